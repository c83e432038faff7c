import { type Advice, quoted, type Wanted } from './advice.ts';

const the = ({ name, isMust }: Wanted): string => `${isMust ? 'The job requires' : 'The job would like'} "${name}"`;

export const en: Advice = {
  reasons: {
    onlyInPart: 'only in part',
    oneOfSeveral: 'one part of it',
    denied: 'denied',
    hobby: 'only as a hobby',
    begun: 'only begun',
    lapsed: 'no longer valid',
    lowerDegree: 'a lower degree',
    otherSubject: 'another subject',
    relatedSubject: 'a related subject',
    notFinished: 'not finished yet',
    lowerLevel: 'at a lower level',
    answerOnly: 'told in an answer only',
    noPaper: 'no certificate named',
    near: (name) => `only ${name}, which is near`,
    level: (level) => `the level given is ${level}`,
    grade: (grade) => `the grade given is ${grade}`,
    years: (have, wanted) => `${have} of ${wanted} years`,
  },
  role: {
    quote: (text) => `"${text}"`,
    unread:
      'No requirement was found in this text, so that nothing could be compared. Paste the whole job ad, with what it asks for.',
    told: (name, answer) =>
      `You told us about "${name}": "${answer}". Your persona does not show it yet: add it with the job where you did it and ` +
      'one result.',
    toldNo: (name, answer) =>
      `You answered that you do not have "${name}" ("${answer}"). Do not claim it; say in the letter how you would make up ` +
      'for it.',
    experienceShort: (wanted, reason, quote) =>
      `${the(wanted)}; your dates show ${reason}. Add earlier work of this kind with its dates, or say in ${quote} since ` +
      'when you do it.',
    languageShort: (wanted, reason) =>
      `${the(wanted)}, but ${reason}. Give your present level, and a certificate or daily use that proves it.`,
    lapsed: (wanted, quote) =>
      `${the(wanted)}, and ${quote} is no longer valid. Renew it and give the new date, or say when the renewal is booked.`,
    partly: (wanted, quote) =>
      `${the(wanted)}; ${quote} covers it only in part. Say more exactly what you have done of it.`,
    soFar: (wanted, quote, reason) =>
      `${the(wanted)}; ${quote} covers it only so far: ${reason}. Say more exactly what you have done of it.`,
    denied: (wanted) =>
      `${the(wanted)}, and your own text says that you have none. Say what is nearest to it that you have done, or plan how ` +
      'to learn it.',
    hobby: (wanted) =>
      `${the(wanted)}; you name it only among your interests. Move it to a project with a result if you can show real work ` +
      'with it.',
    unknown: (wanted) =>
      `${the(wanted)}, and your persona does not say whether you have it. Answer the question about it, or add the line ` +
      'that shows it.',
    educationMissing: (wanted) =>
      `${the(wanted)}, and your education does not show it. Add the degree, or name the training and years of practice ` +
      'that stand for it.',
    certificateMissing: (wanted) =>
      `${the(wanted)}, and no entry of yours names it. Add it with issuer and date if you hold it; else say when you will ` +
      'obtain it.',
    languageMissing: (wanted) =>
      `${the(wanted)}, and your languages do not list it. Add it with your level (A1 to C2) if you speak it.`,
    elsewhere: (name, own) =>
      `The job is "${name}", and your location is ${own ? `"${own}"` : 'not given'}. Say that you would move or commute, if so.`,
    experienceMissing: (wanted) =>
      `${the(wanted)}, and none of your jobs shows such work. Describe it with dates where you did it, under whatever title.`,
    relative: (wanted, own) =>
      `${the(wanted)}; you show "${own}" instead. Say what of it carries over, and add "${wanted.name}" if you have used it.`,
    missing: (wanted) =>
      `${the(wanted)}, and your persona does not show it. Add a highlight with what you did and its result if you have used ` +
      'it.',
    unlisted: (name, quote, skill) =>
      `The job names "${name}" and your text shows it ("${quote}"), but your skills do not list it. Add "${skill}" there.`,
    together: (names, isMust) =>
      `The job also ${isMust ? 'requires' : 'would like'} ${quoted(names)}, and your persona does not show them. Choose ` +
      'those that you have done and give each a line with its result.',
    ask: {
      experience: (name) => `The job asks for "${name}". In which jobs did you do this, and from when to when?`,
      education: (name) => `The job asks for "${name}". Do you have it or something equal to it, and from which year?`,
      certificate: (name) => `Do you hold "${name}"? Since when, and until when is it valid?`,
      renewed: (name) => `Your proof for "${name}" has run out. Have you renewed it, or when will you?`,
      language: (name) => `Which level do you have in "${name}" (A1 to C2), and where do you use it?`,
      location: (name) => `The job is "${name}". Could you work there, or would you move?`,
      availability: (name) => `The job asks for "${name}". Are you available for it, and have you worked so before?`,
      condition: (name) => `The job asks for "${name}". Is that so for you, and can you show it?`,
      how: (name) => `How well do you know "${name}": what did you do with it at work, and for how long?`,
      skill: (name) => `Have you worked with "${name}"? Where, for how long, and with what result?`,
    },
    raise: {
      requirements: (names) => `Would rise most with ${quoted(names)}.`,
      role: 'Let the headline name this kind of role, if it is yours.',
      profile: 'Most of what you show is not asked for here: bring forward what is.',
    },
  },
  team: {
    nearest: (name, who, reason) =>
      `Nobody fully covers "${name}". ${who} comes nearest (${reason}): train there first, or hire for it.`,
    nobody: (name, isUnknown) => `Nobody in the team ${isUnknown ? 'says to cover' : 'covers'} "${name}".`,
    askWho: 'Ask who has done it.',
    hire: 'Hire for it, or choose who learns it first.',
    learn: 'It is only wished for: let someone learn it when there is time.',
    singlePoint: (name, only, second) =>
      `"${name}" rests on ${only} alone. Let ${second ?? 'a second member'} learn it, and write down how it is done.`,
    duplicates: (members, names) =>
      `All ${members} members bring ${quoted(names)} while other requirements are uncovered. Let one of them turn to what is ` +
      'missing.',
    seniority: (who, years) =>
      `The longest career in the team is ${who}'s with ${years} years. Add someone with more experience, or name a mentor ` +
      'outside the team.',
    ask: (name) => `Has anyone in the team worked with "${name}" without saying so? Who, where and for how long?`,
    raise: {
      requirements: (names) => `Hire or learn first: ${quoted(names)}.`,
      resilience: (names) => `Share first: ${quoted(names)}.`,
    },
    inPart: 'in part',
  },
};
