"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useRef, useState } from "react";
import { briefingFormats } from "@/domain/briefing/briefing-document";
import { type FileStage, readProgress } from "./read-progress";

const stages = ["reading", "writing", "sending"] as const;

/** The files of a briefing: links that work without scripts, which scripts turn into a progress that can be cancelled. */
export function FileButtons({ briefingId }: { briefingId: string }) {
  const t = useTranslations("briefing.files");
  const [stage, setStage] = useState<FileStage | "asking" | "cancelled" | "failed" | "done">();
  const asking = useRef<AbortController>(undefined);
  const at = (stages as readonly (string | undefined)[]).indexOf(stage);
  const isUnderWay = stage === "asking" || at >= 0;

  async function make(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    if (isUnderWay) return;
    const { href } = event.currentTarget;
    const asked = new AbortController();
    asking.current = asked;
    setStage("asking");
    try {
      const { body, ok } = await fetch(href, { method: "POST", signal: asked.signal });
      if (!ok || !body) throw new Error("no answer");
      const { name, blob } = await readProgress(body, setStage);
      save(name, blob);
      setStage("done");
    } catch {
      setStage(asked.signal.aborted ? "cancelled" : "failed");
    }
  }

  return (
    <div className="space-y-2">
      <ul className="flex flex-wrap gap-2">
        {briefingFormats.map((format) => (
          <li key={format}>
            <a
              href={`/api/briefings/${briefingId}/${format}`}
              download
              onClick={make}
              className="button inline-block no-underline"
            >
              {t(`format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <div role="status" className="text-sm">
        {stage && t(`stage.${stage}`)}
      </div>
      {isUnderWay && (
        <div className="flex items-center gap-3">
          <progress value={at + 1} max={stages.length + 1} aria-label={t("progress")} />
          <button type="button" className="button" onClick={() => asking.current?.abort()}>
            {t("cancel")}
          </button>
        </div>
      )}
    </div>
  );
}

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
