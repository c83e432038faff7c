import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/wording/language.ts';

/** A short CV, with terms and names that are the same everywhere, and sentences as they stand in CVs. */
const TEXTS: Record<string, { cv: string; sentences: string[] }> = {
  en: {
    cv: `
      WORK EXPERIENCE
      Warehouse Manager, Northgate Ltd, 03/2018 – present
      SKILLS
      SAP, Excel, JavaScript, Docker, forklift licence
      EDUCATION
      Bachelor of Science, 2012 – 2015
      LANGUAGES
      German (B2), French (A2)
      INTERESTS
      Hiking, chess`,
    sentences: [
      'Led a team of twelve pickers and cut order errors by 30 %.',
      'Planned weekly rotas and trained new staff on safety.',
      'Reliable technician with eight years of experience in hospitals.',
      'Introduced Kubernetes and reduced deployment time from days to hours.',
      'Maintained contact with suppliers and negotiated prices.',
      'Looking for a new challenge in renewable energy.',
    ],
  },
  de: {
    cv: `
      BERUFSERFAHRUNG
      Lagerleiter, Nordtor GmbH, 03/2018 – heute
      KENNTNISSE
      SAP, Excel, JavaScript, Docker, Staplerschein
      AUSBILDUNG
      Bachelor of Science, 2012 – 2015
      SPRACHEN
      Englisch (B2), Französisch (A2)
      INTERESSEN
      Wandern, Schach`,
    sentences: [
      'Leitung eines Teams von zwölf Mitarbeitern, Fehlerquote um 30 % gesenkt.',
      'Planung der Dienste und Einarbeitung neuer Kollegen.',
      'Zuverlässiger Techniker mit acht Jahren Erfahrung in Krankenhäusern.',
      'Einführung von Kubernetes, Auslieferung in Stunden statt Tagen.',
      'Pflege der Kontakte zu Lieferanten und Verhandlung von Preisen.',
      'Ich suche eine neue Herausforderung im Bereich erneuerbare Energien.',
    ],
  },
  fr: {
    cv: `
      EXPÉRIENCE PROFESSIONNELLE
      Responsable d'entrepôt, Portenord SARL, 03/2018 – aujourd'hui
      COMPÉTENCES
      SAP, Excel, JavaScript, Docker, CACES
      FORMATION
      Licence, 2012 – 2015
      LANGUES
      Anglais (B2), Allemand (A2)
      CENTRES D'INTÉRÊT
      Randonnée, échecs`,
    sentences: [
      "Encadrement d'une équipe de douze personnes et baisse des erreurs de 30 %.",
      'Planification des horaires et formation des nouveaux salariés.',
      "Technicien fiable avec huit ans d'expérience en milieu hospitalier.",
      'Mise en place de Kubernetes et livraison en quelques heures.',
      'Relations avec les fournisseurs et négociation des prix.',
      'À la recherche d’un nouveau défi dans les énergies renouvelables.',
    ],
  },
  es: {
    cv: `
      EXPERIENCIA LABORAL
      Jefe de almacén, Puertanorte SL, 03/2018 – actualidad
      HABILIDADES
      SAP, Excel, JavaScript, Docker, carné de carretillero
      FORMACIÓN
      Grado, 2012 – 2015
      IDIOMAS
      Inglés (B2), francés (A2)
      INTERESES
      Senderismo, ajedrez`,
    sentences: [
      'Dirección de un equipo de doce personas y reducción de errores en un 30 %.',
      'Planificación de turnos y formación del personal nuevo.',
      'Técnico de confianza con ocho años de experiencia en hospitales.',
      'Implanté Kubernetes y reduje el tiempo de entrega a horas.',
      'Trato con proveedores y negociación de precios.',
      'Busco un nuevo reto en energías renovables.',
    ],
  },
  pt: {
    cv: `
      EXPERIÊNCIA PROFISSIONAL
      Chefe de armazém, Portanorte Lda, 03/2018 – presente
      COMPETÊNCIAS
      SAP, Excel, JavaScript, Docker, carta de empilhador
      FORMAÇÃO
      Licenciatura, 2012 – 2015
      IDIOMAS
      Inglês (B2), francês (A2)
      INTERESSES
      Caminhadas, xadrez`,
    sentences: [
      'Liderança de uma equipa de doze pessoas e redução dos erros em 30 %.',
      'Planeamento de turnos e formação de novos colaboradores.',
      'Técnico de confiança com oito anos de experiência em hospitais.',
      'Implementei o Kubernetes e reduzi o tempo de entrega para horas.',
      'Contacto com fornecedores e negociação de preços.',
      'Procuro um novo desafio na área das energias renováveis.',
    ],
  },
  it: {
    cv: `
      ESPERIENZA LAVORATIVA
      Responsabile di magazzino, Portanord Srl, 03/2018 – oggi
      COMPETENZE
      SAP, Excel, JavaScript, Docker, patentino muletto
      ISTRUZIONE
      Laurea triennale, 2012 – 2015
      LINGUE
      Inglese (B2), francese (A2)
      INTERESSI
      Escursionismo, scacchi`,
    sentences: [
      'Guida di una squadra di dodici persone e riduzione degli errori del 30 %.',
      'Pianificazione dei turni e formazione del nuovo personale.',
      'Tecnico affidabile con otto anni di esperienza negli ospedali.',
      'Ho introdotto Kubernetes e ridotto i tempi di rilascio a poche ore.',
      'Rapporti con i fornitori e trattativa dei prezzi.',
      'Cerco una nuova sfida nelle energie rinnovabili.',
    ],
  },
  nl: {
    cv: `
      WERKERVARING
      Magazijnchef, Noordpoort BV, 03/2018 – heden
      VAARDIGHEDEN
      SAP, Excel, JavaScript, Docker, heftruckcertificaat
      OPLEIDING
      Bachelor, 2012 – 2015
      TALEN
      Engels (B2), Frans (A2)
      INTERESSES
      Wandelen, schaken`,
    sentences: [
      'Leiding aan een team van twaalf medewerkers en 30 % minder fouten.',
      'Roosters opgesteld en nieuwe collega’s ingewerkt.',
      'Betrouwbare technicus met acht jaar ervaring in ziekenhuizen.',
      'Kubernetes ingevoerd en de levertijd teruggebracht tot uren.',
      'Contact met leveranciers en onderhandelen over prijzen.',
      'Ik zoek een nieuwe uitdaging in duurzame energie.',
    ],
  },
  pl: {
    cv: `
      DOŚWIADCZENIE ZAWODOWE
      Kierownik magazynu, Brama Sp. z o.o., 03/2018 – obecnie
      UMIEJĘTNOŚCI
      SAP, Excel, JavaScript, Docker, uprawnienia na wózek
      WYKSZTAŁCENIE
      Licencjat, 2012 – 2015
      JĘZYKI
      angielski (B2), niemiecki (A2)
      ZAINTERESOWANIA
      Turystyka, szachy`,
    sentences: [
      'Kierowanie zespołem dwunastu osób i zmniejszenie liczby błędów o 30 %.',
      'Planowanie grafików i szkolenie nowych pracowników.',
      'Rzetelny technik z ośmioletnim doświadczeniem w szpitalach.',
      'Wdrożenie Kubernetes i skrócenie czasu dostaw do kilku godzin.',
      'Kontakty z dostawcami i negocjowanie cen.',
      'Szukam nowych wyzwań w energetyce odnawialnej.',
    ],
  },
  cs: {
    cv: `
      PRACOVNÍ ZKUŠENOSTI
      Vedoucí skladu, Brána s.r.o., 03/2018 – dosud
      DOVEDNOSTI
      SAP, Excel, JavaScript, Docker, průkaz na vozík
      VZDĚLÁNÍ
      Bakalář, 2012 – 2015
      JAZYKY
      angličtina (B2), němčina (A2)
      ZÁJMY
      Turistika, šachy`,
    sentences: [
      'Vedení týmu dvanácti lidí a snížení počtu chyb o 30 %.',
      'Plánování směn a zaškolení nových pracovníků.',
      'Spolehlivý technik s osmiletou praxí v nemocnicích.',
      'Zavedení Kubernetes a zkrácení dodávek na několik hodin.',
      'Komunikace s dodavateli a vyjednávání cen.',
      'Hledám novou výzvu v oblasti obnovitelných zdrojů.',
    ],
  },
  sv: {
    cv: `
      ARBETSLIVSERFARENHET
      Lagerchef, Norrport AB, 03/2018 – pågående
      KUNSKAPER
      SAP, Excel, JavaScript, Docker, truckkort
      UTBILDNING
      Kandidatexamen, 2012 – 2015
      SPRÅK
      Engelska (B2), tyska (A2)
      INTRESSEN
      Vandring, schack`,
    sentences: [
      'Ledde en grupp på tolv personer och minskade felen med 30 %.',
      'Planerade scheman och utbildade nya medarbetare.',
      'Pålitlig tekniker med åtta års erfarenhet från sjukhus.',
      'Införde Kubernetes och kortade leveranstiden till några timmar.',
      'Kontakt med leverantörer och förhandling av priser.',
      'Jag söker en ny utmaning inom förnybar energi.',
    ],
  },
  da: {
    cv: `
      ERHVERVSERFARING
      Lagerchef, Nordport ApS, 03/2018 – nu
      KOMPETENCER
      SAP, Excel, JavaScript, Docker, truckcertifikat
      UDDANNELSE
      Bachelor, 2012 – 2015
      SPROG
      Engelsk (B2), tysk (A2)
      INTERESSER
      Vandreture, skak`,
    sentences: [
      'Ledede et hold på tolv personer og mindskede fejl med 30 %.',
      'Planlagde vagter og oplærte nye medarbejdere.',
      'Pålidelig tekniker med otte års erfaring fra sygehuse.',
      'Indførte Kubernetes og forkortede leveringstiden til få timer.',
      'Kontakt til leverandører og forhandling af priser.',
      'Jeg søger en ny udfordring inden for vedvarende energi.',
    ],
  },
  no: {
    cv: `
      ARBEIDSERFARING
      Lagersjef, Nordport AS, 03/2018 – nå
      FERDIGHETER
      SAP, Excel, JavaScript, Docker, truckførerbevis
      UTDANNING
      Bachelorgrad, 2012 – 2015
      SPRÅK
      Engelsk (B2), tysk (A2)
      INTERESSER
      Fotturer, sjakk`,
    sentences: [
      'Ledet et lag på tolv personer og reduserte feilene med 30 %.',
      'Planla vakter og lærte opp nye medarbeidere.',
      'Pålitelig tekniker med åtte års erfaring fra sykehus.',
      'Innførte Kubernetes og kortet ned leveringstiden til noen timer.',
      'Kontakt med leverandører og forhandling av priser.',
      'Jeg søker en ny utfordring innen fornybar energi.',
    ],
  },
  ro: {
    cv: `
      EXPERIENȚĂ PROFESIONALĂ
      Șef de depozit, Poarta SRL, 03/2018 – prezent
      COMPETENȚE
      SAP, Excel, JavaScript, Docker, atestat stivuitorist
      EDUCAȚIE
      Licență, 2012 – 2015
      LIMBI STRĂINE
      engleză (B2), germană (A2)
      INTERESE
      Drumeții, șah`,
    sentences: [
      'Conducerea unei echipe de doisprezece persoane și reducerea erorilor cu 30 %.',
      'Planificarea turelor și instruirea angajaților noi.',
      'Tehnician de încredere cu opt ani de experiență în spitale.',
      'Am introdus Kubernetes și am redus timpul de livrare la câteva ore.',
      'Relația cu furnizorii și negocierea prețurilor.',
      'Caut o nouă provocare în energia regenerabilă.',
    ],
  },
  tr: {
    cv: `
      İŞ DENEYİMİ
      Depo Müdürü, Kuzeykapı Ltd. Şti., 03/2018 – günümüz
      BECERİLER
      SAP, Excel, JavaScript, Docker, forklift ehliyeti
      EĞİTİM
      Lisans, 2012 – 2015
      DİLLER
      İngilizce (B2), Almanca (A2)
      İLGİ ALANLARI
      Doğa yürüyüşü, satranç`,
    sentences: [
      'On iki kişilik bir ekibi yönettim ve hataları yüzde 30 azalttım.',
      'Vardiyaları planladım ve yeni çalışanları eğittim.',
      'Hastanelerde sekiz yıllık deneyime sahip güvenilir teknisyen.',
      'Kubernetes kurulumunu yaptım ve teslim süresini saatlere indirdim.',
      'Tedarikçilerle iletişim ve fiyat pazarlığı.',
      'Yenilenebilir enerji alanında yeni bir iş arıyorum.',
    ],
  },
  uk: {
    cv: `
      ДОСВІД РОБОТИ
      Завідувач складу, ТОВ Брама, 03/2018 – дотепер
      НАВИЧКИ
      SAP, Excel, JavaScript, Docker, права на навантажувач
      ОСВІТА
      Бакалавр, 2012 – 2015
      МОВИ
      англійська (B2), німецька (A2)
      ЗАХОПЛЕННЯ
      Походи, шахи`,
    sentences: [
      'Керував командою з дванадцяти осіб і зменшив кількість помилок на 30 %.',
      'Планування змін та навчання нових працівників.',
      'Надійний технік із восьмирічним досвідом роботи в лікарнях.',
      'Впровадив Kubernetes і скоротив час постачання до кількох годин.',
      'Спілкування з постачальниками та узгодження цін.',
      'Шукаю нову роботу у сфері відновлюваної енергетики.',
    ],
  },
  fi: {
    cv: `
      TYÖKOKEMUS
      Varastopäällikkö, Pohjoisportti Oy, 03/2018 – nykyinen
      TAIDOT
      SAP, Excel, JavaScript, Docker, trukkikortti
      KOULUTUS
      Kandidaatti, 2012 – 2015
      KIELITAITO
      englanti (B2), saksa (A2)
      HARRASTUKSET
      Vaellus, shakki`,
    sentences: [
      'Johdin kahdentoista hengen ryhmää ja vähensin virheitä 30 %.',
      'Suunnittelin työvuorot ja perehdytin uudet työntekijät.',
      'Luotettava teknikko, kahdeksan vuoden kokemus sairaaloista.',
      'Otin käyttöön Kubernetesin ja lyhensin toimitusajan tunteihin.',
      'Yhteydenpito toimittajiin ja hinnoista neuvottelu.',
      'Etsin uutta haastetta uusiutuvan energian alalta.',
    ],
  },
  hu: {
    cv: `
      SZAKMAI TAPASZTALAT
      Raktárvezető, Északkapu Kft., 03/2018 – jelenleg
      KÉSZSÉGEK
      SAP, Excel, JavaScript, Docker, targoncavezetői engedély
      TANULMÁNYOK
      Alapképzés, 2012 – 2015
      NYELVTUDÁS
      angol (B2), német (A2)
      ÉRDEKLŐDÉS
      Túrázás, sakk`,
    sentences: [
      'Tizenkét fős csapat vezetése, a hibák számának csökkentése 30 %-kal.',
      'Beosztások tervezése és új munkatársak betanítása.',
      'Megbízható technikus nyolc év kórházi tapasztalattal.',
      'Bevezettem a Kubernetest, és órákra csökkentettem a szállítási időt.',
      'Kapcsolattartás a beszállítókkal és ártárgyalások.',
      'Új kihívást keresek a megújuló energia területén.',
    ],
  },
};

