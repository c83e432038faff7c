import { entries, oneOf, pattern } from '../../wording/wrapped.ts';
import type { Importance } from '../report.ts';
import { fold } from '../vocabulary/tokens.ts';

/*
 * Wording of importance in folded text: English, Spanish, French, German. `NOT_NEEDED` denies a requirement, `OFFER` and
 * `LEGAL` mark what the employer gives or must say by law.
 */
const words = (...patterns: string[]): RegExp => new RegExp(`(?<![\\w-])(?:${patterns.join('|')})(?![\\w-])`);

const NEGATIONS = oneOf`
  not; n't; no; don'?t; never; nobody; no one; without; nor; neither; kein\w*; nicht; niemand; weder; ni; nadie
  ningun\w*; sin; aucune?; personne; pas; non`;

const NEEDING = oneOf`
  need(ed|s)?; require[ds]?; necessary; requirement; mandatory; ask(ed|s)?; demand(ed)?; care; important; expect(ed)?
  looking for; matter
  erforderlich; notig; notwendig; vorausgesetzt; voraussetzung\w*; benotigt; brauch\w*; verlang\w*; sehen
  necesari[oa]s?; imprescindible; obligatori[oa]; requiere[n]?; necesita\w*; falta; pedimos; buscamos; exige\w*
  requise?s?; necessaires?; obligatoires?; besoin; demand\w+; indispensable`;

/** A negation and a word of needing in one clause, in either order, and other ways to say the same. */
const NOT_NEEDED = pattern()`
  (?<![\w])(${NEGATIONS})(?![\w])[^.;:]{0,60}?(?<![\w])(${NEEDING})(?![\w])|
  (?<![\w])(brauch\w+|braucht|need|require|demand\w+|attend\w*|exigeons|requiere|pedimos)(?![\w])[^.;:]{0,40}
  (?<![\w])(nicht|kein\w*|not|no|pas|ni)(?![\w])|
  (?<![\w])(is(n'?t| not) an? [\w+#.]+ (job|role|position)|
  (are|is) [\w ,]{2,40}, not (software|languages?|tools?|technolog\w+)|nobody has to|whatever the recruiter|nul besoin|
  no cover letter|steht hier nicht|non plus|abstenerse|need not apply)(?![\w])`;
// "no more than two rounds of talks needed", "not only": a negation that denies nothing
const NO_DENIAL = pattern()`
  (?<![\w])(no more than|not only|no less than|no later than|no fewer than|nicht nur|no solo|pas seulement|
  no exceptions|no problem with|(not|nicht) (a )?(must|bedingung|muss)|kein muss|not essential|
  not (strictly )?essential|no imprescindible|pas indispensable|sans obligation)(?![\w])`;
