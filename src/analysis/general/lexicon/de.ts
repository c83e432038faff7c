import { entries } from '../../../wording/wrapped.ts';
import type { Lexicon } from './lexicon.ts';
import { sensitive } from './de-sensitive.ts';

export const de: Lexicon = {
  weakOpeners: entries`
    war … verantwortlich; war … zuständig; war … beteiligt; war … betraut; war … tätig; wirkte … mit; wirke … mit
    arbeitete … mit; arbeite … mit; half … mit; habe … geholfen; habe … mitgearbeitet; habe … unterstützt
    habe … mitgewirkt; habe … teilgenommen; nahm … teil; nehme … teil; befasste mich; befasst mit; befasste sich
    beschäftigte; erledigung; erledigung von; erledigung der; erledigte; erledigen; aufgabe; zu den aufgaben
    meine tätigkeit; meine tätigkeiten; meine hauptaufgabe; hauptaufgabe; hauptaufgabe war; aufgabenschwerpunkt
    aufgabenschwerpunkte; tätigkeitsschwerpunkt; tätigkeitsbereich; verantwortungsbereich; verantwortungsbereiche
    allgemeine bürotätigkeiten; bürotätigkeiten; mitverantwortung; mithelfen; mitarbeiten; mitwirken; mitarbeiter bei
    mitarbeiter im; teammitglied; teil von; gehörte zum; unterstützende tätigkeiten; helfende tätigkeiten
    eingesetzt in; eingesetzt im; eingesetzt bei; eingesetzt als; wurde eingesetzt; beauftragt; hatte die aufgabe
    hatte die verantwortung; trug verantwortung; trug die verantwortung; übernahm die verantwortung; übernahme von
    übernahme der; kennenlernen von; kennenlernen der; verantwortlich für; war verantwortlich; verantwortung für
    verantwortlich; mitverantwortlich; mitverantwortlich für; zuständig für; war zuständig; zuständig; mitzuständig
    betraut mit; wurde betraut; beauftragt mit; aufgaben; aufgabe war; meine aufgaben; meine aufgabe; hauptaufgaben
    zu meinen aufgaben; aufgabengebiet; aufgabenbereich; tätigkeiten; tätigkeit; tätigkeit als; tätig in; tätig als
    tätig im; mitarbeit; mitarbeit an; mitarbeit bei; mitarbeit in; mitarbeit im; mitgearbeitet; arbeitete an
    arbeitete mit; arbeitete in; arbeitete im; arbeit an; arbeit mit; arbeit in; arbeit im; arbeiten an; arbeiten im
    habe gearbeitet; mithilfe; mithilfe bei; mithilfe im; mitgeholfen; half; half bei; half beim; half mit; half im
    geholfen; hilfe bei; hilfe beim; hilfe im; aushilfe bei; aushilfe im; ausgeholfen; beteiligt; beteiligt an
    war beteiligt; beteiligung; beteiligung an; mitwirkung; mitwirkung an; mitwirkung bei; mitgewirkt; wirkte mit
    teilnahme; teilnahme an; teilgenommen; nahm teil; teil des teams; teil eines teams; mitglied des teams
    mitglied im team; war dabei; eingebunden in; involviert in; einbezogen in; beschäftigte mich; beschäftigt mit
    kümmerte mich; kümmerte sich; habe mich um; um alles gekümmert; machte; gemacht; tat; getan; versuchte; musste
    sollte; durfte; bekam die aufgabe; erhielt die aufgabe; erlernte; lernte; gelernt; kennenlernen; einblick in
    einblicke in; erste erfahrungen; erfahrungen in; erfahrung in; erfahrungen sammeln; allgemeine
    diverse tätigkeiten; verschiedene tätigkeiten; verschiedene aufgaben; diverse aufgaben; anfallende; tagesgeschäft
    alltägliche; assistierte; assistenz bei; assistenz der; zuarbeit; zugearbeitet`,
  mildOpeners: entries`
    unterstützung; unterstützung bei; unterstützung der; unterstützung des; unterstützung beim; unterstützung im
    unterstützte; unterstützt; unterstützend; begleitung; begleitete; beitrag zu; trug bei; zusammenarbeit mit
    arbeitete zusammen; durchführung; durchführung von; durchführung der; nutzung von; nutzte; verwendete`,
  leads: entries`ich; wir; war; wurde; habe; bin; auch; hauptsächlich; überwiegend`,
  strongVerbs: ['Leitete', 'Entwickelte', 'Senkte', 'Steigerte', 'Baute … auf'],
  firstPersonSingular: entries`ich; mich; mir; mein; meine; meinen; meinem; meiner; meines`,
  firstPersonPlural: entries`wir; uns; unser; unsere; unseren; unserem; unserer; unseres`,
  buzzwords: entries`
    visionärer leader; kommunikationstalent; freude am umgang; freude an der arbeit; spaß an der arbeit; lernbereit
    einsatzfreude; einsatzbereit; einsatzbereitschaft; leistungsbereit; leistungsbereitschaft
    selbstständige arbeitsweise; selbständige arbeitsweise; eigenverantwortliche arbeitsweise
    strukturierte arbeitsweise; überzeugungskraft; gestaltungswille; umsetzungsstark*; unternehmergeist; pioniergeist
    erfolgsgarant; leidenschaft; best practices; disruption; impulsgeber; impulsgeberin; innovationstreiber; powerfrau
    energiebündel; workaholic; synergie*; synergetisch*; guru; ninja; rockstar; macher; macherin; macher-mentalität
    hands on mentalität; hands-on-mentalität; hands on; can do mentalität; visionär*; querdenker; querdenkerin
    vordenker; vordenkerin; teamplayer; team player; teamfähig; teamfähigkeit; teamorientiert; ergebnisorientiert*
    zielorientiert*; lösungsorientiert*; erfolgsorientiert*; kundenorientiert*; leistungsorientiert*; zielstrebig*
    dynamisch*; hochmotiviert*; hoch motiviert*; motiviert; motivierter; motivierte; leidenschaftlich*
    mit leidenschaft; aus leidenschaft; begeistert; proaktiv*; belastbar; belastbarkeit; hohe belastbarkeit; flexibel
    flexibilität; engagiert*; ehrgeizig*; kommunikationsstark; kommunikationsstarke*; durchsetzungsstark*
    organisationstalent; multitasking*; allrounder; allrounderin; generalist; selbstmotiviert*; eigenmotiviert*
    innovativ*; disruptiv*; ganzheitlich*; agiles mindset; growth mindset; mindset; out of the box
    über den tellerrand; tellerrand; extrameile; extra meile; win win; win-win; mehrwert; mehrwert schaffen
    state of the art; best in class; paradigmenwechsel; game changer; gamechanger; geborene führungspersönlichkeit
    geborener; führungspersönlichkeit; unternehmerisches denken; unternehmerisch denkend*; weltklasse; erstklassig*
    herausragend*; überdurchschnittlich*; zukunftsweisend*; nachweislich erfolgreich*; problemlöser; problemlöserin
    perfektionist; perfektionistin; hohes engagement; schnelle auffassungsgabe; schnelle auffassung
    strategischer denker; überflieger; high performer`,
  cliches: entries`
    freude am umgang; umgang mit menschen; freude an der arbeit; kommunikationsstärke
    ausgeprägte kommunikationsstärke; ausgeprägte; ausgeprägter; engagierter; mitarbeiter mit
    hoher einsatzbereitschaft; einsatzbereitschaft; einsatzfreude; sucht neue herausforderung; sucht neue; suche
    sucht; stelle; spaß an der arbeit; gute umgangsformen; freundliches auftreten; sicheres auftreten
    hands-on-mentalität; leistungsbereitschaft; arbeite gerne; arbeite gern; gerne im team; gern im team; im team
    ehrlich; fleiß; neugierig; wissbegierde; verlässlich; lösungsorientierte; arbeitsweise; teamfähig*; teamplayer
    teamgeist; motiviert*; hochmotiviert*; engagiert*; zuverlässig*; flexibel; flexible; flexibler; belastbar*
    dynamisch*; zielorientiert*; zielstrebig*; ergebnisorientiert*; lösungsorientiert*; kundenorientiert*
    kommunikativ*; kommunikationsstark*; kommunikationsfähigkeit*; ausgeprägte kommunikationsfähigkeit*
    sehr gute kommunikationsfähigkeiten; selbstständig*; selbständig*; eigeninitiative; eigenverantwortlich*
    verantwortungsbewusst*; pünktlich*; ehrgeizig*; kreativ*; freundlich*; offen; aufgeschlossen*; lernbereit*
    lernwillig*; wissbegierig*; strukturiert*; organisiert*; gewissenhaft*; sorgfältig*; fleißig*; leistungsbereit*
    hohe leistungsbereitschaft; einsatzbereit*; schnelle auffassungsgabe; organisationstalent
    hohe einsatzbereitschaft; soziale kompetenz; sozialkompetenz; hohes maß an; persönlichkeit; fachkraft
    suche neue herausforderung; neue herausforderung; neue herausforderungen; neuen herausforderung
    neuen herausforderungen; herausfordernde position; herausfordernde aufgabe; herausfordernden position
    verantwortungsvolle position; verantwortungsvolle aufgabe; verantwortungsvollen position; anspruchsvolle aufgabe
    auf der suche nach; bin auf der suche; suche eine stelle; suche eine position; dynamisches unternehmen
    dynamischen unternehmen; dynamischen umfeld; dynamischen team; innovativen unternehmen; innovatives unternehmen
    modernen unternehmen; wachsenden unternehmen; weiterentwickeln; weiterzuentwickeln; beruflich weiterentwickeln
    persönlich weiterentwickeln; einbringen; einzubringen; meine fähigkeiten; meine stärken; meine erfahrung
    langjährige erfahrung; langjähriger erfahrung; umfangreiche erfahrung; mehrjährige erfahrung; breites wissen
    fundierte kenntnisse; auch unter druck; unter druck; unter zeitdruck; stressresistent*; mein bestes; zum erfolg
    über den tellerrand; mehrwert`,
  vagueAmounts: entries`
    große mengen; mehrere; mehreren; mehrerer; verschiedene; verschiedenen; verschiedener; viele; vielen; vieler
    zahlreiche; zahlreichen; zahlreicher; diverse; diversen; diverser; einige; einigen; einiger; etliche
    unterschiedliche; unterschiedlichen; unterschiedlicher; eine vielzahl; vielzahl von; eine reihe von; jede menge
    dutzende; hunderte; tausende; wenige; manche; sämtliche; deutlich; erheblich; wesentlich; stark; spürbar
    regelmäßig; häufig; große; großen`,
  numberWords: entries`
    zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn; vierzehn; fünfzehn; sechzehn
    siebzehn; achtzehn; neunzehn; zwanzig; dreißig; vierzig; fünfzig; sechzig; siebzig; achtzig; neunzig; hundert
    tausend; million; millionen; milliarde; milliarden; dutzend; halb*; halbiert*; halbierung; hälfte; verdoppelt*
    verdoppelung; verdopplung; verdreifacht*; verdreifachung; ein drittel; drittel; viertel; doppelt*; dreifach*; null
    zweimal; dreimal; beide; beiden`,
  measures: [
    {
      verbs: entries`verbess*; steiger*; gesteigert*; erhöh*; optimier*; beschleunig*; ausgebaut*; ausbau*`,
      ask: 'from what to what, and over which time',
    },
    {
      verbs: entries`senk*; gesenkt*; reduzier*; verkürz*; spar*; einspar*; vereinfach*; verringer*`,
      ask: 'by how much money, time or errors',
    },
    {
      verbs: entries`
        leit*; geleitet*; führ*; geführt*; schul*; geschult*; ausbild*; ausgebild*; koordinier*; anleit*
        eingearbeitet*; einarbeit*; betreu*`,
      ask: 'how many people, and for how long',
    },
    {
      verbs: ['verkauf*', 'verhandel*', 'akquir*', 'gewonn*', 'gewann*', 'abgeschlossen*'],
      ask: 'how many deals, and what they were worth',
    },
    {
      verbs: entries`
        entwick*; erstell*; aufgebaut*; aufbau*; baute*; gebaut*; einführ*; eingeführt*; konzip*; entwarf*; entworf*
        gestalt*; montier*; install*`,
      ask: 'how many, used by how many people, and what changed',
    },
    {
      verbs: entries`
        bearbeit*; prüf*; geprüft*; bereit*; vorbereit*; organisier*; plan*; geplant*; pfleg*; wart*; gewartet*
        unterstütz*`,
      ask: 'how many a week or month',
    },
  ],
  placeholders: entries`
    wird nachgereicht; folgt noch; noch einzufügen; nachzureichen; lorem ipsum; lorem; ipsum; dolor sit amet; ihr name
    dein name; ihre adresse; deine adresse; ihre e-mail; deine e-mail; ihre firma; deine firma; ihre telefonnummer
    deine telefonnummer; ihr text; dein text; ihr text hier; hier text; text hier; text hier einfügen; hier einfügen
    hier eintragen; hier eingeben; bitte ausfüllen; bitte ergänzen; noch ergänzen; wird ergänzt; wird noch ergänzt
    noch zu ergänzen; noch auszufüllen; platzhalter; platzhaltertext; blindtext; mustertext; beispieltext
    beschreibung hier; name der firma; name des unternehmens; name des arbeitgebers; name der universität
    name der hochschule; name der schule; firma xy; firma xyz; firma abc; mustermann; musterfrau; musterfirma
    musterstraße; musterstrasse; musterstadt; musterunternehmen; vorname nachname; bla bla; asdf*; qwertz*; tbd; n.n.`,
  placeholderValues: entries`
    firma; unternehmen; firmenname; unternehmensname; arbeitgeber; position; stelle; stellenbezeichnung
    berufsbezeichnung; jobtitel; titel; name; ort; stadt; hochschule; universität; abschluss; zusammenfassung; profil
    beschreibung; beispiel; muster; test; text; startdatum; enddatum; folgt; unbekannt; keine angabe; k. a.; k.a.; n/a
    kenntnis 1; fähigkeit 1`,
  sensitive,
  sideRoles: entries`
    teilzeit; nebenberuflich*; nebentätigkeit; nebenjob; minijob; freiberuflich*; freiberufler*; selbstständig*
    selbständig*; freelancer*; berater; beraterin; ehrenamt*; praktikum; praktikant*; werkstudent*; studentische*
    hilfskraft; aushilfe; gründer*; mitgründer*; dozent*; lehrbeauftragte*; tutor*; beirat; aufsichtsrat; saison*
    inhaber*; geringfügig*; duales studium; azubi*; auszubildende*; trainer*`,
  selfEmployed: [
    'freiberuflich*',
    'freiberufler*',
    'selbstständig*',
    'selbständig*',
    'freelancer*',
    'inhaber*',
    'gründer*',
  ],
};
