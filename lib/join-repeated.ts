/** A form in which what was chosen several times under one name is one field, with spaces between: codes have none. */
export function joinRepeated(form: FormData): FormData {
  const joined = new FormData();
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    joined.set(name, values.filter((value) => value !== "").join(" "));
  }
  return joined;
}
