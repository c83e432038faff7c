import type { AdWords } from './ad-words.ts';

export const italian: AdWords = {
  knowledge: `
    conoscenz- padronanza competenz- saper sapere dimestichezza conosc- nozioni comprensione uso utilizzo
    familiarità basi
    preparazione`,
  experience: `esperienz- esperto esperta maturat- pregress-`,
  degree: `
    laure- diplom- universit- titolo studi maturità dottorato scuola istituto corso perito ingegner- geometra
    accademic-`,
  training: `formazione formato formativ- qualifica- corsi tirocinio apprendist- stage`,
  licence: `patente abilitazion- certificazion- certificat- iscrizione iscritt- attestato albo patentino`,
  ability: `capacità capace attitudine attitudini grado in`,
  strength: `
    buon buona buone buoni ottim- eccellent- avanzat- solid- approfondit- comprovat- minima almeno consolidat- base
    forte`,
  need: `
    richies- requisit- necessari- indispensab- obbligator- minim- deve dovrà essenzial- imprescindibil- fondamental-`,
  wish: `
    preferib- preferibilmente gradit- costituisc- preferenz- vantaggio titolo plus idealmente apprezzat- gradito
    bonus`,
  profile: `profilo requisit- cerchiamo ricerca ricerchiamo candidato ideale chi cercando figura`,
  offer: `
    offriamo offre offerta stipendio retribuzion- contratto buoni ferie benefit- assicuraz- ral welfare inserimento
    inquadramento smart indeterminato`,
  duty: `
    mansion- attività compit- responsabil- occup- gestir- gestion- svolg- svilupp- realizz- support- garantire collabor-
    supervis- redazione assistenza partecip- analizz-`,
  employer: `azienda aziendal- nostr- noi siamo team società clienti leader gruppo impresa realtà`,
  application: `
    candidat- candidatura inviar- invia curriculum cv contatt- colloqui- selezion- email privacy annuncio domanda
    bando sesso
    età informativa`,
  character: `
    precision- autonom- flessib- proattiv- problem solving relazional- comunicat- motivaz- motivat- dinami- puntual-
    affidab-
    entusias- curios- voglia serietà spirito predisposizion- passione organizzat- determinazione collaborazione
    iniziativa
    responsabile interesse empatia team`,
  reader: `tu tuo tua tuoi tue voi candidat- ti sei hai`,
  having: `hai avere possess- abbia possiede possesso essere`,
  likeness: `simil- equipollent- affin- equivalent- altri altre altro analog- ecc`,
  time: `anni anno mesi ore settimana tempo pieno part-time full-time biennale triennale`,
  level: `madrelingua scritt- parlat- livello fluent- lingua lingue inglese orale italiano`,
  condition: `
    turni turno trasfert- disponib- disponibilità weekend automunit- residenza domicilio orari festivi notturn- mobilità
    spostamenti`,
  tool: `
    strument- informatic- linguagg- pacchetto ferrament- programm- software office sistem- applicativ- tecnolog-
    database`,
};
