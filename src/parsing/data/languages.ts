import { cvWords } from '../../wording/cv/all.ts';
import { pattern, wrapped } from '../../wording/wrapped.ts';
import { foldPhrase } from '../text/clean.ts';

const WORDS = `
english ingles englisch anglais inglese engels spanish espanol castellano spanisch espagnol espanhol spagnolo
spaans castilian german aleman deutsch allemand alemao tedesco duits french frances franzosisch francais francese
frans portuguese portugues portugiesisch portugais portoghese portugees italian italiano italienisch italien
italiaans dutch holandes neerlandes niederlandisch hollandisch neerlandais hollandais holandes olandese nederlands
flemish vlaams flamisch flamand
catalan catala valenciano valencia valencian gallego galego galician euskera basque vasco baskisch arabic arabe
arabisch arabo chinese chino chinesisch chinois chines cinese chinees mandarin mandarino cantonese kantonesisch
japanese japones japanisch japonais giapponese japans korean coreano koreanisch coreen koreaans russian ruso
russisch russe russo ukrainian ucraniano ukrainisch ukrainien ucraino oekraiens polish polaco polnisch polonais
polacco pools czech checo tschechisch tcheque tcheco ceco tsjechisch slovak eslovaco slowakisch slovaque slowaaks
slovenian esloveno slowenisch slovene hungarian hungaro ungarisch hongrois ungherese hongaars romanian rumano
rumanisch roumain romeno rumeno roemeens bulgarian bulgaro bulgarisch bulgare croatian croata kroatisch croate
serbian serbio serbisch serbe bosnian bosnisch macedonian mazedonisch albanian albanisch albanais greek griego
griechisch grec grego greco grieks turkish turco turkisch turc turks swedish sueco schwedisch suedois svedese
zweeds svenska norwegian noruego norwegisch norvegien norvegese noors danish danes danisch danois danese deens
finnish finlandes finnisch finnois finlandese fins icelandic islandisch estonian estnisch latvian lettisch
lithuanian litauisch irish gaelic gaeilge welsh scots hebrew hebreo hebraisch hebreu ebraico hebreeuws yiddish
persian farsi persisch persan dari pashto urdu hindi bengali bangla punjabi gujarati marathi tamil telugu kannada
malayalam sinhala nepali thai vietnamese vietnamesisch vietnamien indonesian indonesisch malay bahasa javanese
sundanese tagalog filipino swahili kiswahili amharic somali hausa yoruba igbo zulu xhosa afrikaans twi lingala
wolof kinyarwanda tigrinya armenian armenisch georgian georgisch azerbaijani kazakh uzbek mongolian tibetan burmese
khmer lao latin latein esperanto creole kurdish kurdisch kurde maltese luxembourgish luxemburgisch quechua guarani
aymara hokkien teochew shanghainese hakka maori hawaiian samoan tongan isizulu isixhosa isindebele setswana sesotho
sepedi siswati tshivenda xitsonga shona ndebele chichewa bemba luganda kikuyu luo luhya kamba oromo fula fulani
pulaar bambara baoule dioula ewe fante akan kanuri tiv malagasy chewa sango comorian tamazight berber kabyle rifain
darija dariya nahuatl mapudungun aimara mixteco zapoteco otomi wayuu ilocano ilokano cebuano bisaya visayan
hiligaynon bikol kapampangan chavacano balinese madurese minangkabau hokkienese fijian niuean rarotongan papiamento
papiaments papiamentu sranan surinaams frisian fries frysk friesisch frison limburgs limburgisch twents gronings
drents plattdeutsch niederdeutsch schweizerdeutsch schwizerdutsch mundart sorbisch romansh ratoromanisch romanche
sardo siciliano napoletano friulano ladino veneto occitan occitano breton bretonne corse corsu alsacien alsatian
picard asturiano aragones mirandes aranes assamese odia oriya maithili bhojpuri konkani sindhi saraiki pashtu
balochi uyghur turkmen tajik kyrgyz kirgisisch belarusian belarussisch bielorusso moldovan moldavo montenegrin
montenegrino sami faroese romani crioulo kriol kreol kreolisch patois pidgin serbo serbokroatisch sloveno slovacco
ungaro bulgaro croato albanese macedone macedonio lituano lettone estone finnico islandese norueguês norueguese
hindustani georgiano armeno turco ebreo persiano finlandais danois suedois tagalo indones indonesio vietnamita
tailandes tailandese tailandais vietnamees indonesisch arabisch oekraiens kroatisch servisch bosnisch sloveens
slowaaks bulgaars albanees hebreeuws perzisch koerdisch koerdisk somalisch tigrinja amhaars berbers japonska polska
arabiska francais quebecois greco antico latino latijn altgriechisch grieks ivrit lsf asl bsl lse gebardensprache
abcaso abcazio abchasisch abchazisch abjasio abkhaz abkhaze abkhazian accinese acehnese achenes acholi acioli acoli
adangme adyghe afar africaner akoli albanes altpreussisch amarico amharique amharisch aragonais aragonees aragonese
aragonesisch aramaic aramaico aramaisch arameen aramees arameo arberesh armeens armenien armenio aroemeens
aromanian aromeno aromunisch aroumain arpitan arrumano arumeno asames aserbaidschanisch ashaninka assamais assamees
assames assamesisch assyrian asturian asturien asturisch ateso atikamekw atjehs auslan avadhi avar avaric avarico
avarisch avaro avestan avestico avestique avestisch awadhi awajun awarisch azerbaidjanais azerbaigiano azerbaijano
azerbaiyano azerbeidzjaans bachkir bairisch balinais balinees balines balinesisch baloutchi balti baluchi bariba
basaa baschiro baschkirisch basco bashkir basjkiers baskir batak beloetsji beluci belutschisch bengaals bengalese
bengalisch berom betawi bhodjpouri bhodschpuri bhoyapuri bichelamar bicol bielorruso bielorrusso bielorusse bini
birmaans birman birmanes birmanisch birmano bislama blin bosniaco bosniaque bosnio brahui bretao bretone bretonisch
bretons bugi buginees bugines buginese buginesisch bulu burushaski buryat cabardino cabileno cabilo cachemir
cachemiri calabrese canares canarim cantonais cantones canuri capoverdiano capverdien casubio catalaans catalano
catalao caxemira cazaque ceceno chaldean chamorro changana chaoui chechen checheno cherokee cheroqui chhattisgarhi
chiga chittagonian chleuh choctaw chuuk chuukees chuukese chuukesisch chuvash chuvasio ciluba cingalais cingales
circassian cisena ciuvascio comorense comoriano comorien concani congoles cornico cornique cornish corsicaans
corsican corso cree cuanhama curdo dagbani dendi dgs dhivehi dholuo dinamarques dinca dinka diola diula divehi
dogri dongo douala dsgs duala dusun dyula dzonga dzongkha ebira ecossais edo efik efique ekegusii emakhuwa embera
embu emilian emilianisch emiliano emilien escoces estisch estoniano estonien estonio ewondo extremeno faeroers fang
fangue faroisch feroes feroien fidjien fidschi figiano fijiano fijisch filipijns filippino fiyiano francoprovencal
friaulisch frioulan friulian friulisch fujianese fulah fulfulde gales galicien galicisch galisch galiziano gallese
gallois ganda ganyu garhwali garifuna garo gascon gebarentaal genovese georgien giavanese gikuyu gilaki gilbertees
gilbertes gilbertese gilbertin gondi gorani gorontalo goudjarati gourmantche griko groenlandais groenlandes
groenlandese groenlands gronlandisch guadeloupeen gullah gurage gusii guyarati guzerate haca hainanese haitiano
haoussa harari haryanvi hassaniya hassanya hauca haussa havaiano hawaiaans hawaiano hawaien hawaiisch hazaragi
hebraico herero hindko hmong hopi huichol iakoute iban ibibio idoma iers igala iidiche ijaw ijslands ilongo
indonesiano indonesien ingush innu interlingua interlingue inuktitut inupiak inupiaq inupiaque ioruba irisch
irlandais irlandes irlandese isan isangu islandais islandes isoko itsekiri jakoets jakutisch javaans javanais
javanes javanisch jemer jerriais jiddisch kabarde kabardian kabardiano kabardinisch kabardisch kabiye kabuverdianu
kabylisch kachin kachoube kadazan kaingang kalaallisut kalendjin kalenjin kalmyk kanouri kantonees kaqchikel
karakalpak karelian karen kasachisch kaschmiri kaschubisch kashmiri kashubian kasjmiri kasjoebisch katalanisch
kazachs kazajo kazako kerkslavisch khasi khoekhoe khotta kichwa kiga kikongo kimakonde kimboundou kimbundu
kirchenslawisch kirghiso kirghize kirgizisch kirguis kiribatisch kirundi kituba kodava komi komorisch kongo
kongolesisch kornisch korsisch kouroukh kpelle krio kuanyama kumaoni kurdo kurmanji kurukh kwanyama ladin ladinisch
lakota lango laosiano laotiaans laotisch latgalian latim laz lesgisch lesgo letao leton lets letton lezghian
lezghien lezgiano lezgin lezgisch lezgui lgp libras ligur ligure ligurian ligurisch limbourgeois limburghese
limburgish limburgues lis litouws lituanien lombard lombardisch lombardo lozi lsfb lsm lsq lugbara lunda luri
lushai lusoga lussemburghese luxembourgeois luxemburgs luxemburgues luyia maa maasai macedonien macedonisch maconde
madoerees madurais madures maduresisch magahi maguindanao makasar makassaars makassarisch makhuwa makonde makua
malagassisch malaiala malaiisch malaio malais malayo maldivien maleis malese malgache malgascio malgaxe malinke
maltais maltees maltes maltesisch mandinga mandingo mandingue mandinka manipuri mannese mannois manx mapuche
maranao marati marschallesisch marshales marshallais marshallees marshallese martiniquais marwari masai massai
mazahua mazateco mbundu meitei meithei menangkabau mende meru miao michif mikmaq mingrelian minnan minnanyu mirpuri
miskito mizo mocsa mohawk moicano mokcha mokschanisch moksha moksja monegasque mongol mongolisch mongolo mongondou
mongools moore morisyen mossi moundang mundang muscogee muskogee nama napolitaans napolitain napolitano nauruaans
nauruan nauruano nauruisch navajo ndonga neapolitan neapolitanisch nedersaksisch nedersorbisch nepalais nepalees
nepales nepalese nepalesisch neumelanesisch nevari newari ngt nianja niedersorbisch niueaans niueano niueen nogai
nordfriesisch nordsamisch noruegues nuer nupe nyamwezi nyanja nyankole nzsl obersorbisch occitaans occitanico
oedmoerts oeigoers oezbeeks ogs ojibwa ojibwe okzitanisch oppersorbisch oraon oria osetico oshiwambo ossete ossetic
ossetico ossetisch osseto otjiherero oudmourte oudpruisisch ouighour ourdou ouzbek pachto pahari palauan palauano
pali pampanga pampangan pampanggan pangasina pangasinan pangwe panjabi paschtu pasjtoe pastun patwa pendjabi persa
peul piemontais piemontese pijin pohnpei pohnpeiaans pohnpeian pohnpeiano polones ponapeanisch pothwari provencal
provenzale prusiano prussian prussiano prussien pugliese pular punyabi purepecha putonghua qeqchi quiche quichua
quicuio quimbundo quiniaruanda quirguiz rajastani rajasthani rapanui raramuri rarotonga rarotonganisch rarotongano
rarotongien reunionnais riffian riffijns rohingya romagnolo romancio ronga rotuman roundi rukiga rundi runyankole
runyoro rusyn ruthenian rutooro rwa sakha samburu samoaans samoanisch samoano samogitian samogitico samogitien
samogitisch sanscrito sanskriet sanskrit santali saramaccan sarde sardijns sardinian sardisch sasak saterfriesisch
savoyard schan schlesisch schots schottisch schwabisch scozzese senufo serer serere servio setsuana seychellois
shimaore shina shipibo shuar sichuanese siciliaans sicilian sicilien sidama silesian silozi sindi singalees
singalese singhalesisch siriaco sizilianisch slaski soendanees soga somalo soninke sorabe sorani sorbian soukouma
soundanais soussou srananisch sranantongo suaheli suaili suajili suazi sukuma sundanes sundanesisch surinames susu
svan swati swazi sylheti syriac syriaque syrisch tachelhit tadjik tadjique tadschikisch tadzjieks tagico tahitiaans
tahitian tahitiano tahitien tahitisch taishanese taitiano taiwanese talysh tamasheq tamoul tarifit tartaro tasawaq
taschelhit tashelhit tashelhiyt tataars tatar tatarisch tataro tausug tayiko tchetchene tchouvache tchuvache
telougou telugo temne teso tetoum tetum tetun thailandese thailandisch tibetaans tibetain tibetano tibetisch tigre
tigrigna tigrina tigrinia tigrino timne toemboeka toisanese tojolabal tokelauan tokelauanisch tokelauano tongaans
tongaisch tonganes tongano tongien toquelauano totonaco touareg trukes tschetschenisch tschuwaschisch tshiluba
tsjetsjeens tsjoevasjisch tsonga tswana tuareg tulu tumbuka turcomanno turcomano turcomeno turkana turkmeens
turkmene turkmenisch turoyo tuvaluaans tuvaluano tuvaluisch tuvan tzeltal tzotzil udmurt udmurte udmurtisch uigur
uigurisch uiguro umbundu uolofe urhobo usbekisch uzbeco uzbeko uzbeque valao vallone valon veneciano venetiaans
venetian venetisch venitien vgt vlach volapuk volapuque vunjo waals walamo walisisch wallon wallonisch walloon
waray wayuunaiki wemba wenzhounese westflamisch westfriesisch wolayta wolaytta wuyu xiang xiangyu xichangana yakut
yapees yapes yapese yapesisch yapois yemba yidis yucateco yupik zapotec zapotekisch zapoteque zarma zaza zazaki
zeeuws zentralkurdisch zhuang zoeloe zoulou zwitserduits
`;

