import { cvWords } from '../../wording/cv/all.ts';
import { fold } from '../../wording/fold.ts';
import { pattern, wrapped } from '../../wording/wrapped.ts';

/** Countries in seven languages and their usual short forms, folded. */
export const COUNTRIES = new Set(
  `
afghanistan|albania|albanien|albanie|algeria|argelia|algerien|algerie|andorra|angola|argentina|argentinien
argentine|argentinie|armenia|armenien|australia|australien|australie|austria|osterreich|autriche|oostenrijk
azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belgica|belgien|belgique|belgio|belgie|belize|benin
bolivia|bolivien|bosnia|botswana|brazil|brasil|brasilien|bresil|brasile|brazilie|brunei|bulgaria|bulgarien|bulgarie
cambodia|cameroon|cameroun|kamerun|canada|kanada|chad|chile|chili|china|chine|colombia|kolumbien|colombie|congo
costa rica|croatia|kroatien|croatie|cuba|cyprus|zypern|czech republic|czechia|tschechien|tchequie|republica checa
tsjechie|denmark|danemark|dinamarca|danimarca|denemarken|deutschland|germany|alemania|allemagne|alemanha|germania
duitsland|dominican republic|republica dominicana|ecuador|egypt|egipto|agypten|egypte|egito|el salvador|england
inglaterra|angleterre|inghilterra|engeland|estonia|estland|ethiopia|fiji|finland|finlandia|finnland|finlande|france
francia|frankreich|franca|frankrijk|georgia|ghana|greece|grecia|griechenland|grece|griekenland|guatemala|haiti
honduras|hong kong|hungary|hungria|ungarn|hongrie|ungheria|hongarije|iceland|islandia|island|islande|india|indien
inde|indonesia|indonesien|indonesie|iran|iraq|irak|ireland|irlanda|irland|irlande|ierland|israel|italy|italia
italien|italie|jamaica|japan|japon|japao|giappone|jordan|kazakhstan|kenya|kenia|kosovo|kuwait|latvia|lettland
lebanon|libano|libanon|liban|libya|liechtenstein|lithuania|litauen|luxembourg|luxemburg|luxemburgo|macau|madagascar
malaysia|malta|mauritius|mexico|mexiko|mexique|messico|moldova|monaco|mongolia|montenegro|morocco|marruecos|marokko
maroc|marrocos|marocco|mozambique|mocambique|namibia|nepal|netherlands|the netherlands|paises bajos|niederlande
pays bas|paises baixos|paesi bassi|nederland|holland|new zealand|nueva zelanda|neuseeland|nouvelle zelande
nicaragua|niger|nigeria|north macedonia|northern ireland|norway|noruega|norwegen|norvege|norvegia|noorwegen|oman
pakistan|palestine|panama|paraguay|peru|perou|philippines|filipinas|philippinen|poland|polonia|polen|pologne
portugal|portogallo|puerto rico|qatar|romania|rumania|rumanien|roumanie|roemenie|russia|rusia|russland|russie
rwanda|saudi arabia|scotland|escocia|schottland|ecosse|schotland|senegal|serbia|serbien|serbie|singapore|singapur
singapour|slovakia|slowakei|slovenia|slowenien|south africa|sudafrica|sudafrika|afrique du sud|africa do sul
zuid afrika|south korea|corea del sur|sudkorea|coree du sud|korea|spain|espana|spanien|espagne|espanha|spagna
spanje|sri lanka|sudan|suriname|sweden|suecia|schweden|suede|svezia|zweden|sverige|switzerland|suiza|schweiz|suisse
suica|svizzera|zwitserland|syria|taiwan|tanzania|thailand|tailandia|tunisia|tunisie|turkey|turquia|turkei|turquie
turkiye|uganda|ukraine|ucrania|united arab emirates|emiratos arabes unidos|united kingdom|great britain|reino unido
vereinigtes konigreich|royaume uni|regno unito|verenigd koninkrijk|grossbritannien|united states
united states of america|estados unidos|vereinigte staaten|etats unis|stati uniti|verenigde staten|uruguay
uzbekistan|venezuela|vietnam|wales|gales|yemen|zambia|zimbabwe|uk|u k|usa|u s a|us|u s|uae|eu|danmark|norge|suomi
polska|cesko|hrvatska
`
    .trim()
    .split(/[|\n]/),
);

