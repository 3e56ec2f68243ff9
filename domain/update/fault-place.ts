/** The change, of those with the keys, at which a fault of a profile is shown: that of the field itself, else one of the same entry. Undefined when no change touches it. */
export function changeAtFault(path: string, keys: readonly string[]): string | undefined {
  const [part, id, rest] = path.split("/");
  const entry = `${part}/${id}`;
  // Within a field the path goes on with dots: `sourceIds.0`.
  const field = `${entry}/${rest?.split(".")[0]}`;
  return (
    keys.find((key) => key === entry || key === field) ??
    keys.find((key) => key.startsWith(`${entry}/`))
  );
}