const NICE = words(
  ...entries`
  helps?(?= (?:with|if|here|too|a lot|but)\b|\W*$|[,\x3b]); if you (have|know|are|speak|can|bring|hold|ever); handy
  pleased; schoen,? aber; gern(e)?,? aber; kein muss; nicht bedingung; not essential; no imprescindible; ravis?
  mieux encore; petits? plus; appreciee?s?; seraient; schoen; (toll|super|prima|hilfreich) waren?; would help
  ein(en)? bonus; les plus; zusatzlich; even better; of benefit; a benefit; moglichst; extra; nous serions
  nice[- ]to[- ]have; nice if
  (is|are|be|as) (also )?(a |an )?(big |huge |strong |definite |real |distinct )?(plus|bonus|asset|advantage)
  (a|an) (big |huge |strong |definite |real |distinct |added )?(plus|bonus|asset|advantage); advantageous; preferred
  preferably; preference; prefer; desirable; desired; ideally; bonus( points)?
  would be (great|nice|lovely|good|helpful|useful|welcome|beneficial|an? \w+); helpful; beneficial; good to have
  great to have; welcome; optional(ly)?; is appreciated; we('d| would) love; if you (also|happen); extra points
  useful; (not|but|don't) panic; plus points; a plus; favou?rable; some exposure; appreciated; interest in
  not essential; does no harm; doesn't hurt; icing on the cake; cherry on top; come in handy; score extra
  can come later; can be learn(ed|t); or willing(ness)? to (learn|obtain|train); von vorteil; wunschenswert\w*
  idealerweise; gern(e)? (auch|gesehen); vorteilhaft; ein plus; pluspunkt\w*; bevorzugt; optional; hilfreich
  ware (schoen|toll|super|gut|ideal); waren (schoen|toll|hilfreich); willkommen; im idealfall; freuen wir uns
  rundet\w*; nice to have; schaden nicht; schadet nicht; vorzugsweise; kein muss; kein muss; gern mit; bestenfalls
  se valora\w*; valorable\w*; deseable\w*; preferible(mente)?; se agradece\w*; idealmente
  (es |sera |seria )?un (plus|punto extra|valor anadido); sumara\w*; suma(n)? puntos; bienvenid[oa]s?; opcional
  valoraremos; valoramos; si ademas; mejor que mejor; mejor aun; puntos? extra; no imprescindible; mejor si
  a ser posible; con preferencia; un (plus|atout); souhaite\w*; apprecie\w*; idealement; de preference
  serai(en)?t un\w*; bienvenue?s?; optionnel\w*; (des|vos|tes) atouts?; seront un\w*; si possible; valorise\w*
  constitue\w* un; est un (vrai |reel )?plus`,
);
const MUST = words(
  ...entries`
  must; required?; requires?; requirements?; mandatory; essential; need(ed|s)?; necessary; minimum; at least
  we expect; is expected
  you (should )?(have|bring|know|hold|are|can|speak|understand|write|possess|own|work with|love|live in)
  you('ve| have| should have); you'?(ll| will)? (bring|have|hold|need); looking for; wanted; sought; is a must
  imperative; no exceptions; should have; should be; has to; have to; indispensable; experience (with|in|of|as)
  proficien(t|cy); expertise in; knowledge of; familiar(ity)? with; qualified; somebody (who|with)
  someone (who|with); candidates? (who|with|must|should|will); successful candidate; ideal candidate; we want
  used to; speaks?; matters?; is key; counts; subject to; non-negotiable; the (ideal )?person; applicants; bring
  erforderlich\w*; notig; benotigt; unerlasslich; vorausgesetzt; voraussetzung\w*; zwingend; notwendig; muss; mussen
  mindestens; wir (erwarten|suchen|brauchen); sie (verfugen|haben|bringen|besitzen|sind|kennen|beherrschen|sprechen)
  du (verfugst|hast|bringst|bist|kennst|beherrschst|sprichst); verfugen; gesucht; gebraucht; benotigt; kenntnisse
  erfahrung\w* (in|mit|als|im); abgeschlossene\w*; arbeitssprache; unerlasslich; unabdingbar; setzen wir voraus
  pflicht; mitbring\w*; sicher\w* (umgang|beherrsch\w*); beherrsch\w*; ausbildung als; ausbildung zum; idealprofil
  (ist|sind) (fur )?(dich|dir|sie|ihnen) (alltag|vertraut|selbstverstandlich|bekannt|gelaufig)
  (du|sie) (schreibst|schreiben|programmierst|programmieren|nutzt|nutzen|zeichnest|zeichnen); second nature
  daily bread; imprescindible\w*; obligatori[oa]\w*; necesari[oa]s?; se (requiere|precisa|necesita|exige|pide)\w*
  requisitos?; requerid[oa]s?; minim[oa]; al menos; buscamos; necesitamos; pedimos; necesitas; necesitaras; debes?
  deberas?; tienes; experiencia (en|con|de|como|minima|previa); conocimientos (de|en); dominio de; manejo de
  exigimos; hablas; sabes; cuentas con; aportas; titulacion; que sepa; con experiencia; exige(e|es|s|ons)?
  requis(e|es)?; obligatoire\w*; indispensable\w*; impere?ati\w*; minimum; au moins
  vous (avez|etes|maitrisez|justifiez|possedez|connaissez|parlez|disposez|savez|animez|redigez|pratiquez|detenez)
  tu (as|es|maitrises|connais|parles|sais); nous (recherchons|cherchons|attendons|demandons)
  experience (en|de|dans|avec|sur); maitrise (de|du|des); connaissances? (de|du|des|en); necessaire
  n'(a|ont) (pas|plus) de secrets?( pour vous)?; titulaire; diplome; de formation; il faut; doit; devez
  a l'aise avec`,
);
const STRONG_MUST = words(
  ...entries`
  must; required; mandatory; essential; is a must; no exceptions; imperative; non-negotiable; erforderlich\w*
  zwingend; voraussetzung; vorausgesetzt; imprescindible\w*; obligatori[oa]; exige; exigee; indispensable
  obligatoire; needed`,
);
const OFFER = words(
  ...entries`
  we offer; we provide; we'll (give|pay|offer); \w+ offers; benefits( include)?; perks?; 401\(?k\)?; 403\(?b\)?
  paid (time off|vacation|holiday|leave|parental); pto; health insurance; medical insurance; life insurance; dental
  vision insurance; pension; stock options; equity package; salary; stipend
  days (of )?(holiday|leave|vacation|off|annual leave); annual leave; parental leave; sick leave; gym
  free (parking|lunch|coffee|fruit|snacks|meals|drinks|travel); sign-on bonus; tuition (reimbursement|assistance)
  competitive (salary|pay|compensation); bank holidays; cycle to work; there is (fruit|coffee|free)
  what's in it for you; company car; staff discount; employee discount; subsidised; subsidized; living wage
  employee assistance; wellbeing; per (month|annum|hour|year); (brutto|netto); referral fee; spesen; on the table
  total rewards; everyone is welcome; share save; bonus of; paid weekly; weekly pay; company shares; day rate
  wir bieten; urlaub\w*; tage urlaub; altersvorsorge; weihnachtsgeld; urlaubsgeld; jobrad; jobticket; gehalt
  vergutung; vermogenswirksame; obstkorb; firmenevents; mitarbeiterrabatt\w*; es gibt (kaffee|obst); dich erwartet
  sie erwartet; tarif(vertrag|lohn)\w*; zuschuss; betriebliche gesundheits\w*; kostenlos\w*; ofrecemos; se ofrece
  contrato (indefinido|temporal|fijo); incorporacion a (la )?plantilla; salario; sueldo; retribucion
  dias de vacaciones; seguro (medico|de salud); ticket restaurante; descuentos?; plan de pensiones; nomina
  nous (offrons|proposons); avantages; mutuelle; titres?-restaurants?; tickets?-restaurants?; rtt; conges
  remuneration; salaire; contrat saisonnier; primes?; 13e mois; treizieme mois; teletravail; interessement`,
);
const LEGAL = words(
  ...entries`
  equal opportunit\w+; eeo; without regard; regardless of; race; sexual orientation; gender identity; veteran status
  protected (class|characteristic|status)\w*; disability confident; reasonable accommodations?; no agencies
  we welcome applica\w+; welcome applicants; (will|may) be (assessed|asked to|invited|contacted|screened)
  interview (process|stage)s?; encourage applications; minority ethnic
  committed to (equality|diversity|safeguarding); underrepresented; under-represented; we do not ask; discriminat\w+
  sponsor( work)? visas?; sponsor visas; visa sponsorship; schwerbehinder\w+; gleichstellung; unabhangig von
  geschlecht\w*; aus grunden der; discapacidad; igualdad de oportunidades; situation de handicap; handicap; egalite
  apply (now|with|by|via|today|online); send (us )?your (cv|resume|application); application deadline
  bewerb(en|ung|ungs\w*|er); (bei|fur) (ruck)?fragen; ruckfragen; kennziffer
  for (further|more) (information|details); any questions; informal (chat|enquir\w+); para mas informacion
  pour (toute|plus d)\W?\w* (information|renseignement|question)s?; cover letter; privacy (policy|notice)
  envia(nos)? tu (cv|curriculum); postulez; envoyez; closing date; ansprechpartner\w*; ihr kontakt; your contact
  contact person; tel\.?; ref(erence)?; deadline; poste a pourvoir; a pourvoir; start date; eintritt`,
);

