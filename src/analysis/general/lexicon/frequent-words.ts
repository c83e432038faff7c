import { wordList } from '../../../wording/wrapped.ts';
import type { WordingLanguage } from '../wording-language.ts';

/** Long words that CVs are full of, beyond those of the misspelling tables; what a word one slip away was meant to be. */
export const frequentWords: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: wordList`
    assisted attended audited budgeted calculated catered chaired cleaned coached compared completed composed
    converted created debugged decided defined designed diagnosed directed drafted drove edited educated ensured
    examined explained filed fixed founded gathered guided hosted improved increased informed innovated inspected
    interviewed introduced invented invited issued joined logged mapped marketed merged modelled moved named
    observed opened operated ordered organised organized packed piloted placed posted praised printed prioritized
    promoted proposed proved published pursued raised ranked realised realized rebuilt received recruited redesigned
    reduced refined rejected renewed renovated repaired replaced reported researched reshaped resolved restored
    reviewed revised rewrote routed scheduled screened secured selected served shipped signed simplified solved
    sourced staffed started stocked stopped studied submitted supervised supplied surveyed targeted tested traced
    tracked trained treated tripled turned tutored unified updated upgraded verified visited welcomed machines
    managers budgets savings quality support service training traffic village accelerated accessibility
    accomplishment accreditation acquisitions activities adaptability adjustments administered administering
    advanced advertisements affiliate allocation ambulance analysing animation anniversary announcement applicants
    apprenticeship architect architectures arranged articles assembling assessed assistants associated assurance
    authorities authorization autonomous background bachelor banking bookkeeping branches broadcast brochures
    building calibration capacity catalogue catering celebrated chairman champion charity chemistry childcare
    circulation civil clearance clinical coaching collected commercially commodities compensation compiled
    complaints comprehension computer computing conditions confidential configurations congress considerable
    construction constructed consultants consulting contractor contractors contributing contributions conversion
    converted cooperation corporate corporation corrective counselling creative creating creation credentials
    cultural currently customised customized dashboard dashboards deadline deadlines debugging decreasing
    deliverables delivering demonstrating demonstration deployed deployment deployments designer designs determined
    developments diagnostic diagnostics dietary diploma directing directly disabilities discovered discovery display
    distributor distributors division documentary domestic donations drafting drawings ecommerce economics editorial
    electrician electricity electronics eliminated emergency emissions employees enabled encouraging engagement
    enhancement enhancements enrollment enterprise enterprises entertainment entrepreneurship equipped established
    establishing estimates ethics evaluating evaluations events evidence examination examinations executed executing
    execution executive executives exhibition exhibitions expanded expanding expansion expectations expenditure
    experiments exported exposure external facilitating facilitator facility factory faculty festival fieldwork
    finalised finalized finances financing fitness flexibility formulated formulation framework frameworks frequency
    fulfilling function functional functions fundraising furniture generating generation geography graduation
    graphics growth guaranteeing handbook hardware headquarters healthcare helpdesk highest hospital hospitality
    hospitals housekeeping identifying illustration immigration implementations imports incidents income
    incorporated indicators individual individuals infection initiating innovations inspected inspections inspector
    instituted institution institutions instructed instructor instrument instruments insulation intensive
    interactive interaction interim intermediate internally interpretation intervention interventions introducing
    inventories investigation investigations investor investors invoice invoices invoicing journalism journalist
    judgments kitchen laboratories landscape largest launching lawyer leading learning lecturer legislation lessons
    lifecycle literature machinery machines magazine maintainer manufacturer manufacturers markets master matching
    mechanic mechanics mentored mentoring merchandise merchandising methodologies microbiology microservices
    migrating military minimised minimized minimizing modelling modernised modernized modernization modification
    modifications monitored motivated multicultural municipal museum national negotiating networking networks
    newsletter newsletters nursing nutrition objective obtaining occupational offering officer onboarding opening
    operating operator operators optimised optimising optimizing ordering orders organisations organizations
    orientation outcomes outreach outsourcing overhead overseeing packaging painting participants participated
    participating participation partner partners partnership partnerships patent payroll pedagogical penetration
    percentage performing periodic permission pharmaceutical pharmacy philosophy photography physics physiotherapy
    pipeline pipelines placement planner policies political portfolios portuguese potential practitioner predictive
    preparing prescription presenting preservation preventing prevention preventive pricing primary printing
    prioritised prioritized privacy problems producer producing productions productivity profitability profitable
    programmer programmes programs promoting promotion promotional promotions properties property prospects
    prosthetic protection protocols prototype prototypes provider providers provision psychologist publications
    publicity published publishing purchases quantitative quotation quotations railway readiness rebuilding
    recognition recording records recovered recovery recruiting recruiter recycling redesigned reducing redundancy
    refactored registration rehabilitation reinforced relational released releases reliability remediation remote
    removal renewable renovation reorganised reorganized repaired repairs replacement replacing repository
    representation represented reproduction reputation researching reservations residential resident residents
    resilience resistance respiratory responding restored restructured restructuring retail retention retrieval
    returns revised revision rollout roadmap safeguarding salesperson sampling satisfied savings scaling scholarship
    sciences screening scripts secondary secured selection semiconductor seminars sensitive sequencing servers
    settlement shareholders shipment shipments shortened simplified simulation simulations software specialised
    specialising specialists specialization specialty sponsorship stability standardised standardized statement
    statements sterilization stimulated storage strategically streamlined streamlining strengthening structures
    studied subcontractors subordinates subscription subscribers substantial successes succession suggested
    sustainability sustainable symposium taught teacher teachers teaching telecommunications telephone territories
    territory testimonials therapeutic therapist therapy timetable tourism tracking trading traditional trainees
    transactions transformation transformed transforming translating translations translator transparency transport
    transported treatment treatments troubleshooting tutorials undertaken universities upgraded upgrades upgrading
    utilities validated validation valuation vegetation ventilation verification vertical veterinary visualisation
    visualization vocational volunteered volunteering volunteers warranty wholesale workplace`,
  es: wordList`
    abrí administré alcancé amplié analicé apliqué aseguré asesoré atendí audité automaticé capacité cerré comencé
    completé conduje configuré conseguí construí contraté controlé coordiné creé cumplí dediqué definí desarrollé
    detecté dirigí diseñé distribuí documenté ejecuté elaboré eliminé encabecé enseñé entrené entregué establecí
    evalué facturé formé fundé generé gestioné habilité identifiqué implanté implementé impulsé incorporé incrementé
    inspeccioné instalé integré introduje investigué lancé lideré logré mantuve mejoré migré monté negocié obtuve
    optimicé organicé participé planifiqué preparé presenté produje programé promoví propuse publiqué realicé recibí
    recluté reduje redacté reestructuré registré renové reparé representé resolví revisé seleccioné simplifiqué
    supervisé tramité transformé trasladé utilicé validé vendí verifiqué costes costos turnos camas obras tiendas
    pacientes abastecimiento abogada abogado académica académico accionistas aceleración acompañamiento actividad
    actividades actualización actualmente acuerdos adaptación administrador administradora administrar
    administraciones aduanas agricultura albañilería alimentación alimentaria almacenamiento almacenes ampliación
    analista analizar anteriores aplicar apoyo aprovisionamiento arquitecta arquitecto arquitectura asesoramiento
    asignación asistente atender auditoría aumentar autonomía auxiliar ayudante bachillerato balances beneficios
    bilingüe biblioteca calidad calibración cálculo campañas candidatos cantidad captación carretera catálogos
    centro certificaciones ciencias circuitos ciudad clientes climatización clínica cocinera cocinero colaboradores
    colegio comercial comerciales comercio comisiones comité compras comprobación comunidad comunitaria concesión
    conciliación concurso conductor conductora conexión conferencia configuración conjunto consecución conservación
    consolidación consultor consultora consumidor consumo contable contenidos contratos contratista control
    conversación conversión convocatoria cooperación corporativa corporativo corrección cotizaciones crecimiento
    creatividad cuadrilla cualificación cumplimiento cursos datos decoración defensa delegación demanda departamento
    dependiente deporte derecho desarrollador desarrolladora despacho despliegue detección diaria diarias digital
    digitalización dinámica dirección directora director directivos dirigir discapacidad discurso diseñador
    diseñadora diseñar disponibilidad disponible diversificación división doctorado docente edificio edificios
    educativa educativo efectividad eficacia eficiencia ejecutar ejecutiva ejecutivo electricidad electricista
    electrónico elementos eliminación emergencia emergencias empleado empleados empresarial encuestas energía
    energética enfermera enfermería enfermero ensayos enseñar entidad entidades entregas entrenamiento equipamiento
    equipos escolar escuela español especialidad especialización especificaciones establecimiento estabilidad
    estratégica estratégico estructura estudiante estudiantes estudios etiquetado europea europeo eventos exámenes
    existencias expansión expedientes experimentación experto explotación exportaciones expositores exterior
    fabricación facturas familiares farmacéutica farmacia farmacéutico fichero finanzas financiación financiera
    financiero fiscalidad fiscal fisioterapeuta flexibilidad formaciones formadora formador frontera fundación
    funcionamiento funciones ganancias garantía generación geriátrica gerencia gestora gestor gobierno gráfica
    gráfico grupos hospital hospitalaria hostelería hotelera humanos idiomas iluminación imagen impartir implantar
    impresión impuestos incidencias incorporación incrementar indicadores industria industrial informes informáticas
    infraestructura infraestructuras ingresos inicial iniciativa iniciativas inmobiliaria instalaciones institución
    instituto instrumentos integral inteligencia interiores intermediación internacional internacionales
    interpretación inventario inventarios inversiones inversores investigador investigadora jornadas jornada
    jurídica jurídico laboral laboratorio lanzar lectura legislación lenguajes liderar licenciatura licenciada
    licenciado licitaciones limpieza líneas logros maestría mantener maquinaria marketing materiales matemáticas
    mecanizado mecanizar medicina mejorar mejoras mensuales mercados mercancía mercancías metodologías migración
    ministerio montaje monitora monitor motivación movilidad multinacional municipal nacional nacionales negociar
    nóminas normativa normativas obtención oferta oficial oficina operaciones operaria operario operarios
    oportunidad oportunidades ordenadores organizar orientación pacientes participantes patrimonio pedagógica
    pedidos peluquería pendientes personal personalizada perspectiva pintura plantilla plataforma plataformas
    población posicionamiento posventa potencial precios preparación preparar presentaciones presentar prestaciones
    principal privada privado procedimiento procedimientos procesamiento procesos producir productividad producto
    productos profesora profesor profesorado programa programador programadora programas promociones propuestas
    protección protocolo protocolos prototipos provincial psicología psicóloga psicólogo publicación publicaciones
    publicidad puntualidad radiografía realizar recaudación recepcionista reclamaciones recopilación recursos redes
    reducir reforma regional registro rehabilitación relacionadas renovación rentabilidad reparación reparaciones
    reportes repostería representación representante requisitos reservas residencia residencial residuos responder
    restauración restaurante resultado resultados reuniones revisiones rotación salario sanitaria sanitario
    secretaria secretariado secretario sector secundaria seguridad seguro seguros selectiva sensibilización
    señalización siguiente simulación sindical sistema sistemas sociales sociedad soldador soldadora soldadura
    solicitudes soporte sostenibilidad sostenible subvenciones superior supervisar supervisor supervisora suministro
    suministros talleres teléfono terapéutica terapia territorial titulación titulada titulado trabajadores
    traducción traductor traductora tramitar transporte transportes tratamiento tratamientos turismo turística
    usuarios utilizar vacaciones validación valoración vehículos vendedor vendedora verificar viabilidad vigilancia
    visitantes voluntaria voluntariado voluntario`,
  de: wordList`
    Abrechnung Abrechnungen Abschlussarbeit Abstimmung Abwicklung Administration Akquirierung Aktivitäten
    Aktualisierung Altenpflege Analysen Anforderung Anforderungen Angebote Angebotserstellung Angestellte Anlagenbau
    Anleitung Anpassung Anpassungen Ansprechpartnerin Anwendung Anwendungen Anwendungsentwicklung Arbeiten
    Arbeitgeber Arbeitnehmer Arbeitsschutz Arbeitssicherheit Arbeitsvorbereitung Architekt Architektin Architektur
    Archivierung Assistent Assistentin Assistenz Aufbereitung Auftraggeber Auftragsabwicklung Aufträge Auftrag
    Ausbilder Ausbildungen Ausführung Ausland Auslieferung Ausschreibung Ausschreibungen Außendienst Ausstattung
    Auswertung Auswertungen Auszubildende Automatisierung Automobil Bachelor Bankkaufmann Baustelle Baustellen
    Bauleiter Bauleitung Bearbeitung Beauftragter Bedienung Begleitung Behandlung Behörde Behörden Beratungen
    Berechnung Bereiche Bereitstellung Berichte Berichtswesen Berufsausbildung Berufserfahrung Berufsschule
    Beschaffung Beschwerden Bestellung Bestellungen Bestand Beteiligung Betriebe Betriebswirtschaft Betriebswirtin
    Bewertung Bewertungen Bewohner Bilanzierung Biologie Buchführung Buchhalter Buchhalterin Buchhaltung Buchungen
    Bundesland Chemiker Controlling Darstellung Datenbank Datenbanken Datenschutz Dienstleister Dienstleistungen
    Dienstplan Dienstpläne Digitalisierung Diplom Diplomarbeit Dispositionen Disposition Einhaltung Einkäufer
    Einkäuferin Einrichtung Einsatz Einsatzplanung Einstellung Einzelhandel Elektriker Elektrik Elektrotechnik
    Elektroniker Elektronik Empfang Energie Engineering Entgegennahme Entlassung Erarbeitung Erfassung Erhöhung
    Ermittlung Ersatzteile Erweiterung Erzieher Erzieherin Fachabitur Fachbereich Fachhochschule Fachkräfte
    Fachinformatiker Fahrzeug Fahrzeuge Faktura Familie Fehler Fehlerquote Fertigungsplanung Filiale Filialleiter
    Finanzbuchhaltung Fortbildung Fortbildungen Führerschein Führungskräfte Gabelstapler Gastronomie Gebäude
    Gehaltsabrechnung Gemeinde Genehmigung Gesamtschule Geschäft Geschäftsführer Geschäftsführerin Geschäftsleitung
    Geschäftspartner Gesellschaften Gespräche Gestaltung Gesundheit Gewinnung Grafiker Großhandel Großkunden
    Grundschule Gymnasium Handel Handwerk Hauptschule Hersteller Herstellung Hochschule Hotelfachfrau Hygiene
    Inbetriebnahme Industrie Industriekauffrau Industriekaufmann Infrastruktur Instandhaltung Instandsetzung
    Instandhaltungen Institut Interessenten Internet Inventur Inventuren Investition Investitionen Jahresabschluss
    Jahresabschlüsse Kalkulationen Kampagne Kampagnen Kandidaten Kassierer Kauffrau Kaufmann kaufmännisch
    kaufmännische Kennzahlen Kindergarten Klinik Kollegen Kolleginnen Kommissionierung Konstrukteur Konstruktion
    Kontakt Konzeption Konzepte Kosten Kostenstellen Krankenhaus Krankenpflege Krankenpfleger Krankenschwester
    Kreditoren Kundenberatung Kundenbetreuung Kundendienst Kundenservice Kundenzufriedenheit Labor Lagerist
    Lagerlogistik Landkreis Landwirtschaft Lebensmittel Lehre Lehrer Lehrerin Lehrgang Leiter Leiterin Lieferung
    Lieferungen Lieferzeit Lieferzeiten Lohnbuchhaltung Luftfahrt Mahnwesen Marketing Marktanalyse Master
    Materialfluss Materialwirtschaft Mathematik Mechatroniker Medien Medizin medizinisch medizinische Meister
    Meisterprüfung Messtechnik Messungen Metallbau Methoden Migration Mitarbeitende Mitarbeitenden Mitarbeitern
    Mitglied Mitglieder Modernisierung Monteur Nachbereitung Nachhaltigkeit Neukunden Neukundengewinnung Netzwerke
    Niederlassung Normen Oberfläche Onlineshop Operator Organisator Optimierungen Patient Patienten Patientinnen
    Pflege Pflegekraft Pflegedienst Pflegefachkraft Pharma Physik Physiotherapie Planungen Praxis Praktikant
    Praktikantin Praktika Präsentation Präsentationen Präsenz Preise Produkte Produktion Produktionsleiter
    Produktivität Programme Projektarbeit Projektleiter Projektleiterin Projektleitung Projektmanagement
    Projektplanung Protokolle Prozessoptimierung Prüfungen Qualifikation Qualifikationen Qualifizierung
    Qualitätskontrolle Qualitätsmanagement Quartalsabschluss Realisierung Realschule Rechnungsprüfung Rechnungswesen
    Recruiting Referent Referentin Region regional Reinigung Reisekosten Reklamationen Restaurant Richtlinien
    Rohstoffe Sachbearbeiter Sachbearbeiterin Sachbearbeitung Sanierung Schicht Schichtleiter Schlosser
    Schriftverkehr Schüler Schweißer Sekretariat Sekretärin selbständig selbstständige Senkung Serienfertigung
    Servicetechniker Sicherstellung Softwareentwickler Softwareentwicklung Sortiment Sozialarbeit Spedition
    Spezialist Spezialisierung Sprachkenntnisse staatlich Stakeholder Stammdaten Stellvertretung stellvertretend
    stellvertretende Steuerberater Steuererklärung Steuererklärungen Störung Störungen Strategien Strukturen
    Studenten Studiengang Supermarkt Support Tätigkeit Tätigkeiten Teamleiter Teamleiterin Teamleitung
    Telefonzentrale Termine Terminkoordination Terminplanung Therapie Touren Transport Transporte Übergabe
    Überarbeitung Übersetzung Übersetzungen Umbau Umschulung Umstellung Universität Unterlagen Unterricht
    Unterweisung Unterweisungen Urlaub Validierung Veranstaltung Veranstaltungen Verantwortlicher Verarbeitung
    Verbesserungen Verein Verfügbarkeit Verfahrenstechnik Vergabe Vergleich Verhandlungen Verkäufer Verkäuferin
    Verkehr Verkürzung Verlag Verlängerung Vermarktung Vermittlung Verpackung Versand Versicherung Versicherungen
    Versorgung Verträge Vertreter Vertriebsleiter Vertriebsmitarbeiter Verwaltungsfachangestellte Vorarbeiter
    Vorgesetzte Vorstand Vorstellungsgespräch Wareneingang Warenwirtschaft Wartung Wartungen Webseite
    Weiterbildungen Werbung Werkstoffe Werkzeuge Wirtschaftsinformatik wissenschaftlich wissenschaftliche
    Wissenschaft Wohnung Zahlungsverkehr Zeichnung Zeichnungen Zeitarbeit Zeitraum Zeugnis Ziele Zielgruppe
    Zubereitung Zusammenstellung Zuständigkeit Zustellung verfügbar verhandelte koordinieren organisieren entwickeln
    unterrichtete implementierte implementiert programmierte installierte kontrollierte betreuen dokumentierte
    dokumentiert automatisierte automatisiert verantwortete überwachte überwacht durchführte erstellte geplante
    durchgeführte geleitete eingeführte reduzieren verbessern steigerte gesteigert erarbeitete bearbeitete`,
  fr: wordList`
    accompagné accueilli acheté adapté administré aménagé amélioré analysé animé appliqué assuré audité augmenté
    automatisé calculé chiffré collecté commercialisé conclu conçu conduit configuré construit contrôlé coordonné
    créé décroché défini délivré démarché déployé dessiné développé dirigé diversifié doublé économisé effectué
    élaboré encadré enseigné entretenu établi évalué facturé fidélisé finalisé formé fourni généré géré identifié
    implanté installé instauré intégré lancé livré maintenu mené migré modernisé monté négocié obtenu optimisé
    organisé ouvert participé piloté planifié préparé présenté produit programmé prospecté publié qualifié qualifiés
    qualifiée qualifiées réalisé recruté rédigé réduit rénové réparé représenté résolu restauré restructuré réussi
    sécurisé sélectionné simplifié soigné supervisé traduit traité transformé transmis vendu vérifié budget coûts
    clients équipes abonnements absences académie accessibilité accomplissement accompagnatrice accréditation achats
    acquisitions actionnaires activités actuellement adaptation administrateur administrative administratrice
    affaires agriculture alimentaire alternance ambulance aménagements améliorations analyser analyste animateur
    animatrice annonces anticipation apprenti apprenties archives architecte architecture argumentaire artisanat
    assistance assistante assistant associations associés audiences auditeur autonome auxiliaire baccalauréat
    balance bancaire bâtiment bâtiments bénévole besoins bilans boulangerie budgétaire budgets calendrier campagnes
    candidats capacité capacités caractéristiques catalogue centrale chambre chantier chantiers charges chauffeur
    chimie chirurgie circuits citoyens clinique collecte collectif collectivité collectivités collège commande
    commandes commerciale commerciaux commission communal communautaire communauté communautés comparaison
    compétitivité complexe comportement comptables comptes conception concepteur conceptrice concours concurrence
    conducteur conductrice conférence conférences confiance configuration conformité congrès connexion conseillère
    conseils conservation consolidation constitution consultation consultante consultant consommateur consommateurs
    consommation contentieux contenus continue contractuel contraintes contrats contribution contrôles contrôleur
    convention conventions conversion coopération coordinateur coordinatrice copropriété corrections couture
    couverture créateur créations créativité croissance cuisine cuisinier cuisinière culture culturelle culturel
    déclaration déclarations découverte défense dégustation délais délégué déléguée demande demandes démarches
    démonstration déontologie dépannage dépenses déplacement déplacements déploiement dépôt dermatologie designer
    détection dette diagnostic diététique diffusion dimension diplômée diplômé directeur directeurs directrice
    dispositif dispositifs distribution diversification doctorat documentaire documentaliste documents données
    douanes éclairage école écoles économies écoute écriture éditeur édition éducateur éducatrice éducatif
    élaboration électroménager éléments emballage embauche émission emploi emplois employée employeur encadrer
    énergie énergétique énergétiques engagement enseignant enseignante enseigner entraînement entrepôt entrepreneur
    entrepreneuriat entretiens envois équilibre espaces essais estimation établir étage étape étapes états européen
    européenne évaluations évènement évolutions examens exécution expansion expédition expéditions expert expertise
    exportation exposition expositions extension extérieur fabricant fabrication facilité factures faculté familles
    ferroviaire festival fichiers financement financière financières finances finalisation fiscalité flexibilité
    fonctionnalités fonctionnelle fondation formateur formations formatrice fournisseurs fournitures fréquentation
    garantie gastronomie gestionnaires gouvernance graphique graphiste groupe handicap hébergement historique
    horaires hospitalier hospitalière hôtellerie hôtesse humaines identification illustration image immeuble
    immobilière impression incidents inclusion indicateurs industrie industrielle industriel infirmier infirmière
    infographie informations infrastructure infrastructures initiation initiative initiatives innovation inscription
    insertion inspection installations installer institut institution institutionnel instruments intégration
    intégrer interface intérimaire intérieur internationale international internationaux interne internet interprète
    intervention interventions inventaire inventaires investissement investissements journaliste juridique justice
    laboratoire laboratoires lancement lecture législation licence licences linguistique livraison livraisons locaux
    logement lycée machines magasin magasinier magasins maçonnerie management manager manutention maquette
    marchandises marketing matériaux mathématiques matières mécanismes médiation médias médicale médical mensuel
    menuiserie mesures méthodologique métier métiers migration ministère mission missions mobilier mobilité
    modélisation modernisation modification monteur motivation moyenne multimédia musique mutuelle nationale
    national nettoyage négociations normes notamment nouvelle nouvelles nutrition obligations observation obtention
    occupation officine ordonnances organisations organiser orientation outils ouverture paiement paiements panneaux
    paramétrage parcours partenaires partenariat partenariats participants pathologies patients patrimoine
    pâtisserie paysage pédagogie pédagogique pédagogiques peinture pépinière performances performant périscolaire
    permanence personnalisé personnalisée perspectives pertinence petite pharmacien pharmacienne photographie
    physique pilotage placement plateforme plateformes plomberie plombier politique politiques portefeuille
    potentiel pratiques précision prélèvements préparateur préparations préparer prescription présence présentations
    présenter prestataire prestataires prestation prestations prévisions primaire principales prioritaires privée
    processus producteur productivité produits professeur professionnelles profitabilité programmes progression
    projets promotion promotions propositions prospection protection protocoles prototype psychologie psychologue
    publication publications publicité publique qualification quantité quartier raccordement radiologie rapidement
    rapports réactivité recettes réceptionniste récolte recommandations recommandé reconnaissance recouvrement
    recrutements recruter recyclage redressement rédacteur rédactrice rédiger réduire référencement référent réforme
    régional régionale régularisation relances relations rendement rénovation renouvellement rentabilité
    renseignements répartition représentant représentante représentation reprise réseautage réservation réservations
    résidence résidents résoudre responsables restauration restaurant restructuration résumé retraite réunir rigueur
    salariés sanitaire scolaire scientifique sculpture secondaire secrétaire secrétariat section segmentation
    sélectionner séminaire séminaires sensibilisation séquences services signalisation simulation situation
    situations sociale sociaux sociétés soignant soignante soigner solutions sommelier sondages souscription
    soutenance spécialisation spécialisé spécialisée spécialiste spectacle stabilité stagiaire stagiaires standard
    statistique stockage stratégies stratégiques structure structures supérieure superviser support supports
    surveillance synthèse tableau tableaux tarification techniques technicienne technologie technologies
    télécommunications terrain territoire territoires textile thérapeutique thérapie touristique traçabilité tramway
    transactions transformation transition transmission transports travailleur travailleurs travaux trésorerie
    trimestre universitaire urbanisme urgence urgences usagers utilisateur utilisateurs utilisation valorisation
    variété vendeur vendeuse ventilation vérifications vétérinaire viabilité vidéo vieillissement vigilance
    visibilité visiteurs volontariat voyages voyageurs`,
};
