import type { AdWords } from './ad-words.ts';

export const spanish: AdWords = {
  knowledge: `
    conocimiento- manejo dominio dominar competencia- habilidad- nociones saber conocer manejar conoce sepa
    familiarid- uso
    entendimiento comprensión`,
  experience: `experiencia- trayectoria experimentad- vivencia`,
  degree: `
    título titulad- titulación grado licenciad- licenciatura universitari- universidad carrera estudi- egresad-
    bachiller-
    técnico ingenier- diplomad- maestría máster posgrado postgrado secundari- formación profesional`,
  training: `formación capacitac- capacitad- curso- entrenamiento aprendiz- prácticas`,
  licence: `carnet carné licencia- matrícula certificad- certificac- permiso colegiad- credencial- habilitación`,
  ability: `capacidad- capaz aptitud- puede poder`,
  strength: `
    buen buena buenos buenas excelent- sólid- ampli- avanzad- básic- alto alta comprobable demostrable fuerte previa
    mínima
    intermedio`,
  need: `
    requisit- imprescindib- excluyente obligator- necesari- requeri- requiere mínim- debe deberá exig- indispensab-
    contar fundamental`,
  wish: `
    valora- valorar- deseab- preferent- preferib- preferencia plus ideal- deseado ventaja adicional opcional suma
    gustaría`,
  profile: `perfil requisit- buscamos buscado candidato ideal quién necesitas pedimos características`,
  offer: `
    ofrecemos ofrece sueldo- salari- beneficio- remunerac- vacacion- seguro contrato descuent- bonos prestaciones
    incorporación
    jornada obra social`,
  duty: `
    funcion- tarea- responsab- realiz- apoy- gestion- elabor- coordin- asegur- desarroll- atención participar llevar
    supervis-
    mantener controlar diseñar brindar`,
  employer: `empresa nuestr- somos equipo cliente- líder compañía grupo organización nosotros`,
  application: `
    envía enviar postul- currícul- currículum correo contacto entrevista- solicitud- inscrib- interesad- cv email
    proceso
    selección vacante`,
  character: `
    proactiv- proactividad responsab- responsable equipo comunica- comunicación organiza- motiva- actitud iniciativa
    compromiso
    creativ- autonom- autónom- liderazgo dinámic- flexib- empat- puntual- trabajo ganas vocación orden orientación
    analític-
    entusias- adapta- resoluti- interpersonal- pasión interés disposición persona`,
  reader: `tú tu tus usted candidat- te eres tienes`,
  having: `tiene tener cuente contar posee tengas cuentas ser poseer`,
  likeness: `equivalent- similar- afín afines relacionad- otro otra otros otras comparable- etc`,
  time: `años año meses mes horas semana jornada completa parcial`,
  level: `nativo bilingüe nivel escrit- oral- habl- fluid- idioma- inglés español`,
  condition: `
    turno- fin fines viajar viaje- rotativ- horario- disponib- disponibilidad residir vehículo movilidad edad mayor
    física
    propio`,
  tool: `herramient- informátic- programa- lenguaj- paquete office sistema- software tecnolog- base- ofimátic-`,
};
