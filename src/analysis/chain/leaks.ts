import { foldTypography } from '../general/text.ts';

const LEAK_WORDS = 6;

/** Whether a text repeats six words in a row of a secret. */
export function leakCheck(secrets: readonly string[]): (text: string) => boolean {
  const runs = new Set(secrets.flatMap((secret) => runsOf(secret)));
  return (text) => runsOf(text).some((run) => runs.has(run)) || /data-[0-9a-f]{18}/.test(text);
}

function runsOf(text: string): string[] {
  const tokens = foldTypography(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.slice(LEAK_WORDS - 1).map((_, i) => tokens.slice(i, i + LEAK_WORDS).join(' '));
}
