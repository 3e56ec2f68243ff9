import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { StageStatement } from "@/domain/status/stage-reading";
import { Provenance } from "./provenance";

/** Every stage statement, the newest first. */
export function StageHistory({
  history,
  numberById,
}: {
  history: StageStatement[];
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations();
  if (history.length === 0) return <p className="text-ink-soft">{t("country.noStage")}</p>;
  return (
    <ol className="border-line space-y-3 border-s-2 ps-4">
      {[...history].reverse().map((entry) => (
        <li key={entry.id}>
          <strong>{t(`stage.${entry.stage}`)}</strong>{" "}
          {entry.relationToStandard && entry.relationToStandard !== "not-reported" && (
            <span className="text-ink-soft">({t(`relation.${entry.relationToStandard}`)})</span>
          )}{" "}
          <Provenance entry={entry} numberById={numberById} />
          <br />
          <StatementText text={entry.text} />
          {entry.reasonForMovingBack && (
            <>
              <br />
              {t("country.movedBack")} <StatementText text={entry.reasonForMovingBack} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
