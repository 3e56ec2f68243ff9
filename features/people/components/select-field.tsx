import { type ComponentProps, useId } from "react";

/** A choice with its label and what is wrong with it. */
export function SelectField({
  label,
  hint,
  fault,
  children,
  ...select
}: { label: string; hint?: string; fault: string | undefined } & ComponentProps<"select">) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      <select
        {...select}
        id={id}
        className="field w-full"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
      >
        {children}
      </select>
      {fault && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