const LONGER = wrapped`
  afaan oromo|agyptisches arabisch|aleman suizo|alto sorabio|alto sorabo|alto sorbio|amazighe standard marocain|
  arabe egyptien|arabe marocain|arabe najdi|arabe negede|arabe tunisien|arabo egiziano|arabo marocchino|arabo najd|
  arabo tunisino|baixo alemao|baixo sorabio|bajo aleman|bajo sorbio|bas allemand|bas sorabe|basso sorabo|
  basso tedesco|bokmal noruegues|central kurdish|chino gan|chino hakka|chino min nan|chino wu|chino xiang|
  church slavic|creole haitien|creole mauricien|creolo haitiano|creolo mauriziano|criollo caboverdiano|
  criollo haitiano|criollo mauriciano|curdo central|curdo centrale|diola fogny|egyptisch arabisch|
  eslavo eclesiastico|fiammingo occidentale|flamand occidental|frisio ocidental|frisio setentrional|
  frison occidental|frison septentrional|frisone occidentale|frisone settentrionale|gaelico escoces|
  gaelico scozzese|gaelique ecossais|gan chinese|haiti kreolisch|haitiaans creools|hakka chinese|haut sorabe|
  hiri motu|jola fony|jola fonyi|kaapverdisch creools|koyra senni|koyraboro senni|kurdo sorani|levantijns arabisch|
  low german|lower sorbian|luba kasai|luba katanga|luba lulua|macua meto|makhuwa meetto|marokkaans arabisch|
  marokkanisches arabisch|min nan|min nan chinese|moroccan arabic|nadjdi arabisch|najdi arabic|ndebele del nord|
  ndebele del sud|ndebele do norte|ndebele do sul|ndebele du nord|ndebele du sud|ndebele meridional|
  ndebele septentrional|nigeriaans pidgin|nigerian pidgin|nigerianisches pidgin|noord fries|noord ndebele|
  noord samisch|noord sotho|noors bokmal|noors nynorsk|nord ndebele|nord sotho|north ndebele|northern frisian|
  northern sami|northern sotho|noruego bokmal|noruego nynorsk|norvegese bokmal|norvegese nynorsk|norvegien bokmal|
  norvegien nynorsk|norwegian bokmal|norwegian nynorsk|nynorsk noruegues|pidgin de nigeria|pidgin nigerian|
  pidgin nigeriano|reto romaans|same du nord|sami del nord|sami septentrional|sami setentrional|schots gaelisch|
  sichuan yi|slavo ecclesiastico|slavon d'eglise|sotho del nord|sotho del sud|sotho du nord|sotho du sud|
  sotho meridional|sotho septentrional|soto do sul|soto setentrional|south ndebele|southern sotho|sranan tongo|
  standaard marokkaanse tamazight|standard moroccan tamazight|sud ndebele|sud sotho|suisse allemand|
  tamazight del marocco standard|tamazight estandar marroqui|tamazirte marroqino padrao|tedesco svizzero|
  tunesisch arabisch|tunesisches arabisch|tunisian arabic|upper sorbian|west flemish|west vlaams|western frisian|
  wu chinese|xiang chinese|yi de sichuan|yi du sichuan|zuid ndbele|zuid sotho`;

