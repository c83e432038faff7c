import { persona, type TrialPersona } from '../exports/people.ts';

/** A job ad and who answers it; all invented. */
export interface LetterCase {
  name: string;
  language: 'en' | 'de' | 'fr' | 'es';
  person: TrialPersona;
  ad: string;
}

interface Role {
  title: string;
  at: string;
  from: string;
  to?: string;
  did: string[];
}

const who = (
  [name, location, phone]: [string, string, string],
  roles: Role[],
  skills: string[],
  certificates: string[] = [],
): TrialPersona =>
  persona({
    name,
    location,
    phone,
    email: `${name
      .split(' ')[0]
      ?.toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z]/g, '')}@post.example`,
    workHistory: roles.map(({ title, at, from, to, did }) => ({
      title,
      company: at,
      location: null,
      startDate: from,
      endDate: to ?? null,
      isCurrent: to === undefined,
      summary: null,
      highlights: did,
    })),
    skills,
    certifications: certificates.map((one) => ({ name: one, issuer: null, date: null, url: null })),
  });

export const LETTER_CASES: LetterCase[] = [
  {
    name: 'nurse, Texas',
    language: 'en',
    person: who(
      ['Dolores Whitfield', 'Austin, TX', '+1 512 555 0142'],
      [
        {
          title: 'Registered Nurse',
          at: 'Cedar Bend Medical Center',
          from: '2019-06',
          did: [
            'Care for 5 post-surgical patients per shift on a 32-bed unit',
            'Reduced catheter infections from 7 to 2 a year by auditing every insertion',
            'Precept new graduates; 14 so far',
            'Responsible for recieving and stocking of supplies',
          ],
        },
        {
          title: 'Staff Nurse',
          at: 'Lone Mesa Hospital',
          from: '2015-02',
          to: '2019-05',
          did: ['Administered medication to 20+ patients daily', 'Floated to ICU'],
        },
      ],
      ['Epic', 'IV therapy', 'Wound care', 'Patient education'],
      ['BLS', 'ACLS'],
    ),
    ad: `Registered Nurse - Surgical Unit
Bluebonnet Regional Health, Austin, TX

Bluebonnet Regional Health is looking for a Registered Nurse to join our 24-bed surgical unit.

What you will do
- Provide post-operative care to 4-6 patients per shift
- Precept newly hired nurses

What you need
- Active Texas RN license
- 2+ years of acute care experience
- Post-surgical care
- BLS certification
- Experience with Epic

Benefits: 401(k), paid time off. Questions? Contact Ms. Teresa Alvarez, Nurse Manager, at 512-555-0100.`,
  },
  {
    name: 'backend engineer, London',
    language: 'en',
    person: who(
      ['Priya Raman', 'Leeds, United Kingdom', '+44 7700 900321'],
      [
        {
          title: 'Backend Engineer',
          at: 'Parcelwise',
          from: '2020-09',
          did: [
            'Rewrote the rating service in Go, cutting p99 latency from 900 ms to 140 ms',
            'Run 18 services on Kubernetes with two colleagues',
            'Mentor 3 junior engineers',
            'On-call rotation',
          ],
        },
        {
          title: 'Software Developer',
          at: 'Tallyworks Ltd',
          from: '2017-01',
          to: '2020-08',
          did: [
            'Built REST APIs used by 40 retail clients',
            'Migrated 2 TB of orders from MySQL to PostgreSQL with 6 minutes of downtime',
          ],
        },
      ],
      ['Go', 'PostgreSQL', 'Kubernetes', 'Terraform', 'gRPC'],
    ),
    ad: `Senior Backend Engineer (Go)

About Harbourline
Harbourline builds booking software for ferries. We are a team of 40 in London and remote.

You have
- 5+ years building backend systems in production, at least two with Go
- Strong PostgreSQL knowledge
- Experience running services on Kubernetes
- A habit of mentoring engineers
Nice to have: Terraform

How to apply: send your CV to careers@harbourline.example.`,
  },
  {
    name: 'electrician, Dublin',
    language: 'en',
    person: who(
      ['Ciaran Dempsey', 'Dublin', '+353 20 910 1234'],
      [
        {
          title: 'Electrician',
          at: 'Liffey Electrical',
          from: '2016',
          did: [
            'Wiring of 60 apartments per year from first fix to certification',
            'Supervising 4 apprentices',
            'Installed 35 EV chargers in 2023 without a call-back',
          ],
        },
        {
          title: 'Apprentice Electrician',
          at: 'Kildare Power',
          from: '2012',
          to: '2016',
          did: ['Pulled cable', 'Fitted 200 distribution boards under supervision'],
        },
      ],
      ['Testing and certification', 'EV charging', 'Fire alarms'],
      ['Safe Pass', 'Safe Electric'],
    ),
    ad: `Vacancy: Maintenance Electrician

Employer: St Malachy's Hospital Trust
Location: Dublin, Ireland

We require an electrician for planned and reactive maintenance.
Essential: Trade certificate; experience of EV charging installations; fire alarm systems; Safe Pass; full driving licence.
Applications to Eoin Brannigan by 12 January.`,
  },
  {
    name: 'chef, no firm named',
    language: 'en',
    person: who(
      ['Marcus Odell', 'Bristol', '+44 7700 900118'],
      [
        {
          title: 'Sous Chef',
          at: 'The Grain Store',
          from: '2021-03',
          did: [
            'Lead a brigade of 9 in a kitchen serving 180 covers a night',
            'Cut food cost from 34% to 28% by re-costing the whole menu',
            'Managed team of 12 at two festivals',
          ],
        },
        {
          title: 'Chef de Partie',
          at: 'Quay Street Bistro',
          from: '2018-05',
          to: '2021-02',
          did: ['Ran the sauce section', 'Menu development and tastings'],
        },
      ],
      ['Menu costing', 'HACCP', 'Stock control'],
      ['Level 3 Food Safety'],
    ),
    ad: `Head Chef wanted for busy gastropub in Bristol

You will run a kitchen of eight, write seasonal menus and keep gross profit above 70%.
We ask for: two years as sous chef or head chef, menu costing, Level 3 food hygiene, HACCP.
£38,000 plus tips.`,
  },
  {
    name: 'accountant, on own initiative',
    language: 'en',
    person: who(
      ['Helen Strand', 'Toronto, Ontario', '+1 416 555 0177'],
      [
        {
          title: 'Senior Accountant',
          at: 'Maple Ridge Foods Inc.',
          from: '2018-01',
          did: [
            'Close the books of 3 entities within 5 working days',
            'Automated 11 bank reconciliations in Excel, saving 30 hours a month',
            'Prepared the year-end file for the auditors; no adjustments in 4 years',
          ],
        },
      ],
      ['IFRS', 'Excel', 'SAP'],
      ['CPA'],
    ),
    ad: '',
  },
  {
    name: 'Krankenpflege, Bremen',
    language: 'de',
    person: who(
      ['Jana Oltmanns', 'Bremen', '+49 421 5550133'],
      [
        {
          title: 'Gesundheits- und Krankenpflegerin',
          at: 'Klinikum Weserbogen',
          from: '2018-04',
          did: [
            'Betreuung von 12 Patienten pro Schicht auf der Unfallchirurgie',
            'Sturzquote von 4,2 auf 2,1 je 1.000 Pflegetage gesenkt',
            '9 Auszubildende als Praxisanleiterin angeleitet',
          ],
        },
        {
          title: 'Pflegefachkraft',
          at: 'Seniorenheim Am Deich',
          from: '2014-10',
          to: '2018-03',
          did: ['Dienstplan für 16 Kollegen erstellt', 'Wunddokumentation eingefürt'],
        },
      ],
      ['Wundmanagement', 'Praxisanleitung', 'ORBIS'],
      ['Praxisanleiterin'],
    ),
    ad: `Pflegefachkraft (m/w/d) für die Orthopädie

Das Rotdorn-Krankenhaus Bremen sucht zum nächstmöglichen Zeitpunkt eine Pflegefachkraft.

Ihr Profil
- Abgeschlossene Ausbildung in der Pflege
- Erfahrung in der Chirurgie oder Orthopädie
- Praxisanleitung wünschenswert
- Kenntnisse in ORBIS

Für Rückfragen steht Ihnen Frau Dr. Antje Behrens unter 0421 5550199 zur Verfügung.`,
  },
  {
    name: 'Softwareentwicklung, Zürich',
    language: 'de',
    person: who(
      ['Lukas Aeschbacher', 'Winterthur, Schweiz', '+41 44 555 01 77'],
      [
        {
          title: 'Software-Entwickler',
          at: 'Zahlwerk AG',
          from: '2019-02',
          did: [
            'Zahlungsplattform mit 3 Millionen Buchungen pro Tag in Java entwickelt',
            'Verkürzte die Release-Zeit von 14 auf 2 Tage',
            'Leitung eines Teams von 5 Entwicklern',
          ],
        },
        {
          title: 'Programmierer',
          at: 'Alpsoft GmbH',
          from: '2015-08',
          to: '2019-01',
          did: ['23 Schnittstellen zu Banken programmiert', 'Große Teile der Testsuite automatisiert'],
        },
      ],
      ['Java', 'Spring', 'Kubernetes', 'PostgreSQL'],
    ),
    ad: `Senior Software Engineer Java (w/m/d), Zürich

Die Limmat Versicherung AG ist ein Versicherer mit 900 Mitarbeitenden.

Was du mitbringst
- Mehrjährige Erfahrung mit Java und Spring
- Kubernetes
- Erfahrung in der Führung kleiner Teams
- Deutsch fliessend

Bewerbung an: Reto Zgraggen, reto@limmat.example`,
  },
  {
    name: 'Elektriker, Linz',
    language: 'de',
    person: who(
      ['Stefan Pichler', 'Linz, Österreich', '+43 732 555012'],
      [
        {
          title: 'Elektroinstallateur',
          at: 'Elektro Donau GmbH',
          from: '2017',
          did: [
            'Installation von 120 Photovoltaikanlagen bis 30 kWp',
            'Verantwortlich für Fuhrpark mit 8 Fahrzeugen',
            'Schaltschränke nach Plan verdrahtet',
          ],
        },
        {
          title: 'Lehrling Elektrotechnik',
          at: 'Stadtwerke Wels',
          from: '2013',
          to: '2017',
          did: ['Störungen in 40 Trafostationen behoben'],
        },
      ],
      ['Photovoltaik', 'KNX', 'Schaltschrankbau'],
    ),
    ad: `Elektrotechniker:in für Photovoltaik

Sonnblick Energie GmbH, Linz (Österreich)

Wir suchen eine:n Elektrotechniker:in.
Anforderungen: abgeschlossene Lehre, Erfahrung mit Photovoltaik, Führerschein B, KNX von Vorteil.
Ansprechpartner: Herr Mag. Thomas Gruber`,
  },
  {
    name: 'Koch, Hotel',
    language: 'de',
    person: who(
      ['Ahmet Yıldız', 'Freiburg', '+49 761 5550171'],
      [
        {
          title: 'Sous-Chef',
          at: 'Hotel Schwarzer Bär',
          from: '2020-05',
          did: [
            'Wareneinsatz von 36 % auf 29 % gesenkt',
            'Team von 7 Köchen geführt',
            'Organisation von Banketten mit bis zu 250 Gästen',
          ],
        },
        {
          title: 'Koch',
          at: 'Gasthaus Linde',
          from: '2015-01',
          to: '2020-04',
          did: ['Täglich 120 Essen à la carte gekocht', 'Speisekarte viermal im Jahr neu geschrieben'],
        },
      ],
      ['Kalkulation', 'HACCP', 'Bankett'],
    ),
    ad: `Küchenchef gesucht!

Unser Haus am Titisee hat 80 Zimmer. Du führst eine Küche mit acht Leuten.
Du bringst mit: Ausbildung als Koch, Erfahrung als Sous-Chef, sichere Kalkulation, HACCP.
Melde dich bei uns: jobs@seehaus.example`,
  },
  {
    name: 'Controllerin, Konzern',
    language: 'de',
    person: who(
      ['Miriam Falk', 'Nürnberg', '+49 911 5550188'],
      [
        {
          title: 'Controllerin',
          at: 'Pegnitz Pumpen GmbH & Co. KG',
          from: '2017-09',
          did: [
            'Monatsabschluss für 4 Werke von 10 auf 4 Tage verkürzt',
            'Aufbau von 23 Berichten in Power BI',
            'Budget von 60 Mio. € geplant und überwacht',
          ],
        },
        {
          title: 'Junior Controllerin',
          at: 'Frankenbräu AG',
          from: '2014-03',
          to: '2017-08',
          did: ['Erstellung der monatlichen Abweichungsanalyse für 6 Kostenstellen'],
        },
      ],
      ['SAP CO', 'Power BI', 'Excel'],
    ),
    ad: `Senior Controller (m/w/d)
Unternehmen: Regnitz Antriebe SE

Ihre Aufgaben: Monatsabschluss, Berichtswesen, Budgetplanung.
Ihr Profil: Studium der Betriebswirtschaft, mehrjährige Erfahrung im Controlling eines produzierenden Unternehmens, SAP CO, Power BI.
Ihre Bewerbung richten Sie bitte an Herrn Jens Kowalski.`,
  },
  {
    name: 'infirmière, Nantes',
    language: 'fr',
    person: who(
      ['Maëlle Kervadec', 'Nantes', '+33 1 99 00 12 34'],
      [
        {
          title: 'Infirmière diplômée d’État',
          at: 'Clinique des Embruns',
          from: '2018-09',
          did: [
            'Prise en charge de 14 patients en chirurgie orthopédique',
            'Réduction des erreurs de préparation de 30 % en un an',
            'Encadrement de 6 étudiants par an',
          ],
        },
        {
          title: 'Infirmière',
          at: 'EHPAD Les Tilleuls',
          from: '2015-01',
          to: '2018-08',
          did: ['Suivi de 60 résidents', 'Formé 10 aides-soignantes aux pansements'],
        },
      ],
      ['Pansements complexes', 'Perfusions', 'Tutorat'],
    ),
    ad: `Infirmier / Infirmière en chirurgie (H/F)

Le Centre hospitalier de l’Erdre recherche un(e) infirmier(ère) pour son service de chirurgie à Nantes (CDI).

Profil recherché :
- Diplôme d’État d’infirmier
- Expérience en chirurgie
- Encadrement des étudiants

Votre contact : Mme Sandrine Le Goff, cadre de santé.`,
  },
  {
    name: 'développeur, Montréal',
    language: 'fr',
    person: who(
      ['Étienne Gagnon', 'Montréal, Québec', '+1 514 555 0162'],
      [
        {
          title: 'Développeur dorsal',
          at: 'Logiciels Boréal',
          from: '2019-04',
          did: [
            'Conçu une API de facturation qui traite 200 000 factures par mois',
            'Réduit le temps de déploiement de 45 à 8 minutes',
            'Piloter la migration de 12 services vers Kubernetes',
          ],
        },
        {
          title: 'Programmeur',
          at: 'Érable Assurance',
          from: '2016-01',
          to: '2019-03',
          did: ['Développement de 15 rapports SQL', 'Maintenance corrective'],
        },
      ],
      ['Python', 'PostgreSQL', 'Kubernetes', 'Django'],
    ),
    ad: `Développeur dorsal principal

Harfang Santé recrute un développeur dorsal à Montréal (Québec).
Exigences :
- 5 ans d’expérience en développement
- Python et Django
- PostgreSQL
- Kubernetes (un atout)
Faites parvenir votre CV à emplois@harfang.example.`,
  },
  {
    name: 'électricien, Lyon',
    language: 'fr',
    person: who(
      ['Karim Benali', 'Villeurbanne', '+33 1 99 00 45 67'],
      [
        {
          title: 'Électricien',
          at: 'Rhône Élec',
          from: '2017',
          did: [
            'Installation et raccordement de 80 bornes de recharge',
            'Encadre une équipe de 4 monteurs',
            'Responsable des habilitations de 15 salariés',
          ],
        },
        {
          title: 'Apprenti électricien',
          at: 'Delmas et fils',
          from: '2014',
          to: '2016',
          did: ['Câblage de 30 armoires électriques', 'Dépannage chez les particuliers'],
        },
      ],
      ['Bornes de recharge', 'Habilitation BR', 'Lecture de plans'],
    ),
    ad: `Chef d’équipe électricien (H/F)

Entreprise : Saône Installations SAS
Lieu : Lyon

Missions : conduire les chantiers, encadrer une équipe de monteurs, installer des bornes de recharge.
Profil : CAP ou BEP électricité, expérience de l’encadrement, habilitation BR, permis B.
Candidatures à l’attention de M. Olivier Perrin.`,
  },
  {
    name: 'cuisinier, Genève',
    language: 'fr',
    person: who(
      ['Paul Favre', 'Genève, Suisse', '+41 22 555 01 33'],
      [
        {
          title: 'Chef de partie',
          at: 'Restaurant du Lac',
          from: '2020-03',
          did: [
            'Géré brigade de 5 cuisiniers',
            'Baisse du coût matière de 33 % à 27 %',
            'Préparation de 150 couverts par service',
          ],
        },
        { title: 'Commis', at: 'Hôtel Beau Port', from: '2017-06', to: '2020-02', did: ['Mise en place quotidienne'] },
      ],
      ['Pâtisserie', 'HACCP', 'Gestion des stocks'],
    ),
    ad: `Sous-chef de cuisine 100 %

L’Auberge de la Treille recherche un sous-chef à Genève.
Vous savez : conduire une brigade, calculer vos coûts, appliquer les normes HACCP.
Salaire selon la convention, en CHF.`,
  },
  {
    name: 'comptable, candidature spontanée',
    language: 'fr',
    person: who(
      ['Nadia Roussel', 'Lille', '+33 1 99 00 78 90'],
      [
        {
          title: 'Comptable générale',
          at: 'Groupe Lys Textile',
          from: '2016-10',
          did: [
            'Clôture mensuelle de 3 sociétés en 5 jours',
            'Mis en place la facturation électronique pour 1 200 clients',
            'Supervision de 2 assistantes',
          ],
        },
      ],
      ['Sage', 'Excel', 'Liasse fiscale'],
    ),
    ad: '',
  },
  {
    name: 'enfermera, Madrid',
    language: 'es',
    person: who(
      ['Lucía Montero', 'Madrid', '+34 910 555 123'],
      [
        {
          title: 'Enfermera',
          at: 'Clínica Los Olmos',
          from: '2018-02',
          did: [
            'Atención a 15 pacientes por turno en cirugía',
            'Redujo las caídas un 40 % en dos años',
            'Formación de 8 enfermeras nuevas',
          ],
        },
        {
          title: 'Enfermera',
          at: 'Residencia San Blas',
          from: '2014-06',
          to: '2018-01',
          did: ['Coordiné la vacunación de 200 residentes', 'Curas'],
        },
      ],
      ['Curas', 'Triaje', 'Docencia'],
    ),
    ad: `Enfermero/a de quirófano

Hospital Virgen del Roble busca un/a enfermero/a para su bloque quirúrgico en Madrid.
Requisitos:
- Grado en Enfermería
- Experiencia en cirugía
- Disponibilidad para turnos
Persona de contacto: Dña. Carmen Ibáñez`,
  },
  {
    name: 'desarrolladora, Ciudad de México',
    language: 'es',
    person: who(
      ['Ximena Arriaga', 'Ciudad de México, México', '+52 55 5555 0199'],
      [
        {
          title: 'Desarrolladora backend',
          at: 'Pagos Nopal',
          from: '2019-08',
          did: [
            'Desarrollé un servicio en Java que procesa 50,000 pagos por hora',
            'Lidero equipo de 4 personas',
            'Migración de 9 servicios a la nube',
          ],
        },
        {
          title: 'Programadora',
          at: 'Banco del Anáhuac',
          from: '2016-01',
          to: '2019-07',
          did: ['Automatizó 30 reportes regulatorios'],
        },
      ],
      ['Java', 'Spring Boot', 'AWS', 'PostgreSQL'],
    ),
    ad: `Ingeniera/o de software senior

Empresa: Tianguis Digital
Ubicación: CDMX, México

Buscamos una persona con:
- 4 años de experiencia con Java y Spring Boot
- AWS
- Liderazgo de equipos
Envía tu CV a talento@tianguis.example`,
  },
  {
    name: 'electricista, Valencia',
    language: 'es',
    person: who(
      ['Vicent Ferrer Soler', 'Valencia', '+34 960 555 222'],
      [
        {
          title: 'Oficial electricista',
          at: 'Instalaciones Turia S.L.',
          from: '2015',
          did: [
            'Instalación de 300 puntos de luz LED en colegios',
            'Responsable de mantenimiento de 12 edificios públicos',
            'Reducción del consumo del 22 %',
          ],
        },
        { title: 'Ayudante', at: 'Montajes Sagunto', from: '2011', to: '2015', did: ['Montaje de cuadros eléctricos'] },
      ],
      ['Baja tensión', 'Domótica', 'Fotovoltaica'],
    ),
    ad: `Técnico/a electricista de mantenimiento

Aguas del Serpis S.A. selecciona un técnico electricista para sus plantas de Valencia.
Se requiere: FP de electricidad, experiencia en mantenimiento de edificios o plantas, baja tensión, carné de conducir B.
Dirigir el currículum a la atención de Don Rafael Monzó.`,
  },
  {
    name: 'cocinera, Buenos Aires',
    language: 'es',
    person: who(
      ['Florencia Bazán', 'Buenos Aires, Argentina', '+54 11 5555 0111'],
      [
        {
          title: 'Jefa de partida',
          at: 'Bodegón Almagro',
          from: '2019-03',
          did: [
            'Coordinó brigada de 6 cocineros',
            'Bajó el desperdicio del 12 % al 5 %',
            'Costear el menú de cada temporada',
          ],
        },
        {
          title: 'Cocinera',
          at: 'Hotel Recoleta Real',
          from: '2015-09',
          to: '2019-02',
          did: ['Elaboración de 200 desayunos diarios'],
        },
      ],
      ['Costeo', 'BPM', 'Pastelería'],
    ),
    ad: `Sous chef

Restaurante Ombú Dorado incorpora sous chef para su cocina en Buenos Aires.
Se valora: manejo de brigada, costeo de menú, BPM.`,
  },
  {
    name: 'contable, Bilbao',
    language: 'es',
    person: who(
      ['Aitor Zubieta', 'Bilbao', '+34 940 555 321'],
      [
        {
          title: 'Contable',
          at: 'Aceros Nervión',
          from: '2016-05',
          did: [
            'Cierre mensual de 4 sociedades en 6 días',
            'Implanté la factura electrónica para 800 proveedores',
            'Gestion de cobros por valor de 9 millones de euros',
          ],
        },
        {
          title: 'Auxiliar contable',
          at: 'Gestoría Abando',
          from: '2012-01',
          to: '2016-04',
          did: ['Presentación de impuestos de 45 pymes'],
        },
      ],
      ['SAP', 'Excel', 'PGC'],
    ),
    ad: `Responsable de contabilidad

En Astilleros Urdaibai buscamos una persona responsable de contabilidad.
Qué pedimos: cierre contable, SAP, gestión de equipos, inglés B2.
Preguntas: Ainhoa Etxebarria, ainhoa@urdaibai.example`,
  },
];
