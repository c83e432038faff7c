import { type Advice, comma, quoted, type Wanted } from './advice.ts';

const list = (names: readonly string[]): string => quoted(names, '„', '“');
const the = ({ name, isMust }: Wanted): string =>
  isMust ? `Die Stelle verlangt „${name}“` : `Die Stelle wünscht sich „${name}“`;

export const de: Advice = {
  reasons: {
    onlyInPart: 'nur zum Teil',
    oneOfSeveral: 'ein Teil davon',
    denied: 'verneint',
    hobby: 'nur als Hobby',
    begun: 'erst begonnen',
    lapsed: 'nicht mehr gültig',
    lowerDegree: 'ein niedrigerer Abschluss',
    otherSubject: 'ein anderes Fach',
    relatedSubject: 'ein verwandtes Fach',
    notFinished: 'noch nicht abgeschlossen',
    lowerLevel: 'auf einem niedrigeren Niveau',
    answerOnly: 'nur in einer Antwort genannt',
    noPaper: 'kein Nachweis genannt',
    near: (name) => `nur ${name}, was verwandt ist`,
    level: (level) => `angegeben ist ${level}`,
    grade: (grade) => `angegeben ist Stufe ${grade}`,
    years: (have, wanted) => `${comma(have)} von ${comma(wanted)} Jahren`,
  },
  role: {
    quote: (text) => `„${text}“`,
    unread:
      'In diesem Text wurde keine Anforderung gefunden, deshalb ließ sich nichts vergleichen. Fügen Sie die ganze ' +
      'Stellenanzeige ein, mit allem, was sie verlangt.',
    told: (name, answer) =>
      `Zu „${name}“ haben Sie uns gesagt: „${answer}“. Ihr Profil zeigt es noch nicht: Ergänzen Sie es bei der Stelle, in der ` +
      'Sie es getan haben, mit einem Ergebnis.',
    toldNo: (name, answer) =>
      `Sie haben geantwortet, dass Ihnen „${name}“ fehlt („${answer}“). Behaupten Sie es nicht; sagen Sie im Anschreiben, wie ` +
      'Sie es ausgleichen.',
    experienceShort: (wanted, reason, quote) =>
      `${the(wanted)}; Ihre Daten zeigen ${reason}. Ergänzen Sie frühere Arbeit dieser Art mit Daten oder sagen Sie in ` +
      `${quote}, seit wann Sie das tun.`,
    languageShort: (wanted, reason) =>
      `${the(wanted)}, aber ${reason}. Nennen Sie Ihr heutiges Niveau und ein Zertifikat oder den Alltag, der es belegt.`,
    lapsed: (wanted, quote) =>
      `${the(wanted)}, und ${quote} ist nicht mehr gültig. Erneuern Sie es und nennen Sie das neue Datum oder den Termin dafür.`,
    partly: (wanted, quote) =>
      `${the(wanted)}; ${quote} deckt es nur zum Teil ab. Sagen Sie genauer, was Sie davon getan haben.`,
    soFar: (wanted, quote, reason) =>
      `${the(wanted)}; ${quote} reicht nur so weit: ${reason}. Sagen Sie genauer, was Sie davon getan haben.`,
    denied: (wanted) =>
      `${the(wanted)}, und Ihr eigener Text sagt, dass Sie es nicht haben. Nennen Sie, was dem am nächsten kommt, oder planen ` +
      'Sie, wie Sie es lernen.',
    hobby: (wanted) =>
      `${the(wanted)}; Sie nennen es nur unter den Interessen. Machen Sie ein Projekt mit Ergebnis daraus, wenn Sie echte ` +
      'Arbeit damit zeigen können.',
    unknown: (wanted) =>
      `${the(wanted)}, und Ihr Profil sagt nicht, ob Sie es haben. Beantworten Sie die Frage dazu oder ergänzen Sie die Zeile, ` +
      'die es zeigt.',
    educationMissing: (wanted) =>
      `${the(wanted)}, und Ihre Ausbildung zeigt es nicht. Ergänzen Sie den Abschluss oder nennen Sie Schulung und Praxis, die ` +
      'dafür stehen.',
    certificateMissing: (wanted) =>
      `${the(wanted)}, und kein Eintrag nennt es. Ergänzen Sie es mit Aussteller und Datum, wenn Sie es haben; sonst sagen ` +
      'Sie, wann Sie es erwerben.',
    languageMissing: (wanted) =>
      `${the(wanted)}, und Ihre Sprachen führen es nicht auf. Ergänzen Sie es mit Ihrem Niveau (A1 bis C2), wenn Sie es sprechen.`,
    elsewhere: (name, own) =>
      `Die Stelle ist „${name}“, und Ihr Wohnort ist ${own ? `„${own}“` : 'nicht angegeben'}. Sagen Sie, dass Sie umziehen ` +
      'oder pendeln würden, wenn es so ist.',
    experienceMissing: (wanted) =>
      `${the(wanted)}, und keine Ihrer Stellen zeigt solche Arbeit. Beschreiben Sie sie mit Daten dort, wo Sie sie getan haben, ` +
      'gleich unter welchem Titel.',
    relative: (wanted, own) =>
      `${the(wanted)}; Sie zeigen stattdessen „${own}“. Sagen Sie, was davon übertragbar ist, und ergänzen Sie ` +
      `„${wanted.name}“, wenn Sie damit gearbeitet haben.`,
    missing: (wanted) =>
      `${the(wanted)}, und Ihr Profil zeigt es nicht. Ergänzen Sie einen Punkt mit Tat und Ergebnis, wenn Sie es getan haben.`,
    unlisted: (name, quote, skill) =>
      `Die Stelle nennt „${name}“, und Ihr Text zeigt es („${quote}“), aber Ihre Kenntnisse führen es nicht auf. Ergänzen Sie ` +
      `dort „${skill}“.`,
    together: (names, isMust) =>
      `Die Stelle ${isMust ? 'verlangt außerdem' : 'wünscht sich außerdem'} ${list(names)}, und Ihr Profil zeigt es nicht. ` +
      'Wählen Sie aus, was Sie getan haben, und geben Sie jedem eine Zeile mit Ergebnis.',
    ask: {
      experience: (name) =>
        `Die Stelle verlangt „${name}“. In welchen Stellen haben Sie das getan, und von wann bis wann?`,
      education: (name) =>
        `Die Stelle verlangt „${name}“. Haben Sie das oder etwas Gleichwertiges, und aus welchem Jahr?`,
      certificate: (name) => `Haben Sie „${name}“? Seit wann, und bis wann ist es gültig?`,
      renewed: (name) =>
        `Ihr Nachweis für „${name}“ ist abgelaufen. Haben Sie ihn erneuert, oder wann werden Sie es tun?`,
      language: (name) => `Welches Niveau haben Sie bei „${name}“ (A1 bis C2), und wo verwenden Sie die Sprache?`,
      location: (name) => `Die Stelle ist „${name}“. Könnten Sie dort arbeiten, oder würden Sie umziehen?`,
      availability: (name) =>
        `Die Stelle verlangt „${name}“. Ist das für Sie möglich, und haben Sie schon so gearbeitet?`,
      condition: (name) => `Die Stelle verlangt „${name}“. Trifft das auf Sie zu, und können Sie es belegen?`,
      how: (name) => `Wie gut kennen Sie „${name}“: Was haben Sie bei der Arbeit damit getan, und wie lange?`,
      skill: (name) => `Haben Sie mit „${name}“ gearbeitet? Wo, wie lange und mit welchem Ergebnis?`,
    },
    raise: {
      requirements: (names) => `Am meisten brächte ${list(names)}.`,
      role: 'Nennen Sie in der Überschrift diese Art von Stelle, wenn sie Ihre ist.',
      profile: 'Das meiste, was Sie zeigen, ist hier nicht gefragt: Stellen Sie nach vorn, was gefragt ist.',
    },
  },
  team: {
    nearest: (name, who, reason) =>
      `Niemand deckt „${name}“ ganz ab. Am nächsten kommt ${who} (${reason}): Schulen Sie dort zuerst oder stellen Sie dafür ein.`,
    nobody: (name, isUnknown) =>
      isUnknown ? `Niemand im Team sagt, „${name}“ abzudecken.` : `Niemand im Team deckt „${name}“ ab.`,
    askWho: 'Fragen Sie, wer es schon getan hat.',
    hire: 'Stellen Sie dafür ein oder wählen Sie, wer es zuerst lernt.',
    learn: 'Es ist nur erwünscht: Lassen Sie es jemanden lernen, wenn Zeit ist.',
    singlePoint: (name, only, second) =>
      `„${name}“ ruht allein auf ${only}. Lassen Sie es ${second ?? 'ein zweites Mitglied'} lernen und schreiben Sie auf, wie ` +
      'es geht.',
    duplicates: (members, names) =>
      `Alle ${members} Mitglieder bringen ${list(names)} mit, während anderes fehlt. Lassen Sie eines davon sich dem Fehlenden ` +
      'zuwenden.',
    seniority: (who, years) =>
      `Am längsten im Beruf ist ${who} mit ${comma(years)} Jahren. Holen Sie jemanden mit mehr Erfahrung dazu oder nennen Sie einen ` +
      'Mentor außerhalb des Teams.',
    ask: (name) => `Hat im Team schon jemand mit „${name}“ gearbeitet, ohne es zu sagen? Wer, wo und wie lange?`,
    raise: {
      requirements: (names) => `Zuerst einstellen oder lernen: ${list(names)}.`,
      resilience: (names) => `Zuerst teilen: ${list(names)}.`,
    },
    inPart: 'zum Teil',
  },
};