/** Names of human languages, folded, in seven languages; the spelling in the CV is kept, this only tells what is one. */
export const LANGUAGE_NAMES = new Set([
  ...WORDS.split(/\s+/).filter(Boolean),
  ...LONGER.split('|'),
  ...cvWords('languages').map(foldPhrase),
]);

/** Levels in the languages that have a file of their own. */
export const LEVEL_WORDS: readonly string[] = cvWords('levels').map(foldPhrase);

/** Sign languages, creoles and others that are named in phrases. */
export const LANGUAGE_PHRASES = pattern('u')`
  ^(?:(?:\p{L}+ ){0,2}sign language|langues? des signes.*|lengua de (?:signos|senas).*|
  lingua (?:\p{L}+ )?(?:de sinais|gestual).*|lingua (?:\p{L}+ )?dei segni.*|(?:\p{L}+ )?(?:gebarentaal|
  gebardensprache)|bahasa (?:indonesia|melayu)|(?:haitian|mauritian|seychellois|cape verdean|louisiana|jamaican|
  antillean|guinea bissau|hawaiian) creole|(?:creole|criollo|creolo|crioulo|kreolisch) (?:(?:de la|de|du|di|da|do|
  von) \p{L}+(?: \p{L}+)?|haitien|haitiano|mauricien|mauriziano|reunionnais|antillais|guadeloupeen|martiniquais|
  guyanais|seychellois|caboverdiano|cabo verdiano|capoverdiano|guineense)|te reo(?: maori)?|tok pisin|kriolu|
  altgriechisch|old english|serbo croatian|neerlandais flamand|(?:scottish|scots|irish) gaelic|
  portugues (?:do brasil|de portugal|europeu))$`;

