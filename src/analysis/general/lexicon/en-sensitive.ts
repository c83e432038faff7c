import { entries } from '../../../wording/wrapped.ts';
import type { SensitiveTopic } from './lexicon.ts';

/**
 * What an employer may not ask and a CV should not tell. Sources: the protected characteristics of the UK Equality Act
 * 2010 and of US federal law (EEOC); identity numbers for the risk of theft.
 */
export const sensitive: readonly SensitiveTopic[] = [
  {
    topic: 'family',
    severity: 'medium',
    anywhere: entries`
      marital status; civil status; family status; happily married; pregnant with; my partner; our children; my family
      husband and; wife and; i am married; i'm married; married with; married to; my husband; my wife; my spouse
      my kids; my children; my son; my daughter; my sons; my daughters; mother of two; mother of three; mother of one
      mother of 2; mother of 3; father of two; father of three; father of one; father of 2; father of 3; mum of two
      mum of three; dad of two; dad of three; parent of two; single mother; single father; single mom; single mum
      single dad; single parent; recently divorced; currently pregnant; i am pregnant; expecting a baby
      expecting a child; expecting our; planning a family; no children; without children`,
    alone: entries`
      married; single; divorced; widowed; widow; widower; separated; unmarried; not married; recently married
      newly married; newlywed; happily married; in a relationship; pregnant; childless; one child; 1 child
      two children; 2 children; three children; 3 children; four children; 4 children; two kids; 2 kids; three kids
      3 kids; one son; two sons; one daughter; two daughters; a son; a daughter; a son and a daughter
      married with two children; married with one child; married with three children; father; mother; proud father
      proud mother; proud parent`,
  },
  {
    topic: 'age',
    severity: 'medium',
    anywhere: entries`
      date of birth; birth date; birthdate; birthday; dob; d.o.b; place of birth; born on; i was born; year of birth
      years of age; years young`,
    alone: [],
  },
  {
    topic: 'religion',
    severity: 'high',
    anywhere: entries`
      religion; devout; practising catholic; practicing catholic; practising muslim; practicing muslim
      practising christian; practicing christian; practising jew; born again christian; i am christian
      i am a christian; i am catholic; i am a catholic; i am muslim; i am a muslim; i am jewish; i am hindu
      i am a hindu; i am buddhist; i am an atheist; religious affiliation; religious beliefs; baptised; baptized
      jehovah's witness`,
    alone: entries`
      catholic; roman catholic; christian; protestant; evangelical; evangelical christian; lutheran; baptist
      methodist; anglican; orthodox; orthodox christian; muslim; sunni; shia; jewish; hindu; buddhist; sikh; mormon
      atheist; agnostic; church member; active church member; regular churchgoer`,
  },
  {
    topic: 'health',
    severity: 'high',
    anywhere: entries`
      health status; in good health; excellent health; disability status; registered disabled; severely disabled
      i am disabled; i have a disability; my disability; i suffer from; suffering from; suffers from; wheelchair user
      use a wheelchair; uses a wheelchair; mental illness; mental health condition; medical condition; medical history
      suffer from; diagnosed with; chronic illness; chronic disease; my illness; in remission; cancer survivor
      hiv positive; hiv-positive; blood type; blood group; non-smoker; non smoker; nonsmoker; recovering alcoholic
      my depression; my diabetes; my epilepsy; in therapy for`,
    alone: entries`
      disabled; diabetic; epileptic; smoker; diabetes; epilepsy; asthma; asthmatic; depression; autistic; dyslexic
      wheelchair user`,
  },
  {
    topic: 'politics and union membership',
    severity: 'high',
    anywhere: entries`
      political views; political affiliation; political party; party member; member of the labour party
      member of the conservative party; member of the democratic party; member of the republican party
      member of the green party; registered democrat; registered republican; i vote; i voted; trade union member
      trade union rep*; union representative; union rep; trade unionist; shop steward; union member
      member of the union; member of a trade union; lifelong democrat; lifelong republican; communist party
      socialist party; liberal democrats`,
    alone: entries`
      democrat; republican; conservative; liberal; socialist; communist; libertarian; tory; labour voter`,
  },
  {
    topic: 'sexual orientation and gender',
    severity: 'high',
    anywhere: entries`
      sexual orientation; openly gay; gay and; proudly gay; same-sex partner; i am gay; i am lesbian; i am bisexual
      i am transgender; i am straight; gender identity:; gender: male; gender: female; sex: male; sex: female
      gender male; gender female; sex male; sex female`,
    alone: entries`gay; lesbian; bisexual; heterosexual; homosexual; straight; transgender; queer; male; female`,
  },
  {
    topic: 'origin',
    severity: 'medium',
    anywhere: entries`
      ethnicity; ethnic origin; ethnic background; skin colour; skin color; nationality:; nationality; race:; caste
      tribe:; of african descent; of asian descent; of arab descent; of jewish descent; of turkish descent
      refugee status; immigration status`,
    alone: entries`caucasian; african american; hispanic; latino; latina; asian; white; black; african; arab`,
  },
  {
    topic: 'identity numbers and body',
    severity: 'high',
    anywhere: entries`
      social security number; social security no; national insurance number; national id; passport number; passport no
      id card number; identity card number; driver's licence number; driver's license number; tax id; height:; weight:
      no criminal record; military status; photo attached`,
    alone: [],
  },
];
