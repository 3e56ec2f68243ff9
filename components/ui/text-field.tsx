import { type ComponentProps, useId } from "react";

/** An input with its label, a hint, and what is wrong with it. */
export function TextField({
  label,
  hint,
  fault,
  ...input
}: {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
} & ComponentProps<"input">) {
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
      <input
        {...input}
        id={id}
        className="field w-full"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
      />
      {fault && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