/** States, provinces and regions that stand after a city, folded. */
export const REGIONS = new Set(
  `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana
nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon
pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington
west virginia|wisconsin|wyoming|district of columbia|ontario|quebec|british columbia|alberta|manitoba|saskatchewan
nova scotia|new brunswick|newfoundland|new south wales|victoria|queensland|western australia|south australia
tasmania|auckland|bayern|bavaria|baden wurttemberg|hessen|hesse|sachsen|saxony|niedersachsen|lower saxony
nordrhein westfalen|nrw|north rhine westphalia|rheinland pfalz|saarland|schleswig holstein|thuringen|brandenburg
mecklenburg vorpommern|sachsen anhalt|tirol|steiermark|karnten|karnataka|maharashtra|tamil nadu|telangana|kerala
gujarat|punjab|rajasthan|uttar pradesh|west bengal|haryana|andalucia|andalusia|cataluna|catalonia|catalunya|madrid
comunidad de madrid|comunidad valenciana|galicia|pais vasco|basque country|navarra|aragon|murcia|asturias|cantabria
extremadura|castilla y leon|castilla la mancha|la rioja|baleares|canarias|ile de france|auvergne rhone alpes
occitanie|nouvelle aquitaine|provence|provence alpes cote d'azur|paca|bretagne|brittany|normandie|hauts de france
grand est|pays de la loire|bourgogne|alsace|lorraine|lombardia|lombardy|lazio|toscana|tuscany|veneto|piemonte
piedmont|emilia romagna|campania|sicilia|sicily|puglia|liguria|sardegna|calabria|umbria|marche|abruzzo|friuli
trentino|noord holland|zuid holland|utrecht|gelderland|noord brabant|overijssel|limburg|groningen|friesland|drenthe
zeeland|flevoland|vlaanderen|flanders|wallonie|sao paulo|rio de janeiro|minas gerais|bahia|parana|santa catarina
rio grande do sul|pernambuco|ceara|lisboa|jalisco|nuevo leon|cdmx|buenos aires|cordoba|antioquia|cundinamarca
west yorkshire|yorkshire|south yorkshire|north yorkshire|lancashire|kent|essex|surrey|sussex|east sussex
west sussex|hampshire|devon|cornwall|dorset|somerset|norfolk|suffolk|cambridgeshire|oxfordshire|berkshire
hertfordshire|buckinghamshire|bedfordshire|greater manchester|merseyside|cheshire|derbyshire|nottinghamshire
leicestershire|west midlands|warwickshire|staffordshire|shropshire|gloucestershire|wiltshire|lincolnshire
northumberland|tyne and wear|durham|cumbria|munster|leinster|ulster|connacht|lagos state|gauteng|western cape
kwazulu natal
`
    .trim()
    .split(/[|\n]/),
);

/** Two-letter codes of US states, Canadian provinces and some others; only believed in capitals. */
export const REGION_CODES = new Set(
  `
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
  PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB MB SK NS NB NL PE NSW VIC QLD SA ACT TAS SP RJ MG RS PR
  SC BA PE CE DF ES GO UK US DE FR IT ES PT NL BE CH AT IE SE NO DK FI PL CZ SG IN AE NZ AU CA BR MX JP CN HK MI
  RM TO NA BO NT`
    .trim()
    .split(/\s+/),
);

