import { pattern, wrapped } from '../../wording/wrapped.ts';

/** Legal forms at the end of a company's name, folded. */
export const LEGAL_FORMS = pattern()`
  (?:^|[\s,.])(?:inc|incorporated|llc|l l c|ltd|limited|llp|lp|plc|corp|corporation|co|company|gmbh|mbh|ag|kg|ohg|
  gbr|ug|se|e v|ev|eg|kgaa|gmbh co kg|sa|s a|sas|sarl|eurl|snc|sci|sl|s l|slu|sau|srl|s r l|spa|s p a|sapa|bv|b v|
  nv|n v|vof|ab|oy|oyj|as|a s|aps|asa|lda|ltda|eireli|me|pty|pty ltd|pte|pte ltd|sp z o o|s r o|kft|zrt|doo|d o o|
  ood|pvt|pvt ltd|pjsc|kk|cie|et cie|et fils|and sons|sons|bros|brothers|associates|partners)$`;

/** Legal forms and words for a firm that stand before its name, folded. */
export const LEGAL_STARTS = new Set(
  wrapped`
  sarl|sas|sasu|eurl|earl|gaec|scop|ets|firma|fa|fam|fundacao|stichting|ditta|pt|cv|ooo|sociedade|sociedad|societe|
  societa|gebr|gebruder|gebroeders|fratelli`.split('|'),
);

