import { BREAKS, LEADS, REMARKS, TRAILING_MARKS, TRAILS } from './naming-words.ts';

const lead = new RegExp(
  `^(?:${LEADS.join('|')})(?![\\p{L}\\d+#'’/])[\\s,:]*|^(?:bases )?[dl]['’](?=[\\p{L}\\d])|^[:–—•*·\\-"“”‘’«»)]+\\s*`,
  'iu',
);
const trail = new RegExp(`(?:\\s+(?:${TRAILS.join('|')})|\\s*${TRAILING_MARKS})$`, 'iu');
const remark = new RegExp(`(?:,? (?:${REMARKS})\\b| [–—-] ).*$`, 'iu');
const breaks = new RegExp(`^(?:${BREAKS})$`, 'i');

/** Most words of a name; a longer one ends before a word that breaks it. */
const LIMIT = 8;

/**
 * The name of the thing within a clause: from "Strong hands-on experience with trade unions (a plus)" to "trade unions".
 * What leads to it and what follows it is taken off, again and again, until nothing gives.
 *
 * @returns a piece of the clause, `''` when nothing is left
 */
export function nameOf(clause: string): string {
  let name = clause.trim().replace(/\s+/g, ' ');
  name = name.replace(remark, '').trim() || name;
  for (let before = ''; before !== name;) {
    before = name;
    const stripped = name.replace(lead, '');
    if (stripped) name = stripped;
    const cut = name.replace(trail, '');
    if (cut) name = cut;
    name = balanced(name).trim();
  }
  return shortened(name);
}

/** The clause without the words that lead to what it names: "Good knowledge of Oracle or DB2" → "Oracle or DB2". */
export function withoutLead(clause: string): string {
  let rest = clause.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(lead, '') || rest;
  }
  return rest;
}

function balanced(text: string): string {
  const open = text.lastIndexOf('(');
  if (open >= 0 && !text.includes(')', open)) return text.slice(0, open);
  return !text.includes('(') ? text.replace(/\)+$/, '') : text;
}

function shortened(name: string): string {
  const words = name.split(' ');
  if (words.length <= LIMIT) return name;
  const at = words.findIndex((word, i) => i >= 2 && i <= LIMIT && breaks.test(word));
  const kept = words.slice(0, at > 0 ? at : LIMIT).join(' ');
  return kept.replace(/(?:[\s,;:(]|\s(?:and|or|und|oder|y|o|et|ou|of|the|de|la|der|die))+$/i, '');
}
