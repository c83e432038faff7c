import { pattern, wrapped } from '../../wording/wrapped.ts';

/** Words that name a place of learning, folded, in seven languages; matched as whole words or word beginnings marked `*`. */
export const SCHOOL_WORDS = new RegExp(
  wrapped`
  (?:^|\s)(?:universit|universid|univerzit|uniwersytet|yliopisto|egyetem|polytech|politecn|politech|politechnik|
  college|coleg|colaiste|school|scoil|sgoil|ysgol|academy|academ|institut|istitut|instituut|conservat|konservator|
  seminary|lycee|liceo|liceu|licee|liceum|lukio|lise|lisesi|gymnas|gimnas|gimnaz|gymnaz|hochschul|fachhochschul|
  berufsschul|berufskolleg|realschul|gesamtschul|grundschul|hauptschul|oberschul|mittelschul|gemeinschaftsschul|
  gewerbeschul|meisterschul|fachschul|schule|schulzentrum|haute ecole|hogere|kolleg|facultad|faculte|facolta|
  faculdade|faculteit|fakultat|escuela|escola|ecole|scuola|szkola|szkol|skola|iskola|sekolah|wananga|technikon|
  technikum|colegio|instituto|bootcamp|campus|grad school|law school|medical school|abendschule|volkshochschule|
  hogeschool|lyceum|universiteit|middelbare|basisschool|akadem|kantonsschule|gynasium|skolan|universitet|hogskola|
  high school|(?:senior|junior) high(?=\s|$)|secondary (?:school|modern|college|technical|grammar)|academia|
  accademia|ateneo|training cent|training college|centro de formacion|centro de estudios|centre de formation|
  centro formazione|centro di formazione|opleidingscentrum|cegep|collegio|college|dai hoc|sixth form|prifysgol|
  polytechnic|oberstufenzentr|ausbildungszentr|bildungswerk|berufsforderungswerk|berufsbildende schul|
  berufliche schul|scholengemeenschap|sveucilist|veleucilist|hogskole|videregaende|korkeakoulu|politeknik|
  universitas|zespol szkol|maison familiale|centro educativo|centro integrado de formacion|agrupamento de escolas|
  externato|conservatoir|tecnologico de|centro di istruzione|ente di formazione|volwassenenonderwijs)` +
    // acronyms, as whole words
    wrapped`
  |(?:^|\s)(?:ies|iut|fh|tu|th|eth|mit|ucla|nyu|epfl|hec|essec|insa|ens|cfa|greta|gretas|afpa|senai|senac|etec|ifsp|
  usp|unicamp|roc|aoc|vhs|ihk|hwk|itis|itc|itt|ipsia|ipsar|cfp|bbs|bbz|gibb|tafe|iti|itb|lse|ucl|htl|htbla|bhak|osz|
  cifp|cpifp|sena|cnam|ifsi|cfppa|enaip|ipseoa|eeb|emef|emeb|eeem|eeef|cefet|fatec|senar|iscte|iseg|isep|isel|ceip|
  cepa|eoi|conalep|cecyt|cbtis|cetis|unam|utn|cpr|afpi|ifas|ifap|irts|ifmk|cfai|urma|csg|rsg|pabo|fos|kgs|igs|bsz|
  iis|itet|ipia|isia|iuav|utc|fe college|ipssar|cvo|vdab|syntra)(?=\s|$)`,
);
/** Also inside compounds: "Staatsuniversität", "Kantonsschule", "Strandskolan". */
export const SCHOOL_COMPOUNDS = pattern()`
  (?:universitat|hochschule|schule|akademie|gymnasium|universiteit|hogeschool|school|skolan|skola|universitetet|
  kolleg|lyceum|seminar|schulzentrum|bildungszentrum|opleidingscentrum|college)(?:\s|$)`;

/** A kind of school whose name stands behind it, or a small word inside a name, at the end of a text. */
export const NAME_FOLLOWS = pattern('iu')`
  (?:^|[\s-])(?:universität|hochschule|akademie|schule|université|universidad|universidade|università|universiteit|
  hogeschool|école|escuela|escola|scuola|lycée|instituto|istituto|institut|politecnico|faculté|facultad|facoltà|
  faculdade|gymnasium|college of|school of|university of|institute of|université de|école de|universidad de|
  universidade de|università di|università degli studi di)$`;
