"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { stepOf } from "./key-step";

const buttonOfKey: Record<string, string> = { a: "accept", r: "return", u: "undo" };

/**
 * The keys of a review: they press the buttons of the change in which the focus is, and move between changes. Only
 * there, so that no key is taken from anybody elsewhere; while something is typed they are letters.
 */
export function ReviewKeys({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = area.current;
    const act = (event: KeyboardEvent) => {
      const target = event.target;
      if (!element || !(target instanceof HTMLElement)) return;
      if (target.matches("textarea, input, select")) return;
      const changes = [...element.querySelectorAll<HTMLElement>("[data-change]")];
      const at = changes.findIndex((change) => change.contains(target));
      const change = changes[at];
      if (!change) return;
      const step = stepOf(event);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const name = isPlain ? buttonOfKey[event.key.toLowerCase()] : undefined;
      const control =
        step !== 0
          ? changes[at + step]?.querySelector<HTMLElement>("[data-key=accept]")
          : name && change.querySelector<HTMLElement>(`[data-key=${name}]`);
      if (!control) return;
      event.preventDefault();
      if (step === 0) control.click();
      else control.focus();
    };
    element?.addEventListener("keydown", act);
    return () => element?.removeEventListener("keydown", act);
  }, []);
  return <div ref={area}>{children}</div>;
}
