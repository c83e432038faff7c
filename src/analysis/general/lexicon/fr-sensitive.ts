import { entries } from '../../../wording/wrapped.ts';
import type { SensitiveTopic } from './lexicon.ts';

/** What a CV should not tell an employer. Source: article L1132-1 of the French Code du travail (criteria of discrimination). */
export const sensitive: readonly SensitiveTopic[] = [
  {
    topic: 'family',
    severity: 'medium',
    anywhere: entries`
      situation familiale; situation de famille; état civil; marié avec; mariée avec; marié et; mariée et
      je suis marié; je suis mariée; je suis célibataire; je suis divorcé; je suis divorcée; mon mari; mon conjoint
      ma conjointe; ma famille; ma femme; mon épouse; mon époux; mes enfants; mon fils; ma fille; père de famille
      mère de famille; père de deux; père de trois; mère de deux; mère de trois; père d'un; mère d'un; père d'une
      mère d'une; parent isolé; mère célibataire; père célibataire; sans enfant; sans enfants; je suis enceinte
      enfants à charge; enfant à charge; congé maternité prévu`,
    alone: entries`
      marié; mariée; célibataire; divorcé; divorcée; veuf; veuve; séparé; séparée; pacsé; pacsée; en couple
      concubinage; vie maritale; fiancé; fiancée; enceinte; un enfant; 1 enfant; deux enfants; 2 enfants
      trois enfants; 3 enfants; quatre enfants; deux filles; deux fils; un fils; une fille`,
  },
  {
    topic: 'age',
    severity: 'medium',
    anywhere: entries`
      date de naissance; lieu de naissance; né le; née le; né(e) le; né à; née à; né en; née en; âgé de; âgée de
      âge :; âge:`,
    alone: [],
  },
  {
    topic: 'religion',
    severity: 'high',
    anywhere: entries`
      religion; confession; je suis catholique; je suis musulman; je suis musulmane; je suis chrétien
      je suis chrétienne; je suis juif; je suis juive; je suis athée; catholique pratiquant; catholique pratiquante
      musulman pratiquant; musulmane pratiquante; croyant et pratiquant; croyante et pratiquante; témoin de jéhovah`,
    alone: entries`
      catholique; protestant; protestante; chrétien; chrétienne; musulman; musulmane; juif; juive; bouddhiste; hindou
      hindoue; athée; agnostique; évangélique; orthodoxe; croyant; croyante; pratiquant; pratiquante`,
  },
  {
    topic: 'health',
    severity: 'high',
    anywhere: entries`
      état de santé; bonne santé; rqth; travailleur handicapé; travailleuse handicapée; reconnaissance de handicap
      reconnu handicapé; reconnue handicapée; mon handicap; en situation de handicap; souffrant de; je souffre
      atteint de; atteinte de; diagnostiqué; diagnostiquée; maladie chronique; ma maladie; groupe sanguin; non fumeur
      non-fumeur; non fumeuse; non-fumeuse; séropositif; séropositive; ma dépression; en rémission`,
    alone: entries`handicapé; handicapée; diabétique; épileptique; fumeur; fumeuse; asthmatique; en bonne santé`,
  },
  {
    topic: 'politics and union membership',
    severity: 'high',
    anywhere: entries`
      opinions politiques; opinion politique; parti politique; membre du parti; militant au; militante au; militant du
      militante du; militant de; militante de; adhérent au parti; adhérente au parti; adhérent du parti
      adhérente du parti; adhérent cgt; syndiqué; syndiquée; syndicaliste; membre de la cgt; adhérent à la cgt
      adhérente à la cgt; adhérent à la cfdt; adhérente à la cfdt; membre de la cfdt; délégué syndical
      déléguée syndicale; je vote; électeur de`,
    alone: ['de gauche', 'de droite', 'socialiste', 'communiste', 'écologiste', 'gaulliste'],
  },
  {
    topic: 'sexual orientation and gender',
    severity: 'high',
    anywhere: entries`
      orientation sexuelle; je suis gay; je suis homosexuel; je suis homosexuelle; je suis lesbienne; je suis bisexuel
      je suis bisexuelle; sexe : masculin; sexe : féminin; sexe: masculin; sexe: féminin; sexe masculin; sexe féminin
      genre : masculin; genre : féminin`,
    alone: entries`
      gay; homosexuel; homosexuelle; lesbienne; hétérosexuel; hétérosexuelle; bisexuel; bisexuelle; homme; femme`,
  },
  {
    topic: 'origin',
    severity: 'medium',
    anywhere: entries`
      nationalité; origine ethnique; d'origine maghrébine; d'origine algérienne; d'origine marocaine
      d'origine africaine; couleur de peau; titre de séjour; carte de séjour`,
    alone: ['maghrébin', 'maghrébine'],
  },
  {
    topic: 'identity numbers and body',
    severity: 'high',
    anywhere: entries`
      numéro de sécurité sociale; n° de sécurité sociale; numéro de carte; numéro de carte d'identité
      numéro de passeport; taille :; taille:; poids :; poids:; casier judiciaire; casier vierge
      service militaire effectué; permis de séjour`,
    alone: [],
  },
];
