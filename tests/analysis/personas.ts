import type { PersonaContent, WorkExperience } from '../../src/content.ts';
import { emptyContent } from '../../src/content.ts';
import type { Answer, Subject } from '../../src/analysis/report.ts';

export const TODAY = '2026-11-22';

export const subjectOf = (content: PersonaContent, answers: Answer[] = []): Subject => ({
  id: '11111111-1111-4111-8111-111111111111',
  title: 'A persona',
  content,
  document: null,
  answers,
});

export function emptyPersona(): PersonaContent {
  const { workExperience: _, ...rest } = emptyContent();
  return { ...rest, workHistory: [], sections: [] };
}

export const role = (
  title: string | null,
  company: string | null,
  startDate: string | null,
  endDate: string | null,
  highlights: string[] = [],
): WorkExperience => ({
  title,
  company,
  location: null,
  startDate,
  endDate,
  isCurrent: endDate === null && startDate !== null,
  summary: null,
  highlights,
});

const study = (institution: string, degree: string, fieldOfStudy: string) => [
  {
    institution,
    degree,
    fieldOfStudy,
    location: null,
    startDate: '2013-09',
    endDate: '2017-06',
    isCurrent: false,
    grade: null,
    highlights: [],
  },
];

type Facts = Pick<
  PersonaContent,
  'name' | 'headline' | 'email' | 'location' | 'summary' | 'workHistory' | 'education' | 'skills'
>;

const strong = (facts: Facts): PersonaContent => ({
  ...emptyPersona(),
  phone: '+31 20 555 0134',
  links: [{ label: null, url: 'https://example.org/profile' }],
  ...facts,
});

/** Strong CVs of invented people, one for each language whose wording is known. */
export const strongPersonas: Readonly<Record<'en' | 'es' | 'de' | 'fr', () => PersonaContent>> = {
  en: () =>
    strong({
      name: 'Tomas Brekke',
      headline: 'Warehouse Operations Manager',
      email: 'tomas.brekke@example.org',
      location: 'Rotterdam, Netherlands',
      summary:
        'Warehouse manager with nine years in cold storage. Runs a site of 14,000 pallets for three ' +
        'supermarket chains and moved it to Manhattan WMS without a lost day.',
      workHistory: [
        role('Warehouse Operations Manager', 'Polder Cold Chain', '2020-03', null, [
          'Moved 14,000 pallet places to Manhattan WMS in 9 weeks without closing the site',
          'Cut picking errors from 2.1% to 0.3% by adding scanner checks at 40 gates',
          'Led 65 people in 3 shifts and lowered yearly turnover from 38% to 17%',
          'Renegotiated 5 haulage contracts, saving €420,000 a year',
        ]),
        role('Shift Supervisor', 'Maasdam Foods', '2017-08', '2020-02', [
          'Planned 24 people a night and shipped 310 orders before 5 a.m.',
          'Reduced forklift damage by 60% after training 31 drivers',
          'Introduced a kaizen board that closed 140 ideas in 2 years',
        ]),
      ],
      education: study('Zuiderpark College', 'BSc', 'Logistics'),
      skills: ['Manhattan WMS', 'Shift planning', 'Kaizen', 'Haulage contracts'],
    }),
  es: () =>
    strong({
      name: 'Lucía Ferrán',
      headline: 'Jefa de enfermería',
      email: 'lucia.ferran@example.org',
      location: 'Valencia, España',
      summary:
        'Enfermera con once años en cuidados intensivos. Coordina una unidad de 18 camas y redujo las ' +
        'infecciones por catéter a la mitad en dos años.',
      workHistory: [
        role('Jefa de enfermería de UCI', 'Hospital Mar de Levante', '2019-05', null, [
          'Coordino a 42 enfermeras en tres turnos y cubrí el 98 % de las guardias sin contratar fuera',
          'Reduje las infecciones por catéter de 3,2 a 1,4 por cada 1.000 días',
          'Implanté listas de verificación en 18 camas en menos de 4 meses',
          'Formé a 26 compañeras en ventilación mecánica',
        ]),
        role('Enfermera de UCI', 'Clínica Turia', '2015-02', '2019-04', [
          'Atendí a 4 pacientes críticos por turno durante 4 años',
          'Preparé 12 protocolos de medicación que usa toda la clínica',
          'Acorté el traspaso de turno de 35 a 20 minutos',
        ]),
      ],
      education: study('Universidad del Júcar', 'Grado', 'Enfermería'),
      skills: ['Ventilación mecánica', 'Listas de verificación', 'Protocolos de medicación', 'Guardias'],
    }),
  de: () =>
    strong({
      name: 'Wiebke Harmsen',
      headline: 'Controllerin',
      email: 'wiebke.harmsen@example.org',
      location: 'Bremen',
      summary:
        'Controllerin mit neun Jahren Praxis im Maschinenbau. Steuert die Planung von vier Werken und ' +
        'hat den Monatsabschluss von 10 auf 4 Tage verkürzt.',
      workHistory: [
        role('Senior Controllerin', 'Weserwerk Pumpen GmbH', '2020-10', null, [
          'Verkürzte den Monatsabschluss für 4 Werke von 10 auf 4 Tage',
          'Baute in Power BI 23 Berichte auf, die 180 Führungskräfte nutzen',
          'Deckte bei 310 Kostenstellen Abweichungen von 1,8 Mio. Euro auf',
          'Schulte 35 Meister in der Budgetplanung',
        ]),
        role('Controllerin', 'Lesum Antriebe AG', '2017-07', '2020-09', [
          'Kalkulierte 140 Angebote im Jahr mit einer Abweichung unter 2 %',
          'Senkte die Bestände um 12 % durch eine neue Dispositionsregel',
          'Stellte die Planung von Excel auf SAP BPC um und sparte 9 Arbeitstage im Quartal',
        ]),
      ],
      education: study('Hochschule Wümmetal', 'B.A.', 'Betriebswirtschaft'),
      skills: ['Power BI', 'SAP BPC', 'Budgetplanung', 'Kostenstellen'],
    }),
  fr: () =>
    strong({
      name: 'Maëlle Guivarch',
      headline: 'Cheffe de chantier',
      email: 'maelle.guivarch@example.org',
      location: 'Rennes, France',
      summary:
        'Cheffe de chantier depuis dix ans dans la construction bois. Conduit quatre chantiers par an et ' +
        'a livré 96 logements avec deux semaines d’avance.',
      workHistory: [
        role('Cheffe de chantier', 'Ossatures du Couesnon', '2020-01', null, [
          'Livré 96 logements en bois avec 2 semaines d’avance sur le planning',
          'Dirigé 28 compagnons et 9 sous-traitants sur 4 chantiers',
          'Réduit les reprises de 7 % à 2 % grâce à 60 points de contrôle',
          'Négocié 14 avenants pour un montant de 310 000 euros',
        ]),
        role('Conductrice de travaux', 'Charpentes Vilaine', '2017-09', '2019-12', [
          'Chiffré 75 devis par an, dont 31 signés',
          'Monté 22 charpentes sans accident avec arrêt',
          'Formé 8 apprentis à la lecture de plans',
        ]),
      ],
      education: study('Lycée des Marches', 'BTS', 'Systèmes constructifs bois'),
      skills: ['Construction bois', 'Lecture de plans', 'Devis', 'Points de contrôle'],
    }),
};
