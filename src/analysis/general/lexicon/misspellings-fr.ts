/** Common misspellings in French, missing accents among them, by the right form. */
export const misspellings = `
accompagnement: acompagnement accompagnment
accompagner: acompagner
accueil: acceuil aceuil
accueillir: acceuillir
acheteur: achetteur
acquis: aquis
acquisition: aquisition
acquérir: aquérir
activité: activite
administratif: administatif
administration: adminstration
adresse: addresse
agence: agance
amélioration: amelioration améliorration
améliorer: ameliorer
amélioré: amelioré ameliore
aménagement: amenagement
analyse: annalyse
analyser: analiser
analysé: analisé annalysé
animation: anniamtion
appareil: apareil
apparemment: aparemment
appel: apel
appels: apels
application: aplication
appliquer: apliquer
apprendre: aprendre
apprentissage: aprentissage apprentisage
approvisionnement: aprovisionnement approvisionement
assurance: assurrance
assuré: asuré
atelier: attelier
attention: atention
augmentation: augmantation
augmenté: augmanté
autonomie: authonomie
bibliothèque: bibliotheque
bilingue: billingue
bureau: buraeu
bénéfice: benefice
bénéficiaire: beneficiaire
bénévolat: benevolat
cadre: cardre
campagne: campange
carrière: carriere carrierre
catégorie: categorie
certificat: certifficat
client: cliant
clients: cliants clents
clientèle: clientele
collaborateur: colaborateur
collaborateurs: colaborateurs
collaboration: colaboration
collaboré: colaboré
collègue: collegue
collègues: collegues
commerce: comerce
commercial: comercial
communication: comunication communiquation
comptabilité: comptabilite contabilité comptabillité
compétence: competence compétance
compétences: competences compétances
compétitif: competitif
concevoir: consevoir
connaissance: conaissance connaisance connaissence
connaissances: conaissances connaisances
conseil: conceil
conseiller: conceiller
construction: constrution
contrats: contracts
contrôle: controle
contrôler: controler
coordination: cordination coordonnation
coordonné: cordonné
correspondance: correspondence
coût: cout
coûts: couts
création: creation
dessin: déssin
difficulté: difficulte
diplôme: diplome
direction: diréction
disponibilité: disponibilite
documentation: documantation
domaine: domaîne
dossier: dossié
dynamique: dinamique
décision: decision
décisions: decisions
définition: definition
département: departement
développement: developpement dévelopement developement dévellopement
développer: developper déveloper
développeur: developpeur dévelopeur
développeuse: developpeuse
développé: developpé dévelopé developé
efficace: éfficace eficace
efficacité: efficacite éfficacité
encadrement: encadrament
enquête: enquete
enseignement: enseignment
entreprise: entreprize entreprisse
entreprises: entreprizes
environnement: environement envirronnement
exercice: excercice
exigence: éxigence
exploitation: exploitaion
expérience: experience expérence experiance expériance
expériences: experiences
expérimenté: experimenté
facturation: facturartion
fidélisation: fidelisation
finance: finnance
financier: finnancier
fonctionnement: fonctionement
formation: formattion
fournisseur: fournisseure fournissseur
fournisseurs: fournisseures
gestion: géstion gestin
gestionnaire: gestionaire
gérance: gerance
hiérarchie: hierarchie
hygiène: hygiene
hôpital: hopital
immobilier: imobilier
implantation: implentation
implémentation: implementation
indicateur: indiquateur
indépendant: independant indépendent
informatique: imformatique
ingénierie: ingenierie
ingénieur: ingenieur
ingénieure: ingenieure
installation: instalation
intéressant: interessant interresant intérressant
intérim: interim
intérêt: interet intéret intérèt
itinéraire: itineraire
langage: language
licence: license
livraison: livraisson
livraisons: livraissons
logiciel: logitiel
logiciels: logitiels
logistique: logisitque
maintenance: maintenence
matériel: materiel
maîtrise: maitrise
maîtriser: maitriser
montage: monatge
mécanicien: mecanicien
mécanique: mecanique
médecin: medecin
méthode: methode
méthodes: methodes
méthodologie: methodologie
niveau: nivau
numérique: numerique
numéro: numero
négociation: negociation négotiation
négocier: negocier négotier
négocié: negocié négotié
objectif: objectiff
objectifs: objectiffs
optimisation: optimisaton
opération: operation
opérations: operations
ordinateur: ordianteur
organisation: organnisation
organisé: organnisé
parmi: parmis
participation: particpation
performance: performence
personnel: personel
personnes: persones
pharmacie: farmacie
planification: planiffication
principal: prinicpal
problème: probleme
problèmes: problemes
processus: proccessus
procédure: procedure procédurre
procédures: procedures
production: prodution
professionnel: professionel proffesionnel profesionnel
professionnelle: professionelle proffesionnelle
professionnels: professionels
programmation: programation
projet: projêt
projets: projêts
préparation: preparation
préparé: preparé
présentation: presentation
prévention: prevention
qualité: qualite
quotidien: cotidien
quotidienne: quotidiene
rapport: raport
rapports: raports
recherche: rechèrche
recommandation: recommendation
recrutement: recrutment recruttement
relation: rélation
responsabilité: responsabilite résponsabilité
responsabilités: responsabilites résponsabilités
responsable: résponsable reponsable
ressources: resources
réalisation: realisation
réaliser: realiser
réalisé: realisé
réception: reception
rédaction: redaction
rédigé: redigé
réduction: reduction
réduit: reduit
référence: reference réference référrence
réglementation: reglementation réglementtation
régulier: regulier
régulièrement: regulièrement réguliérement
rémunération: rénumération
réparation: reparation
répondre: repondre
réponse: reponse
réseau: reseau
réseaux: reseaux
résolution: resolution
résultat: resultat
résultats: resultats
réunion: reunion
réunions: reunions
réussi: reussi
réussite: reussite
salaire: sallaire
santé: sante
satisfaction: satisfation
service: servise
société: societe
solution: sollution
stage: stâge
statistiques: statistisques
stratégie: strategie
stratégique: strategique
succès: succes succés
supervision: suppervision
supérieur: superieur
système: systeme sistème
systèmes: systemes
sécurité: securite sécuritée
sélection: selection
technicien: téchnicien technicen
technique: tecnique
température: temperature
théâtre: theatre
traitement: traitment
traité: traitter
transport: transpport
travail: traval
téléphone: telephone
téléphonique: telephonique
université: universite
véhicule: vehicule
véhicules: vehicules
vérification: verification
vérifié: verifié
économie: economie
économique: economique
éducation: education
électricien: electricien
électricité: electricite
électrique: electrique
électronique: electronique
élève: eleve
élèves: eleves
équipe: equipe
équipement: equipement équippement
équipements: equipements
équipes: equipes
établissement: etablissement
étranger: etranger
étude: etude
études: etudes
étudiant: etudiant
évaluation: evaluation
évolution: evolution
événement: evenement
événements: evenements
`;
