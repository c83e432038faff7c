import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

export const dutch: JobWords = {
  labels: {
    title: entries`functie(titel|naam|benaming)?; vacature(titel)?; beroep; rol; job( titel)?; positie`,
    employer: entries`(bedrijf|werkgever|organisatie|onderneming|opdrachtgever)(snaam)?; naam bedrijf`,
    location: entries`
      (standplaats|werkplek|werkplaats|locatie|plaats( van tewerkstelling)?|regio|vestiging|werklocatie|plaats); waar
      plaats tewerkstelling`,
    pay: entries`
      (salaris|loon|verloning|bruto ?loon|uurloon|vergoeding|salarisindicatie|maandsalaris|brutosalaris|salarisschaal|schaal|barema)(indicatie| indicatie| bruto)?`,
    hours: entries`
      (aantal )?(uren|werkuren|werktijd(en)?|arbeidsduur|werkregime|uurrooster|dienstverband|uren per week|arbeidsregime|uurregeling)( per week)?
      fte`,
    contract: entries`(soort |type )?(contract(type|vorm|duur)?|dienstverband|aanstelling)|contract; duur`,
    start: entries`(start|begin|aanvang|indiensttreding)(datum)?; beschikbaarheid; per wanneer; wanneer`,
    workMode: entries`(thuis|hybride )?werk(vorm|model|wijze); thuiswerk(en)?; telewerk`,
  },
  seeking: entries`
    (zoeken|zoekt|zoek|op zoek naar|vragen|gezocht:|werft|werven)( wij| we| momenteel| nog| per direct| een enthousiaste)?( voor [\p{L} ,'-]{3,40}?)?( een| 'n| onze| nieuwe)?( nieuwe)?
    vacature( voor| als|:)?; de functie van; als (nieuwe )?; wij vragen een; word( jij)?( onze| een)?( nieuwe)?
    aan de slag als; job als`,
  sought: entries`gezocht; gevraagd`,
  at: entries`bij; @; voor bedrijf`,
  about: entries`over; wie is; werken bij; welkom bij; kom werken bij`,
  us: entries`
    ons( .*)?; onze .*; jou; jullie; jezelf
    (de|het|deze|dit) (functie|bedrijf|organisatie|rol|vacature|baan|job|team|afdeling|werkgever|opdrachtgever)( .*)?`,
  in: entries`in; te; regio; omgeving; bij`,
  remote: entries`(100 ?%|volledig) (remote|thuiswerk\w*|op afstand|telewerk\w*); vanuit huis; op afstand werken`,
  hybrid: entries`
    hybride?( werk\w*)?; deels thuis\w*; thuiswerken( mogelijk)?; \d dag(en)? thuis\w*; telewerk\w*
    gedeeltelijk thuis\w*`,
  onSite: entries`op locatie; op kantoor; geen thuiswerk\w*; ter plaatse`,
  hours: entries`
    voltijds?; deeltijds?; fulltime; parttime; full-time; part-time
    \d{1,2}(,\d+)?( ?(-|tot|of) ?\d{1,2}(,\d+)?)? ?(uur|uren|u)( per | ?/ ?| in de | p\.?/? ?)(week|w); dagwerk
    ploegen(dienst|systeem)?; nachtwerk; weekendwerk; bijbaan; \d,\d+ ?fte; flexibele uren; wisselende diensten`,
  contract: entries`
    (contract (van|voor|voor een) )?(on)?bepaalde (tijd|duur)
    vast(e)? (contract|dienst|job|baan|dienstverband|aanstelling|betrekking|werk); vaste job
    tijdelijk(e)?( contract| dienstverband| job)?
    uitzend(kracht|werk|basis|contract)?( met optie vast| met optie op vast)?; interim( met optie (op )?vast)?
    freelance; zzp('er)?; stage(plaats)?; flexi-?job; jaarcontract; vervangingscontract; vakantiewerk; studentenjob
    detachering; zelfstandige?; statutair; optie op vast`,
  start: entries`
    (per direct|zo snel mogelijk|direct|onmiddellijk(e)?|z\.?s\.?m\.?|op korte termijn|per omgaande)( beschikbaar| in dienst| te starten)?
    (per|vanaf|start|ingaande|startdatum)( op| :|:)? ((\d{1,2}|begin|half|eind|medio) )?(${MONTHS})( 20\d\d)?`,
  pay: entries`salaris\w*; loon; uurloon; verdien\w*; bruto\w*; vergoeding; verloning; netto; brutoloon`,
  per: entries`
    (per|/|p\.?|in de) ?(uur|dag|week|maand|jaar|u|mnd); bruto( per \w+| ?/ ?\w+)?; netto; maandelijks; p\.?m\.?; /u
    op jaarbasis; o\.?b\.?v\.? [\w ]{3,30}`,
  scale: entries`
    (loon|salaris)?schaal \w{1,6}; cao[\w -]{0,30}; (conform|volgens) [\w ]{0,12}(cao|barema|markt\w*)[\w ]{0,20}
    minimumloon; barema \w{1,6}; marktconform( salaris| loon)?`,
  cues: {
    demands: entries`
      (functie-?eisen|functie ?vereisten|profiel|jouw profiel|je profiel|wat vragen (wij|we).*)
      (je|jij|u) (hebt|hebben|heeft|bent|beschikt|bezit|kunt|spreekt|werkt); wat (breng|heb) (je|jij)
      (wij|we) (vragen|verwachten); vereist\w*; ervaring (als|met|in|is); diploma; rijbewijs; (een )?pre; opleiding
      kennis van; must have; beschik je over; competenties; vca`,
    offers: entries`
      (wat )?(bieden|biedt)( wij| we| je| jou)?( .*)?; ons aanbod; aanbod; salaris; loon; maaltijdcheques
      vakantiedagen; voordelen; extralegale voordelen; verloning; pensioen\w*; arbeidsvoorwaarden; vergoeding`,
    applying: entries`
      sollicit\w*; (stuur|mail) (je|jouw|uw) (cv|sollicitatie|motivatie); motivatie(brief)?; vacature\w*; gezocht
      op zoek naar; zoeken; zoekt; cv; kandida\w+; \(?m ?/ ?v( ?/ ?x)?\)?; \(?v ?/ ?m( ?/ ?x)?\)?; kom jij; interesse
      reageer; wervings?\w*`,
    work: entries`
      (jouw |je |de )?(taken|takenpakket|functieomschrijving|werkzaamheden|verantwoordelijkheden|functie-?inhoud|functie)
      wat ga je doen; wat (doe|ga) je; (je|jij|u) (gaat|staat|bent verantwoordelijk|zorgt|werkt|wordt); voltijds
      deeltijds; fulltime; parttime; uur per week; standplaats; tewerkstelling; job`,
  },
};
