import { entries } from '../../../wording/wrapped.ts';
import type { Lexicon } from './lexicon.ts';
import { sensitive } from './es-sensitive.ts';

export const es: Lexicon = {
  weakOpeners: entries`
    tuve la responsabilidad; tenía la responsabilidad; con responsabilidad; responsable; soporte en; dar soporte
    di soporte; dando soporte; presté apoyo; prestar apoyo; prestando apoyo; presté ayuda; fui parte; soy parte
    formo parte; siendo parte; trabajé junto; trabajé en equipo; trabajé para; trabajé bajo; trabajé al; trabajo con
    intervine en; intervención en; intervenir en; encargándome; encargándose; ocupándome; me dedicaba; me dediqué a
    dedicado a; dedicada a; mi trabajo consistía; mi labor consistía; consistía en; mis labores
    tareas administrativas; tareas propias; funciones propias; labores; labores propias; labor de; realizando tareas
    desempeñé funciones; desempeño de funciones; desempeñé tareas; cumplí con; cumplir con; asignado a; asignada a
    a las órdenes; tener que; responsable de; responsable del; responsable en; responsabilidades
    mis responsabilidades; responsabilidad de; responsabilidad sobre; fui responsable; era responsable; encargado de
    encargada de; encargado del; encargada del; encargado; encargada; encargarse de; me encargué de; me encargaba de
    me encargo de; estuve encargado; estuve a cargo; a cargo de; al cargo de; al frente de; tareas de; tareas
    tareas realizadas; tareas incluidas; mis tareas; funciones; funciones de; mis funciones; principales funciones
    funciones principales; entre mis funciones; labores de; realizar; realicé tareas; realizaba; realizando
    trabajé en; trabajé con; trabajé como; trabajaba en; trabajar en; trabajo en; trabajando en; ayudé; ayudé a
    ayudé con; ayudé en; ayudar a; ayudar en; ayudaba; ayuda a; ayuda en; ayuda con; ayudando; apoyo en; apoyo a
    apoyo al; apoyé; apoyar; di apoyo; dar apoyo; soporte a; asistí; asistí en; asistí a; asistencia a; asistencia en
    participé en; participar en; participaba en; participación en; participación; participando en; tomé parte
    formé parte; formaba parte; parte de un equipo; parte del equipo; miembro del equipo; miembro de un equipo
    implicado en; implicada en; involucrado en; involucrada en; estuve involucrado; estuve involucrada
    estuve implicado; estuve presente; me ocupé de; me ocupaba de; ocuparse de; hice; hacer; haciendo; hacía; tuve que
    tenía que; traté de; traté con; intenté; intentar; se me pidió; se me asignó; se me encargó; fui asignado
    fui asignada; conocimiento de; aprendí; aprendí a; aprendizaje de; adquirí experiencia; tuve contacto
    toma de contacto; mi puesto; mi trabajo; mi función; mi labor; diversas tareas; varias tareas; día a día`,
  mildOpeners: entries`
    colaboración; colaboradora en; colaborador en; soporte; elaboración de; apoyando; contribuyendo; colaborando
    realización de; manejo de; colaboré en; colaboré con; colaborar en; colaborar con; colaboración en
    colaboración con; colaboraba; contribuí a; contribuir a; contribución a; cooperé; acompañé; acompañamiento
    utilicé; usé; uso de`,
  leads: entries`yo; fui; estuve; era; he; haber; también; principalmente; soy; estaba`,
  strongVerbs: ['Dirigí', 'Creé', 'Reduje', 'Aumenté', 'Lideré'],
  firstPersonSingular: ['yo', 'mi', 'mis', 'mío', 'mía', 'me', 'conmigo'],
  firstPersonPlural: ['nosotros', 'nosotras', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'nos'],
  buzzwords: entries`
    vocación de servicio; alta motivación; espíritu emprendedor; espíritu positivo; actitud positiva
    mentalidad positiva; mente abierta; experto en generar; best in class; fuera de serie; hecho a sí mismo
    hecha a sí misma; culo inquieto; team player; pasión por; pasión por la; con pasión; comunicador nato
    comunicadora nata; estratega; pensador estratégico; talentoso; talentosa; sinergia*; gurú; gurú*; ninja; rockstar
    crack; visionario; visionaria; disruptivo; disruptiva; disruptivos; disruptivas; proactivo; proactiva
    proactividad; dinámico; dinámica y; persona dinámica; profesional dinámico; apasionado; apasionada; apasionado por
    entusiasta; automotivado; automotivada; muy motivado; muy motivada; altamente motivado; altamente motivada
    gran motivación; orientado a resultados; orientada a resultados; orientado a los resultados
    orientada a los resultados; orientación a resultados; orientación al logro; orientado a objetivos
    orientada a objetivos; orientado al cliente; orientada al cliente; orientado al detalle; orientada al detalle
    trabajo en equipo; jugador de equipo; espíritu de equipo; don de gentes; dotes de mando; líder nato; líder nata
    liderazgo nato; pensamiento estratégico; pensar fuera de la caja; fuera de la caja; milla extra; kilómetro extra
    valor añadido; valor agregado; de primer nivel; de vanguardia; a la vanguardia; de clase mundial
    de última generación; cambio de paradigma; paradigma; holístico; holística; integral y holística; ganar-ganar
    win-win; polivalente; multitarea; trabajador incansable; trabajadora incansable; incansable; perfeccionista
    capacidad de trabajo; capacidad de trabajo bajo presión; trabajo bajo presión; resolutivo; resolutiva; innovador
    innovadora; ambicioso; ambiciosa; con ganas de aprender; ganas de aprender; ganas de comerme el mundo
    comerme el mundo; con ganas de crecer; alto rendimiento; excelencia; empoderar; empoderamiento; apalancar
    mentalidad ganadora; mentalidad de crecimiento; amplia experiencia; dilatada experiencia; sólida trayectoria
    probada trayectoria; comprobada experiencia; solucionador de problemas; agente de cambio; todoterreno; camaleónico`,
  cliches: entries`
    busco una empresa; en la que crecer; donde crecer; poder crecer; crecer y; desarrollarme; formar parte de
    busco un empleo; busco trabajo; busco; busca nuevos retos; persona responsable; persona dinámica; gran capacidad
    buena presencia; trabajo duro; afán de superación; espíritu de superación; superación; amable; simpático
    simpática; educado; educada; serio y responsable; seria y responsable; ilusión; con ilusión; muchas ganas
    nuevos proyectos; desarrollar mi carrera; oportunidad de crecer; conocimientos y experiencia; trabajo en equipo
    trabajar en equipo; equipo; persona; profesional; responsable; organizado; organizada; proactivo; proactiva
    dinámico; dinámica; trabajador; trabajadora; muy trabajador; muy trabajadora; comprometido; comprometida; motivado
    motivada; con ganas de; ganas de aprender; ganas de trabajar; entusiasta; apasionado; apasionada; flexible
    puntual; creativo; creativa; adaptable; polivalente; resolutivo; resolutiva; serio; seria; honesto; honesta
    perseverante; constante; sociable; extrovertido; extrovertida; orientado a resultados; orientada a resultados
    orientado al cliente; don de gentes; facilidad de aprendizaje; rápido aprendizaje; aprendo rápido; facilidad para
    capacidad de adaptación; capacidad de trabajo; capacidad de aprendizaje; capacidad para trabajar; bajo presión
    excelentes habilidades; habilidades de comunicación; habilidades comunicativas; habilidades interpersonales
    habilidades sociales; dotes de comunicación; buena comunicación; excelente comunicación; atención al detalle
    busco un puesto; busco una oportunidad; busco nuevos retos; busco un reto; en busca de; en búsqueda de
    nuevos retos; nuevos desafíos; nueva oportunidad; oportunidad laboral; puesto desafiante; puesto estable
    reto profesional; empresa dinámica; empresa en crecimiento; empresa líder; empresa seria; crecer profesionalmente
    crecimiento profesional; desarrollo profesional; desarrollarme profesionalmente; seguir creciendo
    seguir aprendiendo; aportar valor; aportar mis conocimientos; aportar mi experiencia; amplia experiencia
    dilatada experiencia; gran experiencia; sólida experiencia; sólida formación; años de experiencia; dar lo mejor
    lo mejor de mí; marcar la diferencia; éxito de la empresa`,
  vagueAmounts: entries`
    varios; varias; muchos; muchas; numerosos; numerosas; múltiples; algunos; algunas; diversos; diversas; diferentes
    distintos; distintas; un número de; gran cantidad de; multitud de; infinidad de; decenas de; cientos de; miles de
    unos cuantos; unas cuantas; pocos; pocas; todo tipo de; considerablemente; significativamente; notablemente
    sensiblemente; regularmente; a menudo`,
  numberWords: entries`
    dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince; veinte; treinta
    cuarenta; cincuenta; sesenta; setenta; ochenta; noventa; cien; ciento; doscient*; trescient*; quinient*; mil
    millón; millones; docena; docenas; mitad; la mitad; doble; triple; dupliqué; duplicó; duplicar; duplicando
    tripliqué; triplicó; triplicar; triplicando; un tercio; un cuarto; cero`,
  measures: [
    {
      verbs: entries`mejor*; aument*; increment*; elev*; optimi*; potenci*; aceler*; reforc*`,
      ask: 'from what to what, and over which time',
    },
    {
      verbs: ['redu*', 'ahorr*', 'acort*', 'disminu*', 'elimin*', 'simplific*', 'baj*'],
      ask: 'by how much money, time or errors',
    },
    {
      verbs: entries`dirig*; lider*; coordin*; supervis*; form*; capacit*; enseñ*; gestion*`,
      ask: 'how many people, and for how long',
    },
    { verbs: ['vend*', 'negoci*', 'capt*', 'consegu*', 'gener*'], ask: 'how many deals, and what they were worth' },
    {
      verbs: entries`cre*; desarroll*; diseñ*; implement*; implant*; constru*; lanc*; elabor*; redact*`,
      ask: 'how many, used by how many people, and what changed',
    },
    {
      verbs: entries`prepar*; tramit*; atend*; atenc*; revis*; control*; organi*; planific*; realiz*`,
      ask: 'how many a week or month',
    },
  ],
  placeholders: entries`
    lorem ipsum; lorem; ipsum; dolor sit amet; tu nombre; su nombre; nombre y apellidos; nombre apellido
    nombre de la empresa; nombre empresa; nombre del puesto; nombre de la universidad; nombre del centro; tu correo
    tu email; tu teléfono; tu dirección; tu puesto; tu cargo; tu empresa; tu texto aquí; texto aquí; escribe aquí
    escriba aquí; escribe tu; inserta aquí; insertar aquí; insertar texto; introduce tu; introduzca su
    introducir texto; añade tu; añadir descripción; texto de ejemplo; texto de muestra; texto de relleno
    por completar; por definir; pendiente de completar; a completar; por rellenar; rellenar; completar aquí
    descripción aquí; bla bla; asdf*; tbd`,
  placeholderValues: entries`
    empresa; empresa xyz; empresa x; puesto; cargo; nombre; título; universidad; centro; resumen; descripción; ciudad
    ciudad, país; fulano de tal; juan pérez ejemplo; ejemplo; prueba; texto; pendiente; n/a; ninguno; habilidad 1
    fecha de inicio; fecha de fin; marcador de posición`,
  sensitive,
  sideRoles: entries`
    media jornada; tiempo parcial; jornada parcial; parcial; autónomo; autónoma; freelance; por cuenta propia
    consultor; consultora; asesor; asesora; voluntari*; prácticas; becario; becaria; fundador; fundadora; cofundador
    cofundadora; profesor asociado; profesora asociada; tutor; tutora; estudiante; fines de semana; temporal; aprendiz`,
  selfEmployed: entries`
    autónomo; autónoma; freelance; por cuenta propia; independiente; fundador; fundadora; consultor independiente`,
};
