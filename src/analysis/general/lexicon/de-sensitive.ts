import { entries } from '../../../wording/wrapped.ts';
import type { SensitiveTopic } from './lexicon.ts';

/**
 * What a CV need not tell. Source: § 1 AGG (protected characteristics) and the advice of the Federal Anti-Discrimination
 * Agency on applications; family and age are still usual in German-speaking countries.
 */
export const sensitive: readonly SensitiveTopic[] = [
  {
    topic: 'family',
    severity: 'medium',
    anywhere: entries`
      familienstand; personenstand; verheiratet mit; ich bin verheiratet; bin verheiratet; bin ledig; bin geschieden
      glücklich verheiratet; mein mann; mein partner; meine familie; mit ehefrau; mit ehemann; meine frau
      mein ehemann; meine ehefrau; meine kinder; meine tochter; mein sohn; familienvater; mutter von zwei
      mutter von drei; vater von zwei; vater von drei; mutter zweier; vater zweier; mutter eines; vater eines
      mutter einer; vater einer; alleinerziehend*; keine kinder; kinderlos; ohne kinder; bin schwanger; kinderwunsch
      familienplanung abgeschlossen; zwei kindern; drei kindern`,
    alone: entries`
      verheiratet; ledig; geschieden; verwitwet; getrennt lebend; verlobt; verpartnert; schwanger; ein kind; 1 kind
      zwei kinder; 2 kinder; drei kinder; 3 kinder; vier kinder; eine tochter; ein sohn; zwei söhne; zwei töchter
      in fester partnerschaft; in einer beziehung; single`,
  },
  {
    topic: 'age',
    severity: 'medium',
    anywhere: entries`
      geburtsdatum; geburtstag; geburtsort; geboren am; geboren in; geb. am; geb. in; jahre alt; alter:; jahrgang`,
    alone: [],
  },
  {
    topic: 'religion',
    severity: 'high',
    anywhere: entries`
      konfession; religion; religionszugehörigkeit; kirchenzugehörigkeit; römisch katholisch; römisch-katholisch
      evangelisch-lutherisch; ich bin katholisch; ich bin evangelisch; gläubiger christ; gläubige christin
      gläubiger muslim; gläubige muslimin; praktizierender; praktizierende muslimin; konfessionslos
      bekennender christ; bekennende christin; aus der kirche ausgetreten; zeugen jehovas`,
    alone: entries`
      moslem; moslemin; moslemisch; röm. kath.; evangelisch-lutherisch; katholisch; evangelisch; protestantisch
      christlich; christ; christin; muslim; muslimin; muslimisch; jüdisch; jude; jüdin; buddhist; buddhistin; hindu
      atheist; atheistin; orthodox; freikirchlich; ohne konfession; ev.; rk; röm.-kath.`,
  },
  {
    topic: 'health',
    severity: 'high',
    anywhere: entries`
      schwerbehindert*; schwerbehinderung; grad der behinderung; gdb; behindertenausweis; meine behinderung
      gesundheitszustand; gesundheitlich; ich leide; leide an; leide unter; diagnostiziert; chronische erkrankung
      chronisch krank; meine krankheit; meine erkrankung; nichtraucher*; blutgruppe; hiv-positiv; bei guter gesundheit
      depression überwunden`,
    alone: entries`
      behindert; diabetiker; diabetikerin; epileptiker; epileptikerin; raucher; raucherin; asthmatiker; asthmatikerin
      diabetes; epilepsie; depression`,
  },
  {
    topic: 'politics and union membership',
    severity: 'high',
    anywhere: entries`
      parteimitglied*; mitglied der spd; mitglied der cdu; mitglied der csu; mitglied der fdp; mitglied der afd
      mitglied der grünen; mitglied der linken; mitglied bei den grünen; parteizugehörigkeit; politische einstellung
      politische gesinnung; gewerkschaftsmitglied*; mitglied der gewerkschaft; mitglied der ig metall
      ig metall mitglied; mitglied bei verdi; verdi-mitglied; ver.di-mitglied; mitglied der verdi; gewerkschafter
      gewerkschafterin; ich wähle; wähler der`,
    alone: entries`spd; cdu; csu; fdp; afd; sozialdemokrat; sozialdemokratin; konservativ; liberal; kommunist`,
  },
  {
    topic: 'sexual orientation and gender',
    severity: 'high',
    anywhere: entries`
      sexuelle orientierung; ich bin schwul; ich bin lesbisch; ich bin homosexuell; ich bin bisexuell
      geschlecht: männlich; geschlecht: weiblich; geschlecht:; offen schwul; offen lesbisch`,
    alone: ['schwul', 'lesbisch', 'homosexuell', 'heterosexuell', 'bisexuell', 'männlich', 'weiblich'],
  },
  {
    topic: 'origin',
    severity: 'medium',
    anywhere: entries`
      staatsangehörigkeit; staatsbürgerschaft; nationalität; migrationshintergrund; ethnische herkunft
      aufenthaltstitel; aufenthaltsstatus; hautfarbe`,
    alone: ['deutsch (staatsangehörigkeit)'],
  },
  {
    topic: 'identity numbers and body',
    severity: 'high',
    anywhere: entries`
      sozialversicherungsnummer; steuernummer; steueridentifikationsnummer; steuer-id; personalausweisnummer
      ausweisnummer; reisepassnummer; passnummer; körpergröße; körpergewicht; größe:; gewicht:; vorstrafen
      keine vorstrafen; vorbestraft; wehrdienst abgeleistet`,
    alone: [],
  },
];
