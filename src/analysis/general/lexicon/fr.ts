import { entries } from '../../../wording/wrapped.ts';
import type { Lexicon } from './lexicon.ts';
import { sensitive } from './fr-sensitive.ts';

export const fr: Lexicon = {
  weakOpeners: entries`
    responsable; responsabilité de; en responsabilité; ai été responsable; tâche; ma tâche; mes missions principales
    apporté mon aide; apporté une aide; apporter une aide; apport de; donné un coup de main; mobilisé sur; amenée
    contribution; participation; participation active; membre actif; rôle de; joué un rôle; ai joué un rôle
    travaillé en; travaillé au sein; travaillé pour; travaillé comme; intervenu sur; intervenue sur; intervention sur
    occupation de; employé à; employée à; à la charge de; avoir la charge; avait la charge; ayant la charge
    s'est occupé; s'est occupée; réalisé des tâches; exécution de tâches; exécution des tâches; gestion des tâches
    tâches administratives; responsable de; responsable du; responsable des; responsable d'*; responsable pour
    étais responsable; en tant que responsable; responsabilités; mes responsabilités; chargé de; chargée de; chargé du
    chargée du; chargé des; chargée des; chargé d'*; chargée d'*; en charge de; en charge du; en charge des
    en charge d'*; en responsabilité de; tâches; mes tâches; tâches principales; tâches diverses; diverses tâches
    différentes tâches; missions; mes missions; ma mission; missions principales; mon rôle; mon travail; mon poste
    mes fonctions; participation à; participation au; participation aux; participé à; participé au; participé aux
    participer à; participer au; participais; ai participé; prise de part; pris part; a pris part; aide à; aide au
    aide aux; aidé; aidé à; aidé au; aider à; aider; aidait; ai aidé; coup de main; assisté; assisté à; assister
    assistance à; assistance au; assistance aux; assistait; appui à; appui au; appui aux; soutien à; soutien au
    soutien aux; soutien de; travaillé; travaillé sur; travaillé avec; travaillé au; travaillé dans; travailler sur
    ai travaillé; travail sur; travail avec; travail de; travail en; impliqué dans; impliquée dans; implication dans
    membre de l'équipe; membre d'une équipe; au sein d'une équipe; fait; fait partie; faisais; faire; ai fait
    occupé de; occupée de; me suis occupé; me suis occupée; s'occuper de; m'occupais; devais; ai dû; essayé de
    tenté de; amené à; amenée à; affecté à; affectée à; découverte de; découverte du; découverte des; appris; appris à
    apprentissage de; initiation à; observation de; connaissance de; connaissance du; gestion quotidienne`,
  mildOpeners: entries`
    prise en charge de; prise en charge des; membre du; membre de; participer; aides à; soutenir; contribution à
    contribution au; contribution aux; contribué à; contribué au; contribuer à; collaboration avec; collaboration à
    collaboré avec; collaboré à; collaborer avec; accompagnement de; accompagnement des; accompagné; soutenu; appuyé
    réalisation de; réalisation des; utilisation de; utilisé`,
  leads: entries`
    je; j'; j'ai; j'étais; a; ai; ont; avoir; étais; était; être; été; suis; également; principalement`,
  strongVerbs: ['Dirigé', 'Créé', 'Réduit', 'Augmenté', 'Piloté'],
  firstPersonSingular: entries`je; j'ai; j'*; moi; mon; ma; mes; me; m'*`,
  firstPersonPlural: ['nous', 'notre', 'nos'],
  buzzwords: entries`
    excellence; rigueur; sens du service; goût du travail; soif d'apprendre; esprit d'entreprendre
    esprit entrepreneurial; créateur de valeur; best practices; haut potentiel; au top; proactif et; passion
    avec passion; team player; self-starter; meneur d'hommes; meneuse d'hommes; fédérateur; fédératrice; tempérament
    fibre commerciale; âme de leader; synergie*; gourou; guru; ninja; rockstar; rock star; visionnaire; disruptif
    disruptive; disruption; proactif; proactive; pro-actif; proactivité; dynamique; passionné; passionnée
    passionné par; enthousiaste; motivé; motivée; très motivé; très motivée; hautement motivé; ultra motivé
    ultra-motivé; autonome; rigoureux; rigoureuse; polyvalent; polyvalente; polyvalence; force de proposition
    orienté résultats; orientée résultats; orienté résultat; orientée résultat; orienté client; orientée client
    orienté solutions; orienté solution; orientée solutions; orienté vers les résultats; esprit d'équipe
    esprit d'initiative; sens de l'équipe; sens du relationnel; bon relationnel; excellent relationnel; sens du détail
    sens des responsabilités; leader né; leader-né; leader née; leader naturel; leadership naturel; battant; battante
    gagneur; gagneuse; culture du résultat; goût du challenge; goût du défi; goût des challenges
    sortir des sentiers battus; hors des sentiers battus; penser différemment; thinking outside the box
    valeur ajoutée; haute valeur ajoutée; à forte valeur ajoutée; de pointe; de classe mondiale; à la pointe
    à l'état de l'art; best in class; changement de paradigme; paradigme; holistique; gagnant-gagnant; gagnant gagnant
    win-win; multitâche; multitâches; multi-casquettes; touche-à-tout; couteau suisse; mouton à cinq pattes
    perfectionniste; bourreau de travail; ambitieux; ambitieuse; innovant; innovante; innovants; challenger; booster
    boosté; impacter; impactant; impactante; solutionner; agilité; agile et; state of the art; game changer; hors pair
    hors du commun; d'exception; exceptionnel; exceptionnelle; solide expérience; capacité d'adaptation
    grande capacité d'adaptation; curieux et; curieuse et; résistant au stress; résistante au stress
    résistance au stress`,
  cliches: entries`
    doté de; doté d'*; dotée d'*; souhaitant mettre; souhaite mettre; souhaitant; recherche; je recherche
    à la recherche; ses compétences; ma motivation; grande motivation; entreprise; défis; sens; bonne humeur
    bonne présentation; investi; investie; appliqué; appliquée; consciencieux; consciencieuse; fiable; discret
    discrète; à l'écoute; disponible; adaptabilité; rapidité; efficacité; motivé; motivée; très motivé; très motivée
    dynamique; sérieux; sérieuse; rigoureux; rigoureuse; organisé; organisée; autonome; ponctuel; ponctuelle
    polyvalent; polyvalente; passionné; passionnée; curieux; curieuse; souriant; souriante; créatif; créative
    sociable; réactif; réactive; volontaire; impliqué; impliquée; persévérant; persévérante; déterminé; déterminée
    enthousiaste; ambitieux; ambitieuse; proactif; proactive; force de proposition; esprit d'équipe
    esprit d'initiative; sens de l'organisation; sens des responsabilités; sens du contact; sens du relationnel
    sens du service; sens du détail; bon relationnel; excellent relationnel; bonne communication
    excellentes capacités; excellentes compétences; compétences en communication; capacités de communication
    capacité d'adaptation; capacités d'adaptation; capacité d'analyse; travail en équipe; travailler en équipe
    goût du travail; goût du challenge; goût du défi; envie d'apprendre; soif d'apprendre; désireux d'apprendre
    apprends vite; apprentissage rapide; sous pression; résistant au stress; recherche un poste; recherche d'un poste
    à la recherche d'*; à la recherche de; recherche une opportunité; recherche de nouveaux défis; poste stimulant
    poste à responsabilités; nouveau défi; nouveaux défis; nouveau challenge; nouveaux challenges
    nouvelle opportunité; nouvelles opportunités; nouvelle aventure; entreprise dynamique; entreprise innovante
    entreprise en pleine croissance; entreprise à taille humaine; équipe dynamique; environnement dynamique
    environnement stimulant; évoluer professionnellement; évolution professionnelle; mettre à profit
    mettre mes compétences; mes compétences; au service de; apporter ma contribution; relever des défis
    relever de nouveaux défis; solide expérience; grande expérience; riche expérience; forte expérience
    longue expérience; années d'expérience; donner le meilleur; meilleur de moi-même; faire la différence
    valeur ajoutée; personne; professionnel; professionnelle`,
  vagueAmounts: entries`
    plusieurs; divers; diverses; différents; différentes; nombreux; nombreuses; de nombreux; de nombreuses; multiples
    quelques; certains; certaines; beaucoup de; un certain nombre de; un grand nombre de; une multitude de
    une variété de; des dizaines de; dizaines de; des centaines de; centaines de; des milliers de; milliers de
    tout type de; tous types de; toutes sortes de; peu de; considérablement; significativement; nettement; fortement
    sensiblement; régulièrement; souvent`,
  numberWords: entries`
    deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze; quinze; seize; vingt; trente
    quarante; cinquante; soixante; septante; nonante; cent; cents; mille; million; millions; milliard; milliards
    dizaine; douzaine; quinzaine; vingtaine; trentaine; quarantaine; cinquantaine; centaine; millier; moitié
    la moitié; demi; double; doublé; doubler; doublement; triple; triplé; tripler; un tiers; un quart; zéro`,
  measures: [
    {
      verbs: ['amélior*', 'augment*', 'accr*', 'optimis*', 'accélér*', 'renforc*', 'développ*'],
      ask: 'from what to what, and over which time',
    },
    {
      verbs: entries`rédui*; réduc*; économis*; raccourci*; diminu*; baiss*; simplifi*; supprim*`,
      ask: 'by how much money, time or errors',
    },
    {
      verbs: entries`
        dirig*; encadr*; manag*; pilot*; coordonn*; coordin*; form*; animé*; anim*; supervis*; recrut*`,
      ask: 'how many people, and for how long',
    },
    {
      verbs: ['vend*', 'vent*', 'négoci*', 'conclu*', 'prospect*', 'génér*'],
      ask: 'how many deals, and what they were worth',
    },
    {
      verbs: entries`
        créé*; créat*; conçu*; concep*; construi*; réalis*; lanc*; rédig*; élabor*; mis en place; mise en place
        déploy*; install*`,
      ask: 'how many, used by how many people, and what changed',
    },
    {
      verbs: entries`
        prépar*; trait*; accueil*; vérifi*; contrôl*; organis*; planifi*; gér*; gest*; suivi*; assur*`,
      ask: 'how many a week or month',
    },
  ],
  placeholders: entries`
    texte à remplacer; à remplacer; à modifier; lorem ipsum; lorem; ipsum; dolor sit amet; votre nom; ton nom
    votre prénom; nom prénom; prénom nom; nom de l'entreprise; nom de la société; nom de l'employeur; nom de l'école
    nom de l'université; nom de l'établissement; nom du poste; intitulé du poste; titre du poste; votre poste
    votre titre; votre email; votre e-mail; votre adresse; votre téléphone; votre entreprise; votre ville; votre texte
    votre texte ici; texte ici; insérer ici; insérez ici; insérez votre; insérer votre; saisissez votre; saisir votre
    saisissez ici; entrez votre; ajoutez votre; ajouter une description; décrivez votre; décrivez vos
    cliquez ici pour; texte d'exemple; texte de remplissage; faux texte; exemple de texte; à compléter; à remplir
    à définir; à préciser; à renseigner; description ici; bla bla; asdf*; azerty*; tbd; entreprise xyz; société xyz
    entreprise x; société x`,
  placeholderValues: entries`
    entreprise; société; employeur; poste; titre; nom; ville; ville, pays; école; université; établissement; diplôme
    résumé; profil; description; exemple; test; texte; jean dupont; à venir; néant; inconnu; n/a; compétence 1
    date de début; date de fin`,
  sensitive,
  sideRoles: entries`
    temps partiel; mi-temps; freelance; indépendant; indépendante; auto-entrepreneur*; autoentrepreneur*
    micro-entrepreneur*; consultant; consultante; conseiller; conseillère; bénévol*; stage; stagiaire; alternan*
    apprenti; apprentie; fondateur; fondatrice; cofondateur; cofondatrice; co-fondateur; co-fondatrice; vacataire
    chargé de cours; chargée de cours; chargé d'enseignement; intervenant; intervenante; tuteur; tutrice; étudiant
    étudiante; saisonnier; saisonnière; intérim*; week-end; gérant; gérante; formateur; formatrice`,
  selfEmployed: entries`
    freelance; indépendant; indépendante; auto-entrepreneur*; autoentrepreneur*; micro-entrepreneur*; gérant; gérante
    fondateur; fondatrice; à son compte`,
};