// folded, "schön" (nice) would be "schon" (already)
const plain = (text: string): string => fold(text.replace(/schön/giu, 'schoen')).replace(/[’]/g, "'");

export const isDenied = (text: string): boolean => NOT_NEEDED.test(plain(text).replace(NO_DENIAL, ' '));
// "accessibility is not optional" wishes for nothing
const wishes = (folded: string): boolean =>
  NICE.test(
    folded.replace(
      /(?<!\w)(?:not|nicht|no|non|pas)(?: an?)? (?:optional|opcional|optionnel\w*|nice to have|un plus|bonus)/g,
      ' ',
    ),
  );
export const isNice = (text: string): boolean => wishes(plain(text));
export const isRequired = (text: string): boolean => MUST.test(plain(text));
const MONEY = /[€£$]\s?\d|\d\s?(€|£|eur(o|os)?\b|usd\b|chf\b)|\d{2,3}\s?k\b/;
export const isOffer = (text: string): boolean => OFFER.test(plain(text)) || MONEY.test(plain(text));
export const isLegal = (text: string): boolean => LEGAL.test(plain(text));
export const bringsRequirement = (text: string): boolean => MUST.test(plain(text)) || wishes(plain(text));

// "Embedded Linux, ideally Yocto" wishes for Yocto only
const WISH_INSIDE = pattern('gu')`
  (?:\([^)]*\)|(?<=\p{L}),?\s(?:ideally|preferably|idealerweise|vorzugsweise|moglichst|gerne?|idealmente|
  preferiblemente|ideale?ment|de preference)(?=\s).*)`;

const WORDED_BRACKET = pattern()`
  \((?:preferred|desirable|a plus|nice to have|optional|wunschenswert|von vorteil|deseable|valorable|souhaite\w*|
  un plus|required|essential|mandatory|erforderlich)\)`;

/** Importance by the clause's own words, null when they leave it open. */
export function wordedImportance(text: string): Importance | null {
  const bracket = WORDED_BRACKET.exec(plain(text))?.[0] ?? '';
  const folded = `${plain(text).replace(WISH_INSIDE, ' ')} ${bracket}`;
  const nice = wishes(folded);
  if (nice && STRONG_MUST.test(folded))
    return /(preferred|plus|vorteil|advantage|bonus|wunschenswert|valora|souhait)/.test(folded.slice(-40))
      ? 'nice'
      : 'must';
  if (nice) return 'nice';
  return STRONG_MUST.test(folded) ? 'must' : null;
}
