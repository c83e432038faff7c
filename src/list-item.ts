/**
 * The item at a place that is known to be in the list; from -1 counted from its end.
 * @throws {RangeError} when it is not there, so that a wrong belief is seen where it was held
 */
export function itemAt<T>(list: ArrayLike<T>, at: number): T {
  const place = at < 0 ? list.length + at : at;
  if (place < 0 || place >= list.length) throw new RangeError(`there is no item ${at} in a list of ${list.length}`);
  return list[place] as T;
}

export const firstOf = <T>(list: ArrayLike<T>): T => itemAt(list, 0);
export const lastOf = <T>(list: ArrayLike<T>): T => itemAt(list, -1);
