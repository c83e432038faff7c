import { wrapped } from '../../wording/wrapped.ts';

/**
 * Names that forms and tables give to what follows them ("Position: …", the Europass rows), folded, in seven languages.
 * `none` says nothing about what follows but is itself no content.
 */
export const FIELD_LABELS: Record<
  'title' | 'company' | 'location' | 'dates' | 'degree' | 'institution' | 'field' | 'grade' | 'tasks' | 'none',
  string
> = {
  title: wrapped`
  designation held|position title|current position|current designation|present designation|last designation|
  desgn|desig|working as|worked as|work as|employed as|post name|nature of post|job designation|rank held|
  joined as|role played|
  job profile title|position title|capacity|post title|job role|profile title|position|job title|title|role|
  designation|occupation|position held|occupation or position held|post|post held|job|rank|puesto|cargo|funcion|
  ocupacion|puesto de trabajo|profesion o cargo desempenado|position bezeichnung|funktion|stelle|
  beruf oder funktion|tatigkeit als|poste|fonction|emploi|intitule du poste|fonction ou poste occupe|funcao|posto|
  funcao ou cargo ocupado|mansione|ruolo|qualifica|posizione|tipo di impiego|lavoro o posizione ricoperti|
  principali mansioni ricoperte|functie|functietitel|beroep|rol|beroep of functie`,
  company: wrapped`
  organization name|organisation name|organization organisation|name of the employer|name of the organization|
  employer name|company worked|company name and address|hospital|name of hospital|school name|name of school|
  organization company|company organisation|present employer|previous employer|agency|ministry|establishment|
  name of organisation|name of organization|name of company|name of the company|name of the organisation|
  company organization|nome do empregador|empregadora|nombre del empleador|nom de l employeur|nome dell azienda|
  naam bedrijf|name des unternehmens|employer|company|organisation|organization|company name|name of employer|
  name and address of employer|firm|workplace|empresa|empleador|organizacion|compania|
  nombre y direccion de la organizacion|nombre de la empresa|nombre y direccion del empleador|arbeitgeber|firma|
  unternehmen|betrieb|name und adresse des arbeitgebers|entreprise|employeur|societe|nom et adresse de l employeur|
  entidade|empregador|nome e endereco do empregador|entidade empregadora|datore di lavoro|nome del datore di lavoro|
  azienda|nome e indirizzo del datore di lavoro|datore|werkgever|bedrijf|organisatie|naam en adres van de werkgever|
  naam werkgever`,
  location: wrapped`
  company location|place of work|place of posting|work location|job location|posting|site|site location|
  project location|work place|station|duty station|branch|
  where|donde|wo|ou|onde|dove|waar|location|place|city|town|lugar|ciudad|localidad|ubicacion|ort|standort|
  arbeitsort|einsatzort|lieu|ville|local|localidade|cidade|luogo|citta|sede|plaats|locatie|woonplaats|standplaats`,
  dates: wrapped`
  time period|session|working period|period of work|job duration|working duration|employment period|
  period of employment|service|term|dates employed|dates of employment|batch|academic year|year of completion|
  year of passing out|passed out|year passed|date of employment|experience period|
  when|cuando|wann|quand|quando|wanneer|year of passing|passing year|period of service|service period|month year|
  dates|date|period|duration|from to|dates from to|tenure|time|years|year|fechas|fecha|periodo|duracion|anos|ano|
  zeitraum|datum|dauer|von bis|jahr|jahre|daten|periode|duree|annee|annees|datas|data|duracao|date da a|durata|anno|
  anni|jaar|jaren|data van tot|tijd|looptijd|van tot`,
  degree: wrapped`
  qualification obtained|examination name|name of examination|name of degree|degree name|exam title|
  course name|course of study|education|level|degree obtained|certificate|
  degree certificate|level of study|class|standard|exam passed|examination passed|degree|qualification|award|
  title of qualification|title of qualification awarded|certificate obtained|course|program|programme|titulo|
  titulacion|titulo de la cualificacion obtenida|titulo obtenido|abschluss|bezeichnung der erworbenen qualifikation|
  studiengang|intitule du diplome|intitule du certificat ou diplome delivre|curso|grau|
  titulo da qualificacao atribuida|titolo|titolo di studio|titolo della qualifica rilasciata|qualifica conseguita|
  opleiding|graad|naam van de kwalificatie|studie|examination|exam`,
  institution: wrapped`
  name of institute|institute name|college name|name of college|name of the college|name of university|
  board university name|college institute|institution name|school name|
  university board|name of the institution|institute university|college board|school board|school college|
  school university|college university|institution|school|university|college|name of institution|
  name and type of organisation providing education and training|institute|board|universidad|centro|institucion|
  escuela|centro de estudios|nombre y tipo del centro de estudios|hochschule|schule|universitat|einrichtung|
  bildungseinrichtung|name und art der bildungs oder ausbildungseinrichtung|etablissement|ecole|universite|
  nom et type de l etablissement d enseignement ou de formation|instituicao|escola|universidade|
  nome e tipo da organizacao de ensino ou formacao|istituto|scuola|nome dell istituto|
  nome e tipo di istituto di istruzione o formazione|
  nome e tipo d organizzazione erogatrice dell istruzione e formazione|universita|instelling|onderwijsinstelling|
  hogeschool|universiteit|naam en soort instelling voor onderwijs en opleiding|board university`,
  field: wrapped`
  specialization area|stream|branch of study|discipline|concentration|concentration major|major subjects|
  field|field of study|major|subject|subjects|specialization|specialisation|especialidad|fachrichtung|studienfach|
  schwerpunkt|specialite|filiere|especialidade|indirizzo|specializzazione|richting|studierichting|
  principal subjects|principal subjects occupational skills covered|principali materie`,
  grade: wrapped`
  of marks|percent of marks|percentage of marks|aggregate percentage|marks percentage|percent|aggregate marks|
  class obtained|division obtained|score obtained|
  cgpa percentage|percentage cgpa|class grade|aggregate|note moyenne|grade|gpa|result|score|mark|marks|percentage|
  marks obtained|division|cgpa|calificacion|nota|nota media|note|abschlussnote|mention|moyenne|media|voto|votazione|
  cijfer|resultaat`,
  tasks: wrapped`
  job responsibilities|job responsibility|responsibility|main responsibility|main responsibilities|
  key responsibility|key responsibility areas|roles|role and responsibility|role responsibility|
  role responsibilities|roles responsibilities|job details|work responsibilities|responsibilities include|
  duties responsibilities|duties include|scope of work|nature of job|job nature|key result areas|kra|kras|
  job summary|work description|brief description|activities handled|
  notes|job profile|work profile|nature of work|key tasks|role and responsibilities|roles and responsibilities|
  comments|bemerkungen|notas|observaciones|remarques|observacoes|opmerkingen|annotazioni|responsibilities|duties|
  key responsibilities|duties and responsibilities|job description|description|remarks|achievements|funciones|
  responsabilidades|aufgaben|tatigkeiten|missions|taches|atividades|mansioni|taken|werkzaamheden|main activities|
  main activities and responsibilities|activities|principales actividades y responsabilidades|
  wichtigste tatigkeiten und zustandigkeiten|principales activites et responsabilites|
  principais atividades e responsabilidades|principali attivita e responsabilita|
  principali mansioni e responsabilita|principali mansioni|voornaamste werkzaamheden en verantwoordelijkheden|
  type of business or sector`,
  none: wrapped`
  client|client name|clients|project|projects|project name|nature of business|department|dept|reporting to|
  report to|team size|environment|salary|last salary|ctc|employment type|type of employment|product|products|
  business|total experience|mode|medium|consultant|contractor|main contractor|owner|supervisor|manager|
  nr|sr no|serial no|num|n|industry|sector|type of business|type of business or sector|tipo de empresa o sector|
  tipo o sector de actividad|tatigkeitsbereich oder branche|type ou secteur d activite|tipo de empresa ou sector|
  tipo di azienda o settore|settore|tipo di attivita o settore|branche|tipo de contrato|contract|contract type|
  reason for leaving|s no|no|sl no|level in national classification|website|team|technologies`,
};

