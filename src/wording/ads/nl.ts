import type { AdWords } from './ad-words.ts';

export const dutch: AdWords = {
  knowledge: `
    kennis beheersing beheers- vaardighe- inzicht vertrouwd kent kennen weet affiniteit expertise deskundigheid begrip
    basiskennis vakkennis`,
  experience: `ervaring werkervaring ervaren beroepservaring praktijkervaring`,
  degree: `
    opleiding- diploma- hbo mbo wo vmbo universitai- bachelor- master- afgestudeerd secundair hogeschool studie student-
    opleidingsniveau graduaat hoger onderwijs`,
  training: `geschoold training cursus bijscholing gevormd leerling- vakopleiding afgerond-`,
  licence: `rijbewijs certificaat certificaten attest- vca bewijs registratie getuigschrift`,
  ability: `vermogen kunnen kunt kan staat bekwaam capaciteit`,
  strength: `
    goed goede zeer uitstekend- sterk- grondig- ruim- aantoonba- ruime degelijk- eerste hoog hoge gedegen
    uitgebreid-`,
  need: `vereist- vereisten verplicht minimum minstens minimaal moet noodzakelijk nodig vereiste voorwaarde- tenminste`,
  wish: `pluspunt meerwaarde troef pre voorkeur mooi plus liefst bij voorkeur idealiter wenselijk gewenst welkom`,
  profile: `profiel functie-eisen zoeken gezocht wie vragen verwachten kandidaat breng herken`,
  offer: `
    bieden aanbod aanbieden salaris- loon vakantie- verzekering- maaltijdcheques ecocheques contract voordel-
    premie- pensioen-
    vergoeding- verlof- arbeidsvoorwaarden bruto vast reiskosten-`,
  duty: `
    taken taak verantwoordelijk- functie- zorg zorgt zorgen ondersteun- beheer- uitvoer- ontwikkel- begeleid- voert
    stelt maakt
    werkzaamheden opvolg- coördineer- adviseer- bewaak-`,
  employer: `bedrijf- onze ons wij we klant- organisatie opgericht team marktleider vestiging- collega- onderneming`,
  application: `
    sollicit- solliciteren cv motivatiebrief stuur mail contact- gesprek selectie selectieproeven vacature- reageer-
    brief
    sollicitatieprocedure`,
  character: `
    teamspeler teamverband zelfstandig- communicatie- flexib- nauwkeurig- stressbestendig- enthousias- gemotiveerd-
    motivatie
    verantwoordelijkheid- klantgericht- klantvriendelijk- initiatief creatie- sociaal sociale positie- leergierig-
    stipt-
    georganiseerd- betrouwba- passie houding dynamisch gedreven proactie- oog hands-on interesse geduld plezier`,
  reader: `je jij jouw u uw jou kandida- bent`,
  having: `hebt heeft bent beschikt bezit beschik- hebben over`,
  likeness: `gelijkwaardig- vergelijkba- soortgelijk- gelijksoortig- ander- andere relevante enz`,
  time: `jaar jaren maand- uur uren voltijds deeltijds fulltime parttime week`,
  level: `vloeiend moedertaal niveau schriftelijk mondeling gesproken taal talen nederlands engels`,
  condition: `
    ploeg- ploegendienst nacht- beschikbaar- avond- weekend- weekendwerk reizen vervoer lichamelijk- leeftijd fysiek`,
  tool: `
    programma- softwarepakket- computer- software systeem systemen tools pakket gereedschap techniek
    programmeertalen`,
};
