import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

export const english: JobWords = {
  labels: {
    title: entries`(job |position |working |class )?title; job; position( title)?; role; vacancy; post`,
    employer: entries`(hiring )?(company|organi[sz]ation|employer)( name)?; agency`,
    location: entries`(job |work |office |primary )?locations?; based( in)?; place of work; where; city; workplace`,
    pay: entries`
      (base |annual |starting |hourly )?(salary|pay|wages?|rate|compensation)( range| rate| package)?; remuneration
      stipend; hourly rate; pay (grade|scale)`,
    hours: entries`
      (working |work |weekly )?hours( per week| of work)?; schedule; work(ing)? (schedule|time|pattern); shifts?
      employment type; job type; time type; workload`,
    contract: entries`
      (type of )?contract( type| length| duration)?; (type of )?employment; duration; tenure; job type; term`,
    start: entries`start(ing)?( date)?; available from; commencing; when`,
    workMode: entries`
      work(ing)? (mode|model|arrangement|place type)s?; workplace type; remote( work)?; on-?site/remote`,
  },
  seeking: entries`
    (is|are|am|'re|currently|now|also|actively) (currently |now |actively )?(looking for|seeking|hiring|recruiting)( for)?( an?| our (next|first|new)| the)?( new)?
    we (need|seek|want|require) an?; (join|joining) us as (an?|our)( new)?; (exciting )?opportunity for an?; hiring:
    in search of an?; wanted:; (the |a )?(role|position|post) of( an?)?; as (an?|our) new; to hire an?
    has an (opening|opportunity) for an?`,
  sought: entries`wanted; needed; required; sought; vacancy`,
  at: entries`at; @; with`,
  about: entries`about; who is; working at; work at; life at; why; join; welcome to; why join`,
  us: entries`
    us; you; the (job|role|position|team|company|work|opportunity|project|employer|organi[sz]ation|department)( .*)?
    this .*; our .*; we( .*)?; me; your .*; it`,
  in: entries`in; near; based in`,
  remote: entries`
    (fully|100 ?%|completely|entirely) remote( working| work)?; work(ing)? from (home|anywhere); home-?based
    remote(?= (role|position|job|work|working|only|first|team)); remote-first; remotely`,
  hybrid: entries`
    hybrid( working| work| model| role)?; partly remote; partially remote; remote/office; days? (a|per) week from home`,
  onSite: entries`
    on-?site( only| role| position)?; in[ -](the )?office; in[ -]person; no remote( work)?; office[ -]based`,
  hours: entries`
    full[ -]?time; part[ -]?time
    \d{1,3}([.,]\d+)?( ?(-|to) ?\d{1,3}([.,]\d+)?)? ?(hours|hrs|h)( of work)?( per| a| each|/| /) ?(week|wk)
    \d{1,3} hours weekly; \d{1,2}-hour week; evenings and weekends; night shifts?; \d-days? week`,
  contract: entries`
    permanent( contract| position| role| job)?; fixed[ -]term( contract)?( of \d+ \w+)?
    temporary( contract| position| role)?; temp[ -]to[ -](hire|perm); internship; apprenticeship; freelance
    zero[ -]hours contract; seasonal; \d{1,2}[ -](months?|years?) (fixed[ -]term |temporary )?contract
    contract[ -]to[ -]hire; indefinite contract; maternity cover; contractor; open-ended( contract)?`,
  start: entries`
    (starting|start|begin|beginning|available) (immediately|asap|as soon as possible); as soon as possible
    immediate (start|availability); immediately; asap
    (start|starting|starts|beginning|begin|commencing|from|start date)( date)?( in| on|:)?( the)?( early| mid| late)? (1st |\d{1,2}(st|nd|rd|th)? (of )?)?(january|february|march|april|may|june|july|august|september|october|november|december)( \d{1,2}(st|nd|rd|th)?)?,?( 20\d\d)?`,
  pay: entries`salary; salaries; pay; paid; wages?; compensation; remuneration; earn(ings)?; rate; stipend; ote`,
  per: entries`
    (per|an?|each|/) ?(hour|hr|day|week|month|year|annum|yr|shift); hourly; daily; weekly; monthly; yearly
    annual(ly)?; p\.?a; p\.?h; /h; /hr; gross; pro[ -]rata`,
  scale: entries`(pay |salary )?(grade|band) \w{1,4}; minimum wage; living wage`,
  cues: {
    demands: entries`
      requirements?; qualifications?; must have; nice[ -]to[ -]haves?
      what (you|we)('ll|'re| will| are)? (bring|need|looking for); you (have|bring|are|must|hold|possess)
      your profile; who you are; about you; skills required; desirable; essential; preferred; years of experience
      years' experience; candidates?; ability to; wanted`,
    offers: entries`
      we offer; what we offer; benefits; perks; salary; compensation; paid (time off|holidays?|vacation); pension
      401k; (competitive|attractive) (pay|salary); health insurance; bonus; training provided`,
    applying: entries`
      appl(y|ying|icants?|ications?); send (us )?your (cv|resume|application); cover letter; equal opportunity
      interview; deadline; closing date; hiring; recruit(ing|ment|er)?; vacanc(y|ies); join (us|our); looking for
      seeking`,
    work: entries`
      responsibilit(y|ies); duties; you will; you'll; the role; your role; this role; this position
      job (description|summary|title|type); position summary; full[ -]time; part[ -]time; your tasks
      what you('ll| will) do; reports to; job`,
  },
};
