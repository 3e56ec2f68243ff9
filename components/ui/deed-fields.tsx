"use client";

import { useTranslations } from "next-intl";
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useId,
} from "react";
import type { FormAction, FormState } from "@/lib/form-action";
import { TextField } from "./text-field";

const faultCodes = [
  "text-empty",
  "text-too-long",
  "text-unstorable",
  "date-malformed",
  "date-order",
  "date-future",
  "date-after-as-of",
  "country-missing",
  "worlds-mixed",
  "section-missing",
  "issued",
  "changed-since",
  "date-before-meeting",
  "url-malformed",
  "list-too-long",
  "language-malformed",
  "choice",
  "country-malformed",
  "country-unknown",
  "country-absent",
  "exchange-alone",
  "challenge-unknown",
  "meeting-unknown",
  "meeting-circle",
  "no-offence",
  "code-repeated",
  "reason-or-comment",
  "comments-open",
  "category-malformed",
  "category-unknown",
  "category-twice",
  "variable-unknown",
  "statement-twice",
  "share-range",
  "share-sum",
  "excluded-and-mapped",
  "help-asked",
  "consent-missing",
  "offer-of-another",
  "lesson-unknown",
  "conflict",
  "forbidden",
  "not-found",
  "signed-out",
  "failed",
] as const;

/** What was sent, with the part of a fault's path that stands before the names of the fields. */
const Sent = createContext<{ state: FormState | undefined; root: string }>({
  state: undefined,
  root: "",
});

/** A form with a button, whose fields keep what was entered and say what is wrong with it; the fields are named by the paths of what they fill. */
export function FieldsForm({
  action,
  label,
  root = "",
  children,
}: {
  action: FormAction;
  label: string;
  root?: string;
  children: ReactNode;
}) {
  const t = useTranslations("engagement.fault");
  const [state, submit, isPending] = useActionState(action, undefined);
  const codes = codesOf(state);
  return (
    <form action={submit} className="space-y-4" noValidate>
      <div role="alert">
        {codes.map((code) => (
          <p key={code} className="fault">
            {t(code)}
          </p>
        ))}
      </div>
      <Sent value={{ state, root }}>
        <div key={JSON.stringify(state?.entered)} className="space-y-4">
          {children}
        </div>
      </Sent>
      <button type="submit" className="button" disabled={isPending}>
        {label}
      </button>
    </form>
  );
}

function codesOf(state: FormState | undefined): FaultCode[] {
  if (!state || state.result.ok) return [];
  const { faults, code } = state.result;
  return [
    ...new Set(
      faults.length > 0 ? faults.map((fault) => knownFault(fault.code)) : [knownFault(code)],
    ),
  ];
}

type FaultCode = (typeof faultCodes)[number] | "other";

/** The code as far as there are words for it, which are in `engagement.fault`. */
export function knownFault(code: string): FaultCode {
  return faultCodes.find((each) => each === code) ?? "other";
}

/** What was entered in a field before, and what is wrong with it. Boxes of which none was ticked are not sent. */
export function useSent(name: string) {
  const t = useTranslations("engagement.fault");
  const { state, root } = useContext(Sent);
  const path = root + name;
  const faults = state && !state.result.ok ? state.result.faults : [];
  const own = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  const entered = state?.entered[name];
  const ticked = state && (entered ?? "").split(" ");
  return { entered, ticked, fault: own && t(knownFault(own.code)) };
}

type Named = { name: string; label: string; hint?: string };

export function LineField({ name, defaultValue, ...rest }: Named & ComponentProps<"input">) {
  const { entered, fault } = useSent(name);
  return <TextField {...rest} name={name} defaultValue={entered ?? defaultValue} fault={fault} />;
}

export function AreaField({
  name,
  label,
  hint,
  defaultValue,
  rows = 3,
}: Named & { defaultValue?: string; rows?: number }) {
  const { entered, fault } = useSent(name);
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(own) => (
        <textarea
          {...own}
          name={name}
          rows={rows}
          dir="auto"
          defaultValue={entered ?? defaultValue}
        />
      )}
    </Labelled>
  );
}

export function ChoiceField({
  name,
  label,
  hint,
  defaultValue,
  options,
}: Named & { defaultValue?: string; options: readonly { value: string; label: string }[] }) {
  const { entered, fault } = useSent(name);
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(own) => (
        <select {...own} name={name} defaultValue={entered ?? defaultValue}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Any number out of a list, folded away, with how many are chosen. */
export function ChoicesField({
  name,
  label,
  chosen,
  options,
}: Named & { chosen: readonly string[]; options: readonly { value: string; label: string }[] }) {
  const t = useTranslations("engagement.form");
  const { entered, ticked, fault } = useSent(name);
  const held = ticked ?? chosen;
  return (
    <details open={fault !== undefined || Boolean(entered)}>
      <summary>
        {label}{" "}
        <span className="text-ink-soft">
          {t("chosen", { count: options.filter(({ value }) => held.includes(value)).length })}
        </span>
      </summary>
      {fault && <p className="fault">{fault}</p>}
      <fieldset className="border-line mt-1 rounded border p-2">
        <legend className="sr-only">{label}</legend>
        <ul className="columns-[14rem] gap-4">
          {options.map((option) => (
            <li key={option.value} className="break-inside-avoid">
              <label className="flex items-baseline gap-2 py-0.5">
                <input
                  type="checkbox"
                  name={name}
                  value={option.value}
                  defaultChecked={held.includes(option.value)}
                />
                <span>{option.label}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

/** One box of several that have one name. */
export function TickBox({
  name,
  value,
  isTicked,
  children,
}: {
  name: string;
  value: string;
  isTicked: boolean;
  children: ReactNode;
}) {
  const { ticked } = useSent(name);
  return (
    <label className="flex grow items-baseline gap-2">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={ticked?.includes(value) ?? isTicked}
      />
      {children}
    </label>
  );
}

function Labelled({
  label,
  hint,
  fault,
  children,
}: {
  label: string;
  hint: string | undefined;
  fault: string | undefined;
  children: (own: ComponentProps<"textarea"> & ComponentProps<"select">) => ReactNode;
}) {
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
      {children({
        id,
        className: "field w-full",
        ...(fault && { "aria-invalid": true }),
        ...(described && { "aria-describedby": described }),
      })}
      {fault && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
