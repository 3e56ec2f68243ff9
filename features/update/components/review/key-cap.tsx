import type { ReactNode } from "react";

/** The name of a key, in a sentence. */
export function keyCap(name: ReactNode) {
  return (
    <kbd className="border-line-strong rounded border px-1 font-sans text-sm" dir="ltr">
      {name}
    </kbd>
  );
}
