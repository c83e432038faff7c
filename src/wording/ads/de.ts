import type { AdWords } from './ad-words.ts';

export const german: AdWords = {
  knowledge: `
    kenntnis- wissen grundkenntnis- fachkenntnis- fachwissen verständnis grundverständnis know-how kompetenz- beherrsch-
    vertraut umgang kennst kennen sprachkenntnis- englischkenntnis- deutschkenntnis- pc-kenntnis- edv-kenntnis- versiert
    bewandert`,
  experience: `erfahrung- berufserfahrung- erfahren- berufspraxis praxiserfahrung praxis vorerfahrung-`,
  degree: `
    studium hochschul- hochschulstudium abschluss- bachelor- master- universität- fachhochschul- abitur realschul-
    hauptschul-
    fachabitur schulabschluss mittlere reife student- studier- diplom- absolvent- promotion staatsexamen studiengang`,
  training: `
    ausbildung- berufsausbildung- gelernt- lehre weiterbildung- ausgebildet- fachkraft umschulung quereinsteiger-`,
  licence: `
    führerschein- fahrerlaubnis führerscheinklasse zertifikat- approbation anerkannt- zulassung führungszeugnis`,
  ability: `fähig- fähigkeit- kannst können lage imstande befähigung`,
  strength: `
    gut- sehr fundiert- solid- ausgeprägt- sicher- hervorragend- umfassend- hoh- erste ersten mehrjährig- langjährig-
    einschlägig- nachgewiesen- grundlegend- vertieft- breit- exzellent- ausgezeichnet-`,
  need: `
    muss müssen erforderlich- notwendig- vorausgesetzt voraussetzung- zwingend mindestens anforderung- benötig- nötig
    unbedingt pflicht unerlässlich`,
  wish: `
    vorteil vorteilhaft wünschenswert- idealerweise bevorzug- gern gerne plus pluspunkt- hilfreich optional ideal
    bestenfalls
    vorzugsweise willkommen wünschen bonus`,
  profile: `
    profil anforderung- qualifikation- mitbring- bringst voraussetzung- erwarten suchen gesucht wer auszeichnet`,
  offer: `
    bieten bietet geboten gehalt- vergütung- urlaub- urlaubstage zuschuss- benefits rabatt- altersvorsorge
    weihnachtsgeld
    urlaubsgeld bezahl- attraktiv- betrieblich- arbeitsvertrag unbefristet- kostenlos- kostenfrei- freue- erwartet
    flexible
    entlohnung tarif- leistungen einarbeitung`,
  duty: `
    aufgabe- tätigkeit- verantwort- unterstütz- betreu- durchführ- entwickl- planung erstell- mitarbeit- umsetz-
    bearbeit-
    pflege- koordin- organisation sicherstell- übern- führen überwach- beratung kontroll- vorbereit-`,
  employer: `
    unternehmen- firma wir unser- uns gegründet kund- marktführ- team standort- mitarbeiter- verein gesellschaft
    familienunternehmen gmbh einrichtung`,
  application: `
    bewerb- bewerbung- lebenslauf senden sende schick- anschreiben kontakt- ansprechpartner- e-mail zeugnis- unterlagen
    vorstellungsgespräch frag- schwerbehind- geschlecht- bewerbungsunterlagen freuen telefon datenschutz`,
  character: `
    teamfähig- kommunikat- motivat- motiviert- engagier- engagement zuverläss- selbstständ- selbständ- flexib-
    belastbar-
    eigeninitiativ- eigenverantwort- organisat- organisiert kreativ- freundlich- sorgfalt sorgfältig-
    verantwortungsbewusst-
    teamplay- teamgeist lernbereit- offen offenheit aufgeschloss- einsatzbereit- freude spaß interesse begeister-
    neugier-
    analytisch- strukturiert- auftreten leidenschaft- empath- hilfsbereit- genau- gewissenhaft- durchsetzung-
    kontaktfreud-
    kundenorientier- lust geduld herz pünktlich- bereitschaft`,
  reader: `du dein- sie ihr ihre ihren ihrem dich dir bewerber- kandidat-`,
  having: `hast haben hat bringst bringen verfügst verfügen besitz- besitzt bist sind verfügt mit`,
  likeness: `vergleichbar- ähnlich- gleichwertig- o.ä verwandt- sonstig- andere anderer weitere ä artverwandt-`,
  time: `jahr- monat- stunden vollzeit teilzeit woche wochenstunden`,
  level: `
    fließend- verhandlungssicher- muttersprach- sprachniveau wort schrift niveau schriftlich- mündlich-
    deutschsprachig-`,
  condition: `
    schicht- schichtdienst wochenend- reisebereitschaft reise- körperlich- nacht- feiertag- bereitschaftsdienst pkw
    wohnort
    arbeitszeit- mindestalter volljährig`,
  tool: `
    programm- softwar- sprach- technik- werkzeug- datenbank- edv pc office system- programmiersprache- gängig- tool-`,
};
