import { cvWords } from '../../wording/cv/all.ts';
import { entries, oneOf, pattern, wrapped } from '../../wording/wrapped.ts';

/** Degrees and school certificates as written, without regard to case or dots. Each begins a degree; the field follows. */
const ABBREVIATIONS = entries`
  b\.?\s?a; b\.?\s?s; b\.?\s?sc; b\.?\s?eng; b\.?\s?e; b\.?\s?tech; b\.?\s?com; b\.?\s?ed; b\.?\s?f\.?\s?a;
  b\.?\s?b\.?\s?a; b\.?\s?c\.?\s?a; b\.?\s?arch; b\.?\s?mus; b\.?\s?n; b\.?\s?s\.?\s?n; b\.?\s?s\.?\s?w;
  b\.?\s?des; b\.?\s?pharm; b\.?\s?phil; ll\.?\s?b; ll\.?\s?m; ph\.?\s?d; d\.?\s?phil; m\.?\s?d; j\.?\s?d;
  ed\.?\s?d; d\.?\s?d\.?\s?s; d\.?\s?v\.?\s?m; psy\.?\s?d; pharm\.?\s?d; m\.?\s?a; m\.?\s?s; m\.?\s?sc; m\.?\s?eng;
  m\.?\s?e; m\.?\s?tech; m\.?\s?b\.?\s?a; e\.?m\.?b\.?a; m\.?\s?ed; m\.?\s?f\.?\s?a; m\.?\s?p\.?\s?a;
  m\.?\s?p\.?\s?h; m\.?\s?phil; m\.?\s?res; m\.?\s?s\.?\s?w; m\.?\s?arch; m\.?\s?mus; m\.?\s?c\.?\s?a; m\.?\s?com;
  m\.?\s?des; a\.?\s?a; a\.?\s?s; a\.\s?b; a\.\s?m; s\.\s?b; s\.\s?m; ed\.?\s?s; s\.?\s?t\.?\s?b; a\.?\s?a\.?\s?s;
  hnd; hnc; gcse; gcses; a[- ]levels?; o[- ]levels?; ged; nvq;
  btec; pgce; pgdip; pgcert; bts; dut; but; cap; bep; deug; dess; dea; deust; fp; eso; cfgs; cfgm; ifc; hbo; wo;
  mbo(?:\s?\d)?; vmbo; havo; vwo; dipl\.?[- ]?(?:ing|kfm|inf|psych|phys|chem|math|biol|bw|vw|päd); mag; dr; dott;
  deaes; dees; deas`;
/** What the letters after B, M or D name: "BPhEd", "B.V.Sc.", "MChem", "DMin". */
const FACULTIES = wrapped`
  s\.?\s?(?:c\.?\s?e|e\.?\s?e|m\.?\s?e|i\.?\s?e|ch\.?\s?e|a\.?\s?e|c\.?\s?s|i\.?\s?t|i\.?\s?s|b\.?\s?a|ed|hm|hrm|tm|
  ece|cpe|pt|agri|math|bio|chem)|eed|acc|acy|agr|app\.?\s?sc|a\.?\s?sc|b\.?\s?s|b\.?\s?m|chem|ch|cs|comp|comm|
  clin\.?\s?psy(?:ch)?|d\.?\s?s|econ|env|geog|geol|h\.?\s?sc|h\.?\s?m|jur|journ|l\.?\s?i\.?\s?s|lib|litt?|math|
  med\.?\s?sc|mid|min|div|th|l\.?\s?i\.?\s?s|a\.?\s?t|m\.?\s?sc|nurs|optom|p\.?\s?t|pharm|ph\.?\s?ed|phys|physio|
  plan|pod|p\.?\s?s|psych|
  soc\.?\s?sc|biol|earth\.?\s?sc|hist|lang|ling|st|s\.?\s?sc|surv|teach|tech|theol|th|tour|vet\.?\s?med|
  v\.?\s?m\.?\s?s|v\.?\s?m|v\.?\s?sc`;
