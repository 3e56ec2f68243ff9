/** Past so many all are forgotten, so that the words of a table do not stay for ever. */
const maxRemembered = 2_000;

/** The same reader, which remembers what it read: the cells of a table say the same again and again. */
export function remembering<Value>(read: (cell: string) => Value): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined || known.has(cell)) return found as Value;
    const value = read(cell);
    if (known.size >= maxRemembered) known.clear();
    known.set(cell, value);
    return value;
  };
}
