import { type Advice, comma, quoted, type Wanted } from './advice.ts';

const q = (text: string): string => `« ${text} »`;
const list = (names: readonly string[]): string => quoted(names, '« ', ' »');
const the = ({ name, isMust }: Wanted): string => `Le poste ${isMust ? 'exige' : 'souhaite'} ${q(name)}`;

export const fr: Advice = {
  reasons: {
    onlyInPart: 'en partie seulement',
    oneOfSeveral: 'une partie seulement',
    denied: 'nié',
    hobby: 'seulement comme loisir',
    begun: 'à peine commencé',
    lapsed: "n'est plus valable",
    lowerDegree: 'un diplôme moins élevé',
    otherSubject: 'une autre spécialité',
    relatedSubject: 'une spécialité voisine',
    notFinished: 'pas encore terminé',
    lowerLevel: 'à un niveau plus bas',
    answerOnly: 'dit seulement dans une réponse',
    noPaper: 'aucun certificat cité',
    near: (name) => `seulement ${name}, qui en est proche`,
    level: (level) => `le niveau indiqué est ${level}`,
    grade: (grade) => `le degré indiqué est ${grade}`,
    years: (have, wanted) => `${comma(have)} ans sur ${comma(wanted)}`,
  },
  role: {
    quote: (text) => `« ${text} »`,
    unread:
      "Aucune exigence n'a été trouvée dans ce texte, rien n'a donc pu être comparé. Collez l'annonce entière, avec ce qu'elle " +
      'demande.',
    told: (name, answer) =>
      `Vous nous avez dit de ${q(name)} : ${q(answer)}. Votre profil ne le montre pas encore : ajoutez-le au poste où vous ` +
      "l'avez fait, avec un résultat.",
    toldNo: (name, answer) =>
      `Vous avez répondu que vous n'avez pas ${q(name)} (${q(answer)}). Ne le prétendez pas ; dites dans la lettre comment vous ` +
      'y suppléeriez.',
    experienceShort: (wanted, reason, quote) =>
      `${the(wanted)} ; vos dates montrent ${reason}. Ajoutez un travail antérieur de ce genre avec ses dates, ou dites dans ` +
      `${quote} depuis quand vous le faites.`,
    languageShort: (wanted, reason) =>
      `${the(wanted)}, mais ${reason}. Indiquez votre niveau actuel, et un certificat ou un usage quotidien qui le prouve.`,
    lapsed: (wanted, quote) =>
      `${the(wanted)}, et ${quote} n'est plus valable. Renouvelez-le et donnez la nouvelle date, ou dites quand c'est prévu.`,
    partly: (wanted, quote) =>
      `${the(wanted)} ; ${quote} ne le couvre qu'en partie. Dites plus précisément ce que vous en avez fait.`,
    soFar: (wanted, quote, reason) =>
      `${the(wanted)} ; ${quote} ne va que jusque-là : ${reason}. Dites plus précisément ce que vous en avez fait.`,
    denied: (wanted) =>
      `${the(wanted)}, et votre propre texte dit que vous ne l'avez pas. Dites ce que vous avez fait de plus proche, ou prévoyez ` +
      "comment l'apprendre.",
    hobby: (wanted) =>
      `${the(wanted)} ; vous ne le citez que parmi vos loisirs. Faites-en un projet avec un résultat si vous pouvez montrer un ` +
      'vrai travail.',
    unknown: (wanted) =>
      `${the(wanted)}, et votre profil ne dit pas si vous l'avez. Répondez à la question, ou ajoutez la ligne qui le montre.`,
    educationMissing: (wanted) =>
      `${the(wanted)}, et votre formation ne le montre pas. Ajoutez le diplôme, ou citez la formation et les années de pratique ` +
      'qui en tiennent lieu.',
    certificateMissing: (wanted) =>
      `${the(wanted)}, et aucune de vos entrées ne le cite. Ajoutez-le avec l'organisme et la date si vous l'avez ; sinon dites ` +
      "quand vous l'obtiendrez.",
    languageMissing: (wanted) =>
      `${the(wanted)}, et vos langues ne la citent pas. Ajoutez-la avec votre niveau (A1 à C2) si vous la parlez.`,
    elsewhere: (name, own) =>
      `Le poste est ${q(name)}, et votre lieu de résidence ${own ? `est ${q(own)}` : "n'est pas indiqué"}. Dites que vous ` +
      "déménageriez ou feriez la navette, si c'est le cas.",
    experienceMissing: (wanted) =>
      `${the(wanted)}, et aucun de vos postes ne montre un tel travail. Décrivez-le avec des dates là où vous l'avez fait, sous ` +
      "n'importe quel titre.",
    relative: (wanted, own) =>
      `${the(wanted)} ; vous montrez ${q(own)} à la place. Dites ce qui en est transposable, et ajoutez ${q(wanted.name)} si ` +
      "vous l'avez pratiqué.",
    missing: (wanted) =>
      `${the(wanted)}, et votre profil ne le montre pas. Ajoutez un point avec ce que vous avez fait et son résultat si vous ` +
      "l'avez pratiqué.",
    unlisted: (name, quote, skill) =>
      `Le poste cite ${q(name)} et votre texte le montre (${q(quote)}), mais vos compétences ne le citent pas. Ajoutez-y ` +
      `${q(skill)}.`,
    together: (names, isMust) =>
      `Le poste ${isMust ? 'exige' : 'souhaite'} aussi ${list(names)}, et votre profil ne les montre pas. Choisissez ce que vous ` +
      'avez fait et donnez à chacun une ligne avec son résultat.',
    ask: {
      experience: (name) => `Le poste demande ${q(name)}. Dans quels postes l'avez-vous fait, de quand à quand ?`,
      education: (name) => `Le poste demande ${q(name)}. L'avez-vous, ou un équivalent, et de quelle année ?`,
      certificate: (name) => `Avez-vous ${q(name)} ? Depuis quand, et jusqu'à quand est-ce valable ?`,
      renewed: (name) => `Votre justificatif pour ${q(name)} a expiré. L'avez-vous renouvelé, ou quand le ferez-vous ?`,
      language: (name) => `Quel niveau avez-vous en ${q(name)} (A1 à C2), et où utilisez-vous cette langue ?`,
      location: (name) => `Le poste est ${q(name)}. Pourriez-vous y travailler, ou déménageriez-vous ?`,
      availability: (name) =>
        `Le poste demande ${q(name)}. Est-ce possible pour vous, et avez-vous déjà travaillé ainsi ?`,
      condition: (name) => `Le poste demande ${q(name)}. Est-ce votre cas, et pouvez-vous le montrer ?`,
      how: (name) =>
        `Comment connaissez-vous ${q(name)} : qu'en avez-vous fait au travail, et pendant combien de temps ?`,
      skill: (name) => `Avez-vous pratiqué ${q(name)} ? Où, combien de temps et avec quel résultat ?`,
    },
    raise: {
      requirements: (names) => `Ce qui apporterait le plus : ${list(names)}.`,
      role: "Que le titre du profil nomme ce genre de poste, si c'est le vôtre.",
      profile: "L'essentiel de ce que vous montrez n'est pas demandé ici : mettez en avant ce qui l'est.",
    },
  },
  team: {
    nearest: (name, who, reason) =>
      `Personne ne couvre entièrement ${q(name)}. ${who} s'en approche le plus (${reason}) : formez d'abord là, ou recrutez.`,
    nobody: (name, isUnknown) =>
      isUnknown ? `Personne dans l'équipe ne dit couvrir ${q(name)}.` : `Personne dans l'équipe ne couvre ${q(name)}.`,
    askWho: "Demandez qui l'a déjà fait.",
    hire: "Recrutez, ou choisissez qui l'apprend en premier.",
    learn: "C'est seulement souhaité : que quelqu'un l'apprenne quand il y aura le temps.",
    singlePoint: (name, only, second) =>
      `${q(name)} repose sur ${only} seulement. Que ${second ?? 'un deuxième membre'} l'apprenne, et notez comment cela se fait.`,
    duplicates: (members, names) =>
      `Les ${members} membres apportent tous ${list(names)} alors que d'autres exigences ne sont pas couvertes. Que l'un d'eux ` +
      'se tourne vers ce qui manque.',
    seniority: (who, years) =>
      `La plus longue carrière de l'équipe est celle de ${who} avec ${comma(years)} ans. Ajoutez quelqu'un de plus expérimenté, ou ` +
      "nommez un mentor hors de l'équipe.",
    ask: (name) => `Quelqu'un dans l'équipe a-t-il pratiqué ${q(name)} sans le dire ? Qui, où et combien de temps ?`,
    raise: {
      requirements: (names) => `À recruter ou à apprendre d'abord : ${list(names)}.`,
      resilience: (names) => `À partager d'abord : ${list(names)}.`,
    },
    inPart: 'en partie',
  },
};