/** Larger cities of the world in their usual spellings, folded. */
export const CITIES = new Set(
  `
amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|arnhem|haarlem|leiden
delft|maastricht|almere|apeldoorn|enschede|zwolle|amersfoort|antwerpen|antwerp|gent|ghent|brugge|brussel|brussels
bruxelles|liege|leuven|namur|charleroi|luxembourg
berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig
bremen|dresden|hannover|nurnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim
augsburg|wiesbaden|gelsenkirchen|monchengladbach|braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|krefeld
lubeck|mainz|erfurt|rostock|kassel|hagen|saarbrucken|potsdam|oldenburg|leverkusen|heidelberg|darmstadt|regensburg
ingolstadt|wurzburg|ulm|heilbronn|gottingen|wolfsburg|pforzheim|reutlingen|koblenz|jena|trier|erlangen|rosenheim
bamberg|bayreuth|passau|konstanz|tubingen|wien|vienna|graz|linz|salzburg|innsbruck|zurich|genf|geneva|geneve|basel
bern|lausanne|luzern|winterthur|st gallen
paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|le havre|saint etienne
toulon|grenoble|dijon|angers|nimes|villeurbanne|clermont ferrand|le mans|aix en provence|brest|tours|amiens|limoges
annecy|perpignan|metz|besancon|orleans|rouen|mulhouse|caen|nancy|avignon|poitiers|la rochelle|pau|cannes|chambery
madrid|barcelona|valencia|sevilla|seville|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo
gijon|granada|vitoria|oviedo|santander|pamplona|san sebastian|donostia|almeria|burgos|salamanca|albacete|logrono
badajoz|huelva|lleida|tarragona|girona|leon|cadiz|jaen|ourense|castellon|toledo|caceres|cartagena|elche|las palmas
tenerife
roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania
venezia|venice|verona|messina|padova|trieste|brescia|parma|modena|reggio emilia|reggio calabria|perugia|livorno
ravenna|cagliari|foggia|rimini|salerno|ferrara|sassari|siena|pisa|bergamo|vicenza|trento|bolzano|lecce|lucca|como
ancona|udine|pescara
lisboa|lisbon|porto|braga|coimbra|faro|aveiro|setubal|leiria|evora|funchal|guimaraes|viseu|sao paulo|rio de janeiro
belo horizonte|brasilia|salvador|fortaleza|curitiba|recife|porto alegre|manaus|belem|goiania|campinas|florianopolis
vitoria|natal|joao pessoa|maceio|santos|niteroi|ribeirao preto|uberlandia|londrina|joinville
london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|newcastle
newcastle upon tyne|nottingham|leicester|coventry|southampton|portsmouth|brighton|plymouth|reading|derby
wolverhampton|stoke on trent|aberdeen|dundee|swansea|norwich|oxford|cambridge|york|bath|exeter|harrogate|bradford
hull|sunderland|milton keynes|luton|swindon|cheltenham|gloucester|lincoln|chester|inverness|dublin|cork|galway
limerick|waterford
new york|new york city|nyc|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas
san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington
washington dc|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore
milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami
oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu
santa ana|riverside|corpus christi|lexington|stockton|st louis|saint paul|st paul|cincinnati|pittsburgh|greensboro
anchorage|plano|lincoln|orlando|irvine|newark|durham|chula vista|toledo|fort wayne|st petersburg|laredo|jersey city
chandler|madison|lubbock|scottsdale|reno|buffalo|gilbert|norfolk|winston salem|boise|richmond|baton rouge|spokane
des moines|tacoma|san bernardino|modesto|fontana|salt lake city|huntsville|birmingham|rochester|grand rapids
knoxville|worcester|providence|chattanooga|savannah|charleston|ann arbor|berkeley|palo alto|mountain view|sunnyvale
menlo park|santa clara|redmond|bellevue|boulder|santa monica|pasadena|stamford|hartford|new haven|albany|syracuse
macon|toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|quebec city|hamilton|halifax|victoria
waterloo|mississauga
mexico city|ciudad de mexico|guadalajara|monterrey|puebla|tijuana|queretaro|merida|bogota|medellin|cali
barranquilla|cartagena|lima|arequipa|santiago|santiago de chile|valparaiso|concepcion|buenos aires|rosario|mendoza
la plata|montevideo|asuncion|la paz|quito|guayaquil|caracas|maracaibo|panama city|san salvador|tegucigalpa|managua
santo domingo|la habana|havana|san juan|guatemala city
stockholm|goteborg|gothenburg|malmo|uppsala|lund|linkoping|oslo|bergen|trondheim|stavanger|kobenhavn|copenhagen
aarhus|odense|aalborg|helsinki|espoo|tampere|turku|reykjavik|tallinn|riga|vilnius|kaunas|warszawa|warsaw|krakow
wroclaw|poznan|gdansk|lodz|katowice|lublin|praha|prague|brno|ostrava|bratislava|kosice|budapest|debrecen|bucuresti
bucharest|cluj napoca|timisoara|iasi|sofia|plovdiv|athens|athina|thessaloniki|beograd|belgrade|zagreb|split
ljubljana|sarajevo|skopje|tirana|kyiv|kiev|lviv|kharkiv|odesa|moscow|saint petersburg|minsk|chisinau|istanbul
ankara|izmir|nicosia|valletta
bengaluru|bangalore|mumbai|delhi|new delhi|chennai|hyderabad|kolkata|pune|ahmedabad|jaipur|lucknow|kochi|gurgaon
gurugram|noida|chandigarh|indore|coimbatore|karachi|lahore|islamabad|dhaka|colombo|kathmandu|singapore|kuala lumpur
jakarta|bandung|surabaya|bangkok|hanoi|ho chi minh city|manila|quezon city|cebu|hong kong|shanghai|beijing|shenzhen
guangzhou|chengdu|hangzhou|taipei|tokyo|osaka|kyoto|yokohama|nagoya|seoul|busan|dubai|abu dhabi|sharjah|doha|riyadh
jeddah|kuwait city|manama|muscat|amman|beirut|tel aviv|jerusalem|haifa|cairo|alexandria|casablanca|rabat|marrakech
tunis|algiers|lagos|abuja|ibadan|accra|nairobi|mombasa|kampala|dar es salaam|addis ababa|kigali|johannesburg
cape town|durban|pretoria|dakar|abidjan|luanda|maputo|harare|lusaka|sydney|melbourne|brisbane|perth|adelaide
canberra|gold coast|hobart|auckland|wellington|christchurch
schwerin|flensburg|paderborn|osnabruck|siegen|hildesheim|cottbus|gutersloh|kaiserslautern|ludwigshafen|ludwigsburg
esslingen|villingen schwenningen|friedrichshafen|ravensburg|kempten|landshut|straubing|weimar|eisenach|dessau
zwickau|plauen|gorlitz|bautzen|greifswald|stralsund|neubrandenburg|luneburg|celle|emden|wilhelmshaven|bremerhaven
cuxhaven|delmenhorst|oberhausen|bottrop|recklinghausen|remscheid|solingen|moers|neuss|duren|giessen|marburg|fulda
hanau|offenbach|russelsheim|worms|speyer|landau|neumunster|lorrach|offenburg|baden baden|schaffhausen|thun|biel
fribourg|neuchatel|lugano|zug|st polten|klagenfurt|villach|wels|steyr|dornbirn|bregenz|eisenstadt
roubaix|tourcoing|dunkerque|calais|arras|valenciennes|saint denis|montreuil|argenteuil|nanterre|versailles|creteil
evry|melun|cergy|chartres|blois|bourges|nevers|auxerre|troyes|chaumont|epinal|colmar|belfort|vesoul|lons le saunier
bourg en bresse|digne|ajaccio|bastia|frejus|antibes|beziers|narbonne|carcassonne|albi|rodez|cahors|montauban|tarbes
bayonne|biarritz|mont de marsan|agen|perigueux|angouleme|niort|la roche sur yon|alencon|evreux|cherbourg|saint malo
saint brieuc|quimper|lorient|vannes|saint nazaire|cholet|tulle|aurillac|le puy en velay|mons|tournai|kortrijk
hasselt|mechelen|aalst|oostende|roeselare|genk|verviers|seraing|arlon
lodi|pavia|cremona|mantova|varese|monza|lecco|sondrio|novara|asti|alessandria|cuneo|biella|vercelli|verbania|aosta
savona|la spezia|piacenza|forli|cesena|faenza|imola|prato|pistoia|arezzo|grosseto|viterbo|rieti|latina|frosinone
terni|pesaro|macerata|ascoli piceno|l'aquila|teramo|chieti|campobasso|isernia|caserta|benevento|avellino|potenza
matera|brindisi|taranto|barletta|andria|trani|cosenza|catanzaro|crotone|vibo valentia|siracusa|ragusa|agrigento
trapani|caltanissetta|enna|nuoro|oristano|olbia|treviso|rovigo|belluno|pordenone|gorizia|merano
assen|emmen|leeuwarden|drachten|heerenveen|sneek|meppel|hoogeveen|deventer|hengelo|almelo|doetinchem|zutphen
wageningen|tiel|hilversum|zaandam|alkmaar|hoorn|den helder|purmerend|hoofddorp|amstelveen|gouda|zoetermeer
dordrecht|vlaardingen|schiedam|spijkenisse|middelburg|vlissingen|bergen op zoom|roosendaal|oosterhout|waalwijk
den bosch|s hertogenbosch|'s hertogenbosch|helmond|venlo|roermond|weert|sittard|heerlen|kerkrade|lelystad
veenendaal|nieuwegein|zeist
huesca|teruel|soria|segovia|avila|zamora|palencia|cuenca|ciudad real|lugo|pontevedra|a coruna|la coruna
santiago de compostela|ferrol|aviles|irun|barakaldo|getxo|mostoles|getafe|leganes|alcala de henares|fuenlabrada
alcorcon|hospitalet de llobregat|badalona|sabadell|terrassa|mataro|reus|gandia|torrevieja|benidorm|lorca|marbella
jerez de la frontera|algeciras|ceuta|melilla|ibiza|mahon|santa cruz de tenerife|ponferrada
braganca|vila real|castelo branco|portalegre|beja|santarem|viana do castelo|sintra|cascais|almada|matosinhos
vila nova de gaia|ponta delgada|angra do heroismo|teresina|sao luis|aracaju|cuiaba|campo grande|porto velho
rio branco|boa vista|macapa|osasco|guarulhos|santo andre|sao bernardo do campo|sorocaba|sao jose dos campos|jundiai
piracicaba|bauru|juiz de fora|contagem|caxias do sul|pelotas|blumenau|maringa|cascavel|feira de santana|olinda
wakefield|huddersfield|doncaster|rotherham|barnsley|scarborough|middlesbrough|darlington|carlisle|blackpool
blackburn|bolton|oldham|rochdale|stockport|salford|warrington|wigan|shrewsbury|telford|hereford|northampton
peterborough|ipswich|colchester|chelmsford|southend on sea|canterbury|maidstone|hastings|eastbourne|guildford
basingstoke|winchester|salisbury|bournemouth|poole|taunton|truro|torquay|newport|wrexham|aberystwyth|carmarthen
stirling|paisley|falkirk|ayr|dumfries|derry|londonderry|lisburn|newry|armagh|kilkenny|wexford|sligo|athlone
drogheda|dundalk|tralee|ennis
dunedin|tauranga|napier|palmerston north|rotorua|wollongong|geelong|ballarat|bendigo|cairns|townsville|toowoomba
darwin|launceston|alice springs|fremantle|gqeberha|port elizabeth|bloemfontein|east london|polokwane|nelspruit
eldoret|kisumu|nakuru|port harcourt|kano|enugu|benin city|kumasi|mwanza|arusha|gaborone|windhoek|bulawayo|lilongwe
port louis
tucuman|salta|santa fe|mar del plata|neuquen|bahia blanca|posadas|parana|antofagasta|temuco|la serena|valdivia
puerto montt|cusco|piura|iquitos|cochabamba|santa cruz de la sierra|pereira|bucaramanga|cucuta|manizales|ibague
santa marta|toluca|cancun|hermosillo|chihuahua|saltillo|morelia|veracruz|oaxaca|aguascalientes|san luis potosi
culiacan|mexicali|barquisimeto|paysandu
`
    .trim()
    .split(/[|\n]/)
    .map((c) => c.trim()),
);

