"use client";

import { useEffect, useState } from "react";

/** Says that something in a part of the page was changed and not saved yet, once it is. */
export function UnsavedHint({ within, text }: { within: string; text: string }) {
  const [isChanged, setIsChanged] = useState(false);
  useEffect(() => {
    const part = document.getElementById(within);
    const note = () => setIsChanged(true);
    part?.addEventListener("input", note);
    return () => part?.removeEventListener("input", note);
  }, [within]);
  return (
    <p role="status" className={isChanged ? "border-notice-line bg-notice rounded border p-2" : ""}>
      {isChanged && text}
    </p>
  );
}
