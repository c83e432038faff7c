/** A bullet as what the person did: a verb in the first person and what follows it, to be put into a sentence. */
export interface Deed {
  verb: string;
  rest: string;
}

/** Turns one sentence of a bullet into a deed; null where that cannot be told. `current`: the role goes on. */
export type DeedReader = (sentence: string, current: boolean) => Deed | null;

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First word and rest. */
export function parted(text: string): [first: string, rest: string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