/** Not a place on the map, but what a CV writes in its stead. */
export const REMOTE = pattern()`
  ^(?:fully |100 ?% ?)?(?:remote|hybrid|on ?site|home ?office|teletrabajo|remoto|en remoto|teletravail|a distance|
  da remoto|thuiswerk|homeoffice|worldwide|various locations)(?:$|\s|,|\()`;

/** Two-letter country codes (ISO 3166) that are hardly ever another abbreviation of a CV. They count only beside another name. */
export const COUNTRY_CODES = new Set(
  `
  AD AE AR AT AU BE BG BO BR CA CH CL CN CO CR CY CZ DE DK DO EC EE EG ES FI FR GB GH GR GT HK HN HU ID IE IL IN
  IS IT JO JP KE KR KW LB LI LK LT LU LV MA MC MT MX MY NG NL NO NP NZ PA PE PH PK PL PT PY RO RS RU SE SG SI SK
  SN SV TH TN TR TW TZ UA UG UK US UY VE VN ZA ZM ZW`
    .trim()
    .split(/\s+/),
);

/** Labels of a place where somebody lives, of its whole or of a part, folded. */
export const PLACE_LABELS = new Set(
  wrapped`
  location|current location|address|home address|postal address|mailing address|street address|street|city|town|
  residence|place of residence|based in|lives in|living in|home town|state|region|country|county|province|zip|
  zip code|postcode|postal code|adresse|anschrift|wohnhaft in|wohnort|wohnsitz|strasse|ort|plz|plz ort|plz wohnort|
  postleitzahl|bundesland|land|standort|ubicacion|direccion|direccion postal|domicilio|ciudad|localidad|poblacion|
  provincia|pais|codigo postal|residencia|lugar de residencia|vive en|lieu|lieu de residence|adresse postale|ville|
  code postal|code postal et ville|pays|domicile|localisation|reside a|endereco|morada|cidade|pais|localizacao|
  codigo postal|vive em|residencia|indirizzo|indirizzo di residenza|residenza|citta|cap|cap e citta|provincia|paese|
  luogo|luogo di residenza|domicilio|residente a|woonplaats|adres|adresgegevens|locatie|plaats|
  postcode en woonplaats|postcode woonplaats|postcode en plaats|straat|woont in`
    .split(/[|\n]/)
    .concat(cvWords('placeLabels').map(fold)),
);