/** Certificates of schools, trades and professions by their letters or short names; vocational ones of seven languages. */
const CERTIFICATES = entries`
  s\.?\s?s\.?\s?l\.?\s?c; s\.?\s?s\.?\s?c; h\.?\s?s\.?\s?c; h\.?\s?s\.?\s?s\.?\s?c; plus[- ]two; (?:10 ?)?\+ ?[23];
  intermediate; matriculation; metric; higher secondary; senior secondary; i\.?\s?t\.?\s?i; f\.?\s?sc; f\.?\s?a;
  i\.?\s?com; i\.?\s?sc; i\.?\s?c\.?\s?s; d\.?\s?a\.?\s?e; p\.?\s?u\.?\s?c; pre[- ]university(?: course)?; madhyamik;
  higher madhyamik; (?:x|xii)(?:th)?(?: standard| class| std)?(?=$|[ ,(]); (?:10|12)th(?: std)?; std\.? (?:x|xii|10|12);
  p\.?\s?g\.?\s?d\.?\s?c\.?\s?a; a?d\.?\s?c\.?\s?a; p\.?\s?g\.?\s?d\.?\s?[bm]\.?\s?[am]?; d\.?\s?(?:el\.?\s?)?ed;
  g\.?\s?n\.?\s?m;
  a\.?\s?n\.?\s?m; g\.?\s?c\.?\s?e\.?(?: ?\(?[ao][./ ]?l(?:evels?)?\.?\)?)?; dakhil; alim; s\.?\s?l\.?\s?c;
  s\.?\s?e\.?\s?e;
  n\.?\s?c\.?\s?v\.?\s?t; (?:first |primary |senior |junior )?school (?:leaving )?certificate; fslc;
  (?:primary|secondary)(?: school)? leaving certificate;
  mb\.?\s?b\.?\s?s; mb\.?\s?b?\.?\s?ch(?:\.?\s?b)?; mrcp(?:ch)?; mrcs; frc[sap]; mrcgp; ll\.?\s?d; l\.?l\.?\s?m;
  d\.?\s?eng; d\.?\s?b\.?\s?a; engd; eng\.?d; dip\.?\s?h\.?\s?e; cert\.?\s?h\.?\s?e; p\.?\s?g\.?\s?dip(?:loma)?;
  p\.?\s?g\.?\s?cert; fd\.?\s?(?:a|sc|eng); cert(?:ificate)? (?:i{1,3}|iv|[1-4]); dip; city (?:&|and) guilds; c&g;
  s?nvq; svq; onc; ond; nce; nqf; rqf; fetac; qqi; t[- ]levels?; as[- ]levels?; (?:advanced )?highers?;
  standard grades?; gce; cse; igcses?; ib; ncea; vce; hsc; wace; sace; qce; ssce; ssc; wassce; waec; kcse; kcpe;
  matric; spm; stpm; form \d certificate; junior cert(?:ificate)?; school[- ]leaving certificate;
  trade certificate; (?:10|12)th(?: (?:standard|class|grade))?; class (?:x|xii|10|12); xii(?=$|\s*\();
  access to h(?:e|igher education); foundation (?:diploma|year|course);
  staatliche (?:pr[üu]fung|abschlusspr[üu]fung|anerkennung); efz; eba; cfc; afc; quali; qualifizierender;
  techniker(?:in)?; betriebswirt(?:in)?; berufsmatur[aä]?(?:ität)?; maturit[äa]t; reifeprüfung;
  lehrabschluss(?:prüfung)?; berufsabschluss; berufsreife; sekundarabschluss; vordiplom;
  erweiterter realschulabschluss; bilanzbuchhalter(?:in)?; volksschul(?:e|abschluss);
  (?:erstes|zweites|1\.|2\.) staatsexamen; lehramt; referendariat; sekundarschulabschluss; duale ausbildung;
  schulabschluss; technik(?=$); bacheli[eè]re?; bpjeps; btn?; btm; bth; bma; btsa; capa; bepa; bpa; bp; dma;
  dn ?made; dnsep; dnap; dnts; titre(?: rncp)?; capes; agr[ée]gation; cqp; dec(?= en ); dep(?= en ); aec(?= en );
  cess; dnb; dcg; dscg; bachelor universitaire; mention compl[ée]mentaire;
  certificat d[’']aptitude professionnelle; certificat f[ée]d[ée]ral;
  (?:t[íi]tulo de )?graduad[oa] en (?:la )?(?:eso|educaci[óo]n secundaria(?: obligatoria)?); bup; cou; pcpi; fpb;
  fpii?; licenciatura; tsu; egb; grado (?:medio|superior); carrera t[ée]cnica; preparatoria; certificado;
  t[íi]tulo; perito; ctesp; cet; ensino (?:b[áa]sico|superior); ensino fundamental; ensino t[ée]cnico;
  curso profissional; \d{1,2}[.ºª°]{1,2} ?ano; magist[ée]rio; licenciado; certifica[çc][ãa]o; ifts; terza media;
  licenza (?:elementare|superiore|liceale); its(?= \p{Lu}); licenza media; qualifica professionale;
  specializzazione; operatore; tecnico superiore; mavo; mulo; ulo; hbs; lbo; vbo; kmbo; lhno; leao;
  (?:hoger |lager |algemeen |technisch |beroeps|kunst)?secundair onderwijs;
  (?:lager|hoger|voortgezet|basis) ?onderwijs; aso; tso; bso; kso; graduaat; graduaatsopleiding; mts; hts; heao;
  meao; lts; atheneum; vakdiploma; associate degree; middenstandsdiploma; beroepsopleiding`;
