import { useFormatter, useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { ChangeCounts } from "../count-changes";

const kinds = ["added", "removed", "retied", "jumps", "reworded"] as const;

/** How much a large table would change against the version before, each kind with its rule. */
export function ChangeFigures({ changes }: { changes: ChangeCounts }) {
  const t = useTranslations("correspondence.changes");
  const format = useFormatter();
  return (
    <SectionBlock id="changes" title={t("title")}>
      <div className="space-y-4">
        {kinds.map((kind) => (
          <div key={kind}>
            <h3>
              {t(`${kind}.title`)}: {format.number(changes[kind])}
            </h3>
            <p className="text-ink-soft max-w-3xl text-sm">{t(`${kind}.rule`)}</p>
          </div>
        ))}
      </div>
    </SectionBlock>
  );
}