/** Words of streets, which an address has beside its number. */
export const STREET = pattern('iu')`
  \b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|square|sq\.?|
  terrace|way|close|place|run|row|crescent|gardens|grove|floor|apt|suite|calle|avda|avenida|plaza|paseo|carrer|
  camino|ronda|urbanizaci[óo]n|pol[íi]gono|rue|bd|chemin|all[ée]e|chauss[ée]e|faubourg|r[ée]sidence|quai|impasse|
  rua|travessa|pra[çc]a|alameda|estrada|rodovia|via|strada|contrada|steenweg|singel|plantsoen|viale|piazza|corso|
  largo|vicolo|ulica|straat|laan|weg|plein|gracht|kade)\b|(?:straße|strasse|str\.|gasse|platz|allee|ring|straat|
  laan|gracht|kade|weg|damm|ufer)\b`;

/** "I live in …" within a sentence. */
export const LIVES_IN = pattern('iu')`
  (?:\bi live in|\bliv(?:es|ing) in|\bbased in|\bwohne in|\bwohnhaft in|\bvivo en|\bresido en|\bresidente en|
  \bj['’]habite (?:à|en)|\bmoro em|\bresido em|\bvivo a|\babito a|\brisiedo a|\bresidente a|\bvive en|\breside en|
  \bvive em|\breside em|\bmora em|\bvive a|\babita a|\br[ée]side à|\bwohnt in|\bwoont in|\bwoon in|
  \bwoonachtig (?:te|in))\s+`;

