import { oneOf, wrapped } from '../../wording/wrapped.ts';

/*
 * What leads to the thing that a clause names ("Strong hands-on experience with …") and what follows it ("… is a plus"),
 * as alternatives of an expression, one meaning a table. English, Spanish, French, German.
 */

/** "you can read X", "vous connaissez X", "que vous connaissiez X", "Sie beherrschen X" */
const ADDRESSED = oneOf`
  (?:you|they|candidates?|applicants?)(?: must| should| will)? (?:can|could|be able to|are able to|know how to)
  (?:que )?(?:vous|tu) (?:\p{L}+(?:ez|es|ais)|êtes|as)(?: déjà)?(?: travaillé (?:avec|sur))?
  (?:sie|du) \p{L}{3,}(?:en|st)(?= )
  ainsi que; que tengas?; tenga; es fundamental; manejar; creando; trabajando con; desarrollando
  n'a pas de secrets? pour vous`;

/** "hay que", "schon mal mit", "un peu de", "haber trabajado con" */
const IN_PASSING = oneOf`
  il faut; hay que; (?:schon |bereits )?(?:ein)?mal(?: mit)?; un peu d[e'’]; ein bisschen; ein wenig; etwas
  un poco de; algo de; experiencia(?= \p{L}+(?:ando|endo)(?!\p{L}))
  (?:haber|haya|hayas|hayan) (?:trabajado|usado|utilizado|manejado)(?: (?:con|en|de|como|para))?
  (?:avoir|ayant) (?:déjà )?(?:travaillé|utilisé|pratiqué)(?: (?:avec|sur|dans|en|chez))?
  (?:schon |bereits )?(?:mal )?gearbeitet mit`;

const SMALL_WORDS = oneOf`
  also; and; or; but; then; plus; including; und; oder; sowie; y; e; o; et; ou; mit; with; in; con; avec; who; das; die
  der; dem; den; ein(?:e[rnms]?)?; un[ae]?; el; la; los; las; le; les; l['’]; du; des; de la; de l['’]; d['’]; de; del
  a; an; the; some; any; your; our; their; in; for; of; on; to; im; am; zum; zur; als; von; vom; fur; für; as`;

const CONDITIONS = oneOf`if; wenn; falls; si; when; that; dass; que; qu['’]`;

const SUBJECTS = oneOf`
  you(?:['’](?:ve|re|ll|d))?; we; they; candidates?; applicants?
  the (?:ideal |successful |right )?(?:candidate|person|applicant); sie; du; vous; tu; se; somebody; someone; a person
  una persona; (?:the )?members`;

const MODALS = oneOf`
  who; which; that; must; should; will; would; can; could; also; ideally; already; need to; needs to; has to; have to`;

const DO_HAVE = oneOf`
  have; has; had; are; is; be; bring; know; hold; possess; own; understand; write; speak; use; obtain; hold; used; work
  worked; run; spoke; spoken; seen; been; built; done; need; love; like; show; demonstrate; got
  haben; hast; bringen; bringst; verfügen; verfügst; kennen; kennst; beherrschen; beherrschst; besitzen; sind; bist
  sprechen; sprichst
  avez; êtes; maîtrisez; justifiez; possédez; connaissez; parlez; disposez; savez; animez; rédigez; pratiquez
  requiere; precisa; necesita; valorará; exige`;

const HAVING = oneOf`
  (?:know(?:s)?|find) (?:your|their) way (?:around|in|with); way around; spoke; seit; plusieurs; care about; must
  should; would; will; need(?:ed|s)?; have; has; having; be; being; been; is; are; know(?:s|ing)?; bring(?:s)?
  hold(?:s|ing)?; possess(?:es|ing)?; who has; who is
  verfügen über; verfügst über; haben; besitzen; tener; tienes; poseer; contar con; cuentas con; ser; saber; sepa
  avoir; être; posséder; justifier d['’]; maîtriser; maîtrisez; connaître`;

const EXPECTING = oneOf`
  expect; need; require; want; look for; are looking for; erwarten; suchen; brauchen; recherchons; cherchons
  demandons`;