describe.each(Object.entries(TEXTS))('%s', (language, { cv, sentences }) => {
  test('is told by a CV of headings, names and terms', () => {
    expect(detectLanguage(cv)).toBe(language);
  });

  test('is told by a sentence, or by none where it might be another one', () => {
    const told = sentences.map(detectLanguage);
    expect(told.filter((code) => code !== null && code !== language)).toEqual([]);
    expect(told.filter((code) => code === language).length).toBeGreaterThanOrEqual(4);
  });
});

test.each(['', '+49 30 1234567', 'SAP', 'John Smith', 'C++, C#, .NET, Java', 'Siemens AG, München', 'ab c'])(
  'is not told by %j',
  (text) => {
    expect(detectLanguage(text)).toBeNull();
  },
);

test.each([
  ['zh', '负责仓库管理并培训新员工'],
  ['ja', '倉庫の管理と新人の教育を担当しました'],
  ['ar', 'خبرة ثماني سنوات في صيانة الأجهزة الطبية'],
  ['el', 'Αξιόπιστος τεχνικός με οκταετή εμπειρία σε νοσοκομεία'],
])('is told of other scripts: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('is that of most of a long text', () => {
  const { de, en } = TEXTS as Record<'de' | 'en', { cv: string; sentences: string[] }>;
  const german = [de.cv, ...de.sentences, ...de.sentences, ...de.sentences].join('\n');
  expect(detectLanguage([...en.sentences, german, german].join('\n'))).toBe('de');
});