/** Labels of a project told as a form, folded; `none` is no content of it. */
export const PROJECT_LABELS = {
  name: wrapped`
  title|project|project name|project title|name of the project|name of project|title of the project|title of project|
  name|topic|project topic|thesis title`,
  role: 'role|my role|position|designation|role played|responsibility held|role in project',
  dates: 'duration|period|dates|date|year|time period|project duration|from to|timeline|project period',
  summary: wrapped`
  description|project description|abstract|synopsis|overview|objective|about project|about the project|brief|
  project summary|summary|details|project details|scope|brief description|introduction|aim`,
  tasks: wrapped`
  responsibilities|responsibility|my responsibilities|roles and responsibilities|role and responsibilities|
  contribution|contributions|my contribution|tasks|duties|key responsibilities|activities|
  roles responsibilities|work done`,
  none: wrapped`
  client|client name|customer|environment|team size|team strength|team|technology|technologies|technologies used|
  technology used|tools|tools used|tools and technologies|platform|language|languages|language used|languages used|
  front end|frontend|back end|backend|database|databases|operating system|operating systems|os|software used|software|
  hardware|organization|organisation|company|employer|guide|guided by|institute|college|location|domain|members|
  team members|server|application server|web server|ide|framework|frameworks|methodology|software and tools|
  skills used|software requirements|hardware requirements|project type|status|value|project cost|cost|area`,
} as const;
export type ProjectLabel = keyof typeof PROJECT_LABELS;

