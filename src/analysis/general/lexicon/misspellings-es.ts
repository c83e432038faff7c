/** Common misspellings in Spanish, missing accents among them, by the right form. */
export const misspellings = `
absorber: absorver
accesible: acesible
acceso: aceso acseso
acción: accion acsion
adecuado: adecuardo
además: ademas
administración: administracion admistracion administrasion
administrativa: adminstrativa admistrativa
administrativo: adminstrativo admistrativo
adquirir: adquerir
adquisición: adquisicion
agencia: ajencia
alcancé: alcanse alcanzé
almacén: almacen
ambiente: anbiente
amplia: anplia
analicé: analizé
análisis: analisis anàlisis
aplicaciones: aplicasiones
aplicación: aplicacion
aprendizaje: aprendisaje aprendizage
aproximadamente: aproximadamante
asesoría: asesoria acesoria
asistencia: asistensia
atención: atencion atensión
automatización: automatizacion automatisación
automóvil: automovil
búsqueda: busqueda
calificación: calificacion
capacidad: capasidad capazidad
capacitación: capacitacion capasitación
carácter: caracter
certificación: certificacion sertificación
certificado: sertificado
clasificación: clasificacion
colaboración: colaboracion colavoración
colaborar: colavorar
colaboré: colavoré
comencé: comenzé
compañía: compañia
competencia: competensia
comunicación: comunicacion comunicasión
conduje: conducí
conocimiento: conosimiento conocimento
conocimientos: conosimientos conocimentos
conseguí: consegui
construcción: construccion contrucción construción
consultoría: consultoria
contabilidad: contavilidad contablidad
contratación: contratacion
contribución: contribucion
convertir: combertir
coordinación: coordinacion cordinación
coordinador: cordinador
coordinadora: cordinadora
coordiné: cordiné
creación: creacion
crédito: credito
decisiones: desiciones deciciones
decisión: decision desición desicion decición
dediqué: dedicé
definición: definicion
desarrollado: desarollado
desarrollar: desarollar
desarrollo: desarollo dessarrollo desarroyo
desarrollé: desarollé desarolle desarroyé
descripción: descripcion
desempeño: desenpeño desempéño
dirigí: dirijí
diseño: diseno
distribución: distribucion
documentación: documentacion
económico: economico
edición: edicion
educación: educacion
ejecución: ejecucion egecución
elaboración: elaboracion elavoración
electrónica: electronica
elegí: elejí
eléctrica: electrica
eléctrico: electrico
empresa: enpresa
empresas: enpresas
enseñanza: enseñansa
entrevista: enterevista
equipo: ekipo equípo
especialista: expecialista
estadística: estadistica
estrategia: estratejia estrategía
estrategias: estratejias
evaluación: evaluacion
excelencia: exelencia
excelente: exelente ecelente
exigencia: exijencia
experiencia: esperiencia experencia experiensia expereincia
exportación: exportacion
facturación: facturacion
fidelización: fidelizacion
formación: formacion
función: funcion
física: fisica
gerente: jerente
gestionar: jestionar
gestión: gestion jestión
habilidad: abilidad havilidad
habilidades: abilidades havilidades
hacer: aser
herramienta: herramieta erramienta
herramientas: herramietas erramientas
hice: hise
hizo: hiso
hubo: ubo
idioma: hidioma
implementación: implementacion
importación: importacion
incluido: incluído
incremento: incremeto
información: informacion imformación
informática: informatica
informático: informatico
ingeniero: injeniero
ingeniería: ingenieria injeniería
inglés: ingles
innovación: innovacion inovación
instalación: instalacion
instrucción: instruccion
integración: integracion
inversión: inversion
investigación: investigacion imbestigación
jefe: gefe
jerarquía: gerarquía
jóvenes: jovenes
lancé: lanzé
lanzamiento: lansamiento
liderazgo: lideraszgo liderasgo
logística: logistica
mantenimiento: mantenimento manteniminto mantenimieto
mecánica: mecanica
mecánico: mecanico
metodología: metodologia
máquina: maquina
máquinas: maquinas
márketing: márquetin
médico: medico
método: metodo
móvil: movil
negociación: negociacion
nivel: nibel
objetivo: ojetivo objectivo
objetivos: ojetivos objectivos
ocupación: ocupacion
operación: operacion
optimicé: optimize optimizé
optimización: optimizacion optimisación
organicé: organize organizé
organización: organizacion organisación
participación: participacion partisipación
período: periódo
planificación: planificacion
política: politica
presencia: presensia
presentación: presentacion
presupuesto: presupesto presupueto
presupuestos: presupestos presupuetos
prevención: prevencion
problemática: problematica
producción: produccion produción
produje: producí
profesional: profecional proffesional
profesionales: profecionales
programación: programacion
promoción: promocion
proveedor: provedor
proveedores: provedores
proyección: proyeccion
proyecto: projecto proyeto
proyectos: projectos proyetos
página: pagina
páginas: paginas
química: quimica
realicé: realize realizé
realización: realizacion
recepción: recepcion
recursos: recurzos
redacción: redaccion
reducción: reduccion
reduje: reducí redují
relaciones: relasiones
relación: relacion
resolución: resolucion
responsabilidad: responsavilidad responsabildad responzabilidad
responsabilidades: responsavilidades
responsable: responzable reponsable responsavle
revisión: revision revición
rápida: rapida
rápido: rapido
satisfacción: satisfaccion satisfación
sección: seccion
seguimiento: segimiento
según: segun
selección: seleccion
servicio: serbicio servisio
servicios: serbicios servisios
sesión: sesion seción
situación: situacion
soluciones: solusiones
solución: solucion
supervisión: supervision supervición
también: tambien
tecnología: tecnologia tegnología
tecnologías: tecnologias
teléfono: telefono
teórico: teorico
trabajo: travajo
trabajé: travajé
tramitación: tramitacion
transformación: transformacion
transición: transicion
través: traves
técnica: tecnica
técnicas: tecnicas
técnico: tecnico
técnicos: tecnicos
universidad: uníversidad unibersidad
utilicé: utilize utilizé
utilización: utilizacion
vehículo: vehiculo
vehículos: vehiculos
ventas: bentas
verificación: verificacion
versión: version
visión: vision
éxito: exito
única: unica
útil: util
`;