/** Words beside contact details that are no names of places, folded: labels, sites, civil status, nationalities. */
export const NOT_PLACES = new Set(
  (
    wrapped`
  name|surname|forename|vorname|nachname|familienname|nombre|apellido|apellidos|nom|prenom|cognome|naam|voornaam|
  achternaam|apelido|sobrenome|phone|telephone|mobile|cell|email|e mail|mail|website|web|contact|links|linkedin|
  github|gitlab|xing|portfolio|behance|dribbble|twitter|instagram|facebook|orcid|medium|blog|homepage|skype|
  whatsapp|telegram|telefon|telefono|telefone|telefoon|mobil|handy|movil|mobiel|portable|celular|cellulare|correo|
  courriel|profile|resume|cv|page|photo|references|` +
    wrapped`
  male|female|single|married|divorced|widowed|mannlich|weiblich|ledig|verheiratet|geschieden|soltero|soltera|casado|
  casada|celibataire|marie|mariee|solteiro|solteira|celibe|nubile|coniugato|coniugata|ongehuwd|gehuwd|clearance|
  passport|birth|nationality|citizen|national|licence|license|permit|visa|driving|fuhrerschein|permis|patente|
  rijbewijs|carnet|available|disponible|verfugbar|` +
    wrapped`
  german|deutsch|british|american|canadian|australian|irish|indian|chinese|japanese|french|italian|spanish|dutch|
  portuguese|brazilian|polish|swiss|austrian|belgian|swedish|danish|norwegian|finnish|greek|turkish|russian|
  ukrainian|romanian|mexican|nigerian|kenyan|ghanaian|espanola|espanol|francaise|francais|italiana|italiano|
  nederlandse|portuguesa|portugues|brasileira|brasileiro|mexicana|mexicano|argentina y|britisch|osterreichisch|
  schweizerisch|turkisch|polnisch|belge|suisse romande|belgisch`
  ).split('|'),
);