const ASKED = oneOf`
  buscamos; necesitamos; pedimos; looking for; required; requires; essential; preferred; preferably; desirable; ideally
  (?:schön|toll|super|hilfreich|wünschenswert|nötig|erforderlich) (?:ist|sind|wäre|wären)
  vorzugsweise; preferiblemente; de préférence; idéalement; mandatory; minimum(?: of)?; bonus(?: points)?(?: for| if)?
  nice to have; idealerweise; wünschenswert; erforderlich; mindestens; imprescindible; deseable; valorable; idealement
  idealmente; se valorará; se valora; se requiere; se precisa; at least; al menos; mínim[oa] de; au moins`;

/** Quality and amount. */
const QUALITIES = oneOf`
  very; really; quite; strong(?:ly)?; solid; good; great; excellent; outstanding; exceptional; proven
  demonstrat(?:ed|able); deep; in-depth; indepth; extensive; broad; thorough; sound; advanced; basic; some; first
  initial; prior; previous; current; recent; relevant; professional; practical; hands-on; hands on; working; adequate
  sufficient; full; high; top-notch; expert(?:-level)?; intermediate; significant; considerable; substantial; general
  fundamental; clear; keen; a bit of; a little; a lot of; plenty of; lots of; comprehensive; detailed; similar; related
  equivalent; formal; confident; competent; skilled; experienced; knowledgeable; conversant; comfortable; familiar
  proficient; adept; versed; well versed; capable; able; up-to-date; modern
  sehr; gute[rnsm]?; gut; fundierte[rnsm]?; solide[rnsm]?; umfassende[rnsm]?; ausgeprägte[rnsm]?; sichere[rnsm]?
  tiefe[rnsm]?; vertiefte[rnsm]?; breite[rnsm]?; erste[rnsm]?; praktische[rnsm]?; einschlägige[rnsm]?
  nachweisbare[rnsm]?; mehrjährige[rnsm]?; langjährige[rnsm]?; relevante[rnsm]?; exzellente[rnsm]?
  hervorragende[rnsm]?; grundlegende[rnsm]?; ausgezeichnete[rnsm]?; idealerweise
  buen[oa]?s?; sólid[oa]s?; ampli[oa]s?; ampli[oa]; alt[oa]s?; excelentes?; demostrables?; previ[oa]s?; avanzad[oa]s?
  básic[oa]s?; nivel (?:alto|medio|avanzado|básico) de
  bon(?:ne)?s?; solides?; excellentes?; parfaite; première; réelle; forte; approfondies?; avancées?; significative`;

const ENGLISH_NOUNS = oneOf`
  experiences?; knowledge; understanding; familiarity; proficiency; proficient; expertise; exposure; background; skills?
  competen(?:ce|cy|cies); fluency; fluent; command; grasp; awareness; appreciation; mastery; track record; history
  ability; aptitude; qualifications?; qualified; certified; training; interest; passion; understanding; basics
  fundamentals; foundation; success`;

const ENGLISH_SECOND_NOUNS = oneOf`
  experiences?; knowledge; understanding; familiarity; proficiency; expertise; exposure; background; skills?; interest
  qualified`;

const ENGLISH_LINKS = oneOf`
  with; in; of; using; on; for; to; as; at; about; around; across; within; and; by; from; dealing with; working with
  working in; working on; working within; working at; working as; building; developing; designing; writing; creating
  managing; operating; handling; use of; the use of; supporting; implementing; delivering; administering; maintaining
  running; leading; providing; performing; doing; preparing; conducting; processing; planning; including; such as
  with regard to`;

const SKILLED = oneOf`
  proficient; skilled; versed; experienced; knowledgeable; conversant; comfortable; familiar; fluent; qualified; trained
  certified; competent; confident; adept; interested`;

const USING = oneOf`
  using; use of; working with; working in; working on; worked (?:with|in|on|as); work with; work in; built; building
  run; running; designed; developed; managed; used; have used; having used; delivered; written; led; tested with
  maintained; implemented; operated; done`;

const GERMAN_NOUNS = oneOf`
  (?:Berufs|Praxis|Grund|Fach|Vor)?(?:[Ee]rfahrung(?:en)?|[Kk]enntnisse?n?); Wissen; Verständnis; Know-how; Umgang
  Fähigkeiten; Expertise; Hintergrund; Interesse; Beherrschung; Begeisterung`;

