import { useTranslations } from "next-intl";
import type { VariableCounts } from "@/domain/correspondence/variable-availability";
import { extents } from "@/domain/correspondence/variable-statement";

/** How many of the variables are recorded in a place, and to what extent; in words where none is reported. */
export function VariableFigures({ counts }: { counts: VariableCounts }) {
  const t = useTranslations("tables.variables");
  const stage = useTranslations("stage");
  const { all, some, core, none, notReported } = counts;
  const recorded = all + some + core;
  if (recorded + none === 0) return <span className="text-ink-soft">{stage("not-reported")}</span>;
  return (
    <>
      {t("figure", { recorded, all: recorded + none + notReported })}
      <span className="text-ink-soft block text-sm">
        {extents
          .filter((extent) => counts[extent] > 0)
          .map((extent) => t(`part.${extent}`, { count: counts[extent] }))
          .join(" · ")}
      </span>
    </>
  );
}