/** Words in names of towns that have more than one, folded. */
export const TOWN_WORDS = new Set(
  wrapped`
  san|saint|st|sankt|santa|santo|sao|sainte|las|los|el|la|le|les|bad|port|porto|puerto|villa|vila|ville|castel|
  castello|monte|mont|new|north|south|east|west|upper|lower|great|little|old|fort|mount|cape|rio|ponta|campo|nova|
  nuevo|nueva|nieuw|neu|bridge|beach|city|town|springs|falls|heights|valley|bay|harbour|harbor|hill|hills|lake|
  island|islands|grove|creek|junction|rapids|wells|park|bois|mare|upon|am|an|sur|sous|del|dei|della|de|do|da|den|
  aan|op|in|on|under|les`.split(/[|\n]/),
);

/** A town with what lies around it: "Greater Oslo Area", "Metropolregion Bremen". */
export const REGION_AROUND = pattern('u')`
  ^(?:Greater \p{Lu}.+ (?:Area|Region)|(?:\p{Lu}.+ )?Metropolitan (?:Area|Region)(?: of .+)?|\p{Lu}.+ (?:Metro|
  Bay) Area|Metropolregion \p{Lu}.+|(?:Großraum|Grossraum|Raum|Region) \p{Lu}.+|(?:Área|Area|
  Zona) [Mm]etropolitana (?:de|di|do|da|del|della|dell['’]|d['’]).+|\p{Lu}.+ (?:y alrededores|e arredores|
  e dintorni|et périphérie|en omgeving|und Umgebung)|(?:Région|Regio|Metropoolregio|Agglomération) (?:de |d['’]|
  du )?\p{Lu}.+)$`;

/** What a member of a university stands in, folded. */
export const AFFILIATION = pattern()`
  \b(?:department|dept|institute|faculty|school|college|university|laboratory|lab|centre|center|hospital|clinic|
  academy|museum|library|departamento|instituto|facultad|faculdade|universidad|universidade|escuela|escola|hospital|
  institut|fakultat|universitat|hochschule|lehrstuhl|klinik|zentrum|departement|laboratoire|faculte|universite|
  ecole|centre|hopital|dipartimento|istituto|facolta|universita|politecnico|ospedale|afdeling|faculteit|
  universiteit|instituut|hogeschool|ziekenhuis|umc)\b`;

/** Kinds of an address, as forms put them in brackets behind it, folded. */
export const ADDRESS_KINDS = new Set(
  wrapped`
  home|work|private|personal|residence|postal|mailing|current|permanent|domicilio|particular|trabajo|casa|
  residencia|habitual|privat|zuhause|wohnsitz|wohnung|arbeit|dienstlich|geschaftlich|domicile|travail|prive|
  personnel|morada|trabalho|pessoal|residenza|lavoro|abitazione|thuis|werk|woonadres`.split(/[|\n]/),
);

/** Labels of what somebody is, folded. */
export const OWN_JOB = new Set(
  wrapped`
  role|title|profession|occupation|current position|current job|current role|job title|present occupation|beruf|
  aktuelle position|derzeitige tatigkeit|berufsbezeichnung|profesion|ocupacion|puesto actual|cargo actual|metier|
  poste actuel|fonction actuelle|profissao|ocupacao|funcao atual|cargo atual|professione|occupazione|
  posizione attuale|mestiere|beroep|huidige functie`.split(/[|\n]/),
);

/** Headings over the job that somebody looks for, as Europass writes them, folded. */
export const DESIRED_JOB = new Set(
  wrapped`
  job applied for|position applied for|position sought|role applied for|applying for|desired job|desired role|
  target job|target role|gesuchte stelle|zielposition|wunschposition|bewerbung als|puesto al que aspira|
  puesto solicitado|poste souhaite|emploi vise|metier vise|cargo desejado|vaga pretendida|ruolo ricercato|
  posizione desiderata|gewenste positie|sollicitatie naar|position|posicion|puesto|poste|stelle|posicao|posizione|
  functie|preferred job|desired employment|desired position|target position|studies applied for|angestrebte stelle|
  angestrebte tatigkeit|gewunschte beschaftigung|empleo solicitado|puesto solicitado|empleo deseado|puesto deseado|
  poste vise|emploi recherche|poste recherche|emprego pretendido|cargo pretendido|posicao pretendida|
  posizione ricercata|occupazione desiderata|posizione per la quale si concorre|gewenste functie|gewenst beroep|
  functie waarnaar men solliciteert|beoogde functie`.split(/[|\n]/),
);