const GERMAN_LINKS = oneOf`
  in; mit; im; von; über; als; auf; zu; an; am; bei; für; der; des; dem; den; Bereich; rund um; Umgang mit; Umgang`;

const SPANISH_NOUNS = oneOf`
  experiencia; conocimientos?; dominio; manejo; uso; nociones; formación; habilidad(?:es)?; capacidad; comprensión
  competencias?; familiaridad; trayectoria`;

const SPANISH_QUALITIES = oneOf`
  previa; demostrable; demostrada; mínima; profesional; práctica; sólida; amplia; contrastada; avanzados?; básicos?
  sólidos; técnicos`;

const SPANISH_LINKS = oneOf`
  en; con; de; del; sobre; como; trabajando; a nivel; para; el; la; los; las; usando; utilizando; manejo de; uso de
  gestionando`;

const FRENCH_NOUNS = oneOf`
  expériences?; connaissances?; maîtrise; notions?; compréhension; pratique; compétences?; expertise; capacité; aisance
  utilisation`;

const FRENCH_QUALITIES = oneOf`
  professionnelle; réussie; significative; confirmée; approfondies?; solides?; avancées?; pratique; technique; préalable
  similaire`;

const FRENCH_LINKS = oneOf`
  en; de; du; des; d['’]; dans; avec; sur; la; le; les; l['’]; l['’]outil; comme; des outils; du logiciel; à`;

const ONE_OF = oneOf`at least one; one of; one or more of; any of; eines der; al menos uno de; au moins un`;

const SUCH_AS = oneOf`
  e\.g\.; i\.e\.; such as; like; z\. ?B\.; wie; como; comme; tel(?:le)?s? que; inkl\.; incl\.; incluyendo; incluid[oa]s?
  y compris; einschließlich; inklusive; including; par exemple; por ejemplo; for example`;

/** What a clause begins with before it comes to the thing. */
export const LEADS: readonly string[] = [
  ADDRESSED,
  IN_PASSING,
  `(?:${SMALL_WORDS})`,
  `(?:(?:${CONDITIONS}) ?)?(?:${SUBJECTS}) (?:(?:${MODALS}) )*(?:${DO_HAVE})`,
  `(?:${HAVING})`,
  `(?:we|wir|nous) (?:${EXPECTING})`,
  `(?:${ASKED})(?: would be| is| are| sind| ist)?`,
  `(?:${QUALITIES})`,
  `(?:work(?:ing)? )?(?:${ENGLISH_NOUNS})(?: (?:and|or|&|/) (?:${ENGLISH_SECOND_NOUNS}))*(?: (?:${ENGLISH_LINKS}))+`,
  `(?:${SKILLED})(?: (?:with|in|of|using|on|to|at|working with|working in|as))+`,
  `(?:${USING})(?= [\\p{L}\\d])`,
  `(?:${GERMAN_NOUNS})(?: und (?:[Ee]rfahrung(?:en)?|[Kk]enntnisse?n?|Praxis|Verständnis))?(?: (?:${GERMAN_LINKS}))+`,
  'abgeschlossene[rns]?',
  wrapped`
    (?:${SPANISH_NOUNS})(?: (?:${SPANISH_QUALITIES}))*(?: (?:y|o) (?:conocimientos?|experiencia|manejo))?
    (?: (?:${SPANISH_LINKS}))+`,
  wrapped`
    (?:${FRENCH_NOUNS})(?: (?:${FRENCH_QUALITIES}))*(?: (?:et|ou) (?:connaissances?|pratique|maîtrise))?
    (?: (?:${FRENCH_LINKS}))+`,
  `(?:${ONE_OF})(?: of)?(?: the)?(?: following)?:?`,
  `(?:${SUCH_AS}):?`,
  '[:–—•*·\\-"“”\'‘’«»()]+',
];

const IN_BRACKETS = oneOf`
  required; preferred; essential; desirable; mandatory; must; optional; nice to have; a plus; erforderlich
  wünschenswert
  von Vorteil; vorausgesetzt; imprescindible; obligatori[oa]; deseable; valorable; exigée?; requis(?:e)?; souhaitée?
  appréciée?; obligatoire; indispensable; muss; kann`;

