import { entries } from '../../wording/wrapped.ts';
import { fold } from '../vocabulary/tokens.ts';
import { isDenied, isNice, isOffer, isRequired } from './importance.ts';

/** What a section of a description is about. `pre` is text under no heading, `none` lists what is not needed. */
export type Section = 'pre' | 'must' | 'nice' | 'duties' | 'offer' | 'about' | 'apply' | 'none';

/*
 * Words of headings in folded text (lower case, no accents), English, Spanish, French and German, as job boards and the
 * templates of employment agencies use them. The first section whose words stand in the heading names it.
 */
const HEADINGS: [Section, string[]][] = [
  [
    'nice',
    entries`
      nice to haves?; nice[- ]to[- ]haves?; good to have; great to have; preferred\b.*; desirable\b.*; desired\b.*
      bonus( points)?( if.*| for.*)?; pluses; plus points; a plus; extra credit; advantageous; optional
      would be (nice|great|a plus|a bonus); it would be (great|nice)( if)?; ideally\b.*; brownie points
      what would help; helpful; additional (skills|qualifications); nice; assets?; also great; highly desirable
      brownie points.*; bonus.*; it would help.*; it('s| is) a bonus.*; stand out.*; what sets you apart
      von vorteil; wunschenswert\w*; idealerweise; das ware (schon|schoen|toll|super); pluspunkte; nice-to-have
      gern(e)? gesehen; das ist ein plus; optional; vorteilhaft; zusatzlich von vorteil; kann-kriterien
      zusatzqualifikation\w*; wunsch; se valorara.*; valorable\w*; deseable\w*; se valora.*; requisitos deseables
      valoramos.*; plus; puntos extra; deseado; aspectos valorables; meritos; les plus; ce serait un plus; un plus
      serait un plus; atouts?; souhaite\w*; apprecie\w*; competences souhaitees; seraient des plus; bonus`,
  ],
  [
    'must',
    entries`
      requirements?; (what|this) (matters|is important) to us; what we value; das ist uns wichtig
      was uns wichtig ist; worauf wir wert legen; ce qui (compte|est important)( pour nous)?; lo que nos importa
      minimum requirements; qualifications?
      (minimum|basic|required|key|essential|job|position|candidate) (requirements|qualifications|skills|experience|criteria|competencies)
      must[- ]haves?; must; essentials?; essential criteria; needed; required; we need; you need
      what (you|you'll|we) (need|bring|require)\b.*; what you'll (need|bring).*
      what we'?(re| are)? (looking for|expect|ask)\b.*; what (makes you|you should have|it takes)\b.*; who you are
      about you; your profile; your (background|experience|skills|qualifications).*; you have; you bring; you are
      you'll (have|need|bring); you must have
      skills?( (and|&) (experience|qualifications|abilities|knowledge|requirements|competencies))?; skills required
      experience( (and|&) (skills|qualifications|education))?; experience required
      education( (and|&) (experience|training|qualifications))?; knowledge,? skills.*; person specification
      candidate profile; the (ideal )?candidate; ideal candidate; looking for; we're looking for; we are looking for
      we expect; technical skills; tech stack; technologies; technology stack; our stack; the stack
      competenc(y|ies); certifications?; licen[cs]es?( (and|&) certifications?)?; languages?
      programming languages.*; selection criteria; ability( to)?; able to; skill(ed)? in; knowledge of
      capacidad (de|para); capacite a; fahigkeit(en)?( zu[rm]?)?; job specification; to apply you.*
      you'?ll thrive.*; is this you; prerequisites; abilities; between them.*; ihr profil; dein profil
      das bringen sie mit; das bringst du mit; anforderungen; anforderungsprofil; voraussetzung(en)?; wir erwarten
      was (sie|du) mitbring\w*; was wir (suchen|erwarten|uns wunschen); qualifikation(en)?; fachliche anforderungen
      deine? (skills|qualifikation\w*|fahigkeiten|erfahrung\w*|kenntnisse)
      ihre (qualifikation\w*|kompetenzen|fahigkeiten|kenntnisse); sie bringen mit; du bringst mit; profil
      damit uberzeug\w* .*; kenntnisse; muss; gebraucht werden; gesucht; was dich auszeichnet
      das zeichnet (sie|dich) aus; wen wir suchen; sie haben; du hast; wir suchen; erforderlich; unbedingt; zwingend
      mitbringen; so uberzeugen sie; ihr hintergrund; dein background; ihre voraussetzungen; benotigt werden
      requisitos.*; perfil( (requerido|buscado|profesional|del candidato|que buscamos))?
      que (buscamos|pedimos|necesitamos|necesitas|esperamos)( de ti)?; imprescindibles?; buscamos; necesitamos
      pedimos; se requiere; se precisa; formacion( y experiencia)?; experiencia( requerida)?
      conocimientos( (tecnicos|requeridos|necesarios))?; competencias; habilidades; tu perfil; idiomas; estudios.*
      lo que (buscamos|pedimos|necesitas|esperamos)\b.*; que necesitas\b.*; requerimientos; obligatorio; se necesita
      profil( (recherche|souhaite|attendu|ideal))?; votre profil; ton profil
      competences( (requises|attendues|techniques|cles))?; vous (avez|etes|maitrisez); exigences; pre-?requis
      ce qu'on (re)?(cherche|attend|demande).*; on (re)?cherche.*; qualifications requises
      ce que nous (recherchons|cherchons|attendons); nous (recherchons|cherchons|attendons|demandons); indispensable
      impere?atif; formation( et experience)?; experience (requise|exigee); savoir-faire; qui etes-vous; obligatoire
      requis; il faut; connaissances; langues; niveau d'?etudes; diplomes?`,
  ],
  [
    'duties',
    entries`
      responsibilit(y|ies)
      (key|main|core|primary|your|job|essential|principal) (responsibilities|duties|tasks|functions|accountabilities|activities)
      dut(y|ies)( (and|&) responsibilities)?; what you'?(ll| will)? (do|be doing|work on)\b.*; what you do
      your (role|mission|job|tasks|impact|day|work|responsibilities)\b.*
      the (role|job|position|work|opportunity|mission|challenge); about the (role|job|position|opportunity)
      role( (overview|summary|description|purpose))?; job (description|summary|purpose|overview)
      position (summary|overview|description); tasks; day to day; in this role.*; you will; you'll; overview
      summary; a typical (day|week); how you'll.*; purpose
      (ihre|deine|die) (aufgaben|tatigkeiten|mission|rolle|verantwortung|hauptaufgaben|stelle)\w*; aufgaben\w*
      tatigkeit\w*; das erwartet (sie|dich); das sind (ihre|deine) aufgaben; ihr aufgabengebiet; aufgabengebiet
      stellenbeschreibung; was (sie|dich|du) (erwartet|machst|tust|tun); was (dich|sie) erwartet; einsatzgebiet
      dein job; verantwortlichkeiten; das machen sie; das machst du; funciones.*; tareas.*; responsabilidades.*
      que haras; tus (funciones|tareas|retos); descripcion.*; mision; el puesto; tu (mision|rol|dia a dia)
      principales funciones; (vos|tes|les) missions.*; missions?.*
      (votre|ton|ta|tes) (missions?|role|quotidien|poste).*; taches.*; responsabilites.*; descriptif( du poste)?
      description( du poste)?; le poste; activites.*; vos responsabilites`,
  ],
  [
    'offer',
    entries`
      (employment|contract|working) conditions; terms( (and|&) conditions)?; (rahmen|arbeits|vertrags)bedingungen
      conditions (du|de|d')\s?\w+( \w+)?; condiciones (del|de|laborales)\b.*; benefits?( (and|&) perks)?; perks.*
      what we offer.*; we offer; our offer; the (package|offer|deal); package; compensation.*; salary.*; pay.*
      what'?s in it for you; what you'?(ll| will)? (get|receive|enjoy).*; why (join|work|us|you'll love|choose)\b.*
      rewards?; what's on offer; in return.*; we provide; our benefits; perks; remuneration; employee benefits
      you'll get; you get; work-?life.*; hours; working hours; money; rate; on the table; total rewards
      (great |our )?rewards.*; the deal; wir bieten.*; unser angebot.*; das bieten wir.*
      was wir (bieten|ihnen bieten|dir bieten); benefits; ihre (vorteile|benefits); deine (vorteile|benefits)
      das erwartet dich bei uns; unsere benefits; vergutung; warum wir; freuen sie sich auf
      darauf (konnen sie|kannst du) .* freuen; wir geben; gehalt; das haben wir zu bieten; konditionen; verdienst
      das (kriegst|bekommst) du; das bekommen sie; (was )?(du|sie) (kriegst|bekommst|bekommen|erhalten)\b.*
      was (du|sie) davon (hast|haben); dafur .*; ofrecemos; que ofrecemos; se ofrece; beneficios; te ofrecemos
      condiciones; que te ofrecemos; salario; oferta; ventajas; por que (trabajar|unirte).*; lo que ofrecemos
      (lo )?que (te llevas|obtienes|recibes|ganas|consigues)\b.*; avantages.*; nous offrons; nous (vous )?proposons
      ce que nous (vous )?(offrons|proposons); remuneration; salaire; on vous offre; pourquoi nous rejoindre
      ce que vous (y )?(gagnez|obtenez|trouverez)\b.*; conditions( de travail)?; nos avantages
      ce qu'on (vous )?(offre|propose)`,
  ],
  [
    'about',
    entries`
      about( us| the (company|team|organi[sz]ation|employer|project|client))?; who we are
      our (company|story|mission|values|culture|team|client); the (company|team|organi[sz]ation)
      company (description|overview|profile); about [\w& ]{2,40}; context; background; introduction
      working conditions; work(ing)? environment; physical (demands|requirements); environment; uber uns
      wir uber uns; wer wir sind; wer sind wir; das unternehmen; unternehmen; unternehmensbeschreibung
      unser (kunde|unternehmen|team); einleitung; wir sind; quienes somos; sobre (nosotros|la empresa); la empresa
      nuestra empresa; sobre [\w ]{2,30}; el equipo; qui sommes-nous; l'entreprise
      notre (entreprise|societe|equipe|histoire); a propos.*; la societe; contexte; presentation.*`,
  ],
  [
    'apply',
    entries`
      how to apply.*; (please )?note( that)?; nb; ps; apply( now)?; application( process| deadline)?
      interview process; hiring process; next steps; contact; equal opportunit\w+.*; eeo.*; diversity.*; privacy.*
      legal.*; disclaimer; note to (agencies|recruiters).*; inclusion.*; our commitment.*; job type; posted
      closing date; reference; accommodations?; additional information; recruitment process; the process
      bewerbung.*; so (bewerben|bewirbst).*; kontakt; interesse( geweckt)?; ansprechpartner\w*
      haben wir .*interesse.*; hinweis\w*; datenschutz\w*; como (aplicar|solicitar).*; contacto; inscripcion.*
      proceso de seleccion; interesados; pour postuler; candidature; comment postuler; processus de recrutement
      postuler; contactez.*; modalites.*`,
  ],
];

