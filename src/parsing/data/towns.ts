/**
 * Towns of more than 20,000 people in the countries of the seven languages, of more than 150,000 elsewhere, and all
 * capitals, folded; those of `places.ts` and names that are words of CVs left out. From GeoNames (https://www.geonames.org, CC BY 4.0).
 */
export const TOWNS = new Set(
  `
a estrada|aalen|aalsmeer|aarschot|aba|abadan|abaete|abaetetuba|abakan|abancay|abasolo|abbeville|abbiategrasso
abbotsford|abeokuta|aberdare|abha|abilene|abingdon|abobo|abomey calavi|abreu e lima|abu ghurayb|acacias|acajete
acambaro|acapulco de juarez|acarau|acatzingo|acayucan|accrington|acerra|acheres|achern|achim|aci catena
acilia castel fusano ostia antica|acireale|acocks green|acopiara|acquaviva delle fonti|acton|actopan|acu|acworth
ad damazin|ad diwaniyah|adamantina|adamstown|adana|addison|adeje|adelaide hills|adelanto|aden|admiralteisky
ado ekiti|adoni|adra|adrano|adrian|adrogue|affton|afogados da ingazeira|afragola|agadir|agartala|agawam|agde
ageoshimo|agoura|agoura hills|agra|agua dulce|agua prieta|aguachica|aguai|aguas belas|aguas santas|agudos|aguilares
aguilas|aguimes|agustin codazzi|ahaus|ahlen|ahmadnagar|ahrensburg|ahvaz|ahwatukee foothills|aichach|aiken|airdrie
aix les bains|aizawl|ajalpan|ajax|ajman city|ajmer|akashi|akita|akola|akron|aksaray|aksu|aktobe|akure|al ahmadi
al amarah|al basrah al qadimah|al fallujah|al fayyum|al hillah|al hoceima|al hudaydah|al hufuf|al jubayl|al kharj
al khums|al kut|al mahallah al kubra|al mansurah|al mawsil al jadidah|al minya|al mubarraz|al qadarif|alabaster
alafaya|alagoinhas|alameda|alamo|alamogordo|alandur|alappuzha|alaquas|alba|albano laziale|albany park|albardon
alberton|albertville|alboraya|albstadt|alcabideche|alcala de guadaira|alcala la real|alcamo|alcantarilla
alcazar de san juan|alcobendas|alcoy|aldaia|alderetes|aldershot|alegrete|alem paraiba|alenquer|aleppo|ales|alfafar
alfenas|alfortville|alfreton|alfter|algemesi|algete|alghero|algonquin|algorta|algueirao|alhambra
alhaurin de la torre|alhaurin el grande|alief|aligarh|aliso viejo|aliwal north|allahabad|allanridge|allapattah
allauch|allen|allen park|allende|allentown|alliance|allison park|alloa|alma|almansa|almassora|almaty|almeirim
almenara|almendralejo|almere stad|almirante tamandare|almonte|almozara|almunecar|alofi|aloha|alor setar|alpharetta
alphen aan den rijn|alsdorf|alt hohenschonhausen|alta gracia|altadena|altamira|altamonte springs|altamura|altea
altena|altenburg|altglienicke|alto barinas|alton|altona|altoona|altos|altrincham|altstadt sud|alvalade|alvarado
alvares machado|alvaro obregon|alvin|alwar|alzira|amadora|amagasaki|amargosa|amarillo|amarnath|ambato|ambattur
amberg|ambon|ameca|amecameca|american canyon|american fork|americana|americo brasiliense|amersham|ames|amherst
ammanford|amol|amora|amozoc de mota|amparo|amposta|ampthill|amravati|amritsar|amroha|amsterdam zuidoost|anaime
ananindeua|anantapur|anapolis|anatuya|anbu|ancaster|ancud|anda|andenne|andernach|anderson|andijon|andorra la vella
andover|andradas|andradina|andujar|angarsk|angeles city|anglet|angol|angra dos reis|angri|anjo|ankeny|annaba
annaberg buchholz|annandale|annapolis|annecy le vieux|annemasse|anniston|anqing|ans|ansan si|ansbach|anserma|anshan
anshun|antakya|antalya|antananarivo|antelope|antequera|anthem|antioch|antipolo|antony|antsirabe|anyang|anyang si
anzio|aomori|apache junction|apan|aparecida|aparecida de goiania|apartado|apaseo el alto|apaseo el grande
apatzingan|apia|apizaco|apolda|apopka|apple valley|appleton|aprilia|apucarana|aquidauana|aquiraz|ar raqqah
ar rayyan|aracataca|aracati|aracatuba|aracruz|aracuai|arad|araguaina|araguari|arak|aral|aranda de duero|arandas
aranjuez|arapiraca|arapongas|ararangua|araraquara|araras|araripina|araruama|arauca|araucaria|arauco|araxa|arbroath
arbutus|arcadia|archway|arcos|arcos de la frontera|arcos de valdevez|arcoverde|ardabil|arden arcade|ardmore
arenella|arganda|arganzuela|arhus|arica|ariguani|aripuana|ariquemes|aristobulo del valle|arjona|arkhangel'sk|arles
arlington heights|armacao de buzios|armavir|armentieres|armidale|armilla|arnavutkoy|arnold|arnsberg|arnstadt|arona
arrah|arraial do cabo|arrasate mondragon|arrecife|arrentela|arriaga|arroyo naranjo|arroyo seco|arteixo|artigas
artur nogueira|arucas|aruja|arvada|arvin|arzano|arzignano|as samawah|as sulaymaniyah|asahikawa|asansol
aschaffenburg|aschersleben|ashburn|ashburton|ashdod|asheboro|asheville|ashfield|ashford|ashgabat|ashikaga|ashington
ashland|ashton in makerfield|ashton under lyne|asmara|asnieres sur seine|aspe|aspen hill|asse|assemini|assis|aston
astorga|astoria|astrakhan|aswan|asyut|atamaria|atani|atascadero|atascocita|atasehir|ath|atherton|athis mons|atibaia
atlacomulco de fabela|atlantic city|atlantis|atlixco|atotonilco el alto|atoyac de alvarez|atsiaman|atsugi|attendorn
attleboro|atwater|atyrau|aubagne|aubervilliers|auburn|auburn gresham|auburn hills|auch|auerbach|augusta
aulnay sous bois|aurangabad|aurich|austintown|autlan de navarro|avadi|avare|avarua|avellaneda|aventura|aversa
avezzano|avola|avon|avon lake|avondale|awka|ayacucho|ayamonte|ayapel|aylesbury|az zawiyah|azadshahr|azcapotzalco
azogues|azul|azuqueca de henares|azusa|baar|baarn|bab ezzouar|babahoyo|babol|babruysk|bacabal|bacau|back mountain
backnang|bacoli|bacolod city|bacoor|bad berleburg|bad harzburg|bad hersfeld|bad homburg vor der hohe|bad honnef
bad kissingen|bad kreuznach|bad mergentheim|bad nauheim|bad neuenahr ahrweiler|bad oeynhausen|bad oldesloe
bad pyrmont|bad rappenau|bad salzuflen|bad soden am taunus|bad vilbel|bad zwischenahn|baden|baena|baesweiler
bafoussam|bage|bagerhat|baghdad|bagheria|bagneux|bagnolet|bagnoli|bago|bago city|bagua grande|baguio|bahadurgarh
baharampur|bahawalpur|bahcelievler|bahia de caraquez|bahir dar|bahraigh|baiao|baicheng|baie comeau
baileys crossroads|bainbridge island|baishan|baiyin|baku|balakovo|balashikha|balbriggan|balcarce|balch springs
baldivis|baldwin|baldwin park|balfour|bali|balikpapan|balingen|ballwin|ballymena|balneario camboriu|balsas
balvanera|balwyn north|balzar|bamako|bamenda|banbury|banda|banda aceh|bandar abbas|bandar lampung
bandar seri begawan|bandeirantes|bangor|bangui|banha|bani suwayf|banja luka|banjaran|banjarmasin|banjul|bankstown
banning|banqiao|banstead|bao loc|baoding|baotou|baqubah|barajas de madrid|baranagar|baranain|baranoa|baranovichi
barao de cocais|barasat|barbacena|barbalha|barbate|barbera del valles|barberton|barbosa|barcarena
barcellona pozzo di gotto|barddhaman|bareilly|barendrecht|barinas|bariri|barisal|barking|barmbek nord|barnaul
barnet|barneveld|barnstable|barnstaple|barra|barra bonita|barra de sao francisco|barra do bugres|barra do corda
barra do garcas|barra do pirai|barra dos coqueiros|barra mansa|barracas|barranca|barrancabermeja|barranqueras
barras|barreiras|barreiro|barreiros|barretos|barri de les corts|barri de sant andreu|barrie|barrinha|barros blancos
barrow in furness|barry|barstow|barstow heights|bartlesville|bartlett|bartley green|barueri|baruta|basaksehir
basauri|basildon|basrah|bassano del grappa|basse terre|basseterre|bata|batam|batangas|batatais|batavia|bath beach
bathgate|bathinda|bathurst|batikent|batley|batman|batna|battagram|battambang|battersea|battipaglia|battle creek
batu pahat|baturite|bauchi|baulkham hills|baunatal|bawshar|bay city|bay point|bay shore|bayamo|bayamon|bayan nur
bayeux|bayonet point|bayside|baytown|bayville|baza|bearsden|beaufort west|beaumont|beaune|beauvais|beavercreek
beaverton|bebedouro|beberibe|beckenham|beckum|becontree|bedburg|bedford|bedworth|beersel|beersheba|begles|bei'an
beihai|beipiao|beira|bejaia|bekasi|bel air north|bel air south|belalcazar|belas|belford roxo|belgaum|belgorod
belgrano|bell|bell gardens|bell ville|bella vista|bellary|belleville|bellflower|bellingham|bello|bellshill|bellview
belmont|belmont cragin|belmopan|belo jardim|beloit|belper|belton|belvidere|benalmadena|benbrook|benevides|benfica
bengbu|benghazi|bengkulu|benguela|beni|beni mellal|benicarlo|benicia|benito juarez|benoni|bensheim|bensonhurst
bentleigh east|bentley|bento goncalves|benton|bentonville|benxi|berazategui|berbera|berezniki|bergedorf|bergenfield
bergerac|bergheim|bergisch gladbach|bergkamen|bergneustadt|beringen|berkel en rodenrijs|berkhamsted|berlin kopenick
berlin treptow|bernau bei berlin|bernburg|berriozabal|bertioga|bertoua|berwick|berwyn|bessemer|betera
bethal|bethany|bethel park|bethesda|bethlehem|bethune|betim|bettendorf|beuningen|beveren|beverley|beverly
beverly cove|beverly hills|beverwijk|bexhill on sea|bexley|bezerros|bezons|bhadravati|bhagalpur|bharatpur|bharuch
bhatpara|bhavnagar|bhayandar|bhilai|bhilwara|bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhopal|bhubaneshwar|bhusaval
bialystok|biancavilla|biberach an der riss|bibirevo|bicester|bida|bidar|biddeford|bideford|biel bienne
bielsko biala|bien hoa|biesdorf|bietigheim bissingen|big spring|biguacu|bihar sharif|bijapur|bikaner|bila tserkva
bilaspur|bilimora|billerica|billericay|billingham|billings|biloxi|bilzen|binan|binangonan|binche|bingen am rhein
binghamton|bingley|binjai|bintulu|biratnagar|birigui|biritiba mirim|birjand|birkenhead|bisceglie|bishkek
bishop auckland|bishopbriggs|bishops stortford|biskra|bismarck|bissau|bitonto|bixby|biysk|blackheath|blacksburg
blacktown|blagnac|blagoveshchensk|blaine|blainville|blanes|blantyre|blenheim|bletchley|blida|blieskastel|bloomfield
bloomingdale|bloomington|bloxwich|blue island|blue springs|blyth|bnei brak|boa esperanca|boa viagem
boadilla del monte|boardman|bobigny|boblingen|bobo dioulasso|boca del mar|boca raton|boca suno|bocaiuva|bocholt
bochum hordel|boedo|bogenhausen|bognor regis|bogor|bogra|bois colombes|boisbriand|boituva|bojnurd|bokaro|boksburg
bolingbrook|bollate|bom conselho|bom despacho|bom jesus da lapa|bom jesus do itabapoana|boma|bondy|bonita springs
bootle|bordj bou arreridj|bordon|borehamwood|borgomanero|borivli|borken|borne|bornheim|boronia|borough park
borssele|borujerd|boscoreale|boshan|bossier city|bothaville|bothell|botshabelo|botucatu|bouake|boucherville|bougado
boulogne billancourt|boulogne sur mer|boumerdas|bountiful|bourgoin jallieu|boussu|bowie|bowling green|bowthorpe
boxtel|boyeros|boyle heights|boynton beach|bozeman|bozhou|bra|bracknell|braco do norte|bradenton|braganca paulista
brahmapur|braila|braine l'alleud|braine le comte|braintree|brakpan|bramhall|brampton|bramsche
brandenburg an der havel|brandon|branford|brant|brantford|brasov|brasschaat|bratsk|brawley|bray|brazzaville|brea
brecht|brejo da madre de deus|brejo santo|bremerton|brent|brentwood|brentwood estates|bresso|bressuire
bretigny sur orge|bretten|breves|briarwood|bridgend|bridgeport|bridgeton|bridgetown|bridgewater|bridgwater
bridlington|brierley hill|brighouse|brighton beach|brighton park|brilon|briton ferry|brits|britz|brive la gaillarde
brixton|broadstairs|brockton|brockville|broken arrow|bromsgrove|bron|bronkhorstspruit|brookfield|brookhaven
brookings|brookline|brooklyn center|brooklyn heights|brooklyn park|broomfield|brossard|brownhills|brownsburg
brownsville|bruay la buissiere|bruchkobel|bruchsal|brugherio|bruhl|brumadinho|brumado|brummen|brunoy|brunssum
brunswick|brushy creek|brusque|bryan|bryansk|bucheon si|buchholz in der nordheide|buckeburg|buckeye|buckley|buckow
budaun|buderim|budingen|budta|buena park|buenaventura|buenaventura lakes|buenavista|buffalo grove|buhl|buin|buique
bujumbura|bukan|bukavu|bukhara|bukit mertajam|bulandshahr|bullhead city|bunbury|bundaberg|bunde|bundoora|buraydah
burbank|buren|burewala|burg bei magdeburg|burgas|burgdorf|burgess hill|burglesum|burhanpur|burien|buritizeiro
burjassot|burke|burleson|burlingame|burlington|burnaby|burngreave|burnham on sea|burnley|burnsville|burntwood
burriana|bursa|burton|burton upon trent|bury|bury st edmunds|bushehr|bushwick|busselton|bussum|busto arsizio
butembo|butte|butterworth|butuan|butzbach|buxtehude|buxton|buyukcekmece|bydgoszcz|bytom|cabanatuan city|cabedelo
cabimas|cabo|cabo frio|cabo san lucas|caboolture|cabot|cabra|cabramatta|cabreuva|cabuyao|cacador|cacapava|cacem
cachan|cachoeira do sul|cachoeiras de macacu|cachoeirinha|cachoeiro de itapemirim|cacoal|cadereyta
cadereyta jimenez|caerphilly|caete|caetite|cagayan de oro|cagnes sur mer|caicedonia|caico|caieiras|cainta|caivano
cajamar|cajamarca|cajati|cajazeiras|cajica|calabar|calabasas|calafell|calahorra|calama|calamba|calarca|calatayud
caldas|caldas da rainha
caldas novas|caldwell|caledonia|caleta olivia|calexico|callao|caloocan city|calp|calpulalpan|caltagirone
caluire et cuire|calumet city|calvia|calw|camacari|camaguey|camaiore|camaqua|camara de lobos|camarate|camargo
camarillo|camas|camayenne|cambara|cambe|camberley|camberwell|camborne|cambrai|cambre|cambria heights|cambrils
cambui|cambuslang|camden|camden town|cameta|camocim|campana|campbell|campbell river|campeche|campi bisenzio|campina
campina grande|campina grande do sul|campo belo|campo de la cruz|campo formoso|campo largo|campo maior|campo mourao
campo verde|campoalegre|campos do jordao|campos dos goytacazes|campos gerais|campos novos|campsie|can giuoc|can tho
canada de gomez|cananea|canarsie|canary wharf|canavieiras|candelaria|candido mota|candler mcafee|canela|canete
cangas do morrazo|cangucu|cangzhou|canicatti|canico|canidelo|caninde|cankaya|canning vale|cannock|canoas
canoga park|canoinhas|canosa di puglia|canton|cantonment|cantu|canvey island|canyon lake|capanema|capannori
capao bonito|capao da canoa|caparica|cape coral|cape girardeau|capelinha|capelle aan den ijssel|capiata|capinzal
capitan bermudez|capitao poco|capivari|capulhuac de mirafuentes|carabanchel|caraguatatuba|carangola|carapicuiba
caratinga|caravaca|carazinho|carballo|carbondale|carbonia|carcaixent|carcavelos|cardenas|cardito|carepa|carini
carletonville|carlingford|carlow|carlsbad|carmagnola|carmel|carmen de viboral|carmichael|carmo do paranaiba|carmona
carnaxide|carney|carol city|carol stream|carolina|caroline springs|carpentersville|carpentras|carpi centro|carpina
carrara|carrboro|carrefour|carrickfergus|carrizal|carrollton|carrollwood|carrollwood village|carrum downs
carshalton|carson|carson city|cartago|cartama|carteret|cartersville|caruaru|cary|casa branca|casa grande|casa santa
casal di principe|casal palocco|casale monferrato|casalecchio di reno|casalnuovo di napoli|casas adobes|cascina
casilda|casoria|casper|cassano magnago|casselberry|cassino|castanhal|castanos|castel volturno|castelfranco veneto
castellammare di stabia|castellar del valles|castelldefels|castelli|castello de la plana|castelo|castelvetrano
castle hill|castle rock|castleford|castlereagh|castlewood|castres|castricum|castries|castro|castro urdiales
castro valley|castrop rauxel|castrovillari|catacaos|cataguases|catalao|catalina foothills|catanduva|catarroja
catemaco|catende|caterham|cathedral city|catonsville|catu|caucaia|caucasia|caucete|cauquenes|cava de tirreni
cavaillon|cave spring|caxambu|caxias|cayambe|cayenne|ceara mirim|cebu city|cecina|cedar city|cedar falls|cedar hill
cedar park|cedar rapids|celaya|cenon|centenario|centennial|center city|centereach|centerville|central city
central islip|centralniy|centreville|centro familiar la soledad|centro habana|centurion|cerdanyola del valles|ceres
cerete|cergy pontoise|cerignola|cernusco sul naviglio|cerquilho|cerritos|cerro azul|cerro de pasco|cervia
cesano boscone|cesano maderno|chacabuco|chachapoyas|chajari|chakwama|chalco|chalfont saint peter|chalon sur saone
chalons en champagne|chamalieres|chamartin|chamberi|chambersburg|chamblee|chambly|champaign|champigny sur marne
champlin|champoton|champs sur marne|chancay|chanda|chandannagar|changchun|changde|changji|changsha|changshu city
changwon|changzhi|changzhou|chanhassen|channelview|chantilly|chaoyang|chaozhou|chapadinha|chapala|chapeco
chapel hill|chapeltown|chapra|charata|charenton le pont|charleville mezieres|charlotte amalie|charlottenburg
charlottesville|charlottetown|charneca de caparica|charqueadas|chaska|chateauguay|chateauroux|chatelet
chatellerault|chatenay malabry|chatham|chatillon|chatou|chatswood|chatsworth|chaudfontaine|chaupimarca
cheadle hulme|cheboksary|cheektowaga|chelles|chelsea|chelyabinsk|chengde|chenghua|chengzhong|chenzhou|cheonan
cheongju si|chepen|cherbourg octeville|cherepovets|cherkasy|chernihiv|chernivtsi|cherry hill|chesapeake|chesham
cheshunt|chester le street|chesterfield|chetumal|chevilly larue|cheyenne|chia|chiaia|chiaiano|chiang mai
chiapa de corzo
chiavari|chiba|chicago heights|chicago lawn|chicago loop|chichester|chiclana de la frontera|chiclayo|chico
chicoloapan|chiconcuac|chicopee|chieri|chifeng|chigasaki|chigorodo|chiguayante|chilapa de alvarez|chilecito|chillan
chillicothe|chilliwack|chillum|chilpancingo|chimbas|chimbote|chimoio|chinatown|chincha alta|chinchina|chiniot
chinju|chino|chino hills|chioggia|chippenham|chipping sodbury|chiquinquira|chirchiq|chislehurst|chita|chittagong
chitungwiza|chivasso|chivilcoy|chlef|chocope|chofu|choisy le roi|cholula|chon buri|chone|chongjin|chongqing|chorley
chosica|christiansburg|chulucanas|chuncheon|chur|chuzhou|ciampea|ciampino|cianorte|cibinong|cibolo|cicero
ciempozuelos|cienaga|cienfuegos|cieza|cikupa|cileungsir|cimahi|cinisello balsamo|cintalapa de figueroa|cipolletti
ciputat|circasia|cirebon|cisterna di latina|citrus heights|citrus park|citta di castello|city center
city of balikpapan|city of milford balance|city of sammamish|city of westminster|ciudad acuna|ciudad altamirano
ciudad apodaca|ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|ciudad constitucion|ciudad de allende
ciudad de huajuapan de leon|ciudad de villa de alvarez|ciudad del carmen|ciudad del este|ciudad delicias
ciudad fernandez|ciudad general escobedo|ciudad guayana|ciudad guzman|ciudad hidalgo|ciudad lazaro cardenas
ciudad lerdo|ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad melchor muzquiz|ciudad mendoza
ciudad nezahualcoyotl|ciudad obregon|ciudad rio bravo|ciudad sabinas hidalgo|ciudad sahagun|ciudad serdan
ciudad valles|ciudad victoria|ciutadella|ciutat vella|civitanova marche|civitavecchia|clacton on sea|clamart
claremont|clarence rockland|clarksville|claudio|clayton|clearfield|clearwater|cleburne|cleckheaton|cleethorpes
clermont|clevedon|cleveland heights|clichy|clichy sous bois|cliffside park|clifton|clinton|clinton township
cloppenburg|cloverleaf|clovis|clydebank|coacalco|coachella|coalville|coaraci|coari|coatbridge|coatepec
coatzacoalcos|coatzintla|coburg|cochin|cockburn town|cockeysville|coconut creek|coconut grove|codo|coelho neto
coesfeld|coeur d'alene|coffs harbour|cognac|coin|coity|colatina|cole harbour|colegiales|coleraine|colima|colinas
collado villalba|colleferro|college park|college point|college station|collegno|colleyville|collierville
collinsville|collinwood|colmenar viejo|colne|cologno monzese|colombes|colomiers|colonia del sacramento
colonia del sol|colonia del valle|colonia lindavista|colonia nativitas|colton|columbia|columbine|colwyn bay
comalcalco|combs la ville|comilla|comiso|comitan|commack|commerce city|comodoro rivadavia|comonfort|compiegne
compton|conakry|concarneau|conceicao do araguaia|conceicao do coite|conceicao do jacuipe|concepcion del uruguay
conchal|concord|concordia|conegliano|coney island|conflans sainte honorine|congleton|congonhas|conil de la frontera
conroe|conselheiro lafaiete|consett|constanta|constantine|constitucion|contla|conversano|converse|conway|cookeville
coon rapids|cooper city|copacabana|copertino|copiague|copiapo|coppell|copperas cove|coquimbo|coquitlam|coral gables
coral springs|coral terrace|coralville|coram|corato|corbeil essonnes|corby|corcoran|cordeiropolis|coria del rio
corinth|corinto|corlu|cormeilles en parisis|cornaredo|cornelio procopio|cornelius|cornella de llobregat|coro
coroata|coromandel|corona|coronado|coronel|coronel fabriciano|coronel suarez|corozal|corrientes|corroios|corsicana
corsico|cortazar|corum|corumba|coruripe|corvallis|cosamaloapan|coslada|cosmopolis|cosoleacaque|costa mesa|coswig
cotabato|cote saint luc|cotia|cotonou|cottage grove|cottage lake|cottonwood heights|coudekerque branche|coulsdon
council bluffs|country club|courbevoie|courcelles|courtenay|covina|covington|cowes|cox's bazar|coxim|coyhaique
coyoacan|coyotepec|coyula|cozumel|cradock|craigavon|craigieburn|crailsheim|craiova|cramlington|cranberry township
cranford|cranston|crateus|crato|cravinhos|crawley|creil|crema|crest hill|crestview|crevillente|crewe|criciuma
crimmitschau
cristalina|crofton|croix|croix des bouquets|crosby|crowborough|crown point|crowthorne|croydon|cruz alta
cruz das almas|cruz del eje|cruzeiro|cruzeiro do sul|crystal|crystal lake|cua|cuauhtemoc|cuautitlan
cuautitlan izcalli|cuautla|cuautlancingo|cubatao|cudahy|cuddalore|cuernavaca|culemborg|cullera|culleredo|cullinan
culver city|cumana|cumaribo|cumberland|cumbernauld|cupertino|curanilahue|curico|curitibanos|currais novos|curug
curumani|cururupu|curuzu cuatia|curvelo|cutler bay|cutler ridge|cutral co|cuttack|cuyahoga falls|cwmbran|cypress
cypress hills|czestochowa|da nang|dachau|dadonghai|dadukou|daegu|daejeon|dagenham|dagupan|dale city|dalfsen|dalian
daliang|dalmine|daloa|dalton|daly city|damanhur|damascus|dammam|dammarie les lys|dana point|danbury|dandenong
dandenong north|dandong|dania beach|danvers|danville|daphne|daqing|darbhanga|darien|dartford|dartmouth|darwen
dasmarinas|dasoguz|datong|datteln|davangere|davao|davenport|daventry|davie|davis|dax|dayton|daytona beach|de aar
de pere|deal|dean funes|dearborn|dearborn heights|decatur|decines charpieu|dedham|dee why|deer park|deer valley
deerfield beach|deeside|deggendorf|dehiwala mount lavinia|dehra dun|deinze|deir ez zor|dekalb|del city|del rio
deland|delano|delbruck|delegacion cuajimalpa de morelos|delfzijl|delicias|delitzsch|delmas|delmiro gouveia
delray beach|deltona|denain|dendermonde|denia|denison|denizli|denpasar|denton|depok|dera ghazi khan|derry village
des plaines|descalvado|desenzano del garda|desert hot springs|desio|desoto|detmold|deuil la barre|deurne|dewas
dewsbury|deyang|dezhou|dhamar|dhanbad|dhulia|diadema|diamantina|diamond bar|dianella|dickinson|didcot|diemen|dieppe
diepsloot|diest|dietikon|dietzenbach|diez de octubre|dihok|dilbeek|dili|dillenburg|dillingen|dinajpur|dinapore
dindigul|dingzhou|dinslaken|dinuba|dire dawa|ditzingen|divinopolis|dix hills|dixiana|djelfa|djibouti|djougou|dnipro
dobeln|dodge city|dodoma|dois corregos|dois vizinhos|dole|dollard des ormeaux|dolores
dolores hidalgo cuna de la independencia nacional|dolton|dom pedrito|dombivli|don benito|don torcuato
donaueschingen|donaustadt|doncaster east|donetsk|dongen|dongguan|donghai|dongling|donostia san sebastian|doral
doreen|dormagen|dorsten|dos hermanas|dosquebradas|dothan|douai|douala|douglas|douglasville|dourados|dover
downers grove|downey|dracut|draguignan|drancy|draper|draveil|dreieich|dreta de l'eixample|dreux|drexel heights
drexel hill|driefontein|droitwich|dronfield|dronten|droylsden|drummondville|duarte|dubbo|dubuque|duc trong
duderstadt|dudley|duitama|duiven|duiwelskloof|dulmen|duluth|dun laoghaire|duncan|duncanville|dunfermline|dunstable
dunwoody|duque de caxias|durango|durazno|durg|durgapur|dushanbe|dusseldorf pempelfort|dyker heights|dzerzhinsk
eagan|eagle|eagle mountain|eagle pass|eagle river|easley|east brunswick|east chattanooga|east chicago|east concord
east dereham|east elmhurst|east flatbush|east florence|east garfield park|east grinstead|east gwillimbury
east hampton|east harlem|east hartford|east haven|east hill meridian|east honolulu|east independence|east jerusalem
east kilbride|east lake|east lake orient park|east lansing|east los angeles|east meadow|east millcreek|east moline
east naples|east new york|east northport|east norwalk|east orange|east palo alto|east patchogue
east pensacola heights|east peoria|east point|east providence|east ridge|east saint louis|east tremont|east village
east york|eastleigh|eastmont|easton|eastpointe|eastvale|eau claire|eaubonne|ebano|ebbw vale|eberswalde|eboli
ebute ikorodu|ecatepec de morelos|eccles|ech chettia|echirolles|echo park|ecija|eckernforde|ede|edea|edegem
eden prairie|edenvale|edewecht|edgewater|edgewood|edina|edinburg|edison|edmond|edmonds|edwardsville|efon alaaye
eggenberg|egham|egypt lake leto|ehingen|eibar|eidelstedt|eimsbuttel|einbeck|eisenhuttenstadt|eisleben lutherstadt
eislingen|eixample|ekangala|el achir|el bagre|el baix guinardo|el banco|el besos i el maresme|el cajon
el camp d'en grassot i gracia nova
el camp de l'arpa del clot|el campello|el carmel|el carmen de bolivar|el centro|el cerrito|el charco|el clot
el daein|el dorado hills|el ejido|el fasher|el grullo|el guinardo|el masnou|el mirage|el monte|el obeid|el poblenou
el prat de llobregat|el pueblito|el puerto de santa maria|el putxet i el farro|el raval|el salto|el tigre
el triunfo|el vendrell|elancourt|elburg|elda|eldersburg|elgin|elizabeth|elizabethtown|elk grove|elk grove village
elk river|elkhart|elko|ellenbrook|ellesmere port|ellicott city|ellore|ellwangen|elmhurst|elmira|elmont|elmshorn
elmwood park|eloy alfaro|elsdorf|elst|elyria|embalenhle|embarcacion|embu|embu guacu|emiliano zapata|emkhomazi
emmeloord|emmendingen|emmerich|empalme|empangeni|empoli|emporia|emsdetten|encanto|encarnacion de diaz
enchanted hills|encinitas|encino|endeavour hills|enfield|enfield town|engel's|engelskirchen|englewood|enid
ennepetal|ennigerloh|ensenada|ensley|entre rios|envigado|epe|epernay|epinay sur seine|epping|eppingen|epsom|erandio
erbil|ercolano|erding|erechim|erftstadt|erie|erkelenz|erkrath|ermelo|ermesinde|ermont|errenteria|erzurum|escada
escarcega|esch sur alzette|eschborn|eschwege|eschweiler|escondido|escuinapa|esenler|esenyurt|esher|esikhaleni
eskisehir|esmeraldas|esparreguera|espelkamp|esperantina|esperanza|espinal|espinho|espirito santo do pinhal
esplugues de llobregat|esposende|esquel|esquina|essendon|estancia velha|esteio|estepona|estero|estoril|estrela
etampes|etawah|etobicoke|ettlingen|euclid|euclides da cunha|eugene|euless|eunapolis|eureka|eusebio|euskirchen|evans
evanston|evansville|everett|evergem|evesham|ewa gentry|ewell|ewing|exmouth|eysines|ezhou|fabriano|facatativa
failsworth|fair lawn|fair oaks|fairbanks|fairborn|fairfax|fairfield|fairfield heights|fairland|faisalabad
falconara marittima|falkenhagener feld|falkensee|fall river|fallbrook|fallingbrook|falmouth|famailla|fano|fanzeres
far rockaway|fareham|fargo|faribault|faridabad|farmers branch|farmington|farmington hills|farmsen berne|farnborough
farnham|farnworth|farragut|farroupilha|farrukhabad|fasano|fatehpur|favara|favoriten|fayetteville|fecamp|federal way
feldkirch|felgueiras|felipe carrillo puerto|felixstowe|fellbach|felling|feltham|fendou|fenghuang|fennpfuhl|fergana
ferguson|fernandopolis|ferndale|ferntree gully|ferraz de vasconcelos|ferrenafe|ferry pass|fes|fes al bali
fianarantsoa|fidenza|figueira da foz|figueres|filderstadt|financial district|findlay|firozabad|fishers|fitchburg
fiumicino isola sacra|flagami|flagstaff|flandes|flatbush|flatlands|fleet|fleetwood|flemalle haute|fleming island
fleurus|fleury les aubrais|flint|florence graham|florencia|flores da cunha|floriano|floridablanca|floridia
floridsdorf|florin|florissant|florsheim|flower mound|flying fish cove|fochville|foligno|folkestone|follonica|folsom
fond du lac|fondi|fonseca|fontaine|fontenay aux roses|fontenay sous bois|foothill farms|forbach|forchheim|fordham
forest grove|forest hills|forest lake|formby|formia|formiga|formigine|formosa|forquilhinha|forst|fort beaufort
fort bragg|fort collins|fort de france|fort dodge|fort hamilton|fort hood|fort lauderdale|fort lee|fort mcmurray
fort myers|fort pienc|fort pierce|fort smith|fort walton beach|fort washington|fortin de las flores
fortuna foothills|foshan|foster city|fougeres|fountain|fountain hills|fountain valley|fountainebleau|four corners
foz do iguacu|fraccionamiento real palmas|frameries|framingham|framingham center|francavilla al mare
francavilla fontana|francisco beltrao|francisco i madero|francisco morato|franco da rocha|franconville|frankenthal
frankfort|frankfurt oder|franklin|franklin square|frankston|frankston east|frascati|frattamaggiore|frauenfeld
fray bentos|frechen|frederick|fredericksburg|frederico westphalen|fredericton|freeport|freetown
freguesia do ribeirao da ilha|freiberg|freising|freital|fremont|fresh meadows|fresnes|fresnillo|freudenstadt
fridley|friedberg|friedenau|friedrichsdorf|friedrichsfelde|friedrichshain|friendswood|friesoythe|frisco|frome
frondenberg|frontera
frontignan|fruit cove|frutal|fuencarral el pardo|fuengirola|fuentes del valle|fuji|fujisawa|fukui shi|fukuoka
fukushima|fukuyama|fuling|fullerton|funafuti|funza|fuorigrotta|fuquay varina|furstenfeldbruck|furstenwalde|furth
fusagasuga|fushun|fuxin|fuyang|fuzhou|fylde|fyzabad|ga rankuwa|gadag|gadag betageri|gadsden|gage park|gaggenau
gagny|gahanna|gaillimh|gainesville|gainsborough|gaithersburg|gajuwaka|galapagar|galati|galdakao|galdar|galesburg
gallarate|gallatin|gallup|gallus|galt|galveston|gamonal|gandajika|ganderkesee|gandhidham|gandhinagar|gandu
ganganagar|gangneung|ganja|gaomi|gaoping|gaozhou|garanhuns|garbagnate milanese|garbsen|garca|garcia|gardanne
garden city|garden grove|gardena|gardner|garfield|garfield heights|garges les gonesse|garibaldi|garland
garmisch partenkirchen|garner|garoua|garupa|gary|garzon|gaspar|gasteiz vitoria|gastonia|gateshead|gatineau|gava
gawler|gaya|gaza|gaziantep|gdynia|gebze|geel|geertruidenberg|geesthacht|geidorf|geilenkirchen
geislingen an der steige|gela|geldermalsen|geldern|geldrop|geleen|gelnhausen|gembloux|geneina
general jose de san martin|general pacheco|general pico|general roca|general santos|gennevilliers|genzano di roma
george town|georgetown|georgsmarienhutte|gera|geraardsbergen|geraldton|geretsried|germantown|germering|germersheim
gerrards cross|gersthofen|geseke|gesundbrunnen|gevelsberg|ghaziabad|giarre|gibraltar|giengen an der brenz
gif sur yvette|gifhorn|gifu shi|gillette|gillingham|gilroy|gimcheon|gioia del colle|girardot city|giron|gisborne
gitega|giugliano in campania|giulianova|giussano|giyani|giza|gladbeck|gladstone|glastonbury|glauchau|glen avon
glen burnie|glen cove|glen ellyn|glen iris|glen waverley|glendale|glendale heights|glendora|glenferrie
glenmore park|glenrothes|glenroy|glenview|glenville|gliwice|glossop|gobernador galvez|gobernador virasora|goch
godalming|goes|goiana|goianesia|goianira|goiatuba|goirle|gol'yanovo|golborne|golden|golden gate|golden glades
golden valley|goldsboro|goleta|gombe|gomez palacio|gondar|gondomar|gonesse|goodyear|goole|goose creek|goppingen
gorakhpur|gorgan|gorinchem|gorseinon|gosaba|gosforth|goshen|goslar|gosport|gotha|goulburn|goussainville
governador valadares|goya|goyang si|graaff reinet|grabouw|gracia|gradignan|gragnano|graham|grahamstown|grajau
gramercy park|granadero baigorria|granadilla de abona|granby|grand boulevard|grand forks|grand island
grand junction|grand prairie|grande prairie|grande synthe|grandview|graneros|granger|granite bay|granite city
granollers|grantham|grants pass|granville|grao de murviedro|grapevine|grasse|gravata|gravatai|gravesend
gravina di catania|gravina in puglia|grays|grayslake|great falls|great kills|great malvern|great sankey
great yarmouth|greater grand crossing|greater noida|greater northdale|greater sudbury|greeley|green bay
green valley|greenacre|greenacres city|greenbelt|greenburgh|greenfield|greenford|greenock|greenpoint|greensborough
greenville|greenwood|greer|greiz|gresham|greven|grevenbroich|greystanes|gries|griesheim|griffin|grigny|grimbergen
grimsby|gronau|groot ijsselmonde|gropiusstadt|gross gerau|gross umstadt|grottaglie|grove city|groznyy|grugliasco
grytviken|guacamayas|guacara|guadalajara de buga|guadalupe|guadix|guaiba|guaira|guaiuba|guajara mirim|gualeguay
gualeguaychu|guamuchil|guanajuato|guanambi|guangshui|guangyuan|guanhaes|guankou|guantanamo|guapimirim|guapore
guarabira|guaramirim|guaranda|guarapari|guarapuava|guararapes|guararema|guaratingueta|guarda|guarenas|guariba
guaruja|guasave|guatire|guaxupe|guben|guelph|guia de isora|guidonia|guidonia montecelio|guilford|guilin|guiseley
guiyang|gujranwala|gujrat|gulbarga|gulfport|guli|gumi|gummersbach|guna|gunsan|guntur|guri si|gurnee|gurupi|gusau
gustavia|gustavo adolfo madero|gustrow|guwahati|guyancourt|guyong|gwalior|gwangju|gyeongju|ha'il|haaksbergen|haan
hachinohe|hachioji|hacienda heights|hacienda la calera|hacienda santa fe|hackensack|hadano|hadley wood|haeju
hafar al batin|hafizabad|hagatna|hagerstown|haguenau|haicheng
haiger|haikou|hailar|haines city|haiphong|hakenfelde|hakodate|halberstadt|haldensleben i|haldia|halesowen
hallandale beach|halle neustadt|halle saale|halluin|haltern am see|haltom city|halwan|hamadan|hamah|hamamatsu
hamburg mitte|hamburg nord|hamden|hameln|hamhung|hamm|hamme|hamminkeln|hammond|hampton|hampton park|hamtramck
hanau am main|handan|hanford|hangu|hannoversch munden|hanover|hanover park|hanumangarh|haora|hapur|harbin|harburg
hardenberg|harderwijk|harelbeke|haren|hargeysa|haridwar|harker heights|harlem|harlingen|harlow|harpenden|harrisburg
harrismith|harrison|harrisonburg|harsewinkel|hartlepool|harvey|harwich|hassloch|hat yai|hatfield|hattersheim
hattiesburg|hattingen|hauppauge|havant|havelock|haverhill|hawalli|hawarden|hawthorn|hawthorn south|hawthorne|hayes
hays|hayward|haywards heath|hazebrouck|hazelwood|hazleton|heanor|heavitree|hebi|hebron|heemskerk|heemstede
heerhugowaard|hefei|hegang|heide|heidenheim an der brenz|heilbron|heiligenhaus|heiloo|heinsberg|heist op den berg
helchteren|helena|hell's kitchen|hellersdorf|hellevoetsluis|hellin|helmstedt|hemel hempstead|hemer|hemet|hempstead
henderson|hendersonville|hendrik ido ambacht|hengshui|hengyang|henin beaumont|hennef|hennenman|hennigsdorf
heppenheim an der bergstrasse|herat|herblay|herborn|hercules|herdecke|herentals|herford|hermanus|hernals|herndon
herne|herne bay|heroica caborca|heroica guaymas|heroica matamoros|heroica zitacuaro|herouville saint clair
herrenberg|herriman|herstal|herten|hertford|hervey bay|herzogenaurach|herzogenrath|hesperia|hessisch oldendorf
heswall|heusden|heusweiler|heywood|heze|hialeah|hialeah gardens|hickory|hicksville|hiddenhausen|hietzing
higashimurayama|high peak|high point|high wycombe|highland|highland park|highlands ranch|hilden|hilliard|hillsboro
hillside|hilo|hilton head|hilton head island|himeji|hinckley|hindley|hinesville|hino|hirakata|hiratsuka|hirosaki
hiroshima|hisar|hitachi|hitachi naka|hitchin|hobbs|hoboken|hockenheim|hoddesdon|hoensbroek|hof|hoffman estates
hofheim am taunus|hohen neuendorf|hohhot|holbrook|holguin|holiday|holladay|hollis|hollister|holloway|holly springs
hollywood|holon|holt|holyoke|holzminden|homburg|homer glen|homestead|homewood|homs|homyel'|honcho|honda|honiara
hoogezand|hoogvliet|hoover|hopewell|hopkinsville|hoppers crossing|horb am neckar|horizonte|horley|horlivka
horn lake|hornchurch|hornsby|horsham|horta|horta guinardo|hortaleza|hortolandia|hoshiarpur|hospet|hot springs
hot springs national park|hotting|houghton le spring|houilles|houma|hounslow|houthalen|hove|howard beach|howick
hoxter|hoyerswerda|hrodna|hsinchu|huacho|huai'an|huaibei|huainan|hualien city|hualmay|huamachuco|huamantla|huambo
huancavelica|huancayo|huanggang|huangshi|huangyan|huanuco|huaquillas|huaral|huaraz|huatabampo|huatusco|huauchinango
huaura|huayin|huber heights|hubli|huckelhoven|hucknall|hudson|hue|huejotzingo|huejutla de reyes|huetamo de nunez
hugli|huimanguillo|huixquilucan|huixtla|huizen|huizhou|hulan ergi|humaita|humen|hungnam|hunt valley|huntersville
huntingdon|huntington|huntington beach|huntington park|huntington station|huntley|hunts point|hunucma|huocheng
hurlingham|hurst|hurstville|hurth|husum|hutchinson|hutto|huyton|huzhou|hwaseong si|hyde|hyde park|hyeres|hyesan
hythe|iacu|ibaiti|ibaraki|ibarra|ibate|ibb|ibbenburen|ibi|ibipora|ibirite|ibitinga|ibiuna|ica|icara|ichalkaranji
icheon si|ichihara|ichinomiya|ico|icod de los vinos|idaho falls|idar oberstein|idku|idstein|ieper|igaracu do tiete
igarapava|igarape|igarape acu|igarape miri|igarassu|iglesias|igrejinha|iguala de la independencia|igualada|iguape
iguatu|ijebu ode|ijero ekiti|ijmuiden|ijsselstein|ijui|ikeja|ikire|ikot ekpene|iksan|ila orangun|ilchester|ilesa
ilha solteira|ilhabela|ilheus|iligan|iligan city|ilkeston|illapel|illescas|illkirch graffenstaden|ilmenau|ilo
iloilo|ilorin|imbituba|immokalee|imperatriz|imperia|imperial|imperial beach|imphal|imus|inca|incheon|indaial
indaiatuba|independence|indian trail|indio|ingelheim am rhein|ingeniero pablo nogues|ingenio
inglewood|inglewood finn hill|ingraj bazar|inhumas|inisa|inkster|inver grove heights|invercargill|iowa city
ipatinga|ipiales|ipiau|ipira|ipoh|ipojuca|ipora|ipu|iquique|irapuato|irati|irbid|irece|irkutsk|irondequoit
ironville|irving|irving park|irvington|ise ekiti|iserlohn|isernhagen farster bauerschaft|isfahan|iskenderun|isla
isla cristina|isla vista|isleworth|islington|ismailia|isparta|issaquah|issy les moulineaux|istres|itabaiana
itaberaba|itaberai|itabira|itabirito|itaborai|itabuna|itacoatiara|itaguai|itagui|itai|itaitinga|itaituba|itajai
itajuba|itamaraju|itambe|itami|itanhaem|itapage|itaparica|itapecerica da serra|itapecuru mirim|itapema|itaperucu
itaperuna|itapetinga|itapetininga|itapeva|itapevi|itapipoca|itapira|itapolis|itaquaquecetuba|itaqui|itarare|itatiba
itauna|ithaca|itu|ituiutaba|itumbiara|itupeva|itupiranga|iturama|iturrama|ituverava|itzehoe|ivano frankivsk|ivanovo
ivrea|ivry sur seine|iwaki|iwo|ixmiquilpan|ixtaczoquitlan|ixtapa|ixtapa zihuatanejo|ixtapaluca|ixtepec
ixtlan del rio|izegem|izhevsk|izmit|iztacalco|iztapalapa|izucar de matamoros|izumi|jabalpur|jabalya|jaboatao
jaboatao dos guararapes|jaboticabal|jacarei|jacarezinho|jaciara|jackson|jackson heights|jacksonville beach
jacobabad|jacobina|jacona de plancarte|jaffna|jaguaquara|jaguarao|jaguarari|jaguariaiva|jaguaribe|jaguariuna
jaguaruana|jaigaon|jakomini|jalalabad|jalandhar|jales|jalgaon|jalna|jalostotitlan|jaltipan de morelos|jamaame
jamaica plain|jamalpur|jambi city|jamestown|jammu|jamnagar|jamshedpur|jamundi|jamuria|janauba|jandira|janesville
januaria|japeri|jaragua|jaragua do sul|jaral del progreso|jardim|jardim paulista|jardin america
jardines de la silla jardines|jardinopolis|jarrow|jaru|jatai|jatoba|jau|jauja|jaunpur|javea|jefferson city
jeffersontown|jeffersonville|jeju city|jember|jenks|jeonju|jequie|jerez de garcia salinas|jesi|jessore
jesus del monte|jesus maria|jhang sadr|jhansi|ji parana|ji'an|jiamusi|jiangmen|jianshui|jiaojiang|jiaozhou|jiaozuo
jiaxing|jieyang|jilin|jimenez|jimeta|jinan|jincheng|jind|jingdezhen|jingling|jingmen|jingzhou|jining|jinzhou
jipijapa|jiquilpan de juarez|jiujiang|jiutai|jiutepec|jixi|jizzax|joacaba|joao monlevade|joao pinheiro|jodhpur
joetsu|johns creek|johnson city|johnston|johor bahru|joliet|joliette|jonesboro|jonquiere|joplin|jos|jose bonifacio
jose c paz|jose de freitas|jose mariano jimenez|joue les tours|juan jose rios|juanjui|juarez|juatuba
juazeiro do norte|juba|juchen|juchitan de zaragoza|juliaca|julich|julio de castilhos|jumilla|junagadh|junction city
juneau|junin|jupiter|jurupa valley|juventino rosas|kaarst|kabul|kabwe|kaduna|kaesong|kafr ad dawwar|kagoshima
kahramanmaras|kahriz|kahului|kaifeng|kailua|kaiyuan|kakinada|kakogawacho honmachi|kalamazoo|kaliningrad|kalininskiy
kalispell|kalk|kallangur|kaluga|kalyan|kamakura|kamarhati|kamen|kamensk ural'skiy|kamianske|kamirenjaku|kamloops
kamoke|kamp lintfort|kampen|kampung baru subang|kananga|kanasin|kanata|kanazawa|kanchipuram|kandahar|kaneohe
kanggye|kankakee|kannapolis|kanpur|kaohsiung|kaolack|kapellen|karabaglar|karagandy|karaj|karamay|karbala|karben
karimnagar|karlshorst|karnal|karol bagh|kashgar|kashiwa|kassala|kasugai|kasukabe|kasur|katihar|katsina|katsuta
katwijk aan zee|kaufbeuren|kawagoe|kawaguchi|kawanishi|kawasaki|kayseri|kaysville|kazan|kearney|kearns|kearny
kediri|keelung|keene|kehl|keighley|keizer|kelkheim taunus|keller|kellyville|kelowna|kemerovo|kempen
kempston hardwick|kempten allgau|ken caryl|kendal|kendale lakes|kendall|kendall west|kendari|kenilworth|kenitra
kenmore|kenner|kennesaw|kennewick|kenosha|kensington|kentwood|kerman|kermanshah|kernersville|kerpen|kerrville
keswick|kettering|kevelaer|kew|kew gardens hills|key west|keysborough|keystone|khabarovsk|khabarovsk vtoroy
khamis mushait|khammam|khan yunis|khandwa|kharagpur|khartoum|kherson|khimki|khmelnytskyi|khobar|khomeyni shahr
khoroshevo mnevniki|khorramabad|khorramshahr|khouribga|khowy|khulna|kidderminster|kidsgrove|kielce|kigoma|kihei
kikwit|killeen|kilmarnock|kimberley|kimhae
king's lynn|kingman|kings bridge|kingsport|kingston|kingston upon hull|kingstown|kingsville|kingswinford|kingswood
kinshasa|kinston|kirchheim unter teck|kirkby|kirkby in ashfield|kirkcaldy|kirkland|kirkuk|kirkwood|kirov|kirwan
kiryas joel|kisangani|kishiwada|kisi|kismayo|kissimmee|kitakyushu|kitchener|kitwe|kitzingen
klagenfurt am worthersee|klaipeda|klamath falls|klang|klerksdorp|kleve|kluang|knokke heist|knysna|kobe|kofu|kohat
kokomo|koksijde|kokstad|kolhapur|kollam|kolwezi|komaki|komatipoort|komsomolsk on amur|konigs wusterhausen
konigsbrunn|konigswinter|koniz|kontich|konya|kopenick|korba|korbach|koreatown|korhogo|koriyama|korla|kornwestheim
korschenbroich|koshigaya|kostanay|kosti|kostroma|kota|kota bharu|kota kinabalu|kothen|kotli|kousseri|kovrov|kowloon
kozhikode|kraaifontein|kralendijk|kramators'k|krasnodar|krasnogvargeisky|krasnoyarsk|kremenchuk|kreuzberg|kreuztal
kriens|krimpen aan den ijssel|kroonstad|kropyvnytskyi|krugersdorp|kryvyi rih|kuala terengganu|kuantan|kuching
kukatpalli|kulim|kulmbach|kultali|kulti|kumagaya|kumamoto|kunduz|kunming|kunshan|kupang|kurashiki|kure|kurgan
kurnool|kursk|kurten|kurume|kushiro|kutahya|kutaisi|kutloanong|kwadukuza|kwangmyong|kwinana|kyain seikgyi township
kyle|kyzylorda|l'alfas del pi|l'antiga esquerra de l'eixample|l'hay les roses|l'hospitalet de llobregat|la barca
la bonanova|la calera|la canada flintridge|la ceja|la celle saint cloud|la chaux de fonds|la ciotat|la courneuve
la crosse|la defense|la dorada|la estrella|la garde|la garenne colombes|la gi|la habra|la haute saint charles
la isla|la jolla|la laguna|la libertad|la ligua|la linea de la concepcion|la louviere|la madeleine
la marina de port|la maternitat i sant ramon|la mesa|la mirada|la nova esquerra de l'eixample|la oliva|la orilla
la orotava|la oroya|la peca|la piedad|la pintana|la pobla de vallbona|la porte|la prairie|la presa|la prosperitat
la puente|la quinta|la rinconada|la romana|la sagrera|la seyne sur mer|la tebaida|la teste de buch|la troncal
la union|la valette du var|la vergne|la verne|la verneda i la pau|la vila de gracia|la virginia|laatzen|laayoune
labuan bajo|lacey|ladera ranch|ladispoli|ladner|lady frere|lafayette|lagarto|lage|lages|lagny sur marne
lago da pedra|lagoa da prata|lagoa santa|lagoa vermelha|lagos de moreno|lagrange|laguna|laguna beach
laguna de duero|laguna hills|laguna niguel|lahr|lainate|laiyang|laizhou|lajeado|lajedo|lake charles|lake elsinore
lake forest|lake havasu city|lake in the hills|lake jackson|lake magdalene|lake oswego|lake ridge|lake ronkonkoma
lake stevens|lake worth|lake worth corridor|lakeland|lakeside|lakeville|lakewood|lal bahadur nagar|lalin|lalor
lambayeque|lambersart|lamezia terme|lampa|lampang|lampertheim|lanaken|lancaster|lanciano|lancy|land o' lakes
landau in der pfalz|landover|landsberg am lech|lanester|langen|langenfeld|langenhagen|langenhorn|langfang|langford
langley|langwarrin|lankaran|lankwitz|lannion|lansing|lanzhou|laohekou|laon|lapa|laplace|laporte|lapu lapu city
laramie|laranjal paulista|laranjeira|laranjeiras|laranjeiro|largo|larkana|las animas|las brenas|las choapas
las cruces|las margaritas|las palmas de gran canaria|las piedras|las pinas|las pintas de arriba|las pintitas
las rozas de madrid|las torres de cotillas|las tunas|latacunga|latakia|latham|lathrop|latur|lauderdale lakes
lauderhill|lauf an der pegnitz|laurel|laurelton|lauro de freitas|lautaro|laval|lavradio|lavras|lawang|lawndale
lawrence|lawrenceville|lawton|layton|le blanc mesnil|le bouscat|le cannet|le chesnay|le creusot|le grand quevilly
le kremlin bicetre|le mee sur seine|le perreux sur marne|le petit quevilly|le plessis robinson|league city
leamington|leander|leatherhead|leavenworth|leawood|lebach|lebowakgomo|lebrija|lebu|lee's summit|leer|leerdam
leesburg|legaspi|legnago|legnano|lehi|lehigh acres|lehrte|leichlingen|leiderdorp|leigh|leighton buzzard|leimen
leinfelden echterdingen|leioa|leisure city|lekki|lembang|leme|lemgo|lemon grove|lemoore|lencois paulista|lend
lenexa|lengerich|lennestadt
lennox|lens|lentini|lents|leominster|leon de los aldama|leonberg|leopoldina|lepe|lerida|lerma de villada|les corts
les lilas|les mureaux|les ulis|leshan|letchworth garden city|lethbridge|leticia|leusden|leutkirch|levallois perret
levis|levittown|lewiston|lewiston orchards|lewisville|lexington fayette|leyland|leyva solano|lianghu|lianshan
liaocheng|liaoyang|liaoyuan|libertad|libertador general san martin|liberty|libertyville|libourne|libreville|licata
licenciado benito juarez campo gobierno|licheng|lichfield|lichtenberg|lichtenburg|lichtenfels|lichtenrade
lichterfelde|lido di ostia|lier|lievin|lijiang|likasi|limache|limassol|limbach oberfrohna|limbiate
limburg an der lahn|limeira|limoeiro|limoeiro do norte|linares|lincoln park|lincoln square|lincolnia|linda a velha
lindau|linden|lindenhurst|lindlar|lindsay|linfen|lingen|linhai|linhares|lino lakes|lins|linton hall
linxia chengguanzhen|linyi|lipa city|lipetsk|lippstadt|lisieux|lisle|lisse|lissone|litherland|little elm
little rock|littlehampton|littleton|liupanshui|livermore|livingston|livonia|livry gargan|llanelli|llefia|lliria
lloret de mar|lloydminster|llucmajor|lo prado|loa janan|lobito|lochearn|lockport|lofthouse|logan|logan city
logan square|lohmar|lohne|lokeren|loma bonita|loma linda|lombard|lome|lomita|lomme|lommel|lompoc
londonderry county borough|long beach|long branch|long eaton|long island city|long xuyen|longfeng|longjumeau
longmont|longueuil|longview|longyearbyen|loni|loon op zand|loos|lorain|lorena|loreto|lorica|lormont|los altos
los andes|los banos|los barrios|los gatos|los llanos de aridane|los mochis|los palacios y villafranca|los patios
los polvorines|los realejos|los reyes acaquilpan|los reyes de salgado|losser|lota|loudi|loughborough
louis trichardt|loule|loum|loures|louvain la neuve|louveira|loveland|loves park|lowell|lower earley|lower hutt
lower sackville|lower west side|lowestoft|luancheng|lubbecke|lubumbashi|lucas|lucena|lucera|luckenwalde|ludenscheid
ludhiana|ludinghausen|ludlow|ludwigsfelde|ludwigshafen am rhein|lufkin|luhansk|luimneach|lujan|lumberton|lumezzane
lunel|lunen|luneville|luohe|luoyang|luqiao|lurup|lustenau|lutsk|luxor|luziania|lydenburg|lynchburg|lynn|lynn haven
lynnwood|lynwood|lytham st annes|lyubertsy|lyublino|maarssen|maaseik|maasmechelen|maassluis|mabalacat city|mableton
mabopane|macae|macaiba|macas|macclesfield|machachi|machado|machagai|machala|machali|machesney park|machida
machilipatnam|mackay|macuspana|maddaloni|madera|madhyamgram|madison heights|madiun|madurai|maebashi|maesteg|mafra
magangue|magdalena atlicpac|magdalena contreras|magdalena de kino|magenta|maghull|magna|magnitogorsk
magugpo poblacion|mahabad|mahajanga|mahilyow|mahlsdorf|mahwah|maia|maicao|maidenhead|maiduguri|maintal
mairena del alcor|mairena del aljarafe|mairinque|mairipora|maisons alfort|maisons laffitte|maitland|majadahonda
majuro|makassar|makati city|makhachkala|makiyivka|makurdi|malabo|malacca|malakal|malakoff|malambo|malang|malatya
malayer|maldegem|malden|maldon|maldonado|malegaon|malingao|malir cantonment|malkajgiri|malmesbury|malolos|maltepe
malvern east|mamanguape|mamoudzou|manacapuru|manacor|manado|manassas|mandaguari|mandalay|mandaluyong city|mandan
mandaue city|mandurah|manduria|manfredonia|mangalore|mangaratiba|mangere|mangotsfield|manhattan|manhattan beach
manhuacu|manisa|manises|manitowoc|mankato|manlleu|manosque|manresa|mansfield|mansfield city|mansilingan|manta
mantampay|manteca|mantes la jolie|manuel ojinaga|manukau city|manzanillo|mao|maple grove|maple heights|maple ridge
maple valley|maplewood|mar'ino|maraba|maracaju|maracanau|maracas|maracay|maracena|maradi|maragogipe|marana
marano di napoli|marataizes|marau|maravatio de ocampo|marburg an der lahn|marcavelica|march|marcianise
marcos juarez|marcq en baroeul|mardan|marechal candido rondon|marechal deodoro|marfil|margate|maria la baja
marialva|mariana|mariano comense|marica|maricopa|mariehamn|mariendorf|marienfelde|marienthal|marietta|marigliano
marignane|marigot|marilia|marin
marina di ardea tor san lorenzo|marina di carrara|marinha grande|marinilla|marino|marion|mariupol|marka
market harborough|markham|markisches viertel|markkleeberg|marl|marlboro|marlborough|maroua|maroubra|marquette
marrakesh|marratxi|marrero|marrickville|marsala|marsberg|marshall|marshalltown|martigues|martina franca|martinez
martinez de la torre|martorell|martos|maryland heights|marysville|maryvale|maryville|marzahn|masan|mascalucia
mascara|mascouche|maseru|mashhad|masina|mason city|maspalomas|maspeth|massa|massafra|massama|massapequa|massillon
massy|masterton|mata de sao joao|mata utu|matadi|matamoros|matao|mataram|matehuala|mateus leme|mathura|matola
matozinhos|matsudo|matsue|matsumoto|matsuyama|matthews|maturin|mau|maua|maubeuge|maues|mauldin|mawlamyine|maywood
mazar e sharif|mazara del vallo|mazarron|mazatlan|mbabane|mbandaka|mbeya|mbuji mayi|mcallen|mcdonough|mchenry
mckinney|mclean|mcminnville|meadow woods|meads|meaux|mecca|mechanicsville|mechernich|meckenheim|meda|medan
medemblik|medford|medianeira|medicine hat|medina|medina del campo|medinipur|meerbusch|meerut|mehlville|meiderich
meidling|meiktila|meinerzhagen|meiningen|meissen|mejicanos|mejorada del campo|mek'ele|meknes|melbourne city centre
melchor ocampo|melgar|melipilla|melito di napoli|melitopol|melle|melo|melrose|melrose park|melton mowbray|memmingen
menden|mendip|menen|menifee|menomonee falls|menton|mentougou|meoqui|meppen|mequon|merced|mercedes|mercer island
mercerville hamilton square|merelbeke|meriden|meridian|merignac|merkezefendi|merlo|merrick|merrillville|merrimack
merritt island|merrylands|merseburg|mersin|merthyr tydfil|merzig|mesagne|meschede|mesquite|metairie
metairie terrace|metepec|methuen|mettmann|metzingen|meudon|meycauayan|meylan|meyzieu|mezcales
miahuatlan de porfirio diaz|miami beach|miami gardens|miami lakes|miamisburg|miano|mianyang|miass|michigan city
middle river|middle village|middleborough|middleton|middletown|midland|midlothian|midrand|midstream|midvale
midwest city|mieres|miguel aleman la doce|miguel hidalgo|miguel pereira|mijas|milagro|milazzo|mildura|milford
milford mill|mililani town|mill creek|mill park|millau|millbrae|millcreek|millville|milpitas|milton|milwaukie
minacu|minamirinkan|minas|minatitlan|minato|minden|mineiros|mingora|minna|minnetonka|minnetonka mills|minot
mint hill|mira mesa|mira taglio|mirabel|miracema|miramar|miramas|miranda de ebro|mirandopolis|miri|mirpur khas
mirzapur|misantla|mishawaka|miskolc|mislata|misratah|mission bend|mission district|mission viejo|missoula
missouri city|misterbianco|mitcham|mito|mitte|mixco|mixquiahuala de juarez|miyazaki|mmabatho|moabit|moche|mocoa
mococa|modica|modimolle|modling|modugno|mogadishu|mogan|mogi das cruzes|mogi guacu|mogi mirim|mogliano veneto
mohammedia|moju|mokolo|mokopane|mokotow|mokpo|mol|mola di bari|molfetta|molina|molina de segura|moline
molins de rei|mollendo|mollet del valles|mompos|moncada|moncalieri|moncloa aravaca|monclova|moncton|mondlo|mondovi
mondragone|monfalcone|mongagua|monghyr|monheim am rhein|monopoli|monreale|monroe|monroeville|monrovia
mons en baroeul|monsanto|monsefu|monserrato|mont saint aignan|montbeliard|montcada i reixac|montceau les mines
montclair|monte alegre|monte alto|monte carmelo|monte caseros|monte estoril|monte mor|montebello|montebelluna
montecalvario|montecanal|montecarlo|montecchio maggiore alte ceccato|montelibano|montelimar|monterey|monterey park
monteria|monteros|monterotondo|monterusciello|montes claros|montesilvano marina|montfermeil|montgeron|montgomery
montgomery village|montigny le bretonneux|montigny les metz|montijo|montilla|montlucon|montmorency|montreux
montrouge|montville center|monywa|moore|mooresville|moorhead|mooroolbark|moorpark|moose jaw|moquegua|morada nova
moradabad|morales|moratalaz|moratuwa|morayfield|morden|morecambe|morena|moreno|moreno valley|morfelden walldorf
morgan hill|morgan park|morgantown|morioka|morley|morningside heights|mornington|morogoro|moroleon|moron
moron de la frontera|moroni|morphett vale
morrinhos|morris heights|morrisania|morristown|morrisville|morro agudo|morro do chapeu|morton grove|mortsel|mosbach
moscavide e portela|moses lake|moshi|mosman|mosquera|mossel bay|mossingen|mossoro|mosul|motherwell|motozintla
motril|mott haven|motul|moulins|mount gambier|mount isa|mount juliet|mount laurel|mount lebanon|mount pearl
mount pleasant|mount prospect|mount vernon|mount waverley|mountain brook|mountlake terrace|mouscron|moyobamba
moyotzingo|mpophomeni|mpumalanga|mthatha|mubi|mucumpiz|mucuri|mudanjiang|mueang nonthaburi|muggio|mugnano di napoli
muhlacker|muhlhausen|muhlheim am main|mukalla|mukilteo|mulchen|mulheim|multan|muncie|mundelein|muniz|muratpasa
muret|murfreesboro|muriae|murici|muridke|muritiba|murmansk|murphy|murray|murrieta|murrysville|murwara|musaffah
muscatine|muskego|muskegon|muskogee|musselburgh|mustang|mutare|mutxamel|muzaffarabad|muzaffargarh|muzaffarnagar
muzaffarpur|mwene ditu|myeik|mykolayiv|mymensingh|myrtle beach|mysore|mytishchi|mzuzu|n'dalatando|n'djamena|naas
naberezhnyye chelny|nacala|nacimiento|nacogdoches|nadiad|naga|nagano|nagaoka|nagareyama|nagarpur|nagasaki|nagercoil
nagold|nagpur|naha|naihati|nailsea|najaf|najafabad|najafgarh|najran|nakhon ratchasima|nal'chik|nam dinh|namangan
namp'o|nampa|nampula|nanaimo|nanchang|nanchital de lazaro cardenas del rio|nanchong|nanded|nandyal|nangi
nangloi jat|nanjing|nanning|nanpiao|nanping|nantong|nanuque|nanyang|napa|naperville|nara shi|naranjal|naranjito
naranjos|narayanganj|nardo|narela|naron|narre warren|narre warren south|narsingdi|nashik|nashua|nasiriyah|nassau
natahoyo|natick|national city|natore|naucalpan de juarez|naugatuck|naumburg|nava|navalcarnero|navan|navarre|navas
navegantes|navi mumbai|navirai|navojoa|navolato|navotas|navsari|nawabshah|nay pyi taw|nazarabad|nazare
nazare da mata|nazca|nazran'|nazret|ndola|near north side|near south side|neath|neckarsulm|necochea|needham|neenah
neijiang|neiva|nellore|nelson|nepean|nerja|neropolis|netanya|netphen|nettetal|nettuno|neu hohenschonhausen
neu isenburg|neu ulm|neu wulmstorf|neubruck|neuburg an der donau|neue neustadt|neuehrenfeld|neuilly sur marne
neuilly sur seine|neukolln|neumarkt in der oberpfalz|neunkirchen|neuruppin|neustadt|neustadt am rubenberge
neustadt nord|neustadt sud|neustrelitz|neuwied|new albany|new bedford|new berlin|new bern|new braunfels
new brighton|new britain|new cairo|new castle|new city|new hope|new iberia|new kingston|new lenox|new london
new malden|new milton|new plymouth|new rochelle|new smyrna beach|new south memphis|new springville|new westminster
newark on trent|newberg|newburgh|newburn|newbury|newcastle under lyme|newington|newmarket|newnan|newport beach
newport news|newquay|newton|newton abbot|newton aycliffe|newton le willows|newton mearns|newtownabbey|newtownards
neyagawa|neyshabur|ngaoundere|ngerulmud|nha trang|niagara falls|niamey|nicastro|nichelino|nicholasville
nicolas r casillas|nicolas romero|nidderau|nieder ingelheim|niederkassel|niederrad|niederschonhausen|nienburg|nigel
niigata|nijar|nijkerk|nijlen|niles|nilopolis|ningbo|ninove|nippes|niquelandia|nis|niscemi|nishi tokyo shi
nishinomiya hama|nivelles|nixa|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod|nizhny tagil|nkowakowa|nnewi
noble park|noblesville|nocera inferiore|nocera superiore|noe valley|nogales|nogent sur marne|noicattaro
noisy le grand|noisy le sec|nola|noordwijk binnen|norco|norden|nordenham|norderstedt|nordhausen|nordhorn
norfolk county|norland|norman|norristown|north andover|north atlanta|north augusta|north bay|north bel air
north bergen|north bethesda|north center|north charleston|north chicago|north chicopee|north cowichan|north creek
north fort myers|north haven|north highlands|north hills|north hollywood|north kingstown|north la crosse
north lakes|north las vegas|north lauderdale|north lawndale|north little rock|north miami|north miami beach
north olmsted|north peoria|north plainfield|north platte|north port|north potomac|north providence
north richland hills
north ridgeville|north royalton|north shields|north shore|north stamford|north tonawanda|north tustin
north vancouver|north york|northbrook|northcote|northdale|northeim|northfield|northglenn|northolt|northport
northridge|northwich|norton shores|norwalk|norwood|nossa senhora do socorro|notre dame de grace|nottuln|nou barris
nouakchott|noumea|nova cruz|nova friburgo|nova iguacu|nova lima|nova milanese|nova odessa|nova russas|nova venecia
nova vicosa|nova xavantina|novato|novelda|novi|novi ligure|novi sad|novo hamburgo|novo horizonte|novocherkassk
novokuznetsk|novorossiysk|novosibirsk|nowrangapur|nuenen|nueva italia de ruiz|nueva loja|nueva rosita
nueve de julio|nuevo casas grandes|nuevo imperial|nuevo laredo|nuevo mexico|nuku alofa|nukus|numazu|nuneaton
nur sultan|nurtingen|nutley|nuuk|nyala|o'fallon|oadby|oak creek|oak forest|oak harbor|oak hill|oak lawn|oak park
oak ridge|oakdale|oakland park|oakleaf plantation|oakley|oakton|oakville|obera|oberkirch|obertshausen|oberursel
obidos|obihiro|ocala|ocana|oceanside|ocoee|ocosingo|ocotlan|ocoyoacac|ocozocoautla de espinosa|ocumare del tuy
odawara|odenton|odessa|odivelas|oegstgeest|oeiras|oelde|oer erkenschwick|ogaki|ogden|ohringen|oildale|oisterwijk
oita|ojinaga|ojo de agua|okanagan|okara|okayama|okazaki|okemos|okene|olathe|olavarria|olching|old bridge|oldenzaal
oleiros|olesa de montserrat|olhao|olimpia|oliva|olivais|olive branch|oliveira|oliveira do douro|oliver valdefierro
olivet|olney|olongapo|olot|olpe|olsztyn|olympia|omagh|omdurman|ometepec|ommoord|omsk|onda|ondo|ongole|onitsha
ontinyent|oostkamp|opelika|opladen|opportunity|oradea|orai|oral|oran|orangevale|orangeville|oranienburg|oranjestad
orbassano|orcutt|ordos|oregon city|orel|orem|orenburg|orihuela|orillia|oriximina|orizaba|orkney|orland park
orlandia|orly|ormoc|ormond beach|ormskirk|oro valley|orsk|orta di atella|orumiyeh|oruro|orvault|osan|osh|oshawa
oshkosh|osmaniye|osogbo|osorio|osorno|oss|ossett|ossining|ostend|osterholz scharmbeck|ostfildern|ostuni
osvaldo cruz|oswego|ota|otavalo|otsu|ottakring|ottaviano|ottensen|ottumwa|ouagadougou|oud beijerland|oudenaarde
oudtshoorn|oujda angad|oullins|oupeye|ouricuri|ourilandia do norte|ourinhos|ouro branco|ouro preto
ouro preto do oeste|ovalle|overath|overijse|overland park|owasso|owatonna|owen sound|owensboro|owerri|owings mills
owo|oxkutzkab|oxnard|oxon hill glassmanor|oyama|oyo|oyonnax|ozoir la ferriere|ozone park|paarl|pabellon de arteaga
pabna|pacajus|pacasmayo|pacatuba|pace|pachino|pachuca de soto|pacifica|paco de arcos|padang|paderno dugnano|paducah
pagadian|pagani|pago pago|pahrump|paicandu|paignton|paijan|paine|paiporta|paita|pajara|pak kret|pakenham
palafrugell|palaiseau|palatine|palembang|palenque|palhoca|pali|palisades park|pallanza intra suna|pallavaram
palm bay|palm beach gardens|palm city|palm coast|palm desert|palm harbor|palm river clair mel|palm springs
palm valley|palma del rio|palma di montechiaro|palmar de varela|palmares|palmas|palmdale|palmeira das missoes
palmerston|palmetto bay|palmira|palo del colle|palotina|palpala|paltan|palu|pampierstad|pamulang|panalanoy|panambi
panchkula|pando|panihati|panipat|pankow|panshan|pantin|panuco|papakura|papalotla|papantla de olarte|papeete
papenburg|papendrecht|par naogaon|para de minas|parabiago|paracambi|paracatu|paracuru|paradise|paragominas
paragould|paraguacu paulista|paraiba do sul|paraiso|parakou|paramaribo|paramonga|paramount|paramus|paranagua
paranaiba|paranavai|paraparaumu|parauapebas|parbhani|parintins|park forest|park ridge|park slope|parkchester|parker
parkersburg|parkland|parkville|parla|parma heights|parnaiba|parnamirim|parobe|parral|parramatta|parras de la fuente
parsippany|partinico|parung|parys|pasaje|pasarkemis|pasay|pascagoula|pasco|pasig city|pasing|paso de los libres
paso robles|pasragad branch|passaic|passo fundo|passos|pasto|pasuruan|patan|paterna|paterno|paterson|pathankot
pathein|patia|patiala|patna|pato branco|patos|patos de minas|patra|patrocinio
patterson|paty do alferes|patzcuaro|paulinia|paulista|paulo afonso|pavlodar|pawtucket|payande|peabody
peachtree city|peachtree corners|pearl|pearl city|pearland|peckham|pecs|pederneiras|pedra azul|pedra branca
pedreira|pedro carbo|pedro ii|pedro leopoldo|peekskill|peine|pekalongan|pekanbaru|pekin|pelham|pemalang
pematangsiantar|pembroke pines|penaflor|penapolis|penarth|penco|penedo|penha|penjamo|penn hills|pennsauken
pennsport|pensacola|penticton|penza|peoria|perbaungan|percut|pereira barreto|perez|pergamino|perm|perote|perris
perry hall|perrysburg|perth amboy|peruibe|peshawar|pesqueira|pessac|petah tiqwa|petaling jaya|petaluma|petare
petatlan|peterlee|petersburg|petershagen|petionville|petrolina|petropavl|petropavlovsk kamchatsky|petropolis
petrozavodsk|pfaffenhofen an der ilm|pflugerville|pfungstadt|phalaborwa|phan thiet|pharr|phenix city|philipsburg
phnom penh|phra pradaeng|phuthaditjhaba|pianura|pickering|picnic point north lynnwood|pico rivera|picos|picsi
piedade|piedecuesta|piedras negras|piendamo|pierrefitte sur seine|piet retief|pietermaritzburg|pikesville|pikine
pilar|pilar de la horadada|pilsen|pimenta bueno|pimpri|pinar de chamartin|pinar del rio|pindamonhangaba
pindare mirim|pine bluff|pine hills|pineda de mar|pinellas park|pinerolo|pingdingshan|pingxiang|pinhais|pinhal novo
pinheiro|pinneberg|pinotepa nacional|pinto|pioltello|piombino|piqua|piracaia|piraeus|piraju|pirapora|pirapozinho
piraquara|pirassununga|pires do rio|piripiri|pirmasens|pirna|piscataway|piscinola|pisco|pitalito|pitangueiras
pitesti|pitsea|pittsburg|pittsfield|piui|pivijay|placentia|plainfield|plainview|plaisir|planaltina|planeta rica
plant city|plasencia|plato|playa del carmen|playas|playas del rosario|pleasant grove|pleasant hill|pleasant prairie
pleasanton|pleasantville|pleasure ridge park|plettenberg|ploemeur|ploiesti|plottier|plum|plumbon|plymstock|poa
poble sec|pocatello|pocito|pocoes|pocone|pocos de caldas|podgorica|podolsk|poggibonsi|poggioreale|pohang|poinciana
point cook|pointe claire|pointe noire|poissy|pokhara|polanco|poltava|pombal|pomerode|pomezia|pomigliano d'arco
pomona|pompano beach|pompei|pompeu|ponca city|ponce|ponta grossa|ponta pora|pontal|pontarlier|pontault combault
ponte de lima|ponte nova|ponte vedra beach|ponteareas|pontefract|pontes e lacerda|pontiac|pontianak|ponticelli
pontinha|pontoise|pontypool|pontypridd|pooler|popayan|poppenbuttel|porangatu|porirua|port alberni|port arthur
port au prince|port charlotte|port chester|port coquitlam|port de paix|port hueneme|port huron|port macquarie
port moody|port moresby|port of spain|port orange|port said|port saint lucie|port shepstone|port sudan|port vila
porta|porta westfalica|portadown|portage|portage park|portao|portel|porterville|portici|porticos de san antonio
portimao|portishead|porto feliz|porto ferreira|porto novo|porto sant'elpidio|porto seguro|porto torres|porto uniao
portoviejo|portslade|portsmouth heights|portugalete|posillipo|posse|post falls|postmasburg|posto da mata
posto fiscal rolim de moura|potchefstroom|potomac|potters bar|pottstown|poughkeepsie|pouso alegre
povoa de santa iria|povoa de varzim|poway|poza rica de hidalgo|pozuelo de alarcon|pozzuoli|pradera|pradl
praga poludnie|praia|praia grande|prairie village|prairieville|prattville|premia de mar|prenzlau|prenzlauer berg
prescot|prescott|prescott valley|presidencia roque saenz pena|presidente dutra|presidente epitacio
presidente prudente|presidente venceslau|preston|prestwich|prichard|priego de cordoba|primer ensanche|prince albert
prince edward|prince george|princeton|prior lake|pristina|prizren|probolinggo|proddatur|progreso|prokop'yevsk
promissao|propria|provenals del poblenou|provo|pskov|pucallpa|pucon|pudsey|puducherry|pueblo|pueblo west
puente alto|puente de ixtla|puente de vallecas|puente genil|puerto asis|puerto berrio|puerto boyaca|puerto cabello
puerto colombia|puerto de la cruz|puerto del carmen|puerto del rosario|puerto eldorado|puerto escondido
puerto francisco de orellana
puerto iguazu|puerto la cruz|puerto madryn|puerto maldonado|puerto natales|puerto penasco|puerto princesa
puerto real|puerto tejada|puerto vallarta|puerto varas|puertollano|pukekohe east|pulheim|pullman|punasa|punchbowl
puno|punta alta|punta arenas|puri|purisima de bustos|purley|purnia|puruandiro|purwakarta|purwodadi|purwokerto
puteaux|puthia|putian|putignano|putten|puttlingen|puyallup|puyang|puyang chengguanzhen|puyo|pyongyang|qapqal
qarchak|qarshi|qazvin|qianjiang|qina|qingdao|qingyuan|qinhuangdao|qionghai|qiqihar|qo qon|qom|quakers hill|qualiano
quanzhou|quarai|quart de poblet|quarto|quartu sant'elena|quattromiglia|quedlinburg|queen creek|queens
queens village|queensbury|queensdale|queenstown|queimados|quelimane|quellon|queluz|querecotillo|quetta|quevedo
qui nhon|quibdo|quickborn|quillota|quilmes|quilpue|quimbaya|quincy|quinta do conde|quinte west|quirinopolis
quitilipi|quixada|quixeramobim|quthbullapur|ra's bayrut|raalte|rach gia|racine|radcliff|radcliffe|radebeul
radevormwald|radnor|radolfzell|radom|raebareli|rafaela|rahim yar khan|rahway|raichur|raiganj|raipur|raj nandgaon
rajahmundry|rajkot|rajshahi|ramadi|ramagundam|rambouillet|ramgundam|ramona|ramos arizpe|rampur|ramsey|ramsgate
rancagua|rancharia|ranchi|rancho cordova|rancho cucamonga|rancho la gloria|rancho palos verdes|rancho penasquitos
rancho san diego|rancho santa margarita|randallstown|randburg|randfontein|randolph|randwick|rangpur|rapallo
rapid city|rapperswil|ras al khaimah city|rasht|rastatt|rastede|rathenow|ratingen|ratlam|raurkela|rawalpindi|rawson
rawtenstall|rayleigh|raymore|raytown|realejo alto|reconquista|red deer|redan|redcar|redding|redditch|redencao
redford|redhill|redlands|redondela|redondo beach|redruth|redwood city|reedley|rees|reforma|reggio nell'emilia
regina|registro|rego park|reichenbach vogtland|reigate|reinbek|reinickendorf|reisterstown|rendsburg|renfrew
rengasdengklok|rengo|renton|repentigny|requena|resende|reservoir|resistencia|reston|retford|retiro|retreat|revere
rewa|rexburg|reyes acozac|reynoldsburg|reynosa|reze|rheda wiedenbruck|rheinbach|rheinberg|rheine|rheinfelden
rheinstetten|rho|rhondda|rhosllanerchrugog|rhyl|rialto|ribarroja del turia|ribeira|ribeira do pombal|ribeirao
ribeirao da ilha|ribeirao das neves|ribeirao pires|riccione|richards bay|richardson|richfield|richland
richmond hill|richmond west|ridderkerk|ridgecrest|ridgeland|ridgewood|riedstadt|riehen|riesa|rietberg|rijswijk
rillieux la pape|rimouski|rincon de la victoria|rincon de romos|rinteln|rio blanco|rio bonito|rio branco do sul
rio claro|rio cuarto|rio das ostras|rio das pedras|rio de mouro|rio de teapa|rio do sul|rio gallegos|rio grande
rio grande da serra|rio largo|rio negrinho|rio negro|rio pardo|rio preto da eva|rio rancho|rio real|rio tercero
rio tinto|rio verde|riobamba|riohacha|rioja|riom|rionegro|rioverde|ripley|ripollet|ris orangis|risca
rishon leziyyon|rivas vaciamadrid|rivera|riverbank|riverton|riverview|riviera beach|rivne|rivoli|rixensart|rizhao
road town|roanne|roanoke|robertson|robina|rocha|rochefort|rochester hills|rock forest|rock hill|rock island
rock springs|rockford|rockhampton|rockingham|rockledge|rocklin|rockville|rockville centre|rockwall|rocky mount
rocky river|rodgau|rodolfo sanchez taboada|rogers|rogers park|rohini|rohnert park|rohtak|roissy en brie|rojales
rolandia|roldanillo|rolla|rolling meadows|romainville|romano banco|romans sur isere|romeoville|romford|romita
romulus|ronda|rondonopolis|ronnenberg|ronse|roodepoort|roquetas de mar|rosa zarate|rosario do sul|rosarito
rose hill|roseau|roseburg|rosedale|roselle|rosemead|rosemont|rosemount|rosenberg|roses|roseville|rosny sous bois
rosrath|rossano stazione|rossendale|rostov na donu|roswell|rota|rotenburg|roth|rottenburg|rottingdean|rottweil
round lake beach|round rock|rouyn noranda|rovereto|rowland heights|rowlett|rowville|roxburgh park|roy
royal leamington spa|royal oak|royal palm beach|royal tunbridge wells|royton|rozzano|rubi|rubidoux|rubtsovsk
rudolstadt|rudow|rueil malmaison|rugby|rugeley
ruislip|rummelsburg|runcorn|ruse|rushden|russas|russeifa|russellville|rustenburg|ruston|rutherglen|ruvo di puglia
ruy barbosa|ryazan'|rybinsk|ryde|rzeszow|sa dec|saalfeld|saarlouis|sabanagrande|sabanalarga|sabaneta|sabinas
sabzevar|sachse|saddiqabad|safi|saga|saginaw|saginaw township north|sagrada familia|saguenay|sagunto|sahagun
saharanpur|sahiwal|sahuarita|sahuayo de morelos|saidpur|saint albans|saint andrews|saint bruno de montarville
saint chamond|saint charles|saint clair shores|saint cloud|saint constant|saint die des vosges|saint dizier
saint etienne du rouvray|saint eustache|saint genis laval|saint george|saint george's|saint georges
saint germain en laye|saint ghislain|saint helier|saint herblain|saint hyacinthe|saint jean sur richelieu
saint jerome|saint john|saint john's|saint joseph|saint kilda|saint laurent|saint laurent du var|saint leonard
saint leu|saint lo|saint louis|saint louis park|saint mande|saint martin d'heres|saint maur des fosses
saint medard en jalles|saint michel sur orge|saint neots|saint nicolas|saint ouen|saint ouen l'aumone
saint peter port|saint peters|saint pierre|saint pol sur mer|saint priest|saint quentin|saint quentin en yvelines
saint raphael|saint sebastien sur loire|sainte foy les lyon|sainte genevieve des bois|sainte julie|sainte therese
saintes|saipan|saitama|sakai|saki|sakura|salaberry de valleyfield|salalah|salatiga|salavat|saldanha|sale al jadida
salem|salgueiro|salina|salina cruz|salinas|salinopolis|salon de provence|salou|salt|salto|salto de pirapora
salvatierra|salzgitter|salzkotten|salzwedel|sama|samara|samarinda|samarkand|samarra'|sambalpur|sambhal|sambiase
samborondon|sammamish|sampues|samsun|samut prakan|san andres|san andres cholula|san andres del rabanedo
san andres tuxtla|san angelo|san antonio de la cal|san antonio tecomitl|san bartolome de tirajana
san benedetto del tronto|san benito|san bernardino tlaxcalancingo|san bernardo|san blas canillejas|san bruno
san buenaventura|san carlo all'arena|san carlos|san carlos de bariloche|san cataldo|san clemente|san cristobal
san cristobal de las casas|san dimas|san dona di piave|san donato milanese|san felipe|san fernando
san fernando de henares|san fernando del valle de catamarca|san francisco acuautla|san francisco cuaxusco
san francisco del rincon|san gabriel|san gil|san giorgio a cremano|san giovanni a teduccio|san giovanni la punta
san giovanni lupatoto|san giovanni rotondo|san giuliano milanese|san giuseppe vesuviano|san isidro|san jacinto
san javier|san jeronimo|san jeronimo cuatro vientos|san jorge pueblo nuevo|san jose de jachal|san jose de mayo
san jose del cabo|san jose del guaviare|san jose del monte|san jose del valle|san jose guadalupe otzacatipan
san jose iturbide|san juan capistrano|san juan de alicante|san juan de aznalfarache|san juan de los lagos
san juan del cesar|san juan del rio|san juan ixtayopan|san juan nepomuceno|san justo|san lazzaro|san leandro
san lorenzo|san lorenzo acopilco|san lorenzo de esmeraldas|san luis|san luis de la paz|san luis de since
san luis obispo|san luis rio colorado|san marcos|san marino|san martin|san martin azcatepec|san martin cuautlalpan
san martin de los andes|san martin texmelucan de labastida|san mateo|san mateo atenco|san mateo otzacatipan
san miguel|san miguel ajusco|san miguel coatlinchan|san miguel de allende|san miguel de tucuman
san miguel del padron|san miguel el alto|san miguel topilejo|san miguelito|san miniato basso|san nicola la strada
san nicolas de los arroyos|san nicolas de los garza|san onofre|san pablo|san pablo autopan|san pablo de las salinas
san paolo|san pedro|san pedro de alcantara|san pedro de jujuy|san pedro de macoris|san pedro del pinatar
san pedro garza garcia|san pedro sula|san pedro totoltepec|san rafael|san ramon|san ramon de la nueva oran|san remo
san roque|san salvador de jujuy|san salvador tizatlalli|san sebastian de los reyes|san sebastian de mariquita
san sebastian el grande|san sebastiano|san severo|san tan valley|san vicent del raspeig
san vicente|san vicente de canete|san vicente de tagua tagua|sana|sanaa|sanandaj|sancaktepe|sanctorum|sandakan
sandown|sandusky|sandy|sandy hills|sandy springs|sandyford|sanford|sanger|sangerhausen|sangli|sankt augustin
sankt gallen|sankt ingbert|sankt martin|sankt peter|sankt polten|sankt wendel|sanlucar de barrameda|sanming|sannois
sanshui|sant adria de besos|sant andreu|sant andreu de la barca|sant antoni|sant antoni de portmany
sant boi de llobregat|sant cugat del valles|sant feliu de guixols|sant feliu de llobregat|sant gervasi galvany
sant joan despi|sant marti|sant marti de provencals|sant pere de ribes|sant pere santa caterina i la ribera
sant vicenc dels horts|sant'anastasia|sant'antimo|santa ana chiautempan|santa anita|santa barbara
santa barbara d'oeste|santa clarita|santa coloma de gramenet|santa cruz|santa cruz das palmeiras
santa cruz do capibaribe|santa cruz do rio pardo|santa cruz do sul|santa cruz xoxocotlan|santa elena
santa eularia des riu|santa fe do sul|santa helena de goias|santa ines|santa isabel|santa lucia|santa luzia
santa maria|santa maria atzompa|santa maria capua vetere|santa maria chimalhuacan|santa maria da vitoria
santa paula|santa perpetua de mogoda|santa pola|santa quiteria|santa rita|santa rita do passa quatro
santa rita do sapucai|santa rosa|santa rosa de cabal|santa rosa de viterbo|santa teresa|santa teresa del tuy
santa uxia de ribeira|santa vitoria do palmar|santaluz|santana|santana de parnaiba|santana do ipanema
santana do livramento|santana do paraiso|santander de quilichao|santee|santeramo in colle|santiago de cao
santiago de cuba|santiago de los caballeros|santiago de queretaro|santiago de surco|santiago de tolu
santiago del estero|santiago papasquiaro|santiago teyahualco|santo amaro|santo angelo|santo antonio da platina
santo antonio de jesus|santo antonio de padua|santo antonio do monte|santo antonio dos olivais
santo domingo de los colorados|santo domingo este|santo domingo oeste|santo domingo tehuantepec|santo estevao
santo tomas|santo tome|santol|santos dumont|sants|sants badal|sants montjuic|santurtzi|santutxu|sao bento
sao bento do sul|sao borja|sao caetano do sul|sao carlos|sao cristovao|sao domingos de rana|sao fidelis
sao francisco|sao francisco do conde|sao francisco do sul|sao gabriel|sao goncalo do amarante|sao gotardo
sao joao da barra|sao joao da boa vista|sao joao da madeira|sao joao de meriti|sao joao del rei
sao joao dos inhamuns|sao joao nepomuceno|sao joaquim da barra|sao jose|sao jose de ribamar|sao jose do rio pardo
sao jose do rio preto|sao jose dos pinhais|sao leopoldo|sao lourenco|sao lourenco da mata|sao lourenco do sul
sao luis de montes belos|sao luis do quitunde|sao luiz gonzaga|sao mamede de infesta|sao manuel|sao martinho
sao mateus|sao mateus do maranhao|sao mateus do sul|sao miguel do guama|sao miguel dos campos|sao pedro
sao pedro da aldeia|sao roque|sao sebastiao|sao sebastiao do paraiso|sao sebastiao do passe|sao tome|sao vicente
sapele|sapiranga|sapporo|sapucaia|sapulpa|saqqez|saquarema|sarandi|saransk|sarasota|saratoga|saratoga springs
saratov|sarcelles|sargodha|sari|sariwon|sarnia|sarno|saronno|sarreguemines|sarria|sarria sant gervasi|sartrouville
sarzana|sarzedo|sasebo|sasel|saskatoon|sasolburg|sassuolo|satna|saugor|saugus|sault ste marie|saumur|savage|saveh
savigny le temple|savigny sur orge|sayama|sayreville|sayreville junction|sayula|scafati|scaggsville|scampia
scandicci|sceaux|schaumburg|schenectady|schererville|schertz|scheveningen|schijndel|schilde|schiltigheim|schio
schleswig|schmallenberg|schmargendorf|schonebeck|schoneberg|schorndorf|schortens|schoten|schwabach|schwabisch gmund
schwabisch hall|schwandorf in bayern|schwanewede|schwedt oder|schweinfurt|schweizer reneke|schwelm|schwerte
schwetzingen|sciacca|scotch plains|scottburgh|scranton|scunthorpe|seaford|seaham|seal beach|searcy|seaside|seatac
sebastian|sechura|secondigliano|secunda|secunderabad|security widefield|sedalia|sedan|seeb|seelze|seesen|seevetal
segrate|seguin
segundo ensanche|sehnde|sejong|selargius|selby|selm|selma|semarang|semey|sena madureira|senador canedo|senago
sendai|senden|senekal|senftenberg|senhor do bonfim|senhora da hora|senigallia|sens|seogwipo|seongnam si|sepang
sept iles|sequeira|serang|seregno|serekunda|seremban|seriate|serilingampalle|seropedica|serra|serra negra
serra talhada|serrana|serrinha|sertaozinho|sesimbra|sestao|sesto fiorentino|sesto san giovanni|sete|sete lagoas
setif|settimo torinese|sevastopol|sevenoaks|severn|severna park|severnyy|severodvinsk|seveso|sevran|sevres|sfax
shagamu|shah alam|shahjanpur|shahkot|shaker heights|shakhty|shakopee|shangqiu|shangrao|shangyu|shantou|shanwei
shaoguan|shaoxing|shashi|shawinigan|shawnee|sheboygan|sheepshead bay|shekhupura|shelby|shelbyville|shelton|shengli
shenyang|shepparton|sherbrooke|sherman|sherman oaks|sherwood|sherwood park|shibganj|shibin al kawm|shihezi
shijiazhuang|shikarpur|shimla|shimoga|shimonoseki|shipley|shiqi|shiraz|shirley|shivaji nagar|shivpuri|shiyan
shizuoka|shoreline|shoreview|short pump|shreveport|shrirampur|shuangyashan|shyamnagar|shymkent|si racha|sialkot
sibate|sibiu|sibu|sicklerville|sicuani|sidi bel abbes|sidney|sidon|siegburg|sierra vista|sihanoukville|sikar|silao
silchar|siliguri|silver firs|silver lake|silver spring|simferopol|simi valley|simmering|simoes filho|simpsonville
sincelejo|sindelfingen|singa|singen|singrauli|sinop|sinsheim|sint niklaas|sint pieters leeuw|sint truiden|sinuiju
sioux city|sioux falls|siping|sirinhaem|sirjan|sirsa|sisli|sitapur|sitges|sitten|sittingbourne|sittwe|situbondo
sivas|siverek|six fours les plages|siyabuswa|skegness|skelmersdale|skikda|skokie|skudai|slidell|sliedrecht|slough
smithfield|smithtown|smolensk|smyrna|soacha|sobral|soccavo|sochi|socorro|soest|sogamoso|sohag|soignies|soissons
soka|sokoto|solapur|soledad|soledad de graciano sanchez|soledade|solihull|solon|soltau|sombrerete|somerville
somma vesuviana|sommerda|sondershausen|songnim|sonipat|sonneberg|sonthofen|sora|soreang|sorel tracy|sosnowiec
sotteville les rouen|souk ahras|sousa|sousse|south bel air|south bend|south benfleet|south boston|south bradenton
south chicago|south croydon|south el monte|south elgin|south euclid|south gate|south hill|south holland
south jordan|south jordan heights|south kingstown|south lake tahoe|south laurel|south lawndale|south miami heights
south milwaukee|south morang|south old bridge|south pasadena|south peabody|south plainfield|south portland
south portland gardens|south riding|south saint paul|south salt lake|south san francisco|south san jose hills
south shields|south shore|south suffolk|south tangerang|south valley|south vineland|south whittier|south windsor
south yarra|southall|southaven|southbank|southfield|southgate|southglenn|southlake|southport|soweto|soyapango
spalding|spanaway|spandau|spanish fork|spartanburg|spinea orgnano|spokane valley|spring hill|spring valley
springdale|springe|springfield|springfield gardens|springs|springvale|springville|sprockhovel|spruce grove|srinagar
st albans|st albert|st austell|st catharines|st charles|st helens|st john's|st johns|st pauli|st thomas|staaken
stade|stadskanaal|stadtallendorf|stadthagen|stadtlohn|stafford|staines|stains|stalybridge|standerton
stanford le hope|stanley|stanton|starkville|starnberg|staryy oskol|stassfurt|state college|staten island|statesboro
statesville|staunton|staveley|stavropol'|steenbergen|steglitz|steinfurt|stella|stellenbosch|stellingen|stendal
stephenville|sterling|sterling heights|sterlitamak|stevenage|stevens point|stilfontein|stillwater|stockbridge
stockton on tees|stolberg|stonecrest|stoneham|stoughton|stourbridge|stourport on severn|stow|stowmarket|stratford
stratford upon avon|strathfield|strausberg|streamwood|stretford|strogino|strongsville|strood|stroud|studio city
stuhr|stutterheim|stuttgart feuerbach|stuttgart muhlhausen|stuttgart ost|subang jaya|sucre|sucy en brie|sudbury
sueca|suez|sugar hill|sugar land|suhl|suihua|suisun|suita|suitland|suitland silver hill|suizhou
sujangarh|sukabumi|sukkur|suleja|sullana|sulmona|sulphur|sultanah|sultanbeyli|sultangazi|sulzbach rosenberg|sumare
sumedang|summerlin south|summerville|summit|sumter|sumy|sun city|sun city west|sun prairie|sunbury
sunbury on thames|sunch'on|suncheon|sundern|sungai petani|sunggal|sunny isles beach|sunnyside|sunrise|sunrise manor
sunset park|superior|surakarta|surat|surbiton|surendranagar|suresnes|surfers paradise|surgut|surprise|surubim
sutton|sutton coldfield|sutton in ashfield|suva|suwon|suzano|suzhou|suzuka|swadlincote|swanley|sweetwater|swinton
swords|sydney central business district|syke|syktyvkar|sylhet|syzran'|szczecin|szeged|ta izz|ta'if|tabatinga
taboao da serra|tabriz|tabuk|tacambaro de codallos|tacloban|tacna|tacoronte|tacuarembo|tafi viejo|taganrog|taguig
tai'an|taichung|taihecun|tainan|taiobeiras|taiping|taiyuan|taizhou|takamatsu|takaoka|takarazuka|takasaki|takatsuki
takeo|takoradi|tala|talagante|talara|talavera de la reina|talca|talcahuano|talence|talkha|tallaght|tallahassee
tamale|tamarac|tamazunchale|tambaram|tambo grande|tambopata|tambov|tame|tamiami|tampico|tamworth|tanda|tandil|tanga
tangail|tangerang|tanggu|tangier|tangshan|tangua|tanjore|tanjung pinang|tantoyuca|taoyuan city|tapachula|taquara
taquari|taquaritinga|taquarituba|tarawa|taraz|tarhuna|tarija|tarlac city|tarma|tarneit|tarpon springs|tarsus
tartagal|tashkent|tasikmalaya|tatui|taubate|taunggyi|taunusstein|taupo|taverny|tawau|taxco de alarcon|taylor
taylors|taylorsville|taytay|tbilisi|teaneck|teapa|tebessa|tecamachalco|tecate|tecax|tecoman|tefe|tegal|tegel
tegelen|tehran|tehuacan|tejupilco de hidalgo|telde|telemaco borba|teloloapan|tema|temara|tembisa|temecula|temirtau
temixco|tempe|tempe junction|tempelhof|temple city|temple terrace|temse|tenango de arista|teni|tenosique
teocaltiche|teofilo otoni|teoloyucan|teotihuacan|teotihuacan de arista|tepatitlan de morelos|tepeaca
tepeji del rio de ocampo|tepexpan|tepic|tepotzotlan|tequila|tequisquiapan|tequixquiac|teresopolis|terlizzi
termas de rio hondo|termini imerese|termoli|terneuzen|ternopil|terracina|terrazas del valle|terre haute|terrebonne
terrytown|tervuren|tesistan|tetouan|tetuan de las victorias|teutonia|tewksbury|texarkana|texas city|texcoco de mora
teziutlan|thaba nchu|thane|thatcham|the acreage|the bronx|the colony|the crossings|the hammocks|the villages
the woodlands|thetford|thetford mines|theunissen|thi xa phu my|thiais|thiene|thies|thies nones|thika|thimphu
thionville|thiruvananthapuram|thohoyandou|thomastown|thomasville|thonon les bains|thoothukudi|thornaby on tees
thornlie|thornton|thornton cleveleys|thousand oaks|thrissur|throgs neck|thunder bay|tiangua|tianjin|tianshui|tiaret
ticul|tieling|tienen|tierra blanca|tierralta|tiete|tigard|tigre|tijucas|timaru|timbauba|timbo|timmins|timon|timoteo
tingo maria|tinley park|tipton|tiraspol|tiruchirappalli|tirunelveli|tirupati|tiruppur|tiruvottiyur|titusville
tivoli|tixtla de guerrero|tizayuca|tizimin|tlahuac|tlajomulco de zuniga|tlalnepantla|tlalpan|tlapa de comonfort
tlapacoyan|tlaquepaque|tlaxcala|toamasina|tobias barreto|tocache|tocopilla|tokorozawa|tokushima|tol'yatti|tomakomai
tomares|tome|tome acu|tomelloso|toms river|tomsk|tonala|tonbridge|tongchuanshi|tongeren|tonghua|tongliao|tongshan
tongzhou|tonisvorst|tonk|tonypandy|tooele|topeka|tor lupara|torcy|tordher|toritama|torrance|torre annunziata
torre del greco|torre del mar|torre pacheco|torrejon de ardoz|torrelavega|torrelodones|torremolinos|torrent|torreon
torres|torres vedras|torrington|torshavn|tortona|tortosa|tortuguitas|torun|totana|totton|tottori|touba
tournefeuille|town 'n' country|towson|toyama|toyohashi|toyonaka|toyota|trabzon|tracy|trairi|tramandai|trappes
traralgon|traunreut|treinta y tres|trelew|tremblay en france|tremembe|tremont|trenton|tres arroyos|tres cantos
tres coracoes|tres coroas|tres isletas|tres lagoas|tres pontas|tres rios|treviglio|trezzano sul naviglio|triggiano
trindade|trinidad|tripoli|trofa|trois rivieres|troisdorf|trotwood|trowbridge|troy
truganina|trujillo|trumbull|trussville|tsawwassen|tshikapa|tsu|tsuen wan|tsukuba|tualatin|tubarao|tubbergen|tubize
tucano|tuckahoe|tucker|tucuma|tucurui|tudela|tujunga|tukwila|tula|tula de allende|tulancingo|tulare|tulcan|tultepec
tultitlan de mariano escobedo|tulua|tumaco|tumbes|tumkur|tungi|tunja|tupa|tupaciguara|tupelo|tuquerres|turbaco
turbo|turkmenabat|turlock|turmero|turnhout|turpan|tuscaloosa|tustin|tutamandahostel|tuttlingen
tuxpam de rodriguez cano|tuxpan|tuxtepec|tuxtla|tver|twentynine palms|twin falls|tyldesley|tyler|tyumen|uba
ubach palenberg|ubaitaba|ubatuba|ube|ubeda|uberaba|uberlingen|udaipur|uden|udon thani|udupi|uelzen|ufa|ugep
uijeongbu si|uitenhage|uithoorn|uji|ujjain|ulan bator|ulan ude|ulanhot|ulhasnagar|ulsan|ulundi|ulyanovsk|uman
umraniye|umuahia|umuarama|una|unai|uniao da vitoria|uniao dos palmares|union city|uniondale|unionport
universal city|university city|university heights|university park|university place|unna|unnao|unterhaching
unterschleissheim|upington|upland|upper alton|upper arlington|upper coomera|upper hutt|uptown|urbana|urbandale
urganch|uriangato|urmston|uruacu|uruapan|urucuca|uruguaiana|urumqi|usak|usera|ushuaia|uskudar|ussuriysk
ust kamenogorsk|uster|utica|utrera|utsunomiya|uvira|uyo|vacaria|vacaville|vadodara|vaduz|vaihingen an der enz
val d'or|valdagno|valdemoro|valdepenas|valdosta|vale of leven|valenca|valence|valente diaz|valinda|valinhos
valkenswaard|vallauris|valle de bravo|valle de santiago|valle hermoso|valledupar|vallejo|vallenar|valley glen
valley station|valley stream|valls|valongo|valrico|van|van buren|van nest|van nuys|vanderbijlpark
vandoeuvre les nancy|vantaa|vanves|varamin|varanasi|varel|varennes|vargem grande|vargem grande do sul|varginha
varna|varzea alegre|varzea da palma|varzea grande|varzea paulista|vassouras|vasto|vasyl'evsky ostrov|vaterstetten
vatican city|vaudreuil dorion|vaughan|vaulx en velin|vaureal|vechta|veendam|vegesack|veghel|veinticinco de mayo
velasco ibarra|velbert|velez malaga|velikiy novgorod|velizy villacoublay|velletri|vellore|velsen zuid|venado tuerto
venancio aires|venaria reale|venissieux|venray|ventanas|ventura|venustiano carranza|vera cruz|veraval|verden|verdun
vereeniging|verl|vernier|vernon|vernon hills|vero beach south|versmold|vertou|vespasiano|vestavia hills|viamao
viana|viareggio|vic|vicalvaro|vichy|vicksburg|vicosa|victor rosales|victoria de durango|victoriaville|victorville
videira|viedma|vienne|vientiane|viernheim|viersen|vierzon|vigevano|vigia|vigneux sur seine|vignola|vijayawada
vila do conde|vila seca|vila velha|viladecans|vilafranca del penedes|vilagarcia de arousa|vilanova i la geltru
vilapicina i la torre llobeta|vilhena|viljoenskroon|villa alemana|villa allende|villa angela|villa carlos paz
villa constitucion|villa de costa rica|villa de mayo|villa de san diego de ubate|villa de vallecas
villa del rosario|villa dolores|villa gesell|villa juarez|villa lugano|villa maria|villa mercedes|villa nueva
villa ortuzar|villa park|villa regina|villa santa rita|villa vicente guerrero|villaflores|villagran|villaguay
villahermosa|villajoyosa|villamaria|villanueva|villanueva de la serena|villaricca|villarrica|villarrobledo
villaverde|villavicencio|villaviciosa de odon|villefranche sur saone|villejuif|villemomble|villena
villenave d'ornon|villeneuve d'ascq|villeneuve la garenne|villeneuve saint georges|villeneuve sur lot|villeparisis
villepinte|villeta|villiers le bel|villiers sur marne|vilvoorde|vimercate|vina del mar|vinaros|vincennes|vincentown
vinces|vineland|vineyard|vinh|vinhedo|vinnytsia|viransehir|virar|virginia beach|viru|viry chatillon|visakhapatnam
visalia|visconde do rio branco|visitacion valley|vista|vitebsk|vitoria da conquista|vitoria de santo antao
vitrolles|vitry sur seine|vittoria|vittorio veneto|vizianagaram|vladikavkaz|vladimir|vladivostok|vlotho|voerde
voghera|voiron|volendam|volgodonsk|volgograd|volklingen|volksrust|volla|vologda|volta redonda|volzhskiy|vomero
voorburg|voorhees|voorschoten|voronezh|votorantim|votuporanga
vreden|vredenburg|vryburg|vryheid|vught|vung tau|vykhino zhulebino|wachtberg|waco|wad medani|waddinxveen
wade hampton|wadi as sir|wadsworth|wafangdian|waghausel|waiblingen|waipahu|wakayama|wake forest|waldkirch
waldkraiburg|waldorf|waldshut tiengen|walkden|walker|walla walla|wallasey|wallenhorst|wallsend|walnut|walnut creek
walnut grove|walsall|walsrode|waltham|walton on thames|waltrop|wandsbek|wanganui|wangen|wanxian|warangal|warburg
waregem|waren|warendorf|warmbaths|warner robins|warren|warri|warrnambool|warstein|warwick|wasco|washington d c
washington heights|washwood heath|wassenaar|watauga|waterbury|waterlooville|watertown|watford|watsonville|wattrelos
waukegan|waukesha|wausau|wauwatosa|waverly|wavre|waxahachie|wayne|waynesboro|weatherford|webster groves|wedding
wedel|wednesbury|wednesfield|wegberg|weiden|weifang|weihai|weil am rhein|weilheim|weinan|weingarten|weinheim
weinstadt endersbach|weinzierl bei krems|weissenfels|weissensee|weisswasser|weiterstadt|wekiwa springs|welkom
welland|wellesley|welling|wellingborough|welwyn garden city|wembley|wenatchee|wenshan city|wentzville|wenzhou
werdau|werder|werdohl|werkendam|werl|wermelskirchen|werne|wernigerode|werribee|wertheim|wesel|weslaco|wesley chapel
wesseling|wesselsbron|west albany|west allis|west and east lealman|west babylon|west bend|west bloomfield township
west bridgford|west bromwich|west carson|west chicago|west coon rapids|west covina|west des moines|west elkridge
west end|west englewood|west falls church|west fargo|west gulfport|west hartford|west haven|west hills
west hollywood|west islip|west jerusalem|west jordan|west kelowna|west lafayette|west lake sammamish
west lake stevens|west lawn|west linn|west little river|west lynchburg|west melbourne|west memphis|west mifflin
west milford|west new york|west odessa|west orange|west palm beach|west pensacola|west puente valley|west raleigh
west ridge|west sacramento|west scarborough|west seneca|west springfield|west torrington|west town|west valley city
west vancouver|west warwick|west whittier los nietos|westchase|westchester|westend|westerlo|westerstede|westerville
westfield|westford|westhoughton|westlake|westland|westminster|westmont|westmount|weston|weston super mare
westonaria|westport|wethersfield|wetter ruhr|wetteren|wetzlar|wevelgem|weymouth|whangarei|wharton|wheat ridge
wheaton|wheeling|white bear lake|white plains|white rock|whitefield|whitehall township|whitehaven|whitehorse
whitestone|whitley bay|whitman|whitney|whitstable|whittier|wichita falls|wickford|widnes|wiehl|wiener neustadt
wierden|wiesloch|wigston magna|wijchen|wildomar|wildwood|wilhelmstadt|wilkes barre|willebroek|willemstad|willenhall
williamsburg|williamsport|willich|willingboro|williston|willoughby|willowbrook|willowdale|wilmersdorf|wilmette
wilmington|wilmslow|wilnsdorf|wilson|wilsonville|windham|windsor|winejok|winnenden|winona|winsen|winsford
winter garden|winter gardens|winter haven|winter park|winter springs|winterhude|winterswijk|wipperfurth|wisbech
wishaw|wismar|witbank|witham|witney|witten|wittenau|wittenberg|wittenberge|wittmund|woburn|woerden|woking|wokingham
wolfen|wolfenbuttel|wolmaransstad|wonju|wonsan|woodburn|woodbury|woodford green|woodhaven|woodland|woodland hills
woodlands|woodlawn|woodridge|woodrow|woodside|woodstock|woonsocket|wooster|workington|worksop|worthing|wright|wuhai
wuhan|wuhu|wulfrath|wunstorf|wurselen|wusong|wuwei|wuxi|wuxue|wuzhou|wyandotte|wylie|wyndham vale
xalapa de enriquez|xalisco|xanten|xanxere|xativa|xenia|xi'an|xiamen|xiangtan|xiangyang|xianning|xiantao|xianyang
xiaogan|xico|xicotepec de juarez|xindi|xingtai|xinguara|xinhui|xining|xinpu|xintai|xinxiang|xinyang|xinyuan|xinzhou
xique xique|xirivella|xiuying|xochimilco|xonacatlan|xoxocotla|xuchang|yaguachi nuevo|yakima|yakutsk|yamagata
yamoussoukro|yamunanagar|yanacancha|yanbu|yancheng|yangchun|yangjiang|yangju|yangon|yangquan|yangshuo|yangzhou
yanji|yantai|yao|yaounde|yaren|yarmouth|yaroslavl|yarumal|yasenevo|yate|yateley|yautepec|yazd|yeadon
yecla|yekaterinburg|yeosu|yeovil|yerba buena|yerevan|yerres|yibin|yichang|yichun|yinchuan|yingkou|yiyang|yogyakarta
yokkaichi|yokosuka|yonkers|yono|yopal|yorba linda|yoshkar ola|youngstown|ypenburg|yuba city|yucaipa|yucca valley
yuci|yueyang|yukon|yuma|yumbo|yuncheng|yunfu|yurecuaro|yurimaguas|yuriria|yuzhno sakhalinsk|yverdon les bains
zaanstad|zabrze|zacapu|zacatecas|zacatelco|zacatepec|zacatlan|zacualtipan|zagazig|zahedan|zaltbommel|zamboanga
zanesville|zanjan|zanzibar|zaoyang|zaozhuang|zapala|zapopan|zaporizhia|zapotiltic|zapotlanejo|zarate|zarautz|zaria
zarqa|zarzal|zaventem|zawiya|zedelgem|zehlendorf|zeitz|zele|zelenograd|zemst|zemun|zenica|zevenaar|zeytinburnu
zhabei|zhangjiakou|zhangjiakou shi xuanhua qu|zhangzhou|zhanjiang|zhaodong|zhaoqing|zhengzhou|zhenjiang|zhenzhou
zhicheng|zhongshan|zhoukou|zhu cheng city|zhuhai|zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|zigong|ziguinchor
zinacantepec|zinder|zion|zionsville|zipaquira|zirndorf|zittau|zlatoust|zoersel|zottegem|zoucheng|zulpich|zumpango
zumpango del rio|zunyi|zweibrucken|zwevegem|zwijndrecht
`
    .trim()
    .split(/[|\n]/),
);
