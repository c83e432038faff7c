import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';

export const french: JobWords = {
  labels: {
    title: entries`(intitule( du poste)?|poste|metier|offre|titre( du poste)?|fonction|emploi)( propose| a pourvoir)?`,
    employer: entries`(entreprise|societe|employeur|structure|etablissement|organisme|association)( d'accueil)?`,
    location: entries`
      lieu( de travail| du poste| de mission| d'exercice)?; localisation; ville; ou; lieux; site; secteur geographique
      adresse`,
    pay: entries`
      (salaire|remuneration|retribution|gratification|indemnite)( brute?| annuelle?| propose[e]?)?; tjm
      salaire indicatif; taux horaire`,
    hours: entries`
      (duree|temps|horaires?)( hebdomadaire)?( de travail| du travail)?; horaires; volume horaire
      rythme( de travail)?; quotite`,
    contract: entries`
      (type|nature|forme) (de |du |d')?(contrat|emploi); contrat; duree( du contrat| de la mission| du stage)?; statut`,
    start: entries`
      (date de |date )?(debut|demarrage|prise de (poste|fonctions?)|embauche)( du contrat| souhaitee?| prevue?)?
      disponibilite; a pourvoir (le|a partir du)`,
    workMode: entries`teletravail; mode de travail; organisation du travail`,
  },
  seeking: entries`
    (recherch\w+|recrut\w+|cherch\w+)( actuellement| activement| pour [\p{L} ,'-]{3,50}?| dans le cadre [\p{L} ,'-]{3,50}?)?( un\(?e?\)?( ou une?)?| une?[·./(-]?e?\)?| des| son| sa| notre| votre)?( futur\w*| nouve\w+)?
    (le )?poste (de|d'|:)|poste d'; en tant que; offre d'emploi ?(:|-)?; offre de stage ?(:|-)?; en qualite de
    devenez; on recrute; poste de; offre de stage en`,
  sought: entries`recherche[e]?; demande[e]?`,
  at: entries`chez; @; au sein de`,
  about: entries`a propos (de|d'); qui est; rejoignez; presentation (de|d'); decouvrez; bienvenue chez`,
  us: entries`
    nous( .*)?; vous
    (du |de la |de l'|la |le |l')?(poste|entreprise|offre|structure|societe|mission|equipe|association|projet|etablissement)( .*)?
    notre .*; votre .*; toi`,
  in: entries`a; en; au; aux; sur; pres de; base[e]? a; dans le`,
  remote: entries`
    (100 ?%|full|totalement|entierement) (teletravail|remote|a distance); full remote
    teletravail (complet|total|a 100 ?%); a distance(?= \(|$)`,
  hybrid: entries`
    hybride; teletravail( partiel| possible| occasionnel| \d jours?| \(?\d| ponctuel)?
    \d ?(a \d )?jours? de teletravail`,
  onSite: entries`sur site; en presentiel; presentiel; pas de teletravail; sans teletravail`,
  hours: entries`
    temps (plein|complet|partiel)
    \d{1,2} ?(h|heures?)(\d\d)?( ?/ ?| par | hebdomadaires?| hebdo| la )?(semaine|sem\.?|hebdo\w*)?
    (mi-temps|plein temps); \d{2} ?% (d'un temps plein|etp); horaires? (decales?|de nuit|flexibles?)
    travail (de nuit|le week-?end|en journee|poste); 3x8; 2x8; \d,\d etp`,
  contract: entries`
    cdi( \w+)?(?= |$|,|\.|-|\)|/)|cdi; cdd( de \d+ (mois|ans?|semaines?))?; interim; stage( de \d+ mois)?; alternance
    (contrat d')?apprentissage; contrat (de professionnalisation|a duree (in)?determinee|saisonnier|pro); freelance
    vacation; saisonnier; mission (longue|courte|de \d+ mois)[\w ]{0,12}; service civique; titulaire; contractuel(le)?
    vie; benevolat`,
  start: entries`
    des que possible; des maintenant; immediate(ment)?; de suite; au plus (tot|vite); poste a pourvoir immediatement
    asap
    (a partir|a compter|debut|des|prise de poste|pour|le)( du| de| d'| le| :|:)?( le)?( 1er| \d{1,2}( ?er)?)? (${MONTHS})( 20\d\d)?`,
  pay: entries`salaire; remuner\w+; retribu\w+; gratifi\w+; brute?s?; net; tjm; smic; indemnite; paye[e]?`,
  per: entries`
    (par|/|de l'|a l'|le) ?(heure|h|jour|semaine|mois|an|annee)
    (brut|net)e?s?( ?/ ?\w+| par \w+| annuels?| mensuels?)?; annuels?; mensuels?; horaire; /h; sur 1[23] mois`,
  scale: entries`
    smic( horaire)?
    (selon|en fonction de) (la |l'|votre |le )?(profil|experience|convention\w*|grille|competences)[\w ]{0,20}
    grille [\w ]{2,30}; convention collective [\w ]{0,20}; indice \d{3}; categorie [abc](?!\w)`,
  cues: {
    demands: entries`
      (profil|votre profil)( recherche| souhaite)?; competences( requises| attendues)?
      vous (avez|etes|disposez|justifiez|maitrisez|possedez|savez|aimez); prerequis; qualifications?
      experience (exigee|souhaitee|requise|de|similaire|dans); formation (requise|souhaitee|de|en); exige\w*
      souhaite\w*; requis\w*; savoir-etre; permis b; diplome\w*`,
    offers: entries`
      nous (vous )?(offrons|proposons); (nos |les |vos )?avantages; remuneration; salaire; mutuelle
      tickets?[ -]restaurants?; teletravail; conges; primes?; ce que nous offrons`,
    applying: entries`
      candidat\w*; postule[rz]?; (votre )?cv; lettre de motivation; \(?h ?/ ?f\)?; \(?f ?/ ?h\)?; recrut\w+
      recherch\w+; entretien; offre d'emploi; offre de stage; poste a pourvoir; rejoign\w+`,
    work: entries`
      missions?( principales)?; (vos|les) (missions|taches|responsabilites); (le|ce|du|de) poste
      temps (plein|complet|partiel); cdi; cdd; stage; alternance
      vous (serez|aurez|participez|assurez|travaillez|realisez|etes charge)`,
  },
};
