"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { stepOf } from "./key-step";

/** Lets the arrow keys and J and K move between the links of a list. Only while one of them has the focus, so that no other key is taken from anybody. */
export function QueueKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    const move = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === 0 || !element) return;
      const links = [...element.querySelectorAll<HTMLAnchorElement>("a[data-queue-item]")];
      const at = links.findIndex((link) => link.contains(document.activeElement));
      const next = at < 0 ? undefined : links[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    element?.addEventListener("keydown", move);
    return () => element?.removeEventListener("keydown", move);
  }, []);
  return <div ref={list}>{children}</div>;
}
