"use client";

import { type ChangeEvent, useId, useState } from "react";
import { useIsReady } from "@/components/ui/use-is-ready";

/** Asks whether a file is genuine: by its fingerprint, which the browser works out of a chosen file. The file itself is not sent. */
export function CheckFile({
  action,
  reading,
  words,
}: {
  action: string;
  /** The reading to come back to. */
  reading: Record<string, string>;
  words: { file: string; fileHint: string; fingerprint: string; check: string; failed: string };
}) {
  const id = useId();
  const isReady = useIsReady();
  const [fingerprint, setFingerprint] = useState("");
  const [hasFailed, setHasFailed] = useState(false);

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    try {
      const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
      setFingerprint(
        [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
      );
      setHasFailed(false);
    } catch {
      // Browsers work out no digests on pages that were not sent safely.
      setHasFailed(true);
    }
  }

  return (
    <form action={action} className="no-print max-w-3xl space-y-3">
      {Object.entries(reading).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="needs-script space-y-1">
        <label htmlFor={`${id}-file`} className="block font-semibold">
          {words.file}
        </label>
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {words.fileHint}
        </p>
        <input
          id={`${id}-file`}
          type="file"
          aria-describedby={`${id}-hint`}
          onChange={choose}
          disabled={!isReady}
          className="max-w-full"
        />
      </div>
      <div role="alert">{hasFailed && <p className="fault">{words.failed}</p>}</div>
      <div className="space-y-1">
        <label htmlFor={`${id}-print`} className="block font-semibold">
          {words.fingerprint}
        </label>
        <input
          id={`${id}-print`}
          name="fingerprint"
          dir="ltr"
          required
          maxLength={200}
          className="field w-full"
          value={fingerprint}
          onChange={({ currentTarget }) => setFingerprint(currentTarget.value)}
        />
      </div>
      <button type="submit" className="button">
        {words.check}
      </button>
    </form>
  );
}
