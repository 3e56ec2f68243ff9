"use client";

import { type ComponentProps, useId } from "react";
import { useSent } from "./deed-fields";

/** A field of a dense form, whose name is seen beside it or above it and read out with it. */
type Cell = { name: string; label: string };

export function CellLine({
  name,
  label,
  defaultValue,
  ...input
}: Cell & Omit<ComponentProps<"input">, "name">) {
  const { entered, fault } = useSent(name);
  const id = useId();
  return (
    <div className="min-w-0">
      <input
        {...input}
        name={name}
        aria-label={label}
        defaultValue={entered ?? defaultValue}
        className="field w-full"
        {...refusal(fault, id)}
      />
      <CellFault fault={fault} id={id} />
    </div>
  );
}

export function CellChoice({
  name,
  label,
  defaultValue,
  options,
}: Cell & { defaultValue: string; options: readonly { value: string; label: string }[] }) {
  const { entered, fault } = useSent(name);
  const id = useId();
  return (
    <div className="min-w-0">
      <select
        name={name}
        aria-label={label}
        defaultValue={entered ?? defaultValue}
        className="field w-full"
        {...refusal(fault, id)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <CellFault fault={fault} id={id} />
    </div>
  );
}

function CellFault({ fault, id }: { fault: string | undefined; id: string }) {
  return fault ? (
    <p id={id} className="fault text-sm">
      {fault}
    </p>
  ) : null;
}

function refusal(fault: string | undefined, id: string) {
  return fault ? ({ "aria-invalid": true, "aria-describedby": id } as const) : {};
}
