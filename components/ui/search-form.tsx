import { useId } from "react";

/** One field of words and its button; the answer is the page at `action`, so that it works without JavaScript. */
export function SearchForm({
  action,
  query,
  label,
  hint,
  submit,
  name = "q",
}: {
  action: string;
  query: string;
  label: string;
  hint: string;
  submit: string;
  /** Of the field in the address. */
  name?: string;
}) {
  const id = useId();
  return (
    <search className="no-print">
      <form
        action={action}
        className="border-line bg-surface grid gap-3 rounded border p-4 text-sm sm:grid-cols-[1fr_auto] sm:items-end"
      >
        <div>
          <label htmlFor={id} className="block">
            {label}
          </label>
          <input
            id={id}
            type="search"
            name={name}
            defaultValue={query}
            aria-describedby={`${id}-hint`}
            className="field mt-1 w-full"
          />
        </div>
        <button type="submit" className="button">
          {submit}
        </button>
        <p id={`${id}-hint`} className="text-ink-soft sm:col-span-2">
          {hint}
        </p>
      </form>
    </search>
  );
}
