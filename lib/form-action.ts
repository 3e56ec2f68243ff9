import { type ActionResult, runAction } from "./action";

/** What a form shows after it was sent: what is wrong, and what had been entered, so that nothing is typed twice. */
export interface FormState {
  result: ActionResult<void>;
  entered: Record<string, string>;
}

export type FormAction = (previous: FormState | undefined, form: FormData) => Promise<FormState>;

/** Runs what a form asks for, with its fields as text; a field left empty is null. Passwords are not given back. */
export async function runForm(
  form: FormData,
  run: (fields: Record<string, string | null>) => Promise<void>,
): Promise<FormState> {
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const own = texts.filter(([name]) => !name.startsWith("$"));
  const fields = Object.fromEntries(own.map(([name, text]) => [name, text === "" ? null : text]));
  const result = await runAction(() => run(fields));
  const entered = Object.fromEntries(own.filter(([name]) => name !== "password"));
  return { result, entered };
}
