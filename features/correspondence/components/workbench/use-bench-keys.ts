"use client";

import { type RefObject, useEffect, useRef } from "react";

export interface BenchDeeds {
  move: (by: number) => void;
  /** Takes the suggestion that stands at a place, counted from 1. */
  take: (place: number) => void;
  save: () => void;
  undo: () => void;
}

/**
 * The keys of the workbench, only while the focus is in it, so that no key is taken from anybody elsewhere; while
 * something is typed they are letters, but for Enter and Escape.
 */
export function useBenchKeys(area: RefObject<HTMLElement | null>, deeds: BenchDeeds): void {
  const newest = useRef(deeds);
  newest.current = deeds;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const toList = () => element.querySelector<HTMLElement>("[aria-current]")?.focus();
    const act = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!(target instanceof HTMLElement)) return;
      const isTyping = target.matches("input, textarea, select");
      const deed = isTyping ? typingDeed(event, target) : keyDeed(event, target);
      if (!deed) return;
      event.preventDefault();
      if (deed === "back") toList();
      else if (typeof deed === "string") {
        const control = element.querySelector<HTMLElement>(`[data-bench=${deed}]`);
        if (control?.matches("a, button")) control.click();
        else control?.focus();
      } else deed(newest.current);
    };
    element.addEventListener("keydown", act);
    return () => element.removeEventListener("keydown", act);
  }, [area]);
}

type Deed =
  | "search"
  | "aside"
  | "add"
  | "change"
  | "back"
  | ((deeds: BenchDeeds) => void)
  | undefined;

function typingDeed({ key }: KeyboardEvent, target: HTMLElement): Deed {
  if (key === "Escape") return "back";
  // In a search Enter takes what was found, in a list of choices it opens the list.
  const isField = target.matches("input:not([type=search])");
  return key === "Enter" && isField ? ({ save }) => save() : undefined;
}

function keyDeed(event: KeyboardEvent, target: HTMLElement): Deed {
  const key = latinKey(event);
  if (/^[1-9]$/.test(key)) return ({ take }) => take(Number(key));
  switch (key) {
    case "arrowdown":
    case "j":
      return ({ move }) => move(1);
    case "arrowup":
    case "k":
      return ({ move }) => move(-1);
    case "/":
      return "search";
    case "x":
      return "aside";
    case "n":
      return "add";
    case "e":
      return "change";
    case "u":
      return ({ undo }) => undo();
    case "escape":
      return "back";
    case "enter":
      // On any other control, Enter does what that control does.
      return target.matches("[aria-current]") ? ({ save }) => save() : undefined;
    default:
      return undefined;
  }
}

/** The key by its letter; on a keyboard of another script, by the letter that stands in its place on a Latin one. */
function latinKey({ key, code }: KeyboardEvent): string {
  if (key.length > 1 || key.charCodeAt(0) < 128) return key.toLowerCase();
  return code === "Slash" ? "/" : code.replace(/^(Key|Digit)/, "").toLowerCase();
}
