/*
 * From "Strong hands-on experience with trade unions (a plus)" to "trade unions": what leads to the thing and what follows it
 * is taken off, again and again, until nothing gives. English, Spanish, French, German.
 */
const LEAD = [
  // "you can read X", "vous connaissez X", "que vous connaissiez X", "Sie beherrschen X"
  '(?:you|they|candidates?|applicants?)(?: must| should| will)? (?:can|could|be able to|are able to|know how to)|(?:que )?(?:vous|' +
    "tu) (?:\\p{L}+(?:ez|es|ais)|êtes|as)(?: déjà)?(?: travaillé (?:avec|sur))?|(?:sie|du) \\p{L}{3,}(?:en|st)(?= )|ainsi que|que tengas?|tenga|es fundamental|manejar|creando|trabajando con|desarrollando|n'a pas de secrets? pour vous",
  "il faut|hay que|(?:schon |bereits )?(?:ein)?mal(?: mit)?|un peu d[e'’]|ein bisschen|ein wenig|etwas|un poco de|algo de|experiencia(?= \\p{L}+(?:ando|endo)(?!\\p{L}))|(?:haber|haya|hayas|hayan) (?:trabajado|usado|utilizado|manejado)(?: (?:con|en|de|como|para))?|(?:avoir|ayant) (?:déjà )?(?:travaillé|utilisé|pratiqué)(?: (?:avec|sur|dans|en|chez))?|(?:schon |bereits )?(?:mal )?gearbeitet mit",
  // who, and the verbs of having
  '(?:also|and|or|but|then|plus|including|und|oder|sowie|y|e|o|et|ou|mit|with|con|avec|who|das|die|der|dem|den|ein(?:e[rnms]?)?|un[ae]?|el|' +
    "la|los|las|le|les|l['’]|du|des|de la|de l['’]|d['’]|de|del|a|an|the|some|any|your|our|their|in|for|of|on|to|im|am|zum|zur|als|von|vom|fur|" +
    'für|as)',
  "(?:(?:if|wenn|falls|si|when|that|dass|que|qu['’]) ?)?(?:you(?:['’](?:ve|re|ll|d))?|we|they|candidates?|applicants?|the (?:ideal |" +
    'successful |right )?(?:candidate|person|applicant)|sie|du|vous|tu|se|somebody|someone|a person|una persona|(?:the )?members) (?:(?:who|' +
    'which|that|must|should|will|would|can|could|also|ideally|already|need to|needs to|has to|have to) )*(?:have|has|had|are|is|be|bring|know|' +
    'hold|possess|own|understand|write|speak|use|obtain|hold|used|work|worked|run|spoke|spoken|seen|been|built|done|need|love|like|show|demonstrate|got|haben|' +
    'hast|bringen|bringst|verfügen|verfügst|kennen|kennst|beherrschen|beherrschst|besitzen|sind|bist|sprechen|sprichst|avez|êtes|maîtrisez|' +
    'justifiez|possédez|connaissez|parlez|disposez|savez|animez|rédigez|pratiquez|requiere|precisa|necesita|valorará|exige)',
  '(?:(?:know(?:s)?|find) (?:your|their) way (?:around|in|with)|way around|spoke|seit|plusieurs|care about|must|should|would|will|need(?:ed|' +
    's)?|have|has|having|be|being|been|is|are|know(?:s|ing)?|bring(?:s)?|hold(?:s|ing)?|possess(?:es|ing)?|who has|who is|verfügen über|' +
    "verfügst über|haben|besitzen|tener|tienes|poseer|contar con|cuentas con|ser|saber|sepa|avoir|être|posséder|justifier d['’]|maîtriser|" +
    'maîtrisez|connaître)',
  '(?:we|wir|nous) (?:expect|need|require|want|look for|are looking for|erwarten|suchen|brauchen|recherchons|cherchons|demandons)|' +
    '(?:buscamos|necesitamos|pedimos|looking for|required|requires|essential|preferred|preferably|desirable|ideally|vorzugsweise|' +
    'preferiblemente|de préférence|idéalement|mandatory|minimum(?: of)?|bonus(?: points)?(?: for| if)?|nice to have|idealerweise|wünschenswert|' +
    'erforderlich|mindestens|imprescindible|deseable|valorable|idealement|idealmente|se valorará|se valora|se requiere|se precisa|at least|' +
    'al menos|mínim[oa] de|au moins)(?: would be| is| are| sind| ist)?',
  // quality and amount
  '(?:very|really|quite|strong(?:ly)?|solid|good|great|excellent|outstanding|exceptional|proven|demonstrat(?:ed|able)|deep|in-depth|indepth|' +
    'extensive|broad|thorough|sound|advanced|basic|some|first|initial|prior|previous|current|recent|relevant|professional|practical|hands-on|' +
    'hands on|working|adequate|sufficient|full|high|top-notch|expert(?:-level)?|intermediate|significant|considerable|substantial|general|' +
    'fundamental|clear|keen|a bit of|a little|a lot of|plenty of|lots of|comprehensive|detailed|similar|related|equivalent|formal|confident|' +
    'competent|skilled|experienced|knowledgeable|conversant|comfortable|familiar|proficient|adept|versed|well versed|capable|able|up-to-date|' +
    'modern|sehr|gute[rnsm]?|gut|fundierte[rnsm]?|solide[rnsm]?|umfassende[rnsm]?|ausgeprägte[rnsm]?|sichere[rnsm]?|tiefe[rnsm]?|' +
    'vertiefte[rnsm]?|breite[rnsm]?|erste[rnsm]?|praktische[rnsm]?|einschlägige[rnsm]?|nachweisbare[rnsm]?|mehrjährige[rnsm]?|' +
    'langjährige[rnsm]?|relevante[rnsm]?|exzellente[rnsm]?|hervorragende[rnsm]?|grundlegende[rnsm]?|ausgezeichnete[rnsm]?|idealerweise|' +
    'buen[oa]?s?|sólid[oa]s?|ampli[oa]s?|ampli[oa]|alt[oa]s?|excelentes?|demostrables?|previ[oa]s?|avanzad[oa]s?|básic[oa]s?|nivel (?:alto|' +
    'medio|avanzado|básico) de|bon(?:ne)?s?|solides?|excellentes?|parfaite|première|réelle|forte|approfondies?|avancées?|significative)',
  // the nouns of having
  '(?:work(?:ing)? )?(?:experiences?|knowledge|understanding|familiarity|proficiency|proficient|expertise|exposure|background|skills?|' +
    'competen(?:ce|cy|cies)|fluency|fluent|command|grasp|awareness|appreciation|mastery|track record|history|ability|aptitude|qualifications?|' +
    'qualified|certified|training|interest|passion|understanding|basics|fundamentals|foundation|success)(?: (?:and|or|&|/) (?:experiences?|' +
    'knowledge|understanding|familiarity|proficiency|expertise|exposure|background|skills?|interest|qualified))*(?: (?:with|in|of|using|on|for|' +
    'to|as|at|about|around|across|within|and|by|from|dealing with|working with|working in|working on|working within|working at|working as|' +
    'building|developing|designing|writing|creating|managing|operating|handling|use of|the use of|supporting|implementing|delivering|' +
    'administering|maintaining|running|leading|providing|performing|doing|preparing|conducting|processing|planning|including|such as|' +
    'with regard to))+',
  '(?:proficient|skilled|versed|experienced|knowledgeable|conversant|comfortable|familiar|fluent|qualified|trained|certified|competent|' +
    'confident|adept|interested)(?: (?:with|in|of|using|on|to|at|working with|working in|as))+',
  '(?:using|use of|working with|working in|working on|worked (?:with|in|on|as)|work with|work in|built|building|run|running|designed|' +
    'developed|managed|used|have used|having used|delivered|written|led|tested with|maintained|implemented|operated|done)(?= [\\p{L}\\d])',
  '(?:(?:Berufs|Praxis|Grund|Fach|Vor)?(?:[Ee]rfahrung(?:en)?|[Kk]enntnisse?n?)|Wissen|Verständnis|Know-how|Umgang|Fähigkeiten|Expertise|' +
    'Hintergrund|Interesse|Beherrschung|Begeisterung)(?: und (?:[Ee]rfahrung(?:en)?|[Kk]enntnisse?n?|Praxis|Verständnis))?(?: (?:in|mit|im|von|' +
    'über|als|auf|zu|an|am|bei|für|der|des|dem|den|Bereich|rund um|Umgang mit|Umgang))+',
  '(?:abgeschlossene[rns]?)',
  '(?:experiencia|conocimientos?|dominio|manejo|uso|nociones|formación|habilidad(?:es)?|capacidad|comprensión|competencias?|familiaridad|' +
    'trayectoria)(?: (?:previa|demostrable|demostrada|mínima|profesional|práctica|sólida|amplia|contrastada|avanzados?|básicos?|sólidos|' +
    'técnicos))*(?: (?:y|o) (?:conocimientos?|experiencia|manejo))?(?: (?:en|con|de|del|sobre|como|trabajando|a nivel|para|el|la|los|las|' +
    'usando|utilizando|manejo de|uso de|gestionando))+',
  '(?:expériences?|connaissances?|maîtrise|notions?|compréhension|pratique|compétences?|expertise|capacité|aisance|' +
    'utilisation)(?: (?:professionnelle|réussie|significative|confirmée|approfondies?|solides?|avancées?|pratique|technique|préalable|' +
    "similaire))*(?: (?:et|ou) (?:connaissances?|pratique|maîtrise))?(?: (?:en|de|du|des|d['’]|dans|avec|sur|la|le|les|l['’]|l['’]outil|comme|" +
    'des outils|du logiciel|à))+',
  '(?:at least one|one of|one or more of|any of|eines der|al menos uno de|au moins un)(?: of)?(?: the)?(?: following)?:?',
  '(?:e\\.g\\.|i\\.e\\.|such as|like|z\\. ?B\\.|wie|como|comme|tel(?:le)?s? que|inkl\\.|incl\\.|incluyendo|incluid[oa]s?|y compris|' +
    'einschließlich|inklusive|including|par exemple|por ejemplo|for example):?',
  '[:–—•*·\\-"“”\'‘’«»()]+',
];
const TRAIL = [
  '[.,;:!?–—\\-"“”\'‘«»*]+',
  '\\(?(?:required|preferred|essential|desirable|mandatory|must|optional|nice to have|a plus|erforderlich|wünschenswert|von Vorteil|' +
    'vorausgesetzt|imprescindible|obligatori[oa]|deseable|valorable|exigée?|requis(?:e)?|souhaitée?|appréciée?|obligatoire|indispensable|muss|' +
    'kann)\\)',
  '(?:(?:is|are|would be|will be|as|be|ist|sind|wäre|wären|sera|serait|seraient|est|sont|es|son|será|sería|serán|serían|should be|must be|helps?|being)(?: (?:also|' +
    'an?|ein|eine|un|une|very|highly|strongly|definitely|absolutely|your|currently|generally))*)(?: (?:big |huge |strong |definite |added |' +
    'distinct )?(?:required?|preferred|essential|desirable|desired|mandatory|must|must-have|plus|bonus|advantage|asset|advantageous|' +
    'appreciated|welcome|helpful|useful|beneficial|great|nice|lovely|good|necessary|needed|optional|expected|a given|erforderlich|' +
    'wünschenswert|von Vorteil|vorausgesetzt|Voraussetzung|notwendig|zwingend|Pflicht|hilfreich|willkommen|schön|toll|imprescindible|' +
    'necesari[oa]|obligatori[oa]|deseable|valorable|atout|exigée?s?|requise?s?|souhaitée?s?|appréciée?s?|obligatoires?|indispensables?|' +
    'nécessaires?|with clients|us))?',
  '(?:(?:ein|un|a) (?:plus|vorteil|atout|bonus|muss|must)|erwünscht|gewünscht|gern gesehen|vorhanden|nötig|required|preferred|essential|' +
    'desirable|mandatory|needed|necessary|a plus|a bonus|an advantage|erforderlich|wünschenswert|von Vorteil|vorausgesetzt|notwendig|zwingend|' +
    'imprescindibles?|obligatori[oa]s?|deseables?|valorables?|exigée?s?|requise?s?|souhaitée?s?|appréciée?s?|obligatoires?|indispensables?|' +
    'un plus|bienvenue?s?|préféré)',
  '(?:experience|knowledge|skills?|background|proficiency|expertise|Kenntnisse|Erfahrung|basics)',
  '(?:highly|strongly|too|also|etc\\.?|usw\\.?|as well|and more|or similar|or equivalent|or another|o similar(?:es)?|ou similaire|' +
    'oder ähnliche[sn]?|oder vergleichbar\\w*|u\\.a\\.|and so on|whatever|at (?:the )?time of (?:hire|appointment|application)|ge\\p{L}+(?:t|en) (?:hast|haben)|(?:ist|sind) (?:für )?(?:dich|dir|sie|ihnen) (?:Alltag|vertraut|selbstverständlich|bekannt|geläufig)|(?:sera|seront|serait|seraient) (?:vos|des|un|votre|ton|tes) (?:atouts?|plus)|mitbringen|mit|haben|besitzen|at a minimum)',
  '(?:and|or|und|oder|y|o|et|ou|with|in|of|the|a|an|to|for|from|because|as|de|en|con|mit|von)',
];
const lead = new RegExp(
  `^(?:${LEAD.join('|')})(?![\\p{L}\\d+#'’/])[\\s,:]*|^(?:bases )?[dl]['’](?=[\\p{L}\\d])|^[:–—•*·\\-"“”‘’«»)]+\\s*`,
  'iu',
);
const trail = new RegExp(`(?:\\s+(?:${TRAIL.slice(1).join('|')})|\\s*${TRAIL[0]})$`, 'iu');
// what a thing is for, or a remark about it, is no part of its name
const REMARK =
  /(?:,? (?:that|which|who|whose|because|so that|since|where|when|while|whatever|in order to|to (?:help|ensure|support|be|make|deliver|drive|meet|create|build|solve)|as (?:our|the|we|you|well|this)|most of|damit|weil|welche[rs]?|para (?:que|poder|la|el)|afin (?:de|d['’])|pour (?:la|le|les|nos|notre)|für (?:unsere?n?|den|die|das)|for (?:our|the|two|a)|you (?:are|can)|if you|ideally|preferably|idealerweise|within the (?:last|past))\b| [–—-] ).*$/iu;

const LIMIT = 8;

/** The name of the thing within a clause, `''` when nothing is left. Always a piece of the clause. */
export function nameOf(clause: string): string {
  let name = clause.trim().replace(/\s+/g, ' ');
  const remark = name.replace(REMARK, '').trim();
  if (remark.split(' ').length >= 1 && remark) name = remark;
  for (let before = ''; before !== name;) {
    before = name;
    const stripped = name.replace(lead, '');
    if (stripped) name = stripped;
    const cut = name.replace(trail, '');
    if (cut) name = cut;
    name = balanced(name).trim();
  }
  return shortened(name);
}

function balanced(text: string): string {
  const open = text.lastIndexOf('(');
  if (open >= 0 && !text.includes(')', open)) return text.slice(0, open);
  return !text.includes('(') ? text.replace(/\)+$/, '') : text;
}

function shortened(name: string): string {
  const words = name.split(' ');
  if (words.length <= LIMIT) return name;
  const at = words.findIndex(
    (word, i) =>
      i >= 2 &&
      i <= LIMIT &&
      /^(?:with|for|in|within|across|on|from|to|at|by|through|including|mit|für|bei|zur|zum|en|para|pour|dans|avec|con|using|via|under)$/i.test(
        word,
      ),
  );
  const kept = words.slice(0, at > 0 ? at : LIMIT).join(' ');
  return kept.replace(/(?:[\s,;:(]|\s(?:and|or|und|oder|y|o|et|ou|of|the|de|la|der|die))+$/i, '');
}
