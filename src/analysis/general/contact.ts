import { silly, sillyTokens, roleMailboxes } from './lexicon/mailboxes.ts';
import { type AskingRule, type Findings, type Reading, type Rule, issue } from './reading.ts';
import { foldTypography } from './text.ts';

/** Who a suggestion speaks about: the headline, the latest title or the person's name. */
const who = ({ content }: Reading): string =>
  content.headline ?? content.workHistory[0]?.title ?? content.name ?? 'you';

function missing(
  reading: Reading,
  field: string,
  make: (offer: string | null) => ReturnType<typeof issue>,
  question: string,
): Findings {
  const key = `contact.${field}`;
  const answered = reading.answers.has(key);
  return {
    issues: [make(reading.answers.get(key) ?? null)],
    questions: answered ? [] : [{ key, question, field }],
  };
}

const NONE: Findings = { issues: [], questions: [] };

/** Without an address nobody can answer; every applicant tracking system asks for it first. */
export const emailMissing: AskingRule = (reading) =>
  reading.content.email
    ? NONE
    : missing(
        reading,
        'email',
        (offer) =>
          issue(
            'contact.email_missing',
            'email',
            'high',
            offer
              ? `Add the e-mail address that you gave us, ${offer}.`
              : `Add an e-mail address under your name: without one, whoever likes “${who(reading)}” ` +
                  'cannot write back.',
          ),
        'Which e-mail address should recruiters write to?',
      );

/** Recruiters still call first; a missing number costs the first conversation. */
export const phoneMissing: AskingRule = (reading) =>
  reading.content.phone
    ? NONE
    : missing(
        reading,
        'phone',
        (offer) =>
          issue(
            'contact.phone_missing',
            'phone',
            'medium',
            offer
              ? `Add the phone number that you gave us, ${offer}.`
              : `Add a phone number with its country code beside ${reading.content.email ?? 'your name'}, ` +
                  'so that a recruiter can call.',
          ),
        'Which phone number may recruiters call, with its country code?',
      );

/** Tracking systems filter by distance; a city and country are enough, a street is too much. */
export const locationMissing: AskingRule = (reading) => {
  if (reading.content.location) return NONE;
  const near = reading.content.workHistory[0]?.location;
  return missing(
    reading,
    'location',
    (offer) =>
      issue(
        'contact.location_missing',
        'location',
        'medium',
        offer
          ? `Add where you live: ${offer}.`
          : 'Add your city and country; no street is ' +
              `needed.${near ? ` Your latest role was in ${near}: say whether you still live there.` : ''}`,
      ),
    'In which city and country do you live, or where would you move?',
  );
};

/** A profile or a portfolio lets a reader check what is claimed; useful, not needed in every trade. */
export const linkMissing: AskingRule = (reading) =>
  reading.content.links.length
    ? NONE
    : missing(
        reading,
        'links',
        (offer) =>
          issue(
            'contact.link_missing',
            'links',
            'low',
            offer
              ? `Add the link that you gave us, ${offer}.`
              : `Add one link that backs up “${who(reading)}”: a LinkedIn profile, a portfolio or a repository.`,
          ),
        'Which public profile, portfolio or repository shows your work?',
      );

/** A CV without a name cannot be filed. */
export const nameMissing: Rule = ({ content }) =>
  content.name
    ? []
    : [
        issue(
          'contact.name_missing',
          'name',
          'high',
          `Put your full name at the top${content.email ? `; the address ${content.email} does not replace it` : ''}.`,
        ),
      ];

/**
 * An address that jokes, flirts or brags. In an experiment with 73 recruiters informal addresses lowered the chance to
 * be hired as much as spelling errors (van Toorenburg, Oostrom & Pollet 2015, Cyberpsychology, Behavior, and Social
 * Networking 18(3)). An address that merely has nothing to do with the name is a matter of taste.
 */
export const emailUnprofessional: Rule = ({ content: { email, name } }) => {
  if (!email?.includes('@')) return [];
  const [mailbox = '', domain = ''] = foldTypography(email).split('@');
  // a name in another script says nothing about an address in Latin letters
  const nameTokens = foldTypography(name ?? '').match(/[a-z]{2,}/g) ?? [];
  const rest = nameTokens.reduce((left, token) => left.replaceAll(token, ' '), mailbox);
  const tokens = rest.match(/\p{L}+/gu) ?? [];
  const better = nameTokens.length > 1 ? `${nameTokens[0]}.${nameTokens.at(-1)}@…` : 'your.name@…';
  const word =
    silly.find((entry) => rest.includes(entry)) ??
    tokens.filter((token) => sillyTokens.has(token)).sort((a, b) => b.length - a.length)[0] ??
    rest.match(/69|420|666|1337|x{3,}|(?:xo){2,}/)?.[0];
  if (word)
    return [
      issue(
        'contact.email_unprofessional',
        'email',
        'medium',
        `Replace ${email}: “${word}” reads as a private joke. Use an address made of your name, such as ${better}.`,
        email,
      ),
    ];
  const personal =
    nameTokens.length === 0 ||
    rest !== mailbox ||
    roleMailboxes.has(tokens.join('')) ||
    isInitials(mailbox, nameTokens) ||
    nameTokens.some((token) => domain.includes(token) || (token.length >= 4 && mailbox.includes(token.slice(0, 4))));
  return personal
    ? []
    : [
        issue(
          'contact.email_unprofessional',
          'email',
          'low',
          `The address ${email} does not carry your name; one such as ${better} is easier to find again.`,
          email,
        ),
      ];
};

/** `jd`, `j.d`, `jsmi`: initials of the name or an initial with the beginning of a part. */
function isInitials(mailbox: string, nameTokens: string[]): boolean {
  const letters = mailbox.replace(/[^\p{L}]/gu, '');
  const initials = nameTokens.map((token) => token.charAt(0)).join('');
  return (
    letters.length > 0 &&
    (initials.startsWith(letters) || letters === initials || nameTokens.some((token) => token.startsWith(letters)))
  );
}

/** Mail is delivered whatever the case; capitals in an address look like a slip of a form or a telephone. */
export const emailCapitals: Rule = ({ content: { email } }) => {
  if (!email?.includes('@') || email === email.toLowerCase()) return [];
  return [
    issue(
      'contact.email_capitals',
      'email',
      'low',
      `Write ${email} in small letters: ${email.toLowerCase()}. It is the same address and easier to read.`,
      email,
    ),
  ];
};