/** Labels of the first and of the last day, where each has a row of its own, folded. */
export const FROM_LABELS = new Set(
  'from|date of joining|joining date|joined|joined on|start date|started|period from|date joined|since'.split('|'),
);
export const TO_LABELS = new Set(
  'to|till|until|date of leaving|date of relieving|leaving date|left|left on|end date|ended|period to|date left|upto'.split(
    '|',
  ),
);

/** What else heads the columns of a table of certificates, prizes or courses, folded. */
export const LIST_COLUMNS = new Set(
  wrapped`
  certificate|certification|certificates|name|licence|license|issued by|issuer|issued|issuing body|
  issuing authority|awarded by|provider|awarding body|valid until|expires|expiry|expiry date|number|credential id|
  certificado|certificacion|nombre|expedido por|emisor|entidad|otorgado por|zertifikat|bezeichnung|
  name des zertifikats|aussteller|ausgestellt von|anbieter|gultig bis|certificat|intitule|nom|delivre par|organisme|
  emis par|certificacao|nome|emissor|emitido por|validade|certificato|attestato|rilasciato da|ente|scadenza|
  certificaat|naam|uitgegeven door|uitgever|instantie|geldig tot`.split('|'),
);

/** What announces how well one knows a language, folded. */
export const LEVEL_LABELS = new Set(
  wrapped`
  level|fluency|proficiency|language level|skill level|cefr level|nivel|nivel de idioma|dominio|niveau|sprachniveau|
  kenntnisstand|niveau de langue|maitrise|fluencia|proficiencia|livello|livello di conoscenza|conoscenza|taalniveau|
  beheersing`.split('|'),
);

/** What stands over or before several languages or the columns of their table, folded: neither a language nor a level. */
export const LANGUAGE_LABELS = new Set(
  wrapped`
  mother tongue|mother tongue s|mother tongues|first language|native language|native languages|other language|
  other languages|other language s|foreign languages|levels|language levels|self assessment|understanding|speaking|
  writing|listening|reading|spoken|written|read|oral|spoken interaction|spoken production|oral interaction|
  oral production|comprehension|conversation|listening comprehension|reading comprehension|lengua materna|
  idioma materno|idiomas maternos|lengua s materna s|otra lengua|otras lenguas|otra s lengua s|otros idiomas|
  otro s idioma s|niveles|autoevaluacion|comprender|comprension|comprension auditiva|comprension oral|
  comprension lectora|comprension de lectura|lectura|leido|habla|hablar|hablado|expresion oral|expresion escrita|
  interaccion oral|produccion oral|escritura|escribir|escrito|muttersprache|muttersprache n|muttersprachen|
  weitere sprache|weitere sprache n|weitere sprachen|sonstige sprachen|fremdsprachen|andere sprachen|niveaus|
  niveaustufen|selbstbeurteilung|verstehen|horen|lesen|sprechen|schreiben|wort|schrift|mundlich|schriftlich|
  horverstehen|leseverstehen|an gesprachen teilnehmen|zusammenhangendes sprechen|langue maternelle|
  langue s maternelle s|langues maternelles|autre langue|autre s langue s|autres langues|langues etrangeres|niveaux|
  auto evaluation|comprendre|ecouter|ecoute|lire|lecture|parler|parle|lu|ecrire|ecriture|ecrit|comprehension orale|
  comprehension ecrite|expression orale|expression ecrite|interaction orale|production orale|
  prendre part a une conversation|s exprimer oralement en continu|lingua materna|linguas maternas|
  lingua s materna s|outra lingua|outras linguas|outra s lingua s|outros idiomas|niveis|auto avaliacao|compreensao|
  compreensao oral|compreender|leitura|expressao oral|expressao escrita|interacao oral|producao oral|conversacao|
  falar|fala|falado|escrita|escrever|lingua madre|lingue madri|madrelingua|altra lingua|altre lingue|
  altra e lingua e|lingue straniere|livelli|autovalutazione|comprensione|ascolto|lettura|parlato|interazione orale|
  produzione orale|espressione orale|capacita di lettura|capacita di scrittura|capacita di espressione orale|
  scritto|scrittura|produzione scritta|moedertaal|moedertalen|andere taal|andere talen|vreemde talen|overige talen|
  zelfbeoordeling|begrijpen|luisteren|lezen|spreken|gesproken|schrijven|geschreven|mondeling|schriftelijk|
  gesprekken voeren|gesproken interactie|gesproken productie`.split('|'),
);
