import type { HeadedSection } from '../../wording/cv/cv-words.ts';

/** What a section is about. `contact`, `personal` and `profiles` hold fields of the head; `references` and `other` are read by no field. */
export type SectionKind = HeadedSection | 'profiles' | 'other';

/**
 * Section headings in English, Spanish, German, French, Portuguese, Italian and Dutch, folded (lower case, no accents, no
 * punctuation). One heading a line; extend freely. A heading that joins two of them ("Education and Training") is found
 * by its parts and needs no line here.
 */
export const HEADINGS: Record<Exclude<SectionKind, 'other'>, string> = {
  summary: `
objectives|career objectives|career aim|aim|job objective|carrier objective|profile synopsis|synopsis|career synopsis
professional synopsis|brief profile|executive profile|career abstract|experience summary|professional snapshot
objective and vision|career vision|vision|profile snapshot|summary of experience|summary of skills and experience
summary|professional summary|career summary|executive summary|summary of qualifications|qualifications summary
profile|professional profile|personal profile|career profile|about|about me|personal statement|objective
career objective|professional objective|career goal|career goals|goal|goals|overview|career overview
professional overview|introduction|bio|biography|who i am|highlights|career highlights|mission|statement
at a glance|in brief|value proposition|short profile|profile summary|branding statement|background|hello|in short
in a nutshell
resumen|resumen profesional|perfil|perfil profesional|perfil personal|sobre mi|acerca de mi|objetivo
objetivo profesional|objetivos|extracto|presentacion|quien soy|resumen ejecutivo|declaracion personal
profil|kurzprofil|uber mich|zu meiner person|zusammenfassung|berufliches profil|personliches profil|kurzvorstellung
kurzzusammenfassung|profil im uberblick|ziel|berufsziel|berufliches ziel|karriereziel|steckbrief|vorstellung
hintergrund|hallo|kurz gesagt|in kurze|qualifikationsprofil|zielsetzung
profil professionnel|a propos|a propos de moi|resume|resume professionnel|objectif|objectif professionnel|objectifs
presentation|qui suis je|synthese|en bref|accroche|profil personnel
resumo|resumo profissional|perfil profissional|perfil pessoal|sobre|sobre mim|objetivo de carreira|apresentacao
sumario|sintese|sintese profissional
profilo|profilo professionale|profilo personale|chi sono|su di me|sommario|obiettivo|obiettivo professionale
obiettivi|presentazione|riepilogo|riassunto|sintesi|informazioni su di me|in sintesi
profiel|over mij|persoonlijk profiel|samenvatting|professioneel profiel|profielschets|doel|doelstelling|wie ben ik
persoonlijke omschrijving|korte introductie|introductie`,
  work: `
working experience|work experiences|employment record|employment details|employment particulars|job experience
present employment|current employment|previous employment|past employment|job experiences|organizational experience
organisational experience|industrial experience|company experience|service record|work details|working history
experience details|details of experience|professional exposure|work exposure|present employer|previous employers
gulf experience|overseas experience|local experience|experience profile|career contour|career graph
career progression|career chronology|organizational scan|employment profile|experience record|professional journey
employment scan|employment chronicle|experience chronicle|work record|current job|previous job|previous jobs
professional work experience|employment summary|other employment|positions and employment|job profile history
work|experience|work experience|professional experience|employment|employment history|work history|career history
career|job history|professional background|positions held|positions|relevant experience|relevant work experience
industry experience|other experience|additional experience|previous experience|prior experience|selected experience
employment experience|professional history|experience and employment|jobs|appointments|academic appointments
clinical experience|teaching experience|research experience|leadership experience|military experience|internships
internship experience|internship|work and experience|career experience|professional career|roles|engagements
recent experience|early career|earlier experience|work placements|professional positions|career path
practical experience|consulting experience|management experience|nursing experience|field experience
professional appointments|work background|where i ve worked|experience highlights
experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional
trayectoria laboral|empleo|empleos|trayectoria|experiencia de trabajo|practicas|antecedentes laborales|vida laboral
carrera profesional|experiencia docente|experiencias profesionales
berufserfahrung|beruflicher werdegang|berufspraxis|arbeitserfahrung|erfahrung|erfahrungen|werdegang
berufliche erfahrung|berufliche erfahrungen|berufliche laufbahn|berufliche tatigkeiten|berufliche tatigkeit
berufliche stationen|praktika|praktische erfahrung|praktische erfahrungen|beschaftigung|tatigkeiten|beruf
anstellungen|stationen|berufsweg|berufstatigkeit|arbeitsverhaltnisse|praktikum|berufliche praxis|nebentatigkeiten
praxis|berufsleben|laufbahn|karriere|berufliches
experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|emplois|emploi
historique professionnel|stages|experience de travail|carriere|experiences de travail|experiences et stages
postes occupes|stages et emplois
experiencia profissional|historico profissional|trajetoria profissional|percurso profissional|experiencias|emprego
empregos|carreira|experiencia de trabalho|experiencias profissionais|estagios|atividade profissional
vinculos profissionais
esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali
lavoro|carriera|percorso professionale|storia lavorativa|impiego|tirocini|stage|esperienze di lavoro
attivita lavorativa
werkervaring|ervaring|loopbaan|beroepservaring|professionele ervaring|arbeidsverleden|arbeidservaring|werk|carriere
stages en werkervaring|relevante werkervaring|stage ervaring|overige werkervaring|praktijkervaring`,
  education: `
academic qualification|educational qualification|academia|academic details|educational details|education details
educational profile|educational credentials|education background|educational attainment|educational attainments
scholastic record|scholastics|scholastic details|educational record|education qualification
education qualifications|academic chronicle|academic performance|qualification|qualification details
professional qualification|technical qualification|technical qualifications|institutions attended|schools attended
educational institutions attended|qualifications obtained|higher education|secondary education|tertiary education
professional education|technical education|academic attainments|educational history|education profile
academic history and qualifications|academics details|educational qualifications and training|basic education
institutions attended and qualifications|academic and professional qualification
academic and professional qualifications
education|academic background|educational background|academic qualifications|education history|academic history
studies|schooling|degrees|academics|academic record|qualifications|educational qualifications
education and qualifications|academic education|formal education|university education|academic training
academic credentials|academic profile|training|education and training|vocational training|school|schools|colleges
schools and colleges|universities|where i studied
educacion|formacion|formacion academica|estudios|formacion profesional|academico|titulacion|titulos
preparacion academica|historial academico|antecedentes academicos|datos academicos|formacion reglada
estudios realizados|formacion y estudios
ausbildung|bildung|bildungsweg|schulbildung|studium|akademischer werdegang|akademische ausbildung
ausbildung und studium|schule|schulische ausbildung|berufsausbildung|hochschulbildung|bildungsgang
schulischer werdegang|aus und weiterbildung|akademische laufbahn|lehre|lehrzeit|hochschulstudium
bildung und ausbildung|ausbildungsweg
formation|formations|etudes|diplomes|education et formation|parcours academique|parcours scolaire
formation academique|scolarite|cursus|formation initiale|parcours universitaire|diplomes et formations
formation professionnelle|cursus scolaire|cursus universitaire
educacao|formacao|formacao academica|escolaridade|estudos|habilitacoes|habilitacoes academicas
habilitacoes literarias|percurso academico|qualificacoes academicas|historico escolar|formacao escolar
istruzione|formazione|istruzione e formazione|studi|titoli di studio|percorso formativo|percorso di studi
formazione accademica|educazione|titolo di studio|carriera accademica|studi e formazione
opleiding|opleidingen|onderwijs|studie|studies|scholing|opleiding en scholing|academische achtergrond
gevolgde opleidingen|vooropleiding|diploma s|opleidingsachtergrond`,
  skills: `
computer knowledge|computer proficiency|computer literacy|computer exposure|software exposure|software knowledge
software proficiency|technical exposure|it exposure|technical skill|skill|key skill|core skill|software skill
computer skill|it proficiency|it knowledge|it literacy|technical proficiency|computer awareness|software known
software packages|skill sets|skills set|skills profile|technical profile|technical forte|it forte|it credentials
strength|assets|my strengths|personal traits|personal qualities|personal attributes|personal strength|key strength
field of specialization|fields of specialization|specialization|area of specialization|area of expertise
technical knowhow|computer operation|computer operations|skills and abilities|skills and competencies
skills acquired|key competences|competency|competency profile|functional skills|managerial skills
skills|areas of strength|areas of knowledge|areas of competence|areas of proficiency|areas of excellence
areas of specialty|fields of expertise|fields of knowledge|fields of competence|technical skills|core skills
key skills|professional skills|competencies|core competencies|key competencies|areas of expertise|expertise
technologies|technical expertise|technical proficiencies|tools|software|computer skills|it skills|soft skills
hard skills|skills and tools|technical competencies|proficiencies|strengths|abilities|capabilities|tech stack
skill set|skillset|top skills|skills summary|specialties|specialities|core strengths|areas of specialization
specialisations|key strengths|technical knowledge|programming languages|programming|technical|skill highlights
competences|tools and technologies|other skills|additional skills|relevant skills|transferable skills
interpersonal skills|personal skills|digital skills|industry knowledge|knowledge|methods|techniques
core qualifications|toolbox|what i do|practical skills|clinical skills|laboratory skills|lab skills|software skills
equipment|technical toolkit|key qualifications|personal strengths
habilidades|areas de competencia|areas de conocimiento|areas de experiencia|areas de especialidad|especialidades
campos de especializacion|competencias|aptitudes|destrezas|conocimientos|habilidades tecnicas|competencias tecnicas
habilidades y competencias|conocimientos tecnicos|conocimientos informaticos|informatica|capacidades|tecnologias
herramientas|competencias digitales|habilidades profesionales|habilidades clave|competencias profesionales
areas de especializacion|fortalezas|competencias clave|otros conocimientos|habilidades blandas
competencias personales
kenntnisse|fachgebiete|kompetenzfelder|kompetenzbereiche|schwerpunkte|arbeitsschwerpunkte|fachliche schwerpunkte
spezialgebiete|spezialisierungen|fahigkeiten|fachkenntnisse|kompetenzen|edv kenntnisse|it kenntnisse
kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|technische kenntnisse|kernkompetenzen|fachkompetenzen
besondere kenntnisse|computerkenntnisse|programmierkenntnisse|softwarekenntnisse|qualifikationen|starken|expertise
technologien|weitere kenntnisse|berufliche kenntnisse|schlusselkompetenzen|schlusselqualifikationen
soziale kompetenzen|personliche starken|werkzeuge|zusatzqualifikationen|sonstige kenntnisse|edv|methodenkompetenz
competences|domaines de specialite|domaines de specialisation|champs de competence|champs de competences
specialites|points forts|competences techniques|competences cles|competences professionnelles|savoir faire
savoir etre|aptitudes|connaissances|informatique|outils|technologies|domaines de competences
competences informatiques|atouts|domaines d expertise|qualites|logiciels|qualites professionnelles
competences personnelles|competences linguistiques et informatiques
competencias|areas de conhecimento|areas de especializacao|areas de especialidade|especializacoes|pontos fortes
habilidades tecnicas|aptidoes|conhecimentos|conhecimentos tecnicos|ferramentas|competencias tecnicas|qualificacoes
informatica|conhecimentos de informatica|competencias pessoais|competencias chave|principais competencias
competencias essenciais|habilidades e competencias
competenze|aree di competenza|ambiti di competenza|aree di specializzazione|specializzazioni|competenze tecniche
capacita|capacita e competenze|abilita|conoscenze|competenze informatiche|competenze professionali
conoscenze informatiche|competenze digitali|strumenti|tecnologie|competenze personali|competenze chiave
conoscenze tecniche|punti di forza|competenze trasversali|capacita e competenze tecniche
vaardigheden|expertisegebieden|kennisgebieden|vakgebieden|specialismen|competenties|kennis|kennis en vaardigheden
technische vaardigheden|computervaardigheden|kwaliteiten|eigenschappen|expertise|computerkennis|kerncompetenties
digitale vaardigheden|sterke punten|persoonlijke eigenschappen|specialisaties|kernkwaliteiten|ict vaardigheden
vakkennis|professionele vaardigheden`,
  projects: `
project|project details|projects details|details of projects|projects undertaken|projects handled|projects executed
academic project|final year project|main project|mini project|project profile|project summary|projects summary
project work|project works|major project|personal project|projects done|projects completed|projects carried out
project undertaken|project handled|key project|side project|project portfolio
projects|personal projects|side projects|selected projects|key projects|open source|open source projects
academic projects|notable projects|project experience|portfolio|relevant projects|research projects
independent projects|case studies|project highlights|major projects|professional projects|course projects
university projects|selected works|projects and portfolio|hobby projects|open source contributions
technical projects|featured projects|exhibitions|productions|performances
proyectos|proyectos personales|proyectos destacados|proyectos academicos|portafolio|proyectos relevantes
projekte|projekterfahrung|ausgewahlte projekte|eigene projekte|private projekte|personliche projekte
referenzprojekte|projektauswahl
projets|projets personnels|realisations|projets academiques|projets realises|projets professionnels|projets scolaires
projetos|projetos pessoais|portfolio|projetos academicos|projetos relevantes
progetti|progetti personali|progetti rilevanti|progetti accademici
projecten|persoonlijke projecten|eigen projecten|projectervaring`,
  certifications: `
licenses and certificates|certificates and licences|courses attended|training attended|trainings attended
training details|training summary|training undertaken|training programs|training programmes|seminars attended
seminars and trainings attended|workshops attended|industrial training|inplant training|in plant training
additional courses|additional qualification|additional qualifications|extra qualification|other qualification
other qualifications|other courses|certification courses|professional courses|courses done|short courses
professional trainings|computer courses|trainings and seminars|trainings and seminars attended|course|workshop
certification details|professional certification|eligibility|board exam|board examinations|licensure examination
certifications|certificates|certification|licenses|licences|licenses and certifications|certifications and licenses
certificates and licenses|professional certifications|licensure|accreditations|credentials|courses
courses and certifications|training and certifications|professional development|continuing education
professional training|trainings|workshops|additional training|certifications and training|professional licenses
professional qualifications|coursework and certifications|continuing professional development|cpd|registrations
registration|ratings|endorsements|tickets|clearances|memberships and certifications|professional registration
registrations and licences|certificate|license|further training|further education|online courses|mandatory training
training courses|seminars|permits
certificaciones|certificados|cursos|cursos y certificaciones|formacion complementaria|licencias|formacion continua
acreditaciones|cursos realizados|cursos y talleres|titulos y certificados|carnets|otros cursos|formacion adicional
licencias y certificaciones|seminarios|matriculas|habilitaciones|titulaciones profesionales
zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|lehrgange|kurse|lizenzen
schulungen|weiterbildungen und zertifikate|zertifikate und weiterbildungen|bescheinigungen|seminare
zusatzausbildung|zusatzausbildungen|fort und weiterbildung|fuhrerscheine|weiterbildung und zertifizierung
befahigungen|befahigungsnachweise|nachweise|berechtigungen|berufliche weiterbildung
certificats|certification|formations complementaires|habilitations|licences et certifications|formation continue
permis|cours|permis et habilitations|stages de formation|attestations
certificacoes|certificados|cursos complementares|formacao complementar|licencas|cursos e certificacoes
formacao continua|outros cursos|licencas e certificados
certificazioni|certificati|attestati|corsi|corsi di formazione|licenze|abilitazioni|corsi e certificazioni
formazione continua|patenti|aggiornamento professionale|patentini
certificaten|certificeringen|cursussen|trainingen|cursussen en trainingen|licenties|bijscholing
diploma s en certificaten|nascholing|certificaten en cursussen|rijbewijzen|trainingen en certificaten|registraties
registratie|bewijzen|vakbekwaamheid`,
  languages: `
language known|known languages|linguistic proficiency|linguistic abilities|language spoken|language skill
language abilities|language fluency|languages and proficiency|linguistic ability
languages|languages known|mother tongue|mother tongues|other languages|madrelingua|altre lingue|lengua materna
otros idiomas|langue maternelle|autres langues|muttersprache|weitere sprachen|moedertaal|andere talen
lingua materna|outras linguas|language skills|language proficiency|spoken languages|language|foreign languages
language competencies|linguistic skills|languages spoken|human languages
idiomas|lenguas|conocimientos de idiomas|idiomas y niveles|competencias linguisticas|lenguajes
sprachen|sprachkenntnisse|fremdsprachen|sprachliche kenntnisse|sprachkompetenzen|fremdsprachenkenntnisse
langues|competences linguistiques|langues etrangeres|langues parlees|langue|langues vivantes
linguas|conhecimentos linguisticos|idioma|competencias linguisticas
lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|lingua|conoscenza delle lingue
lingue conosciute
talen|talenkennis|taalvaardigheden|taalvaardigheid|vreemde talen|taal|taalkennis`,
  awards: `
achievement|award|honor|honour|academic achievements|academic achievement|achievements and awards
rewards and recognition|rewards and recognitions|awards and recognitions|recognitions|laurels|accolades
scholastic achievements|awards and achievement|accomplishment|personal achievements|professional achievements
curricular achievements
awards|honors|honours|honors and awards|awards and honors|achievements|accomplishments|recognition
awards and recognition|scholarships|fellowships|prizes|distinctions|grants|awards and scholarships|key achievements
awards and achievements|honors and scholarships|grants and awards|fellowships and awards|competitions
selected honors|medals|academic awards|professional recognition
premios|reconocimientos|logros|becas|distinciones|premios y reconocimientos|honores|menciones|premios y becas
auszeichnungen|preise|stipendien|ehrungen|erfolge|auszeichnungen und preise|preise und auszeichnungen
preise und stipendien|stipendien und auszeichnungen|wettbewerbe
prix|distinctions|recompenses|bourses|prix et distinctions|distinctions et prix|reussites|concours
premios|reconhecimentos|conquistas|distincoes|bolsas|premios e distincoes|realizacoes|premios e reconhecimentos
premi|riconoscimenti|premi e riconoscimenti|borse di studio|onorificenze|concorsi
prijzen|onderscheidingen|beurzen|erkenningen|prestaties|prijzen en onderscheidingen`,
  publications: `
publications|selected publications|papers|articles|books|patents|presentations|talks|conference papers
journal articles|research|conferences|speaking|publications and presentations|talks and publications
selected papers|invited talks|publications and talks|research publications|peer reviewed publications
conference presentations|refereed publications|book chapters|preprints|lectures
publicaciones|articulos|ponencias|publicaciones seleccionadas|patentes|congresos|libros
publikationen|veroffentlichungen|publikation|veroffentlichung|vortrage|patente|ausgewahlte publikationen
publikationen und vortrage|fachartikel
publications scientifiques|articles|communications|brevets|conferences et publications|publications et communications
publicacoes|artigos|patentes|palestras|artigos publicados|comunicacoes
pubblicazioni|articoli|brevetti|conferenze|pubblicazioni scientifiche
publicaties|artikelen|octrooien|presentaties|lezingen|geselecteerde publicaties`,
  volunteering: `
extra curricular activities|co curricular activities|extra curricular|extracurricular|extracurricular activity
extra curricular activity|extra and co curricular activities|social activities|positions of leadership
volunteering|positions of responsibility|positions of trust|posts of responsibility|roles of responsibility
responsibilities held|offices held|societies and responsibilities|volunteer|volunteer experience|volunteer work
community service|community involvement|voluntary work|voluntary experience|civic engagement|social engagement
community|charity work|volunteer activities|volunteering experience|community engagement
leadership and volunteering|community work|extracurricular activities|extracurriculars|leadership
leadership and activities|leadership activities|volunteer and community|service|outreach|activities and leadership
pro bono
voluntariado|cargos de responsabilidad|cargos honorificos|trabajo voluntario|experiencia de voluntariado
actividades de voluntariado|servicio comunitario|accion social|labor social
ehrenamt|ehrenamter|amter|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten
gesellschaftliches engagement|soziales engagement|engagement|freiwilligenarbeit|ehrenamtliche arbeit
freiwilliges engagement
benevolat|responsabilites associatives|mandats|engagement associatif|experience associative
experiences associatives|activites associatives|experience benevole|activites benevoles|vie associative|engagements
experiences benevoles|engagements associatifs|benevolat et engagement
voluntariado|cargos associativos|trabalho voluntario|experiencia de voluntariado|servico voluntario
atividades voluntarias|acao social
volontariato|incarichi associativi|attivita di volontariato|esperienze di volontariato|attivita sociali
impegno sociale
vrijwilligerswerk|bestuursfuncties|maatschappelijke betrokkenheid|maatschappelijke activiteiten|nevenactiviteiten
vrijwilligerswerk en bestuur|vrijwilligerservaring|bestuurservaring`,
  interests: `
interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities
activities and interests|leisure|pastimes|outside work|outside of work|other interests|free time|hobby|sports
passions
intereses|aficiones|pasatiempos|intereses personales|tiempo libre|hobbies e intereses|aficiones e intereses
interessen|hobbys|hobbies und interessen|hobbys und interessen|interessen und hobbys|freizeit|freizeitaktivitaten
personliche interessen|freizeitinteressen|hobbies
centres d interet|loisirs|interets|passions|activites|loisirs et interets|centres d interets|activites et loisirs
activites extra professionnelles|sports et loisirs
interesses|passatempos|hobbies e interesses|interesses pessoais|tempos livres|lazer
interessi|hobby e interessi|interessi personali|tempo libero|passioni|hobby|interessi e hobby
interesses|hobby s|hobby s en interesses|vrije tijd|interesses en hobby s|vrijetijdsbesteding`,
  contact: `
contact|contact information|contact details|contact info|contact me|get in touch|how to reach me|address|reach me
coordinates|let s talk
contacto|contactar|datos de contacto|informacion de contacto|direccion
kontakt|kontaktdaten|kontaktinformationen|anschrift|adresse|kontaktinformation
coordonnees|contacts|me contacter|informations de contact
contato|contactos|dados de contato|informacoes de contato|contatos
contatti|recapiti|contatto|informazioni di contatto
contactgegevens|contactinformatie|gegevens|adresgegevens`,
  personal: `
personal detail|personal dossier|personal memoranda|personal minutiae|personal vitae|bio data|biodata
personal particulars|particulars|passport details|visa details|visa status|declarations|undertaking|personal snippets
personal vita|other personal details|personal resume|career and application information|general information
personal background|biographical data|passport|visa|passport and visa details|salary details|expected salary
personal details|driving licence|driving license|driver s license|driver s licence|driving licences
personal information|personal data|additional information|other information|personal|miscellaneous
further information|personal info|details|info|basic info|additional details|other details|other|information
additional|declaration
datos personales|permiso de conducir|carnet de conducir|licencia de conducir|informacion personal
informacion adicional|otros datos|otros datos de interes|datos de interes|otros|informacion complementaria
personliche daten|fuhrerschein|fuhrerscheinklassen|angaben zur person|personliche angaben|zur person|sonstiges
personalien|weitere angaben|allgemeines|weitere informationen|zusatzliche informationen|personliches
informations personnelles|permis de conduire|etat civil|informations complementaires|divers|donnees personnelles
renseignements personnels|autres informations|autres
dados pessoais|carta de conducao|carteira de habilitacao|carteira de motorista|informacoes pessoais
informacoes adicionais|informacao pessoal|outras informacoes|outros
dati personali|patente di guida|informazioni personali|altre informazioni|ulteriori informazioni
informazioni aggiuntive|informazioni|altro|dati anagrafici
persoonlijke gegevens|rijbewijs|persoonsgegevens|persoonlijke informatie|overige informatie|overig|overige gegevens
overige|personalia|aanvullende informatie|diversen`,
  profiles: `
links|profiles|social|social media|online profiles|online presence|on the web|web|social profiles|social networks
online|websites|network|find me online|social links|web presence
redes sociales|perfiles|enlaces|redes|presencia en linea
profile im netz|online profile|soziale netzwerke|netzwerke|soziale medien|onlineprofile|verweise
liens|reseaux sociaux|profils|reseaux|sur le web
redes sociais|perfis|ligacoes
social network|profili|collegamenti|profili online|siti web
profielen|sociale media|online profielen|netwerken`,
  references: `
referee|reference s|non related referees|character references|character reference|references available|personal references
references|referees|testimonials|recommendations|professional references|reference
referencias|recomendaciones|referencias personales|referencias laborales
referenzen|empfehlungen|zeugnisse
references professionnelles|recommandations|referents
referencias|recomendacoes|referencias profissionais
referenze|raccomandazioni|referenze professionali
referenties|aanbevelingen`,
};

/** Words that may join two headings or decorate one: "Education & Training", "My Skills", "Selected Publications". */
export const HEADING_FILLERS = new Set(
  `
  so far with dates and und et y e en ed i my mes mis meine mijn meus miei selected relevant other further
  additional key main core professional recent past current general special of the de der die das des del la le
  les los las el in a an other weitere sonstige ausgewahlte wichtige autres autre altri altre otros otras outros
  outras overige andere relevante principali principales hauptsachliche technical personal et`
    .trim()
    .split(/\s+/),
);