const WORDS = entries`
  bachelor(?:[’']?s)?; baccalaureate; masters?; master[’']s; doctor(?:ate)?; doctoral; doctor of;
  associate(?:[’']?s)?; diploma; certificate; degree; high school; secondary school; upper secondary; postgraduate;
  post-?graduate; undergraduate; graduate; foundation degree; honou?rs; minor; major; apprenticeship; journeyman;
  license; licence; residency; fellowship; leaving cert(?:ificate)?; international baccalaureate;
  general education; grado; licenciatura; licenciad[oa]; ingenier[ií]a; ingenier[oa]; m[áa]ster; maestr[ií]a;
  doctorado; doctor[a]?; diplomatura; diplomad[oa]; bachiller(?:ato)?; t[ée]cnico(?: superior)?;
  t[ée]cnica superior; ciclo formativo; formaci[óo]n profesional; posgrado; postgrado; graduad[oa];
  graduado escolar; educaci[óo]n secundaria; especializaci[óo]n; tecnicatura; profesorado; arquitectura;
  diplom(?:-?\p{L}+)?; magister; promotion; staatsexamen; abitur; fachabitur; fachhochschulreife;
  allgemeine hochschulreife; hochschulreife; mittlere reife; realschulabschluss; hauptschulabschluss; matura;
  ausbildung; berufsausbildung; lehre; umschulung; gesellenbrief; gesellenpr[üu]fung; meister(?:brief|pr[üu]fung)?;
  studium; doktor; habilitation; weiterbildung; facharbeiter; fachwirt; volkshochschule; quereinstieg; staatlich;
  licence(?: professionnelle)?; ma[îi]trise; doctorat; baccalaur[ée]at; bac(?:\s?\+\s?\d)?; brevet; dipl[ôo]me;
  certificat; ing[ée]nieur; mast[èe]re?; cycle; classe pr[ée]paratoire; pr[ée]pa; dut; titre professionnel;
  formation; bacharel(?:ado|ato)?; mestrado; doutorado; doutoramento; p[óo]s-?gradua[çc][ãa]o; gradua[çc][ãa]o;
  licenciatura; tecn[óo]logo; t[ée]cnico; ensino m[ée]dio; ensino secund[áa]rio; curso(?: t[ée]cnico)?;
  especializa[çc][ãa]o; mestre; laurea(?: magistrale| triennale| specialistica| breve)?; dottorato(?: di ricerca)?;
  maturit[àa]; diploma(?: di maturit[àa])?; perito; qualifica; master(?: universitario)?; corso; attestato;
  abilitazione; doctoraat; propedeuse; getuigschrift; opleiding; bacheloropleiding; masteropleiding; doctorandus;
  drs; ingenieursdiploma; kandidaats; middelbaar; niveau \d`;