/** Words that name a kind of organisation, folded, in seven languages. */
export const ORGANIZATION_WORDS = new Set(
  `
academy agency airlines airport airways apparel army arts association atelier authority autohaus automotive
aviation bakery bakers bank banking bar bistro boutique brasserie brewery brands broadcasting bureau cafe canteen
care casino castings center centre centers chamber charity church cinema city clinic clinics club collective
college committee commission communications community company conservatory construction consultancy consulting
cooperative corporation council county court creamery crew dairy daycare dental  depot design designs developers
digital dining diner distillery district  dynamics eatery electric electrical electronics energy engineering
enterprise enterprises entertainment equipment estate events express farm farms federation festival finance
financial firm fitness foods food force forge foundation foundry freight furniture gallery games garage gardens
global government grill group grocery guild gym hall hardware health healthcare holdings holding home homes hospice
hospital hospitality hotel hotels house housing imports industries industrial initiative innovations institute
institution insurance interactive international investments jewelers kindergarten kitchen kitchens laboratories
laboratory labs lab landscaping laundry law legal library lines lodge logistics magazine management manor
manufacturing marina marine market marketing markets mart media medical metals micro mill mills ministry mobility
motors movers municipality museum music network networks news newspaper nonprofit nursery office optics orchestra
organization organisation outfitters outlet packaging palace pantry paper park parks partners payments pediatrics
petroleum pharma pharmaceuticals pharmacy pictures pizzeria plant plastics plumbing police polytechnic port post
practice precision preschool press primary printers printing productions products program programme project
properties property pub publishing radio railway realty records recruitment rehabilitation rentals repair research
residence resort resources restaurant retail robotics roofing school schools science sciences security seminary
semiconductor semiconductors service services shelter shipping shipyard shop society software solar solutions spa
staffing station steakhouse steel store stores studio studios supermarket supplies supply surgery surveyors systems
tavern  tech technologies technology telecom telecommunications textiles theater theatre therapeutics tools tourism
trade trading transit transport transportation travel tribunal trust union university utilities ventures veterinary
village vineyards  warehouse water wealth winery wines wireless works workshop workshops yard zoo
academia agencia asociacion aseguradora asociados autoescuela ayuntamiento banco biblioteca bodega bodegas
cafeteria caja camara carpinteria catedral centro cine ciudad clinica club cocina colegio comunidad confederacion
construcciones constructora consejeria conservatorio consultores consultoria cooperativa diputacion editorial
empresa escuela escola estudio fabrica facultad farmacia federacion ferreteria fundacion galeria ganaderia
generalitat gobierno grupo guarderia hermanos hospital hostal hotel ies ceip ieso iglesia industrias ingenieria
inmobiliaria instituto juzgado laboratorio laboratorios libreria logistica mercado ministerio museo notaria
observatorio oficina orquesta osteria panaderia papeleria parador peluqueria periodico policia polideportivo
productora residencia restaurante revista sanatorio servicios sindicato sociedad soluciones supermercado
supermercados taller talleres teatro tienda transportes universidad
 agentur akademie amt amtsgericht anstalt apotheke autohaus backerei bahn bank bau baugesellschaft bauunternehmen
behorde betrieb betriebe bibliothek brauerei buchhandlung bundesamt burgeramt buro dienste dienstleistungen
druckerei einrichtung elektro elektrotechnik energie fabrik fachhochschule fachverlag gaststatte gasthaus gasthof
gemeinde gericht gesellschaft getriebebau grundschule gruppe gymnasium handel handels handwerk handelskammer
hauptschule haus hochschule institut internat jugendamt kanzlei kammer kaufhaus kindergarten kita kindertagesstatte
kirche klinik kliniken klinikum konditorei konzern krankenhaus kreis labor landratsamt landesamt lehrstuhl logistik
maschinenbau messe metzgerei ministerium motoren museum oper orchester pension pflegedienst pflegeheim
pflegezentrum polizei praxis produktion rathaus realschule reisen restaurant schreinerei schule schwimmbad
seniorenheim sparkasse spedition stadt stadtwerke stadtverwaltung stiftung studio technik technikum technologie
theater tierheim tischlerei universitat universitatsklinikum verband verein verlag versicherung versicherungen
verwaltung volkshochschule volksbank wehr weingut werbeagentur werft werk werke werkstatt wirtschaft zeitung zentrum
academie agence ambassade amphi archives assurances atelier ateliers auberge banque bibliotheque biscuiterie
boucherie boulangerie boutique brasserie bureau cabinet caisse cave caves centre chambre chateau chantier chu
cinema clinique college commune compagnie comptoir conservatoire conseil cooperative creche cuisine departement
domaine ebenisterie ecole editions energie entreprise epicerie ets etablissement etablissements etude fabrique
faculte federation fondation fonderie fromagerie fruitiere garage gare groupe hopital hospices hotel imprimerie
industrie industries institut jardin jardins journal laboratoire laboratoires laiterie laiteries librairie
logistique lycee magasin mairie maison manufacture marche mediatheque menuiserie ministere mission musee office
opera orchestre papeterie patisserie pharmacie pole prefecture presse recherche residence restaurant salon scierie
service services societe station studio syndicat theatre transports tribunal union universite usine vignobles ville
academia agencia associacao autarquia banco biblioteca camara casa centro clinica colegio companhia comunidade
conselho construcoes cooperativa editora empresa engenharia escola escritorio estudio faculdade fabrica farmacia
fundacao galeria governo grupo hospital hotel igreja imobiliaria industria industrias instituto jornal laboratorio
livraria loja lojas mercado ministerio museu oficina padaria prefeitura projeto radio rede restaurante revista
santa seguradora seguros servicos sindicato sistemas sociedade solucoes supermercado tecnologia teatro transportes
tribunal universidade
accademia agenzia albergo assicurazioni associazione autofficina azienda banca biblioteca birrificio bottega
cantina cantine caffe casa centro cinema clinica comune conservatorio consorzio consulenza cooperativa costruzioni
editore editrice edizioni enoteca ente fabbrica facolta farmacia fattoria federazione fondazione forno galleria
gelateria gruppo hotel impresa industria industrie ingegneria istituto laboratorio liceo libreria logistica mercato
ministero museo negozio officina officine ospedale osteria panificio pasticceria pizzeria policlinico prefettura
provincia questura regione ristorante rivista rsa salumificio scuola servizi sistemi societa soluzioni studio
supermercati supermercato teatro trasporti trattoria tribunale universita ufficio
academie adviesbureau apotheek architectenbureau archief bakkerij bank basisschool bedrijf bedrijven beheer
bibliotheek bouw bouwbedrijf brouwerij bureau camping centrale centrum college cooperatie dienst diensten
dierenkliniek drukkerij eetcafe faculteit fabriek gemeente groep groothandel gymnasium hogeschool
handelsonderneming horeca installatiebedrijf instituut kantoor kapsalon kerk kinderdagverblijf kinderopvang kliniek
laboratorium landbouw loodgietersbedrijf makelaardij maatschappij ministerie museum notariskantoor onderneming
onderzoek organisatie orkest peuterspeelzaal politie praktijk provincie raad rechtbank restaurant
scholengemeenschap school schildersbedrijf slagerij stichting studio supermarkt techniek theater thuiszorg
tuincentrum uitgeverij uitzendbureau universiteit vereniging verpleeghuis verzekeringen verzorgingshuis waterschap
werkplaats winkel woonzorg zaken ziekenhuis zorg zorgcentrum zorggroep
aquarium arboretum authority barbers basilica butchers carpentry catering chapel charter conservancy constabulary
consortium convent cruises dispensary docks embassy estates exports fisheries flooring florist florists fund gin
glazing greenhouse greenhouses hatchery haulage hostel infirmary joinery kennels league livery lodge masonry mine
mines monastery nurseries observatory opera orchard orchards parish pathology philharmonic plantation poultry
priory quarry ranch reserve refinery sanctuary salon sawmill seafood shipbuilders sinfonia stables stadium stables
surf symphony tailors tannery taxis terminal timber trucking upholstery vineyards waterworks yachts
academy astilleros autobuses automoviles bufete cantera centros central centrale clinicas comisaria cultivos
despacho estacion estancia finca floristeria fruteria granja hacienda imprenta joyeria lavanderia matadero
metalurgica mina mutua naviera ong pesquera peluquerias perfumeria puerto salon sastreria tintoreria vinos viveros
zapateria
chaudronnerie caserne commissariat coiffure crous fleuriste garderie gendarmerie hopitaux maraichage metallerie
opticien parc paroisse peinture pepiniere plomberie pompiers salle serrurerie
altenheim architekten bestattungen berufsfeuerwehr blumen confiserie dachdeckerei edelstahl feuerwehr fleischerei
forstamt gartenbau gestut hafen hofbackerei ingenieurburo kellerei kfz kirchengemeinde kreisverwaltung malerbetrieb
metallbau molkerei muhle natursteine optik pfarrei rechtsanwalte sanitar schlachthof schneiderei schiffswerft
tagespflege tankstelle theaterhaus wohnbau ziegelei zimmerei
acougue adega autoescola barbearia cabeleireiros caldeiraria cantina conservatorio consultorio creche estaleiro
fazenda herdade lar laticinios lavandaria metalurgica misericordia oficinas olaria ourivesaria pastelaria posto
quinta serralharia sapataria tinturaria viacao
acciaieria azienda carrozzeria caseificio cartiera castello caserma ceramiche ceramica duomo fonderia frantoio
lavanderia macelleria maglificio museo opificio orchestra parrocchia parrucchieri pastificio pescheria
poliambulatorio rifugio sartoria segheria tenuta tintoria tipografia torrefazione vivaio
bloemisterij boerderij brandweer garage garagebedrijf gevangenis haven hoveniersbedrijf kwekerij loonbedrijf
melkveebedrijf metaalbedrijf molen rederij rijschool scheepswerf schoenmakerij smederij timmerbedrijf
transportbedrijf waterbedrijf zuivelfabriek
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of German and Dutch compounds that name an organisation. */
export const ORGANIZATION_ENDINGS = pattern()`
  (?:schule|universitat|werke|werk|haus|heim|amt|klinik|klinikum|krankenhaus|verein|verband|bank|bau|technik|
  gesellschaft|verlag|kasse|zentrum|center|kanzlei|praxis|apotheke|backerei|brauerei|betrieb|labor|institut|school|
  ziekenhuis|bedrijf|huis|centrum|bureau|winkel|groep|universiteit|zorg|soft|tech|labs|systems|ware|corp|media)$`;

/** "Weber & Partner", "Lamas e Hijos": the last word of a firm named after people. */
export const FIRM_ENDINGS = pattern('iu')`
  (?:[&+]|\b(?:and|und|et|y|e|en))\s+(?:partners?|associates|associ[eé]s|asociados|associados|associati|collega's|
  co(?:mpany)?|s[oö]hne?|t[oö]chter|sons?|daughters?|brothers|fils|filles?|hijos|hijas|filhos|filhas|figli|figlie|
  zonen|zoon|dochters)\b\.?`;

/** Stands in place of an employer. */
export const SELF_EMPLOYED = pattern()`
  ^(?:freelance|freelancer|self[- ]employed|self[- ]employment|independent|private practice|autonomo|autonoma|
  por cuenta propia|freiberufliche?r?|selbst?standige?r?|independante?|auto[- ]entrepreneur|liberale?|autonomo|
  libero professionista|libera professionista|lavoratore autonomo|partita iva|zelfstandig|zelfstandige|
  profissional liberal|por conta propria|trabajador autonomo|independiente|independente|indipendente|
  travailleur independant|profession liberale|a son compte|selbststandige tatigkeit|freiberufliche tatigkeit|
  eigenstandig|own account|sole trader|private household|private household s|private family|privathaushalt|
  casa particular|particulier|particuliers|zzp|zzp'er|various|various clients|confidential)$`;
