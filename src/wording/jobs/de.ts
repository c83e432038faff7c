import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

export const german: JobWords = {
  labels: {
    title: entries`
      stelle(ntitel|nbezeichnung)?; position; jobtitel; job; stellenanzeige; stellenausschreibung; beruf
      berufsbezeichnung; ausbildungsberuf; rolle`,
    employer: entries`unternehmen; firma; arbeitgeber(in)?; betrieb; trager; organisation; ausbildungsbetrieb`,
    location: entries`
      (arbeits|einsatz|dienst|stand|haupt|wohn)?ort; standorte?; wo; region; arbeitsplatz; einsatzgebiet
      ort der tatigkeit`,
    pay: entries`
      (grund|jahres|monats|brutto|einstiegs)?gehalt(sspanne)?; verdienst; vergutung; lohn; stundenlohn
      entgelt(gruppe)?; bezahlung; eingruppierung; honorar; besoldung; dotierung; ausbildungsvergutung`,
    hours: entries`
      (wochen|regel)?arbeitszeit(en)?; (wochen)?stunden; stundenumfang; arbeitsumfang; umfang; zeit; stellenumfang
      beschaftigungsumfang; pensum; arbeitszeitmodell; beschaftigungsart; anstellungsart`,
    contract: entries`
      vertrag(sart|styp|sdauer)?; anstellungsart; befristung; dauer; beschaftigungsart
      art der (anstellung|beschaftigung|stelle); anstellung; vertragsverhaltnis; arbeitsverhaltnis`,
    start: entries`
      beginn; (arbeits|vertrags|ausbildungs|dienst)?beginn; start(termin|datum)?; eintritt(stermin|sdatum)?; ab wann
      zu besetzen ab; antritt; wann`,
    workMode: entries`arbeits(modell|ort-modell|form); homeoffice; home[- ]office; remote`,
  },
  seeking: entries`
    (suchen|sucht)( wir)?( fur [\p{L}\d ,.-]{3,60}?)?( zum [\p{L}\d .-]{3,40}?| ab \w+| per sofort| baldmoglichst| zur verstarkung [\p{L} ]{3,40}?)?( eine?[*:_/(]?n?\)?(/n|/einen?|/r)?( oder einen?)?| dich als| sie als| noch)?
    gesucht wird( eine?n?(/n)?)?; gesucht:; stellenangebot:?( -| –)?; stellenanzeige:?( -| –)?
    stellenausschreibung:?( -| –)?; ausbildung (zur|zum|als); die stelle (einer|eines|als)
    werde( teil unseres teams als)?; job als; praktikum als; bewirb dich als; arbeite(n)? als; tatigkeit als
    mitarbeit als`,
  sought: entries`gesucht; zur verstarkung`,
  at: entries`bei( der| dem)?; beim; @`,
  about: entries`uber; wer ist; willkommen bei( der| dem)?; arbeiten bei( der| dem)?; (die |das )?firma`,
  us: entries`
    uns( .*)?; unser\w*( .*)?; dich; sie
    (die|das|den|der) (stelle|position|rolle|firma|aufgabe|unternehmen|team|projekt|job|arbeitgeber)( .*)?; ihn`,
  in: entries`in; im raum; bei; am standort; fur (den )?standort; nahe`,
  remote: entries`
    (100 ?%|komplett|vollstandig|rein) (remote|homeoffice|home[- ]office|im homeoffice)
    remote(?= (arbeit\w*|job|stelle)); von zu ?hause( aus)?; ortsunabhangig`,
  hybrid: entries`
    hybrid\w*; (teilweise|tageweise|anteilig|gelegentlich\w*) (remote|homeoffice|home[- ]office|mobil\w*)
    mobiles arbeiten; home[- ]?office( moglich|-moglichkeit\w*|-tage\w*|-anteil\w*|-option\w*)?; mobilem arbeiten
    moglichkeit (zum|zu|auf|von) (home[- ]?office|mobilem arbeiten|mobile arbeit)`,
  onSite: entries`vor ort; prasenz(pflicht|arbeit)?; kein home[- ]?office; im buro`,
  hours: entries`
    vollzeit; teilzeit; voll- (und|oder) teilzeit; (voll|teil)zeit (oder|und|bzw\.?) (voll|teil)zeit; minijob
    \d{3} ?-?(euro|€)-basis; geringfugig\w*( beschaftig\w+)?; werkstudent\w*
    \d{1,3}(,\d+)?( ?(-|–|bis|oder) ?\d{1,3}(,\d+)?)? ?(std\.?|stunden|h|wochenstunden|arbeitsstunden)( pro |/| je | in der | die | im | ?/ ?)(woche|wo\.?|monat)
    \d{1,3}(,\d+)? wochenstunden; \d{1,3}(,\d+)?( ?(-|bis) ?\d{1,3})?-stunden-woche; schichtdienst; wechselschicht
    3-schicht\w*; \d{2,3} ?%(-| )stelle; gleitzeit`,
  contract: entries`
    (zunachst )?(auf \w+ jahre? )?(un)?befristet\w*( stelle| anstellung| arbeitsvertrag| arbeitsverhaltnis| vertrag)?( auf [\w ]{1,12} (jahre?|monate))?
    festanstellung; freie mitarbeit; freiberuflich\w*; elternzeitvertretung; schwangerschaftsvertretung
    ausbildung(splatz)?; praktikum; aushilfe; zeitarbeit; honorarbasis; werkvertrag; ehrenamt\w*; duales studium
    selbstandig\w*; festvertrag; fsj; bundesfreiwilligendienst`,
  start: entries`
    (ab|per) sofort; (zum |so |zu dem )?(nachst|fruhest|schnellst)?moglichen? (zeitpunkt|termin); baldmoglichst
    schnellstmoglich; so bald wie moglich; sofort(?= zu besetzen)
    (ab|zum|per|beginn|start|seit)( dem| :|:)? (\d{1,2}\. ?(\d{1,2}\.|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember) ?(20)?(\d\d)?)
    (ab|zum|im|beginn|start)( dem)? (januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|sommer|herbst|winter)( 20\d\d)?
    zum (ausbildungs|schul|winter|sommer)\w+( 20\d\d(/\d\d)?)?`,
  pay: entries`
    \w*gehalt\w*; \w*lohn\w*; \w*vergutung\w*; verdien\w*; bezahl\w*; entgelt\w*; honorar; entlohn\w*; brutto`,
  per: entries`
    (pro|im|in der|je|/|die) ?(stunde|std\.?|tag|woche|monat|jahr|h); monatlich; jahrlich; stundlich
    brutto( ?/ ?\w+| im \w+| pro \w+)?; netto; p\.? ?a\.?; jahresgehalt; /h`,
  scale: entries`
    (entgeltgruppe|eg|e|gruppe|s) ?\d{1,2} ?[a-d]?,? ?(\(?des )?(tv-?l|tvod|tv-?h|avr|tvo)( ?-?\w{1,4})?
    (tv-?l|tvod|tv-?h|avr|avr-\w+)[ ,/-]{0,3}(vka|sue|bund|p|b)?[ ,/-]{0,3}(eg|e|entgeltgruppe|s|p)? ?\d{1,2} ?[a-d]?
    (besoldungsgruppe|bes\.?-?gr\.?) ?[a-w] ?\d{1,2}
    (nach|laut|gemass) (tarif|tarifvertrag|tvod|tv-?l|avr|kollektivvertrag); (entgelt|vergutungs)gruppe \w{1,6}
    mindestlohn; ubertariflich\w*`,
  cues: {
    demands: entries`
      anforderung\w*; voraussetzung\w*; (ihr|dein|das|unser) profil; qualifikation\w*; das bringst du( mit)?
      sie (bringen|haben|verfugen); du (bringst|hast|bist|verfugst); wir erwarten; was (du|sie) mitbring\w+
      abgeschlossene\w* \w+; wunschenswert; berufserfahrung; von vorteil; kenntnisse in; wir wunschen uns; mitbringen`,
    offers: entries`
      wir bieten; unser angebot; das bieten wir; (dich|sie) erwartet; deine? vorteile; ihre vorteile
      \w*urlaub(stage)?; vergutung; gehalt; leistungen; benefits; bei uns; was wir bieten`,
    applying: entries`
      bewerb\w*; \(?m ?/ ?w ?/ ?d\)?; \(?w ?/ ?m ?/ ?d\)?; \(?m ?/ ?w\)?; lebenslauf; anschreiben; suchen; sucht
      gesucht; stelle(nanzeige|nausschreibung|nangebot)?; ansprechpartner\w*; gehaltsvorstellung; verstarkung`,
    work: entries`
      (ihre|deine|die|unsere) aufgaben\w*; aufgabengebiet\w*; aufgaben; tatigkeit\w*; vollzeit; teilzeit; minijob
      unbefristet\w*; befristet\w*; ausbildung zu[rm]; praktikum; verantwortung`,
  },
};
