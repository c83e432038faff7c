import type { WordingLanguage } from '../language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Right words that lie one slip away from a frequent one and must not be taken for it, and right variants of other
 * countries.
 */
export const rightWords: Readonly<Record<WordingLanguage, ReadonlySet<string>>> = {
  en: list(`
    acknowledgment adviser advisor authorisation automaton blanking brunches bushiness busyness caching canceled
    cancelled cantering compete competed competing complected complement complementary compliant complied compliment
    complimentary conduced constricted constriction contacts contrasts couching counseling cratering crating cremating
    cremation decease deceased deceasing deigned deigning deportment descried drifting enrol enrolment ensuing eternal
    exorcise expanses expended expending fiances focussed fulfillment fulfilment gradate gradated gradation guarantied
    handing impalement inflection installment instalment instil instillation instilled judgements judgment labeled
    labelled leaning lunched lunching mangers marshalling minimising modeled modeling modelled modelling modernisation
    notional notworks nursling optimisation organising outsourced paining panting pardners patents pointing polices
    predicative preformed preforming prevision pricking prioritises prioritizes programed programer programing
    proscription provably redaction reediness regrading relivable resoled reverence reverences sapling scalding scalping
    secretory shavings shopping signaled signalled simulated sipping skillful specialisation speciality specializing
    sterilisation stimulation stricture strictures suppler tacking tracing traveled travelled treading tricking trucking
    utilised versification versified vocation withheld writhing`),
  es: list(`
    abogando abrogada abrogado adecuando agricultora albañilearía alcance alimentaría ambienté amplía asesaría auditaría
    auditoria augmentar ayúdate benéficos calcificación calculo calculó calientes calículo campanas campaneas campiñas
    cantable capacitad carecimiento carreteara carreteará centró certificando champañas charretera circuidos cochinera
    cochinero cociera cocinara cocinará colabore colegió comerciables comerció comparas compañas componía concisión
    concursó conjuntó constricción consultara consultará consultaría consumador consumó contable contables contendidos
    contraltos contritos coordine cremación cualidad cumplimento cumplimentó deporté desarrollando desarrolle desarrolló
    desempaño desempañó desemperno desempernó desempeñó desempuño desempuñó desmanda despachó despecho despechó despicho
    despichó desplegué discursó diseñó diñarías doctorando empelado empelados empleando emprestas encestas enfermara
    enfermará enfermaría ensenar entriegas equipó escoliar escollar escoltar especifico especificó estadios estrategas
    estratégicas etiquetando examines factoras fianzas financiara financiará fracturas fundición gobernó habilitad
    hostelera impertir implantación incrementó indiciadores infirmes informatizas ingeniaría inventarió inventaros
    inventarío licenciando lineas manutener maquinaría marcados mecanizando medicó mejorías merados metodológicas
    morcados nocional nocionales nominas objetivó operaros operaría optimice ordeñadores organice pedidlos pedidnos
    pendidos perdidos periodo placientes planilla planteado platilla precisos prepuestas presupuestó privando profesara
    profesará protocoló proyectó publicitad reacción realice realzar registró repartes repostaría resaltado resaltados
    resultando resultandos saciedad salarió secretaría secretearía secretoria secretorio secundaría seguiros servició
    sociables solador soladura soltador soltadora soporté subministro subministró suciedad suministró supervisara
    supervisará suprior tallares tecnológicas titilada titilado titulando trabaje trabajó transporté trasformación
    trasporte trasportes trasporté tulleres ultimo ultimó usurarios utilice versificación versificar vocaciones`),
  de: list(`
    ablieferung anführung anlagerung anlieferung anzeigen aufführung auflagerung ausführungen auslieferungen
    begleitungen behandlungen beherrschung bereitstellungen bereitung bereuen bestandteil bestellungen bestände
    beständig beteiligungen betreuende betreuer bewohnern darstellungen durchführungen einführungen einlieferung
    einreichung einrichtungen erarbeitung erstellen fertigungen festigung feststellung gesellschaften gesellschafter
    herstellen herstellungen informationen instandhalter interessierte konzeptionell lagerung leistung leistungen
    leiterin leitung leitungen lieferant maschinell organisator organisatorin packet prüfungs rechnungs regionale
    regionaler studierende unterhaltung verfügungen verhandlungen verkehrs verkürzen verlegung verleitung vertretung
    vertretungen verwandlung verwendung verwendungen vorführung wartungen werkstatt werkstoff werkstätten wirtschaftlich
    wissenschaftler zeichner zeichnungen überführung`),
  fr: list(`
    activiste activistes activâtes adressé affairés agencé améliore analysé analyte annoncés annones appendre
    architecturé archivés assistent associes assoies audiencés augmente autonyme autonymie balancé bilangue campane
    campanes catalogué certifiât chambré champagne champagnes chanter chargés charrière châtier clanique clonique
    collabore collectiviste collectivistes collecté colleté collèges comite commandé commandés commende commendes
    commercé communisation compagne compagnes complexé compotes comptés computes computés compètes concurrencé confiancé
    conformiste congres congrues congères constriction consultent contenue continus continué contrits contrôlé contrôlés
    convenions coordonne cordonne couturé crémation crémations crêtions cuisiner cuisiné cultuel cultuelle demandé
    demandés douances décuisions délègue démarchés dépensés dépliement déportement désigner développe embauché embouche
    embouché embûche enceignant enquêté enseignent entreprisses entretins espacés expertisé expédiions expérimente
    facilite facturés failles faillés fiances fiancés financer financé financés fiscaliste fonctionnalistes formatons
    fracturation fractures fracturés graphite graphité groupé hospitaliser hostellerie humines immobiliser infirmations
    infirmer informatisons instillation instillations instiller interfacé interné interprété intervenions intéressent
    lacement licencies licenciés légistique machinés magasiner maquetté marchandisés marquette massions maîtrisé
    mensures mensurés mesurés ministre misions mobiliser mobiliste modalisation moniteur montreur moquette moquetté
    moyenné musiqué mussions mâtereaux mécanises mécanisâmes mécanisés médiale médication méditation ménagement normés
    novelle novelles négocie ordonnancés organise pairement panification paonneaux parkours patents pathologises
    pathologisés payement payements paysagé peintre peinturé pelotage penture perforant performent personnalise
    photographié plomber pointure politiqué pratiqués productiviste programmés proscription protiques prototypé
    provisions préavisions préformant prémotion prémotions prépare prépositions préséance prévissions publiciste quarter
    raidement recherché recommande recoudre referment referont refirent reforme reformé relaces relacés relancés
    relatons relution relutions renions reparution rependre reprisé représentent ressourcés restaurent retraité
    rondement russité réacteur réaction réactrice réalise réaléser récolté rédige réducteur réductrice réformé réfèrent
    référant référencé réguler répandre résultants résultât résume réunirons révèrent révérence réèrent rêvèrent
    saignant saignante salaires salaries sculpteure servies signant sociable soignent solaire spécialise spécialité
    stimulation stratèges structuré structurés suppôts suscription synthase sécrétoire séquencés sévices technologues
    traite trimètre téléphoné uranisme venteuse versification versifications versifie versifié véhiculé véhiculés
    vérifie ébauche ébauché économes économises économisés écouté édiction élevés éployée équilibré équipé équipés
    étrangler étudient éventements évoluions évènements`),
};