// "these are", before what the heading names
const PRESENTS = 'das sind |dies sind |hier sind |these are |here are |voici |est[oa]s son ';

const PATTERNS = HEADINGS.map(([section, words]): [Section, RegExp] => [
  section,
  new RegExp(
    `^(?:${PRESENTS})?(?:the |our |some |and |plus |und |y |et |los |las |les |la |das |die )?(?:${words.join('|')})$`,
  ),
]);

const clean = (text: string): string =>
  fold(text.replace(/schön/giu, 'schoen'))
    .replace(/[’]/g, "'")
    .replace(/\([^)]*\)|[*#_=>•:!?¿¡.…–—]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// a heading nobody has listed tells by whom it speaks of: what you bring, what we give
const OF_YOU = /\b(you|your|du|dein\w*|dich|sie|ihr\w*|vous|votre|vos|tu|tus|te|toi|ton|ta|tes)\b/;
const OF_US = /\b(we|our|us|wir|unser\w*|nous|notre|nos|on|nosotros|nuestr\w+)\b/;

function listedSection(words: string): Section | null {
  const found = PATTERNS.find(([, pattern]) => pattern.test(words));
  if (found) return found[0];
  const half = words.split(/ (?:and|&|und|y|et) |\/|, | - /)[0]!;
  return half !== words ? (PATTERNS.find(([, pattern]) => pattern.test(half))?.[0] ?? null) : null;
}

/**
 * The section that a heading opens, null when it is none. `exact` knows the listed headings only; `label`, for lines that a
 * colon or a list shows to be headings, also goes by their wording.
 */
export function headingSection(heading: string, mode: 'exact' | 'label'): Section | null {
  if (heading.length > 120) return null;
  const words = clean(heading);
  if (!words || words.length > 80) return null;
  const listed = listedSection(words);
  if (listed && listed !== 'must') return listed;
  if (listed) return isNice(words) ? 'nice' : 'must';
  if (mode === 'exact') return null;
  if (isNice(words)) return 'nice';
  if (isDenied(words) || /^not\b/.test(words)) return 'none';
  if (isOffer(words)) return 'offer';
  if (isRequired(words)) return 'must';
  if (
    OF_YOU.test(words) &&
    !OF_US.test(words.replace(/\bour\b/, '')) &&
    !/\b(do|doing|work|get|receive|erwartet|machst|tun|haras)\b/.test(words)
  )
    return 'must';
  return /\bwe\b|\bwir\b|\bnous\b/.test(words) &&
    /\b(look|seek|search|need|want|expect|such|wunsch|recherch|cherch)/.test(words)
    ? 'must'
    : null;
}