/** Dots behind the words of "mgr inż." and "cand. merc." are a matter of taste. */
const MORE = cvWords('degrees').map((degree) => degree.replaceAll(' ', '\\.?\\s'));

const joined = [...ABBREVIATIONS, ...MORE, `[bmd]\\.?\\s?(?:${FACULTIES})`, ...CERTIFICATES, ...WORDS]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Ranks in front of a degree: "National Diploma", "Level 4 Certificate". */
const RANKS = wrapped`
  candidate for(?: the)?(?: degree of)?|integrated|joint|double|dual|combined|advanced|executive|professional|
  european|first|second|2nd|1st|national|higher national|higher|extended|ordinary|technical|vocational|specialist|
  graduate|postgraduate|(?:level|niveau|nivel) \d`;

/** A degree at the beginning of a text. */
export const DEGREE_START = new RegExp(
  `^(?:\\(?(?:${RANKS})\\s+){0,2}(?:${joined})\\.?(?![\\p{L}\\d]|[’']s(?!\\p{L}))`,
  'iu',
);
/** A degree anywhere in a text. */
export const DEGREE_ANYWHERE = pattern('iu')`
  (?<![\p{L}\d])(?:${WORDS.join('|')}|
  b\.?sc|m\.?sc|ph\.?d|mba|b\.a|m\.a|b\.s|m\.s|b\.eng|m\.eng|b\.?tech|ll\.?[bm])(?![\p{L}\d])`;

/** Names of degrees that take the field after "of": "Bachelor of Science in Biology" has the field Biology. */
export const DEGREE_OF = pattern('iu')`
  ^((?:bachelor|master|doctor|associate|baccalaureate)(?:[’']?s)?(?: degree)?(?: of (?:applied |fine |liberal |
  social |general )?| in (?:applied )?)(?:science|arts|engineering|technology|business administration|
  public administration|public health|social work|commerce|laws?|education|medicine|philosophy|fine arts|nursing|
  music|architecture|design|computer applications|pharmacy|veterinary medicine|surgery|applied science|research|
  studies|divinity|theology|accounting|accountancy|information technology|business|economics|letters|humanities|
  sciences)(?: \((?:hons?|honou?rs)\.?\))?)`;

/** "Master of Professional Accounting": without a field behind it, what it is a master of is the name of the degree. */
export const DEGREE_NAMED = pattern('iu')`
  ^((?:bachelor|master|doctor|associate)(?:[’']?s)?(?: degree)? of (?!(?:sciences?|
  arts?)(?!\p{L}))\p{L}[\p{L}&’' -]*?(?: \((?:hons?|honou?rs)\.?\))?)(?=$| in | with |[,;:(|]| [–—-] |\.(?:\s|$))`;

/** What stands in brackets behind a degree: that it was left, is to come, or how it was studied. */
const REMARKS = oneOf`
  incomplete; unfinished; not (?:completed|finished); in progress; ongoing; discontinued; partial
  abgebrochen; ohne abschluss; nicht abgeschlossen; incomplet[oa]; inacabad[oa]; sin terminar; en curso
  inachev[ée]e?; non termin[ée]e?; en cours; interromp(?:u|ido|ida); trancad[oa]; em curso
  incompiut[oa]; non completat[oa]; in corso; niet afgerond; niet voltooid; onvoltooid
  oxon; cantab; ord; general; sandwich; part[- ]time; teilzeit`;

