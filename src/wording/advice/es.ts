import { type Advice, comma, quoted, type Wanted } from './advice.ts';

const q = (text: string): string => `«${text}»`;
const list = (names: readonly string[]): string => quoted(names, '«', '»');
const the = ({ name, isMust }: Wanted): string => `El puesto ${isMust ? 'exige' : 'valora'} ${q(name)}`;

export const es: Advice = {
  reasons: {
    onlyInPart: 'solo en parte',
    oneOfSeveral: 'una parte de ello',
    denied: 'negado',
    hobby: 'solo como afición',
    begun: 'apenas empezado',
    lapsed: 'ya no es válido',
    lowerDegree: 'un título inferior',
    otherSubject: 'otra especialidad',
    relatedSubject: 'una especialidad cercana',
    notFinished: 'todavía sin terminar',
    lowerLevel: 'a un nivel más bajo',
    answerOnly: 'dicho solo en una respuesta',
    noPaper: 'ningún certificado nombrado',
    near: (name) => `solo ${name}, que es cercano`,
    level: (level) => `el nivel indicado es ${level}`,
    grade: (grade) => `el grado indicado es ${grade}`,
    years: (have, wanted) => `${comma(have)} de ${comma(wanted)} años`,
  },
  role: {
    quote: (text) => `«${text}»`,
    unread:
      'No se encontró ningún requisito en este texto, así que no se pudo comparar nada. Pegue el anuncio entero, con lo que pide.',
    told: (name, answer) =>
      `Nos contó sobre ${q(name)}: ${q(answer)}. Su perfil aún no lo muestra: añádalo en el trabajo donde lo hizo, con un ` +
      'resultado.',
    toldNo: (name, answer) =>
      `Respondió que no tiene ${q(name)} (${q(answer)}). No lo afirme; diga en la carta cómo lo compensaría.`,
    experienceShort: (wanted, reason, quote) =>
      `${the(wanted)}; sus fechas muestran ${reason}. Añada trabajos anteriores de este tipo con sus fechas, o diga en ${quote} ` +
      'desde cuándo lo hace.',
    languageShort: (wanted, reason) =>
      `${the(wanted)}, pero ${reason}. Indique su nivel actual y un certificado o uso diario que lo pruebe.`,
    lapsed: (wanted, quote) =>
      `${the(wanted)}, y ${quote} ya no es válido. Renuévelo e indique la nueva fecha, o diga cuándo lo renovará.`,
    partly: (wanted, quote) =>
      `${the(wanted)}; ${quote} lo cubre solo en parte. Diga con más exactitud qué ha hecho de ello.`,
    soFar: (wanted, quote, reason) =>
      `${the(wanted)}; ${quote} llega solo hasta aquí: ${reason}. Diga con más exactitud qué ha hecho de ello.`,
    denied: (wanted) =>
      `${the(wanted)}, y su propio texto dice que no lo tiene. Diga qué ha hecho que sea lo más cercano, o planee cómo aprenderlo.`,
    hobby: (wanted) =>
      `${the(wanted)}; lo nombra solo entre sus intereses. Conviértalo en un proyecto con resultado si puede mostrar un trabajo ` +
      'real.',
    unknown: (wanted) =>
      `${the(wanted)}, y su perfil no dice si lo tiene. Responda a la pregunta sobre ello o añada la línea que lo muestra.`,
    educationMissing: (wanted) =>
      `${the(wanted)}, y su formación no lo muestra. Añada el título, o nombre la formación y los años de práctica que lo suplen.`,
    certificateMissing: (wanted) =>
      `${the(wanted)}, y ninguna entrada suya lo nombra. Añádalo con emisor y fecha si lo tiene; si no, diga cuándo lo obtendrá.`,
    languageMissing: (wanted) =>
      `${the(wanted)}, y sus idiomas no lo incluyen. Añádalo con su nivel (A1 a C2) si lo habla.`,
    elsewhere: (name, own) =>
      `El puesto es ${q(name)}, y su lugar de residencia ${own ? `es ${q(own)}` : 'no está indicado'}. Diga que se mudaría o ` +
      'viajaría a diario, si es así.',
    experienceMissing: (wanted) =>
      `${the(wanted)}, y ninguno de sus trabajos lo muestra. Descríbalo con fechas donde lo hizo, con el título que fuera.`,
    relative: (wanted, own) =>
      `${the(wanted)}; usted muestra ${q(own)} en su lugar. Diga qué de ello es aplicable, y añada ${q(wanted.name)} si lo ha ` +
      'usado.',
    missing: (wanted) =>
      `${the(wanted)}, y su perfil no lo muestra. Añada un punto con lo que hizo y su resultado si lo ha hecho.`,
    unlisted: (name, quote, skill) =>
      `El puesto nombra ${q(name)} y su texto lo muestra (${q(quote)}), pero sus competencias no lo incluyen. Añada ahí ` +
      `${q(skill)}.`,
    together: (names, isMust) =>
      `El puesto también ${isMust ? 'exige' : 'valora'} ${list(names)}, y su perfil no lo muestra. Elija lo que haya hecho y ` +
      'dedique a cada cosa una línea con su resultado.',
    ask: {
      experience: (name) => `El puesto pide ${q(name)}. ¿En qué trabajos lo hizo, y de cuándo a cuándo?`,
      education: (name) => `El puesto pide ${q(name)}. ¿Lo tiene, o algo equivalente, y de qué año?`,
      certificate: (name) => `¿Tiene ${q(name)}? ¿Desde cuándo, y hasta cuándo es válido?`,
      renewed: (name) => `Su comprobante de ${q(name)} ha caducado. ¿Lo ha renovado, o cuándo lo hará?`,
      language: (name) => `¿Qué nivel tiene en ${q(name)} (A1 a C2), y dónde lo usa?`,
      location: (name) => `El puesto es ${q(name)}. ¿Podría trabajar allí, o se mudaría?`,
      availability: (name) => `El puesto pide ${q(name)}. ¿Está disponible para ello, y ha trabajado así antes?`,
      condition: (name) => `El puesto pide ${q(name)}. ¿Es su caso, y puede mostrarlo?`,
      how: (name) => `¿Qué tan bien conoce ${q(name)}: qué hizo con ello en el trabajo, y durante cuánto tiempo?`,
      skill: (name) => `¿Ha trabajado con ${q(name)}? ¿Dónde, cuánto tiempo y con qué resultado?`,
    },
    raise: {
      requirements: (names) => `Lo que más aportaría: ${list(names)}.`,
      role: 'Que el titular nombre este tipo de puesto, si es el suyo.',
      profile: 'La mayor parte de lo que muestra no se pide aquí: ponga delante lo que sí.',
    },
  },
  team: {
    nearest: (name, who, reason) =>
      `Nadie cubre del todo ${q(name)}. ${who} es quien más se acerca (${reason}): forme ahí primero, o contrate para ello.`,
    nobody: (name, isUnknown) =>
      isUnknown ? `Nadie del equipo dice cubrir ${q(name)}.` : `Nadie del equipo cubre ${q(name)}.`,
    askWho: 'Pregunte quién lo ha hecho.',
    hire: 'Contrate para ello, o elija quién lo aprende primero.',
    learn: 'Solo se valora: que alguien lo aprenda cuando haya tiempo.',
    singlePoint: (name, only, second) =>
      `${q(name)} depende solo de ${only}. Que ${second ?? 'un segundo miembro'} lo aprenda, y anote cómo se hace.`,
    duplicates: (members, names) =>
      `Los ${members} miembros aportan ${list(names)} mientras otros requisitos quedan sin cubrir. Que uno de ellos se dedique a ` +
      'lo que falta.',
    seniority: (who, years) =>
      `La carrera más larga del equipo es la de ${who}, con ${comma(years)} años. Sume a alguien con más experiencia, o nombre un mentor ` +
      'fuera del equipo.',
    ask: (name) => `¿Alguien del equipo ha trabajado con ${q(name)} sin decirlo? ¿Quién, dónde y cuánto tiempo?`,
    raise: {
      requirements: (names) => `Contratar o aprender primero: ${list(names)}.`,
      resilience: (names) => `Compartir primero: ${list(names)}.`,
    },
    inPart: 'en parte',
  },
};
