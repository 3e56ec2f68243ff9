"use client";

import { useEffect } from "react";

/** Gives the focus to a field by its name, where what was pressed before is gone. */
export function FocusField({ name }: { name: string }) {
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive) document.getElementsByName(name)[0]?.focus();
  }, [name]);
  return null;
}