/** What tells a variety of a language, before its name or behind it, folded: "Moroccan Arabic", "griego antiguo". */
export const VARIETIES = pattern()`
  ^(?:modern|standard|classical|ancient|old|middle|biblical|simplified|traditional|mandarin|brazilian|european|
  latin|mexican|american|british|canadian|quebec|swiss|austrian|levantine|egyptian|moroccan|algerian|tunisian|
  lebanese|syrian|iraqi|gulf|sudanese|northern|southern|eastern|western|central|low|upper|lower|moderno|moderna|
  clasico|classico|antiguo|antico|antigo|brasileno|brasileiro|brasiliano|europeo|europeu|mexicano|americano|
  britanico|canadiense|marroqui|egipcio|simplificado|tradicional|mandarin|mandarino|mandarim|marocain|algerien|
  tunisien|libanais|egyptien|classique|ancien|moderne|dialectal|litteraire|quebecois|canadien|bresilien|suisse|
  marocchino|egiziano|svizzero|brasilianisches|marokkanisches|syrisches|agyptisches|brasilianisch|modernes|
  klassisches|braziliaans|marokkaans|egyptisch|klassiek|oud|zwitsers)$`;

/** How well: levels of the CEFR and ILR scales and the words of seven languages, folded. */
export const FLUENCY = pattern()`
  ^(?:(?:cefr|gers|ger|mcer|qecr|ilr|level|niveau|nivel|livello|
  niveau)[ :]*)?(?:[abc][12](?: ?[+-])?(?: ?[-/] ?[abc][12])?(?: level)?|[0-5]\+? ?\/ ?5)(?:$| )|(?:native|
  mother tongue|first language|bilingual|fluent|fluently|fluency|proficient|proficiency|professional|
  full professional|limited working|working|working knowledge|working proficiency|conversational|intermediate|
  upper intermediate|lower intermediate|pre intermediate|advanced|basic|basics|beginner|elementary|good|very good|
  excellent|fair|near native|business|technical|reading|spoken|written|learning|nativo|nativa|lengua materna|
  materna|bilingue|fluido|fluida|avanzado|avanzada|alto|medio|bajo|intermedio|intermedia|basico|basica|principiante|
  profesional|competente|conversacion|muttersprache|muttersprachlich|muttersprachler|fliessend|flussig|
  verhandlungssicher|sehr gut|gut|grundkenntnisse|anfanger|fortgeschritten|konversationssicher|mittelstufe|
  schulkenntnisse|in wort und schrift|bilingual|zweisprachig|langue maternelle|maternelle|courant|courante|
  couramment|bilingue|avance|intermediaire|debutant|notions|scolaire|professionnel|technique|lu|parle|ecrit|
  bon niveau|bonne maitrise|bonnes notions|lingua materna|nativo|fluente|avancado|intermediario|basico|madrelingua|
  fluente|ottimo|ottima|buono|buona|buono|avanzato|intermedio|scolastico|elementare|discreto|discreta|base|
  moedertaal|vloeiend|uitstekend|goed|zeer goed|gevorderd|gemiddeld|basis|basiskennis|beginner|redelijk|matig|
  tweetalig|conversatieniveau|mother|home language|second language|third language|foreign language|heritage|
  colloquial|functional|operational|limited|rusty|passive|school level|school|survival|everyday|getting by|some|
  c2 level|strong|confident|high|medium|low|ielts|toefl|toeic|cambridge|cae|cpe|fce|delf|dalf|dele|siele|goethe|
  testdaf|dsh|telc|jlpt|n[1-5]|hsk|topik|cils|celi|plida|celpe|caple|nt2|experto|experta|nociones|hablado|escrito|
  conversacional|fluidez|perfecto|funcional|regular|perfekt|ausbaufahig|gute kenntnisse|sehr gute kenntnisse|
  erweiterte grundkenntnisse|basiskenntnisse|basiskenntnis|kenntnisse|sicher|alltagstauglich|verhandlungsfahig|
  befriedigend|erste sprache|zweitsprache|bon|bonne|moyen|faible|lu ecrit parle|tres bien|tres bon|parfait|maitrise|
  operationnel|usuel|nocoes|bom|boa|otimo|razoavel|dominio|corrente|corrente|lingua materna|fluencia|conoscenza|
  sufficiente|scolastica|eccellente|parlato|scritto|voldoende|vlot|schoolniveau|behoorlijk|noties|spreektaal|
  passief|a levels?|as levels?|gcse|igcse|highly|moedertaalniveau|prima)(?:$| )`;
