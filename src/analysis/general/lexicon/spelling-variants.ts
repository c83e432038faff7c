import type { WordingLanguage } from '../language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Right words that lie one slip away from a word of the misspelling tables, and right variants of other countries. */
export const spellingVariants: Readonly<Record<WordingLanguage, ReadonlySet<string>>> = {
  en: list(`
    advisor adviser judgment judgement acknowledgment acknowledgement fulfillment fulfilment enrollment enrolment instalment installment
    complement complementary compliment complimentary personal personnel principal principle stationary stationery affective effective
    excepted expected perspective prospective proceed precede collage college patience patients presence presents conversation
    conservation formally formerly considerate dependant dependent programed programing programer focussed focused labelled labeled
    modelled modeled modelling modeling travelled traveled cancelled canceled counselling counseling marshalling signalled signaled
    manageress contractors contracting reception deception inception assistants assistance attendants attendance residents residence
    correspondents correspondence accountancy consultancy competency efficiencies referrals referral controllers comptroller
    councillor counsellor counselor council councils counsel sewerage severance receivers quarterlies resourced outsourced
    strengths stationed custodian customers customary costumer costumers clientele`),
  es: list(`
    contable contables clienta clientas tecnologica practicado practicada formativo formativa directivo directivos colectivo
    efectivo efectiva objetivas preventivo preventiva productivo productiva reparto resolutivo planteado planeado
    implantación implantaciones implantado instalaciones operativo operativa`),
  de: list(`
    leitung leistung leitungen leistungen beratung bereitung verarbeitung bearbeitung erarbeitung verwaltung gestaltung
    ausbildung abbildung einbildung fortbildung verbindung verkaufs wirtschaft werkstatt werkstätten maschinen
    unterstützen unterstützend verantwortlichen strategischen analysiere standards standarte packet abschluss personals
    organisatorisch organisatorische kommunikative informative integrative koordinierend regelmässig ausschliesslich`),
  fr: list(`
    comptable contable commerciaux commerciale personnelle personnelles contrôleur conseillère formatrice formateur
    professionnalisme développeurs organismes organisme techniques électricienne mécanicienne préparateur préparatrice
    réalisateur consultant consultante directeur directrice`),
};
