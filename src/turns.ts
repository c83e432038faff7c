/** values of one turn: some 50 ms of graphql-js, and more than a hundred rich personas have */
const VALUES_OF_A_TURN = 20_000;

/** As graphql-js takes a list. */
export type InTurns<T> = (T | Promise<T>)[];

/**
 * The rows of a list, heavy ones in several turns of the event loop. graphql-js completes a list in one go: 60 personas of
 * 6,000 texts each kept the process from everybody for 1.6 s. Rows of one turn are completed together, so that what they
 * load is asked for at once.
 *
 * @param listsOf what makes a row heavy
 */
export function inTurns<T>(rows: T[], listsOf: (row: T) => unknown[][]): InTurns<T> {
  let turn: Promise<void> | null = null;
  let values = 0;
  return rows.map((row) => {
    const own = listsOf(row).reduce((total, list) => total + valuesIn(list), 0);
    values += own;
    if (values > VALUES_OF_A_TURN && values > own) {
      values = own;
      turn = (turn ?? Promise.resolve()).then(() => new Promise((resolve) => void setImmediate(resolve)));
    }
    return turn ? turn.then(() => row) : row;
  });
}

/** Its items and what stands in lists and fields inside of them. */
function valuesIn(list: unknown[]): number {
  const inside = list.map((item) =>
    typeof item === 'object' && item !== null
      ? Object.values(item).reduce<number>((total, value) => total + (Array.isArray(value) ? value.length : 1), 0)
      : 1,
  );
  return inside.reduce((total, values) => total + values, 0);
}