const IS = oneOf`
  is; are; would be; will be; as; be; ist; sind; wäre; wären; sera; serait; seraient; est; sont; es; son; será; sería
  serán; serían; should be; must be; helps?; being`;

const DEGREES_OF_BEING = oneOf`
  also; an?; ein; eine; un; une; very; highly; strongly; definitely; absolutely; your; currently; generally`;

const WELCOME = oneOf`
  required?; preferred; essential; desirable; desired; mandatory; must; must-have; plus; bonus; advantage; asset
  advantageous; appreciated; welcome; helpful; useful; beneficial; great; nice; lovely; good; necessary; needed
  optional; expected; a given
  erforderlich; wünschenswert; von Vorteil; vorausgesetzt; Voraussetzung; notwendig; zwingend; Pflicht; hilfreich
  willkommen; schön; toll
  imprescindible; necesari[oa]; obligatori[oa]; deseable; valorable; atout; exigée?s?; requise?s?; souhaitée?s?
  appréciée?s?; obligatoires?; indispensables?; nécessaires?; with clients; us`;

const WEIGHT = oneOf`
  (?:ein|un|a) (?:plus|vorteil|atout|bonus|muss|must); erwünscht; gewünscht; gern gesehen; vorhanden; nötig; required
  preferred; essential; desirable; mandatory; needed; necessary; a plus; a bonus; an advantage; erforderlich
  wünschenswert; von Vorteil; vorausgesetzt; notwendig; zwingend; imprescindibles?; obligatori[oa]s?; deseables?
  valorables?; exigée?s?; requise?s?; souhaitée?s?; appréciée?s?; obligatoires?; indispensables?; un plus; bienvenue?s?
  préféré`;

const LAST_NOUNS = oneOf`
  experience; knowledge; skills?; background; proficiency; expertise; Kenntnisse; Erfahrung; basics`;

const AND_SO_ON = oneOf`
  highly; strongly; too; also; etc\.?; usw\.?; as well; and more; or similar; or equivalent; or another
  o similar(?:es)?
  ou similaire; oder ähnliche[sn]?; oder vergleichbar\w*; u\.a\.; and so on; whatever
  at (?:the )?time of (?:hire|appointment|application); ge\p{L}+(?:t|en) (?:hast|haben)
  (?:ist|sind) (?:für )?(?:dich|dir|sie|ihnen) (?:Alltag|vertraut|selbstverständlich|bekannt|geläufig)
  (?:sera|seront|serait|seraient) (?:vos|des|un|votre|ton|tes) (?:atouts?|plus); mitbringen; mit; haben; besitzen
  at a minimum`;

const LAST_SMALL_WORDS = oneOf`
  and; or; und; oder; y; o; et; ou; with; in; of; the; a; an; to; for; from; because; as; de; en; con; mit; von`;

/** What a clause ends with behind the thing, after white space. */
export const TRAILS: readonly string[] = [
  `\\(?(?:${IN_BRACKETS})\\)`,
  `(?:(?:${IS})(?: (?:${DEGREES_OF_BEING}))*)(?: (?:big |huge |strong |definite |added |distinct )?(?:${WELCOME}))?`,
  `(?:${WEIGHT})`,
  `(?:${LAST_NOUNS})`,
  `(?:${AND_SO_ON})`,
  `(?:${LAST_SMALL_WORDS})`,
];

/** The same for marks, which need no white space. */
export const TRAILING_MARKS = '[.,;:!?–—\\-"“”\'‘«»*]+';

/** How a remark begins that says what a thing is for, or more about it. */
export const REMARKS = oneOf`
  that; which; who; whose; because; so that; since; where; when; while; whatever; in order to
  to (?:help|ensure|support|be|make|deliver|drive|meet|create|build|solve); as (?:our|the|we|you|well|this); most of
  damit; weil; welche[rs]?; para (?:que|poder|la|el); afin (?:de|d['’]); pour (?:la|le|les|nos|notre)
  für (?:unsere?n?|den|die|das); for (?:our|the|two|a); you (?:are|can); if you; ideally; preferably; idealerweise
  within the (?:last|past)`;

/** Words before which a long name may end. */
export const BREAKS = oneOf`
  with; for; in; within; across; on; from; to; at; by; through; including; mit; für; bei; zur; zum; en; para; pour; dans
  avec; con; using; via; under`;
