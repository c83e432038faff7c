import { pattern } from '../../wording/wrapped.ts';

/**
 * Head nouns of job titles, folded, in English, Spanish, German, French, Portuguese, Italian and Dutch, over all kinds of
 * work. German and Dutch compounds are matched by their last part as well ("…ingenieur", "…leiter").
 */
export const TITLE_WORDS = new Set(
  `
accountant actor actress actuary administrator advisor adviser advocate agent aide ambassador analyst
anesthesiologist animator announcer apprentice archaeologist architect archivist artist assembler assessor
assistant associate astronomer athlete attendant attorney auctioneer auditor author
baker banker barber barista bartender beautician beekeeper biologist boilermaker bookkeeper brewer bricklayer
broker builder butcher butler buyer
cabinetmaker captain cardiologist caregiver carer caretaker carpenter cartographer cashier caterer ceo cfo chair
chairman chairperson chairwoman chancellor chaplain chauffeur chef chemist chief chiropractor choreographer cio
ciso cleaner clerk clinician cmo coach cofounder columnist commander commissioner commis composer comptroller
concierge conductor conservator constable consultant contractor controller cook coo coordinator copywriter coroner
correspondent cosmetologist counsel counsellor counselor courier craftsman crew cto curator custodian cutter
dancer dealer dean decorator dentist deputy dermatologist designer detective developer devops diagnostician
dietitian dietician director dispatcher diver docent doctor doorman draftsman draughtsman dressmaker driver drafter
ecologist economist editor educator electrician embalmer embryologist engineer entrepreneur epidemiologist
estimator evaluator examiner executive expert exporter
fabricator facilitator farmer fellow fieldworker filmmaker financier firefighter fisherman fitter florist foreman
forester founder freelancer fundraiser
gardener gemologist generalist geneticist geographer geologist glazier goldsmith governor grader groom
groundskeeper groundsman guard guide gynecologist
hairdresser hairstylist handyman handler hand harvester head headteacher headmaster helper historian host hostess
housekeeper hydrologist hygienist
illustrator importer inspector installer instructor interior intern interpreter interviewer inventor investigator
investor ironworker
janitor jeweler jeweller joiner journalist journeyman judge keeper kinesiologist
laborer labourer landscaper lawyer lead leader lecturer liaison librarian lifeguard lineman linguist locksmith
logistician logger
machinist magistrate maid maintainer maker manager marketer marshal mason masseur masseuse mathematician mechanic
mediator member mentor merchandiser merchant messenger metallurgist meteorologist midwife miller miner minister
model moderator mover musician manufacturer monitor
nanny navigator negotiator neurologist notary nurse nutritionist nursery
obstetrician oceanographer officer oncologist operative operator optician optometrist orderly organiser organizer
orthodontist owner
packer painter paralegal paramedic paraprofessional partner pastor pathologist patternmaker pediatrician performer
pharmacist phlebotomist photographer physician physicist physiotherapist pianist picker pilot pipefitter planner
plasterer plumber poet policeman policewoman politician porter postdoc poster postman potter practitioner preacher
presenter president principal printer proctor procurer producer professor programmer projectionist promoter
proofreader prosecutor provost psychiatrist psychologist psychotherapist publicist publisher purchaser
radiographer radiologist ranger realtor receptionist rider roaster tattooist sommelier busser caddie cobbler
croupier dispenser feller  recruiter referee registrar reporter representative rep researcher resident restaurateur
retailer reviewer rigger roofer runner
sailor salesman salesperson saleswoman scholar scientist scout scrum sculptor seamstress secretary seller sergeant
server setter shepherd sheriff shopkeeper signaller singer skipper sociologist soldier solicitor songwriter
sommelier specialist sre statistician steward stewardess stocker stockbroker stonemason storekeeper strategist
student stylist superintendent supervisor surgeon surveyor sweeper
tailor tannery teacher teammate technician technologist telemarketer teller tester therapist tiler toolmaker trader
trainee trainer translator treasurer tutor typist
undertaker underwriter upholsterer usher valet verger vet veterinarian vicar videographer vintner violinist
volunteer vp
waiter waitress warden warehouseman watchmaker weaver webmaster welder winemaker woodworker worker writer youtuber
zookeeper zoologist
abogado abogada actor actriz administrador administradora administrativo administrativa agente albanil analista
aprendiz arquitecto arquitecta asesor asesora asistente auxiliar ayudante azafata bailarin barman bibliotecario
bibliotecaria biologo biologa bombero cajero cajera camarero camarera camarografo carpintero catedratico celador
chofer cocinero cocinera comercial community conductor conductora conserje consejero consejera consultor consultora
contable contador contadora coordinador coordinadora creador creadora cuidador cuidadora decano delegado delegada
dependiente dependienta desarrollador desarrolladora director directora disenador disenadora docente economista
editor editora educador educadora electricista empleado empleada encargado encargada enfermero enfermera entrenador
entrenadora escritor escritora especialista farmaceutico farmaceutica fisioterapeuta fontanero fotografo fotografa
funcionario funcionaria gerente gestor gestora guia informatico informatica ingeniero ingeniera inspector
inspectora instalador instructor instructora interprete investigador investigadora jardinero jefe jefa juez lider
limpiador limpiadora logopeda maestro maestra maquinista mecanico medico medica monitor monitora mozo musico
notario nutricionista obrero oficial operador operadora operario operaria orientador orientadora panadero pasante
peluquero peluquera peon periodista piloto pintor practicante presidente presidenta procurador productor productora
profesor profesora programador programadora psicologo psicologa publicista quimico quimica recepcionista redactor
redactora relator reponedor repartidor repartidora representante reportero responsable secretario secretaria socio
socia soldador subdirector subdirectora supervisor supervisora tecnico tecnica terapeuta tesorero titular
trabajador trabajadora traductor traductora tutor tutora vendedor vendedora veterinario veterinaria vicepresidente
vigilante voluntario voluntaria becario becaria
abteilungsleiter altenpfleger altenpflegerin analytiker anwalt anwaltin apotheker apothekerin arbeiter arbeiterin
architekt architektin artist arzt arztin assistent assistentin assistenz ausbilder ausbilderin aushilfe
auszubildende auszubildender azubi backer backerin barkeeper bauleiter beamter beamtin bearbeiter bearbeiterin
bediener berater beraterin bereichsleiter betreuer betreuerin betriebsleiter betriebswirt bibliothekar
bibliothekarin biologe biologin buchhalter buchhalterin burokaufmann burokauffrau chefarzt chemiker chemikerin
disponent disponentin doktorand doktorandin dolmetscher dozent dozentin dreher einkaufer einkauferin elektriker
elektrikerin elektroniker elektronikerin entwickler entwicklerin erzieher erzieherin experte expertin
fachangestellte fachangestellter facharbeiter facharzt fachkraft fachfrau fachmann fachverkaufer fahrer fahrerin
filialleiter filialleiterin florist forscher forscherin fotograf fotografin friseur friseurin fuhrer fuhrungskraft
gartner gartnerin geselle gesellin geschaftsfuhrer geschaftsfuhrerin gestalter gestalterin grafiker grafikerin
gruppenleiter gutachter handler handwerker hausmeister hebamme helfer helferin hilfskraft informatiker
informatikerin ingenieur ingenieurin inhaber inhaberin inspektor installateur instruktor journalist journalistin
jurist juristin justiziar kassierer kassiererin kauffrau kaufmann kellner kellnerin klempner koch kochin konditor
konditorin konstrukteur konstrukteurin koordinator koordinatorin krankenpfleger krankenpflegerin krankenschwester
kundenberater kundenbetreuer kunstler kunstlerin laborant laborantin lagerist lehrer lehrerin lehrkraft lehrling
leiter leiterin leitung logistiker makler makler maler malerin manager managerin marktleiter maschinist maurer
mechaniker mechanikerin mechatroniker meister meisterin mitarbeiter mitarbeiterin mitglied moderator monteur
monteurin musiker notar optiker padagoge padagogin pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann
pflegehelfer physiker physikerin physiotherapeut physiotherapeutin pilot planer planerin postbote praktikant
praktikantin prasident produzent professor professorin programmierer programmiererin projektleiter projektleiterin
projektmanager prufer psychologe psychologin rechtsanwalt rechtsanwaltin redakteur redakteurin referendar
referendarin referent referentin regisseur richter richterin sachbearbeiter sachbearbeiterin sanitater
schichtleiter schlosser schneider schneiderin schreiner schweisser schwester sekretar sekretarin softwareentwickler
sozialarbeiter sozialarbeiterin sozialpadagoge spezialist spezialistin staatsanwalt steuerberater steuerberaterin
steuerfachangestellte student studentin stellvertreter strategin teamleiter teamleiterin techniker technikerin
texter therapeut therapeutin tischler tierarzt trainer trainerin ubersetzer ubersetzerin unternehmer
unternehmensberater verkaufer verkauferin verkaufsleiter vertreter vertreterin vertriebsleiter verwalter volontar
volontarin vorarbeiter vorsitzender vorstand wachter werber werkstudent werkstudentin werkzeugmacher winzer
wirtschaftsprufer wissenschaftler wissenschaftlerin zahnarzt zahntechniker zerspanungsmechaniker zimmermann
zusteller hilfskoch souschef kuchenchef stationsleitung pflegedienstleitung schulleiter kindergartnerin
acheteur acheteuse agent agente agriculteur aide ambulancier ambulanciere analyste animateur animatrice apprenti
apprentie architecte artisan assistant assistante attache attachee auditeur auditrice auteur auxiliaire avocat
avocate barman bibliothecaire biologiste boucher boulanger boulangere cadre caissier caissiere caviste charge
chargee chauffeur chef cheffe chercheur chercheuse chirurgien coiffeur coiffeuse commercial commerciale commis
comptable concepteur conceptrice concierge conducteur conductrice conseiller conseillere consultant consultante
controleur controleuse coordinateur coordinatrice coordonnateur coursier couturiere creatif cuisinier cuisiniere
delegue deleguee dentiste dessinateur dessinatrice developpeur developpeuse dieteticien directeur directrice
docteur doctorant doctorante ebeniste econome educateur educatrice electricien employe employee encadrant
enseignant enseignante entraineur equipier equipiere ergotherapeute estheticienne expert experte facteur fleuriste
fondateur fondatrice formateur formatrice gardien gardienne gerant gerante gestionnaire graphiste greffier guide
hotesse huissier illustrateur infirmier infirmiere informaticien ingenieur ingenieure inspecteur instituteur
institutrice interprete intervenant jardinier journaliste juge juriste kinesitherapeute libraire livreur macon
magasinier maitre maitresse maquettiste manutentionnaire mecanicien medecin menuisier monteur moniteur monitrice
musicien negociateur notaire opticien orthophoniste ouvrier ouvriere patissier patissiere paysagiste peintre
pharmacien pharmacienne photographe pilote plombier plongeur poissonnier pompier preparateur preparatrice president
presidente professeur professeure programmeur psychologue puericultrice receptionniste redacteur redactrice
regisseur representant representante responsable restaurateur sage secretaire serrurier serveur serveuse sommelier
soudeur stagiaire styliste superviseur surveillant technicien technicienne teleconseiller therapeute traducteur
traductrice tresorier tuteur vendeur vendeuse veterinaire vice visiteur viticulteur volontaire alternant alternante
benevole
administrador advogado advogada agente ajudante aluno analista animador aprendiz arquiteto arquiteta assessor
assessora assistente atendente auxiliar bancario barista bibliotecario biologo bolseiro bombeiro cabeleireiro caixa
canalizador carpinteiro chefe cientista comerciante comissario consultor consultora contabilista contador contadora
coordenador coordenadora cozinheiro cozinheira cuidador delegado dentista desenvolvedor desenvolvedora designer
diretor diretora docente economista editor educador educadora eletricista empregado empregada encarregado
enfermeiro enfermeira engenheiro engenheira escriturario especialista estagiario estagiaria farmaceutico
fisioterapeuta formador formadora fotografo funcionario garcom gerente gestor gestora guia instrutor instrutora
investigador investigadora jardineiro jornalista juiz lider mecanico medico medica mestre monitor motorista musico
nutricionista oficial operador operadora operario padeiro pedreiro pesquisador pesquisadora pintor presidente
produtor produtora professor professora programador programadora promotor psicologo psicologa publicitario quimico
rececionista recepcionista redator representante reporter responsavel secretario secretaria serralheiro socio
soldador supervisor supervisora tecnico tecnica terapeuta tesoureiro trabalhador tradutor tradutora treinador tutor
vendedor vendedora veterinario voluntario voluntaria
addetto addetta aiuto agente allenatore amministratore amministratrice analista animatore animatrice apprendista
architetto archivista artigiano assistente attore attrice ausiliario autista avvocato avvocata badante banconista
barista barman bibliotecario biologo cameriere cameriera capo capocuoco cassiere cassiera chimico collaboratore
collaboratrice commercialista commesso commessa consulente contabile coordinatore coordinatrice cuoco cuoca custode
dipendente direttore direttrice dirigente disegnatore docente dottorando dottore economista editore educatore
educatrice elettricista esperto facchino falegname farmacista fattorino fisioterapista fondatore formatore
fotografo geometra giardiniere giornalista grafico grafica guida idraulico impiegato impiegata imprenditore
infermiere infermiera informatico ingegnere insegnante installatore interprete ispettore istruttore istruttrice
lavapiatti legale macchinista maestro maestra magazziniere manutentore meccanico medico muratore musicista notaio
operaio operaia operatore operatrice ostetrica ottico panettiere parrucchiere parrucchiera pasticcere pasticciere
perito pittore pizzaiolo portiere praticante presidente produttore professore professoressa programmatore
programmatrice progettista promotore psicologo psicologa redattore referente regista responsabile ricercatore
ricercatrice rappresentante saldatore sarta scrittore segretario segretaria socio specialista stagista stilista
sviluppatore sviluppatrice tecnico tecnica terapista tesoriere tirocinante titolare traduttore traduttrice tutor
ufficiale venditore venditrice verniciatore veterinario vicedirettore volontario volontaria
adviseur advocaat accountmanager accountant administrateur afdelingshoofd ambtenaar analist apotheker
apothekersassistente architect arts assistent assistente automonteur bakker barman bedrijfsleider begeleider
begeleidster beheerder bestuurder bestuurslid bewaker bibliothecaris bioloog boekhouder bouwvakker brandweerman
buschauffeur chauffeur chirurg conciergie coordinator decaan deskundige docent docente dierenarts directeur
directrice doktersassistente eigenaar elektricien fotograaf fysiotherapeut gids hoofd hoogleraar huisarts hovenier
huishoudster ingenieur inkoper inspecteur installateur instructeur interieurverzorger jurist kapper kapster
kassamedewerker kelner klantenservicemedewerker kok kraamverzorgende leerkracht leerling leidinggevende leider
leidster lerares leraar loodgieter magazijnmedewerker makelaar manager medewerker medewerkster metselaar monteur
muzikant notaris officier oprichter onderwijzer onderwijzeres onderzoeker ontwikkelaar ontwerper ober oppas
opvoeder orthopedagoog pedagogisch planner postbode programmeur psycholoog raadslid receptionist receptioniste
rechter redacteur regisseur representant schilder schoonmaker schrijver secretaresse secretaris slager
softwareontwikkelaar specialist stagiair stagiaire stratenmaker tandarts teamleider technicus tekenaar
tekstschrijver timmerman tolk trainer uitvoerder uitzendkracht verkoper verkoopster verkoopmedewerker verloskundige
verpleegkundige vertaler vertegenwoordiger verzorgende vrachtwagenchauffeur vrijwilliger vrijwilligster voorzitter
wetenschapper winkelmedewerker zorgverlener werkvoorbereider werkstudente zelfstandige hulpkok souschef
aquarist arborist agronomist accompanist acrobat apprenticeship audiologist bailiff barback bellhop bellman
blacksmith boatswain bookbinder bosun botanist cadet canvasser cellist ceramicist cheesemonger chocolatier
choirmaster clown collector colonel colourist compositor confectioner corporal coxswain deckhand doula drover
drummer embroiderer engraver entomologist enumerator etcher falconer farrier fellowship finisher fishmonger
flautist flutist framer gaffer gamekeeper gatekeeper gilder glassblower goalkeeper greengrocer grinder groundworker
guitarist herder horticulturist internship invigilator knitter laminator lieutenant loader lyricist mate
microbiologist midshipman milker milliner mixologist moulder oenologist organist orthotist paleontologist
palaeontologist paraplanner percussionist pipelayer platelayer player podiatrist polisher postwoman printmaker
prosthetist puppeteer purser quilter recordist repairer sander scaffolder scooper seafarer shearer shelver
signalman silversmith smith sonographer soprano sorter spinner splicer sprayer stacker steelworker steeplejack
stenographer stevedore stockman storeman stuntman tech tenor thatcher timekeeper toxicologist trackman traineeship
trooper trumpeter umpire virologist viticulturist vocalist wheelwright
agricultor agricultora agronomo agronoma albacea alfarero almacenero apicultor bailarina bedel buzo calderero
camionero cantante capataz capitan carretillero cartero cerrajero comadrona comandante comisario contramaestre
coreografo costurera delineante dietista enologo esteticista estibador estilista extensionista fiscal fresador
ganadero gobernanta gruista guionista herrero jornalero joyero lavandera locutor locutora maquetador maquillador
maquilladora marinero mariscador masajista matrona modista ninera odontologo odontologa ordenanza patron pescador
planchadora podologo policia sargento sastre taxista techador temporero teniente topografo tornero tractorista
transportista vaquero viticultor yesero zapatero
adjudant agronome ajusteur brancardier brigadier bucheron capitaine caporal cariste carreleur ceramiste chanteur
chanteuse charcutier charpentier chaudronnier chauffagiste chocolatier clerc comedien comedienne confiseur
confiseuse conservateur conservatrice courtier couturier couvreur danseur danseuse documentaliste douanier
eclairagiste eleveur estheticien ferronnier fraiseur frigoriste fromager gendarme geometre greffiere grutier
horloger hote imprimeur luthier magistrat maraicher maquilleur maquilleuse matelot modeliste osteopathe
patrouilleur patrouilleuse pecheur platrier podologue policier policiere prothesiste psychomotricien
psychomotricienne realisateur realisatrice relieur repartiteur repartitrice restauratrice scenariste sergent
sergente soignant soignante soudeuse standardiste statisticien superviseure superviseuse tapissier topographe
tourneur traiteur usineur vigneron violoniste
aushilfskraft baggerfahrer bildhauer bootsmann brandmeister brauer buchbinder bundesfreiwilligendienst confiseur
dachdecker dirigent drucker ergotherapeut ergotherapeutin feldwebel ferienjob feuerwehrfrau feuerwehrmann fleischer
fliesenleger forscher geigenbauer gerustbauer glaser goldschmied goldschmiedin hauptmann hauswirtschafterin imker
kapitan kindermadchen kommissar kommissarin kranfuhrer landwirt landwirtin lernende lernender leutnant logopade
logopadin lokfuhrer matrose melker metzger nebenjob notfallsanitater notfallsanitaterin polizist polizistin
praktikum referendariat rettungssanitater sachverstandige sachverstandiger sattler schaffner schornsteinfeger
schuhmacher servicekraft soldat soldatin steuermann stuckateur tagesmutter uhrmacher unteroffizier volontariat
wehrdienst zimmerer zivildienst zivildienstleistender zugbegleiter zugbegleiterin
agricultor alfaiate apicultor ator atriz caldeireiro cabeleireira camionista cantor cantora capitao carteiro
costureira desenhista diarista esteticista estivador estucador hospedeira ladrilhador locutora manicure marinheiro
massagista odontologo odontologa ourives parteira pasteleiro pasteleira peixeiro pescador porteiro porteira
realizador realizadora relojoeiro repositor repositora revisor sapateiro talhante taxista telefonista tenente
torneiro tratorista vaqueiro
agricoltore allevatore apicoltore ballerina ballerino bidella bidello boscaiolo calzolaio camionista cantante
capitano carabiniere carpentiere carrellista casaro centralinista ceramista doppiatore doppiatrice enologo
estetista fabbro fonico fresatore fruttivendolo gelataio governante gruista igienista imbianchino levatrice liutaio
logopedista macellaio maresciallo marinaio massaggiatore mediatore mediatrice mulettista nostromo odontoiatra orafo
orologiaio pescatore pescivendolo piastrellista poliziotto postino restauratore restauratrice revisora revisore
salumiere sarto sceneggiatore scultore sergente tappezziere tenente tipografo tornitore truccatrice vetraio vigile
viticoltore
acteur afwasser agent automonteur bankwerker banketbakker beveiliger bezorger bloembinder bloemist boekbinder
brigadier caissiere conservator dakdekker danser danseres dirigent draaier frezer gastheer gastouder gastvrouw
grondwerker heftruckchauffeur kassiere koerier kraanmachinist lasser loonwerker matroos melker melkrijder
oproepkracht orderpicker pakketbezorger politieagent portier postbezorger restaurator schipper stukadoor stuurman
tegelzetter tuinder vakantiekracht vakkenvuller veehouder violist visser vulploegmedewerker wijkverpleegkundige
zanger zangeres
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Last parts of German and Dutch compounds that name a job. */
export const TITLE_ENDINGS = pattern()`
  (?:ingenieur|leiter|leiterin|leitung|entwickler|berater|beraterin|mechaniker|techniker|technikerin|meister|
  kaufmann|kauffrau|pfleger|pflegerin|lehrer|lehrerin|fuhrer|fuhrerin|arbeiter|arbeiterin|angestellte|angestellter|
  assistent|assistentin|assistenz|manager|managerin|student|studentin|praktikant|praktikantin|fachkraft|fachfrau|
  fachmann|betreuer|betreuerin|verwalter|helfer|helferin|verkaufer|verkauferin|planer|schlosser|monteur|medewerker|
  medewerkster|leider|begeleider|ontwikkelaar|beheerder|deskundige|adviseur|verpleegkundige|chauffeur|koch|arzt|
  arztin|anwalt|therapeut|therapeutin|wissenschaftler|padagoge|padagogin|redakteur|redakteurin|bearbeiter|
  bearbeiterin|trainer|trainerin|gestalter|gestalterin|docent|leraar|lerares|kraft|inhaber|beauftragter|beauftragte|
  referent|referentin|sekretar|sekretarin|koordinator|koordinatorin|konstrukteur|prufer|einkaufer|elektroniker|
  informatiker|laborant|laborantin|schweisser|werker|rijder|fahrer|fahrerin|spieler|spielerin|speler|macher|
  macherin|maker|vuller|sanitater|schmied|warter|bewerker|bezorger|vertretung|aushilfe)$`;

/** Endings that make a person of what is done, in French, Italian, Spanish and Portuguese; for words of seven letters or more. */
export const AGENT_ENDINGS =
  /(?:ologist|ographer|onomist|ometrist|ologin|[^s]trice|ateur|teur|seur|euse|[^v]ista|ologue|ologo|ologa|[^ue]ador|[aei]tore)$/;

/** Endings that many jobs have, and as many names: they decide only between names that stand in a head together. */
export const PERSON_ENDINGS = pattern()`
  (?:er|erin|or|orin|ora|ist|istin|iste|ier|iere|eur|ero|era|eiro|eira|aio|aia|ario|aria|ant|ante|antin|ster|man|
  woman|ian|ien|ienne|aar|eres)$`;

/** Words that raise or narrow a title without naming a job. */
export const TITLE_MODIFIERS = new Set(
  `
  senior sr junior jr lead principal staff chief head deputy vice assistant associate acting interim graduate
  trainee executive managing general regional national global international group team shift night day part full
  time freelance self employed independent certified registered licensed leitender leitende stellvertretender
  stellvertretende geschaftsfuhrender erster erste wissenschaftlicher wissenschaftliche kaufmannischer
  kaufmannische technischer technische freier freie freiberuflicher adjoint adjointe principal principale titular
  jefe encargado hoofd eerste senior`
    .trim()
    .split(/\s+/),
);

/** Last words of fields of business and parts of a firm that stand behind a title ("Associate, Corporate Finance") as often as in the name of an employer, folded. */
export const BUSINESS_FUNCTIONS = new Set(
  `
finance banking markets marketing sales operations logistics procurement purchasing engineering manufacturing
production maintenance quality security safety compliance risk audit tax treasury accounting accounts payroll legal
communications strategy research development design technology data analytics infrastructure software hardware
platform product products support service services planning insurance investments investment equity equities
securities lending credit wealth trading energy health healthcare education media digital retail hospitality
construction admissions research
finanzas banca mercados mercadotecnia ventas operaciones logistica compras ingenieria produccion mantenimiento
calidad seguridad cumplimiento riesgos auditoria impuestos tesoreria contabilidad nominas comunicacion estrategia
investigacion desarrollo diseno tecnologia datos soporte servicios planificacion seguros inversiones credito energia
finanzen vertrieb einkauf betrieb logistik beschaffung technik fertigung produktion instandhaltung qualitat
sicherheit revision steuern buchhaltung rechnungswesen kommunikation strategie forschung entwicklung konstruktion
planung versicherungen kredit energie
ventes operations logistique achats ingenierie production maintenance qualite securite conformite risques audit
fiscalite tresorerie comptabilite paie communication strategie recherche developpement conception technologie
donnees assurances credit energie
financas vendas operacoes logistica compras engenharia producao manutencao qualidade seguranca riscos auditoria
tesouraria contabilidade comunicacao estrategia pesquisa desenvolvimento tecnologia dados suporte servicos
planeamento planejamento seguros investimentos credito energia
finanza vendite operazioni logistica acquisti ingegneria produzione manutenzione qualita sicurezza rischi revisione
tesoreria contabilita comunicazione strategia ricerca sviluppo progettazione tecnologia dati servizi pianificazione
assicurazioni investimenti credito energia
financien verkoop operaties logistiek inkoop techniek productie onderhoud kwaliteit veiligheid risico administratie
boekhouding communicatie strategie onderzoek ontwikkeling ontwerp technologie diensten planning verzekeringen
krediet energie
`
    .split(/\s+/)
    .filter(Boolean),
);
