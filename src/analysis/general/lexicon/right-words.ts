import type { WordingLanguage } from '../wording-language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Right words that lie one slip away from a frequent one and must not be taken for it, and right variants of other
 * countries.
 */
export const rightWords: Readonly<Record<WordingLanguage, ReadonlySet<string>>> = {
  en: list(`
    acknowledgment adviser advisor authorisation automaton baking blanking bonking brunches bunking bushiness busyness
    cached caching canceled cancelled cantered cantering cleansed compered compete competed competing complected
    complement complementary compliant complied compliment complimentary composted conduced constricted constriction
    contacts contrasts couched couching counseling crated cratered cratering crating cremated cremating cremation
    decease deceased deceasing decoded defied deigned deigning deigns delver deportment descried drifted drifting enrol
    enrolment ensued ensuing eternal ethnics exorcise expanse expanses expended expending fatness faulty fiance fiances
    focussed fulfillment fulfilment funded gradate gradated gradation guarantied handed handing hoisted impalement
    imparts inflection installment instalment instil instillation instilled jointed judgements judgment labeled labelled
    lading leaned leaning lessens loading lunched lunching manged manger mangers marshalling medial meting minimising
    modeled modeling modelled modelling modernisation notional notwork notworks nursling opining optimisation organising
    outsourced paining panting pardner pardners patents planer pointing polices poplar posited predicative preformed
    preforming prevision pricking prioritises prioritizes prised prising prizing programed programer programing
    proscription provably pursed rankled redaction reediness regrading reined relivable resoled reverence reverences
    rewrite rousted sapling scalding scalping secretory severs shavings shopped shopping signaled signalled simulated
    sipped sipping skillful socked sopped soured specialisation speciality specializing stacked stared startled stated
    stepped sterilisation stiffed stimulation stoked stoppled stricture strictures stropped stuffed summery suppler
    swerved tacked tacking tasting though tracing traveled travelled treading tricked tricking trough trucked trucking
    utilised versification versified vocation withheld writhing`),
  es: list(`
    abogando abrogada abrogado adecuando administre adueñas adunas agricultora alance alancé albañilearía alcance
    alimentaría ambienté amplía amplíe analice aplacar aplaque aplaqué aplique asegure asesare asesaré asesaría asesore
    atener auditaría audite auditoria augmentar automatice ayúdate benéficos calcificación calculo calculó calientes
    calículo campanas campaneas campiñas cantable capacete capacitad capacite carecimiento carreteara carreteará centró
    cerdito certificando champañas charretera circuidos cochinera cochinero cociera cocinara cocinará colabore colegió
    coligió comerciables comerció comience comiste comparas compañas compete compite complete componía compás concisión
    concursó condije configure conjuntó constes constricción consultara consultará consultaría consumador consumó
    contable contables contarte contendidos contraltos contraste contrasté contrate contritos controle coordine
    cremación cualidad cumplimento cumplimentó céntrate cínica darías decente decenté dedique departe deporté
    desarrollando desarrolle desarrolló desempaño desempañó desemperno desempernó desempeñó desempuño desempuñó deseñar
    desmanda despachó despecho despechó despicho despichó desplegué detecte deteste detesté dicente dirías discursó
    diseñe diseñó disonar disuene disueno diñaría diñarías doctorando documente ejecute elabore elimine emergía empelado
    empelados empleando emprestas encabece encestas enfermara enfermará enfermaría ensañar ensenar ensene ensené enseñe
    ensoñar ensueñe entrañe entrañé entregue entrene entriegas entrone entroné equipó escalar escoliar escollar escoltar
    especifico especificó esquela estadios estrategas estratégicas etiquetando evalúe examines exporto exportó factoras
    facture fianzas financiara financiará fracturas fracture fracturé fundición genere gestara gestará gestera gestione
    gobernó habilitad habilite hostelera humamos identifique impertir implantación implante implemente impulse impuse
    incorpore incremente incrementó indiciadores infirmes informatizas ingeniaría inspeccione instale instarle instile
    instilé integre inventarió inventaros inventarío investigue lectora licenciando lidere linceas lineas lineras
    manutener manutuve maquinaría marcados mecanizando medicó mejerás mejore mejorías merados metodológicas morcados
    negocie nocional nocionales nominas objetivó operaros operaría optimice ordeñadores organice paganas panifique
    panifiqué participe partícipe pecios pedidlos pedidnos pendidos perdidos periodo peídos pintara pintará pintora
    placientes planifique planilla planteado plantifique plantifiqué platilla precisos prepare prepuestas prepuse
    presente presiente presupuestó priado privando profesara profesará programe propase propasé propulse propulsé
    protocoló proyectó publicitad publique puntura reacción realce realcé realice realzar reclute redacte redaste
    redecir reestructure refirma registre registró repare repartes repostaría represente reptare reptaré resaltado
    resaltados resultando resultandos reviese revise saciedad salarió secretaría secretearía secretoria secretorio
    secundaría seguiros seleccione servició simplifique sociables solador soladura soltador soltadora soporté
    subministro subministró succión suciedad suministró supervisara supervisará supervise suporte suporté suprior
    tallares tecnológicas tientas titilada titilado titulando trabaje trabajó traite tramite transforme transporté
    trasformación trasforme trasformé traslade trasmite trasporte trasportes trasporté trasvés trismo trámite tulleres
    turnios ultimo ultimó usurarios utilice valide venteas verifique versificación versificar versifique versifiqué
    vientas vocaciones`),
  de: list(`
    abbilder ablieferung abwickler analyst analysten anführung anlagerung anlieferung anzeigen aufführung auflagerung
    ausführungen auslieferungen begleiten begleitet begleitete begleitungen behandlungen beherrschung beistand
    beistellung beistellungen beitrag beiträge bereitet bereitete bereitstellungen bereitung bereuen bestandteil
    bestellungen bestände beständig beteiligungen betrag betreiber betreibers betreuende betreuer beträge bewohnern
    darstellungen durchführungen einführungen einlieferung einreichung einrichtungen erarbeitung erfahrene erfahrenen
    erfahrener erstellen fertigen fertigt fertigte fertigungen festigung feststellung gefertigt geleistet geleitete
    gelistet gelistete geplanten geprüfte gesammelt gesammelte gesamten gesellschaften gesellschafter gestalter
    gestaltete gestattet herstellen herstellungen informationen instandhalter interessierte kontrakt kontrakte konzepten
    konzeptionell konzern konzerne konzernen lagerung leistete leistung leistungen leiterin leitung leitungen lieferant
    maschinell medizinern methodik monteure monteuren organisator organisatorin packet physisch physischen plante
    planten planungs praktiken praktisch praktischen prüfte prüfungs rechnungs regionale regionalen regionaler reporten
    reporting schlicht studierende techniken technische technischen technischer unterhaltung verarbeiter verband
    verbunden verbände verfall verfügungen verführung verhandlungen verkehrs verkürzen verlage verlauf verlegung
    verleitung verrat versetzung verstand verstellung vertretung vertretungen verwandlung verwendung verwendungen
    vorfall vorführung vorgabe vorgaben vorlage vorlagen vorlauf vorrat vorsetzung vorstellung vorstellungen vorstände
    vortrag vortrags vortrieb vorträge vorträgen wartungen werkstatt werkstoff werkstätten wertung wertungen
    wirtschaftlich wissenschaftler zeichen zeichner zeichnungen überführung übergaben übernahmen überwachen überwachte`),
  fr: list(`
    accompagne achète activiste activistes activâtes adapte administre adressé affairés agencé amenage améliore aménage
    analysé analyte annoncés annones appendre applique architecturé archivés assistent associes assoies assure audiencés
    audite augmente automatise autonyme autonymie balancé bilangue biplans calcule calicule cambre cambré campane
    campanes catalogué certifiât chambré champagne champagnes chanter chargés charrière chiffre châtier clanique clivent
    clonique collabore collage collectiviste collectivistes collecté colleté collige colligé collèges comite commandé
    commandés commende commendes commercialise commercé communisation compagne compagnes complexé compotes comptés
    computes computés compètes comtes comtés concurrencé confiancé configure conformiste congres congrues congères
    congés constriction consultent contenue continus continué contrits contrôlé contrôlés convenions coordonne coptes
    cordonne coutre couturé crémation crémations crêtions cuisiner cuisiné cultuel cultuelle dealais demandé demandés
    dessein dessine dirige diversifie domine dominé douances double déblais décoche décoché décroche décuisions déliais
    délire déliré délivre délègue démarche démarchés dépensés déplais dépliement déportement déroche déroché désigner
    développe effectue embauché embouche embouché embûche emplis empois encadre enceignant enceigne enlevés enlèves
    enquêté enseigne enseignent entreprisses entretins espacés espèces expertisé expédiions expérimente facilite facture
    facturés failles faillés fiance fiances fiancé fiancés fidélise finalise financer financé financés fiscaliste
    fonctionnalistes formatons fracturation fracture fractures fracturé fracturés garance garancé graphite graphité
    groupé génère hospitaliser hostellerie humines identifie immobiliser implante infirmations infirmer informatisons
    insaturé installe instaure instillation instillations instille instiller instillé interfacé interné interprété
    intervenions intègre intéressent lacement licencies licenciés légistique machinés magasiner manger manéger maquetté
    marchandisés marquette massions masures maîtrisé mendias mensures mensurés menteur mesurés meures ministre misions
    mobiliser mobiliste modalisation modernise moniteur montreur moquette moquetté moteur moyenné musiqué musque musqué
    mussions mâtereaux mécanises mécanisâmes mécanisés médial médiale médication médinas médiras médisas méditas
    méditation ménagement ménager mésique normés novelle novelles négocie optimise ordonnancés organise pairement
    panification panifie panifié paonneaux parkours participe patents pathologises pathologisés payement payements
    paysagé peintre peinturé pelotage penture perforant performent personnalise petiote photographié pilote planifie
    plomber pointure politiqué pratiqués pressente productiviste programme programmés proscription prospecte protiques
    prototypé provisions préavisions préformant prémotion prémotions prépare prépositions présente préséance prévissions
    publiciste publie qualifie qualifies quarter raidement recherché recommande recoudre recrute redire referme
    referment refermé referont refirent reforme reformé relaces relacés relancés relatons relise relution relutions
    rempare remparé renions repaire repairé reparution rependre repense repensé repose reposé reprisé représente
    représentent ressourcés restaure restaurent restructure retraité rondement roseaux russité réacteur réaction
    réactrice réalise réalèse réaléser réalésé récolté récrite rédige réducteur réductrice réformé réfèrent référant
    référencé réguler rénove répandre répare résultants résultât résume réunirons révèrent révérence réèrent réélise
    rêvèrent saignant saignante saigner salaires salaries sculpteure servies signant signer simplifie sociable soigne
    soignent solaire spécialise spécialité stimulation stratèges structuré structurés supervise suppôts suscription
    synthase sécrétoire sécurise sélectionne séquencés sévice sévices technologues traite transforme transis trimètre
    téléphoné uranisme veneur venteuse versification versifications versifie versifié véhiculé véhiculés vérifie ébauche
    ébauché économes économise économises économisés écoules écoulés écourte écourté écouté écroûte écroûté édiction
    élabore élevés éployée équilibré équipé équipés étampes étampés étrangler étudient étudies étudiés évalue
    éventements évoluions évènements`),
};
