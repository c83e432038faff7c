import { pattern } from '../../wording/wrapped.ts';

/** Beginnings of words that name a subject of study, folded, in seven languages. */
export const SUBJECTS = pattern()`
  (?:^|\s)(?:account|actuari|acquacolt|acuic|aquac|aquicult|animation|animac|animaz|anlagen|applied math|audio|
  automot|baecker|backer|baking|bakery|ballet|bank|barber|beauty|bellezz|belleza|bienest|bilanz|bouw|brick|build|
  carpent|carrozz|ceram|child|coach|coiffur|coiffeur|confect|conserv|cosmet|kosmet|cozinh|criminolog|criminal|
  criminol|danse|dance|danza|dramat|drama|druck|early child|early years|edific|elderly|elementary|emergency|erzieh|
  esthet|estetic|event|exercise|fahrzeug|fisher|fishing|fire|fleisch|floor|florist|friseur|fris[eo]r|furniture|
  garten|gartner|gardening|hair|heating|horticult|hortic|illustrat|installat|joinery|jardin|kapper|kfz|kinder|
  konditor|kaufm|lager|landbouw|landscap|landwirt|lass|leisure|liberal|libr|magazzin|maatschap|maler|marine|maritim|
  mason|metsel|metzger|midwi|mode|moda|moulding|nautic|naut|occupational|officin|oil|optom|orthop|osteop|padaria|
  paint|paisaj|paralegal|paramed|pastel|pastic|pastry|peinture|photo|piano|plumb|police|polic|primary|produc|
  project|property|psicolog|quantity|ragion|rail|real estate|refriger|rehab|schlosser|schreiner|schweiss|security|
  sold|soins|sonic|sound|spedition|speech|sprach|steinmetz|strategy|supply|survey|surveying|tailor|tapiss|taxation|
  tax|timmer|tischler|tourism|toxicolog|tuinbouw|upholster|urban|viola|violin|violon|vino|viticult|enolog|oenolog|
  warehous|wine|woodwork|youth|zimmer|zimmerei|administ|aeronaut|agricultur|agronom|anatom|anthropolog|arch[ae]olog|
  archit|art|astronom|automat|bio|betriebswirt|bwl|vwl|botan|busin|betrieb|chem|chim|quim|cinem|civil|classic|
  cogniti|commerc|commun|comput|comunic|contab|contad|construct|cook|cuisine|culinar|cyber|data|daten|dent|derecho|
  design|dessin|diseno|disegno|digital|direito|diritto|droit|ecolog|econom|oekonom|okonom|educ|elektro|electr|eletr|
  elettr|energ|engineer|ingeni|engenh|ingegn|engl|enfermer|enfermagem|infermier|infirm|environ|umwelt|ethic|europ|
  fashion|film|filolog|filosof|financ|finanz|fine arts|fisic|fisioterap|food|foreign|forens|forst|french|
  fremdsprach|game|gastronom|geo|german|geschicht|gestion|gestao|graph|grafi|gesundheit|handel|health|histor|
  histoire|hospital|hotel|human|immobil|industr|informat|infirm|informa|interior|international|intern|ingenier|
  italian|journal|jura|jurisprud|kommunikation|kunst|landscap|langu|langues|latin|law|legge|lehramt|letras|lettere|
  lettres|letteratur|lettr|librar|lingu|literat|logist|machin|maschinenbau|management|manag|market|materi|math|
  matem|maths?(?=\s|$)|mathe|mechan|mecan|mechatron|meccan|media|medi[cz]|medien|metall|meteorolog|microbio|midwif|
  molek|molec|multimed|mus[ie]|musi[ck]|nano|natur|neuro|network|nurs|nutri|oceanogr|optic|padagog|pedagog|
  performing|pharma|farmac|farmaz|pflege|philolog|philos|photogr|physi[ck]|physio|plant|politi|polit|psych|psicolog|
  public|publiz|rechtswissenschaft|recht|rechten|rechnungswesen|religion|restaur|robot|scien|scienz|secretar|
  sicherheit|skandin|social|soci[oa]|sozial|softw|span|sport|statist|stahl|steuer|system|sustainab|teach|techn|
  tecnolog|telecom|textil|theat|theolog|theor|touris|turis|trabajo|translat|traduc|transport|tedesc|uebersetz|
  ubersetz|urban|verfahrenstechnik|verkauf|vente|verpleeg|veterin|visual|vlees|web|weld|werkzeug|wirtschaft|wood|
  wirtschaftsinformatik|zoolog|bouwkunde|bestuurskunde|bedrijfskunde|bedrijfs|rechtsgeleerd|geneeskunde|
  tandheelkunde|wiskunde|natuurkunde|scheikunde|werktuigbouw|techniek|zorg|onderwijs|schilder|kok|koch|back|bauing|
  bauwesen|bau|elektriker|electrici|chauffeur|peluquer|carpinter|menuis|plomb|patiss|boulang|soudure|maçonn)`;
