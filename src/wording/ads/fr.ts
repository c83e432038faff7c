import type { AdWords } from './ad-words.ts';

export const french: AdWords = {
  knowledge: `
    connaissanc- connaître connais maîtris- compétenc- savoir savoirs notions connaît culture expertise familier-
    aisance bases
    usage pratique`,
  experience: `expérience- expériment- expérimenté- parcours vécu`,
  degree: `
    diplôm- licence bac bts dut but cap bep master mastère école universit- ingénieur- études étudiant- doctorat
    baccalauréat
    cursus niveau`,
  training: `formation- formé- apprentissage alternance qualifié- qualification- stage titulaire`,
  licence: `permis certificat- habilitation- caces agrément- carte`,
  ability: `capacit- capable- aptitude- apte- sait savez peut pouvez`,
  strength: `
    bon bonne bonnes bons excellent- solid- parfait- approfondi- première très avancé- fort forte significative
    réussie réelle
    minimale confirmé-`,
  need: `
    requis- exigé- exigence- indispensab- obligatoire- nécessaire- impérati- minimum doit devez prérequis pré-requis
    demandé- impérativement`,
  wish: `
    atout- apprécié- souhaité- souhaitable- idéal- idéalement plus serait préférence préférable bonus éventuellement
    valorisé- bienvenu-`,
  profile: `profil recherché- recherchons cherchons attendu- candidat idéal exigences critères qui`,
  offer: `
    offrons offre avantage- salair- rémunérat- mutuelle ticket- titres-restaurant congés rtt prime- cdi cdd télétravail
    proposons participation intéressement contrat remboursement conditions`,
  duty: `
    mission- tâche- responsab- assurer réalis- particip- gérer gestion établ- contribu- accompagn- mettre veiller
    suivi suivre
    rédiger organiser développ- effectuer encadrer piloter préparer`,
  employer: `
    entreprise société notre nos nous équipe- groupe client- association fondé- leader collaborateurs établissement`,
  application: `
    candidat- candidature postul- envoy- cv lettre motivation contact- entretien- adress- mail handicap recrutement
    courriel
    dossier répondre annonce`,
  character: `
    rigueur rigoureu- autonom- organis- motivé- motivation dynami- esprit équipe relationnel- écoute curieu-
    curiosité sens
    adaptation adaptab- initiative- créativ- polyvalen- réactiv- ponctuel- sérieu- discrétion bienveill- passionn-
    goût envie
    communi- force engagé- intérêt patience`,
  reader: `vous votre vos tu ton tes ta candidat-`,
  having: `avez avoir ayant possédez dispos- êtes as es titulaire justifiez`,
  likeness: `équivalent- similair- connexe- autre- comparable- etc lié- proche`,
  time: `ans an années année mois heures semaine temps plein partiel`,
  level: `courant- bilingue maternel- écrit- oral- lu parlé- anglais français niveau langue-`,
  condition: `
    horaire- week-end weekends déplacement- nuit mobil- mobilité astreinte- physique- véhicule port charges
    disponib-`,
  tool: `logiciel- outil- informatique langage- bureautique système- technologie- base- framework- pack`,
};