/** What may stand behind the first words of a degree and still belongs to its name. */
export const DEGREE_MORE = new RegExp(
  `^[\\s-]*(?:${entries`
  bachelor; master; opleiding; onderwijs; [123](?= |$);
  (?:extended |subsidiary |foundation |first |higher )?(?:degree|diploma|certificate); certification; award;
  qualification; \((?:fh|uni|th|ba|dh|hf|cbse|icse|isc|nios|ssc|hsc|state board)\); studies(?= in |$); school;
  secondary; upper secondary; general(?! studies); (?:of|in) (?:arts|science)s?;
  (?:extended |higher )?national(?: (?:diploma|certificate))?; with (?:hons?|honou?rs|distinction); \(?hons?\.?\)?;
  \(?honou?rs\.?\)?; ,? ?\(?(?:level|niveau|nivel|nível|livello|stufe|stage|grade|nqf level) ?\d(?:[-/]\d)?\)?;
  -\p{Lu}{1,2};
  \((?:${REMARKS})\.?\);
  d[’']?(?:état|etat); d[’']ing[ée]nieure?; pro(?= |$); techno(?= |$); (?:in)?complet[oa];
  de (?:especializa[çc][ãa]o|especializaci[óo]n|extens[ãa]o|aperfei[çc]oamento); professionnel(?:le)?;
  technologique; général; technique; de grado (?:medio|superior); grado (?:medio|superior);
  de n[ií]vel (?:medio|médio|superior); profesional; universitario; acad[ée]mic[oa]; acadêmic[oa];
  accademico(?: di (?:primo|secondo|i|ii) livello)?; superior; técnico; profissional(?:izante)?; integrado; artium;
  scientiarum; theologiae; philosophiae; pharmaciae; legum; iuris; juris; anerkannte?r? \p{L}+in?;
  geprüfte?r? \p{L}+; titel; abschluss; studium; magistrale; triennale; specialistica; professionale; superiore;
  (?:artistica|classica|scientifica|linguistica|tecnica); (?:di|en|de|of) (?:ricerca)`.join('|')})(?![\\p{L}])`,
  'iu',
);

/** Words between a degree and its field. */
export const FIELD_LINK = pattern('iu')`
  ^\s*(?:,|zum|zur|als|tot|[-–—:]|\(|in|of|en|de|des|du|di|da|em|im fach|in der|in den|im|der|für|fur|mention|
  spécialité|specialite|option|especialidad|indirizzo|rama|richting|fachrichtung|schwerpunkt|major(?:ing)? in|
  with a major in|specialis(?:ing|ation) in|specializ(?:ing|ation) in|concentration in|para|per)\s+`;

/** "Diplôme d’État d’infirmier": what the state gives a diploma for is its name. */
export const DEGREE_STATE = pattern('iu')`
  ^((?:diplôme|brevet|certificat) d[’']état (?:supérieur )?(?:d[’']|de |du |des )[^,;(|–—]+?)(?=$|\s*[,;(|
  –—]| - | option | mention | spécialité )`;

/** Grades of an examination in letters: "AAB", "A*, A, B". */
export const LETTER_GRADES = /^[A-E][*+-]?(?:[\s,/]+[A-E][*+-]?)*$|^(?=.*(?:\*|([A-E])\1))(?:[A-E]\*?){2,5}$/;

/** "History A*": a subject with its grade. */
export const GRADED_SUBJECT = pattern('u')`
  ^\p{Lu}\p{L}+(?: (?:and |& )?\p{L}+){0,2}[ :]+\(?[A-E]\*?\)?(?:, \p{Lu}\p{L}+(?: (?:and |
  & )?\p{L}+){0,2}[ :]+\(?[A-E]\*?\)?)*$`;
