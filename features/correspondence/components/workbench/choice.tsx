import { type ComponentProps, useId } from "react";

/** A choice with its label. */
export function Choice({ label, ...select }: { label: string } & ComponentProps<"select">) {
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select {...select} id={id} className="field w-full" />
    </div>
  );
}
