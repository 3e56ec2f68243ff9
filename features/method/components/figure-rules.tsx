import { useLocale, useTranslations } from "next-intl";
import { type FigureDefinition, figureDefinitions, figureId } from "@/domain/figure/figure";
import { participations } from "@/domain/framework/framework";
import { formatList } from "@/lib/i18n/format-list";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ProseSection } from "./prose-section";

const kinds = [...new Set(figureDefinitions.map((definition) => definition.kind))];

/** One entry a kind of figure: whom it counts, and whom it leaves out. */
export function FigureRules({ reading }: { reading: Reading }) {
  const t = useTranslations();
  const locale = useLocale();
  const values = formatList(
    participations.map((participation) => t(`participation.${participation}`)),
    locale,
    "disjunction",
  );
  const countedBy = (kind: FigureDefinition["kind"]) =>
    kind === "participation"
      ? t("method.figures.of.participation.counted", { values, other: t("participation.other") })
      : t(`method.figures.of.${kind}.counted`);
  return (
    <ProseSection id="figures">
      <p>{t("method.figures.lead")}</p>
      <ul className="space-y-4">
        {kinds.map((kind) => {
          const alone = figureDefinitions.find((definition) => figureId(definition) === kind);
          return (
            <li key={kind} id={`figure-${kind}`} className="border-line border-s-2 ps-4">
              <h3>{t(`method.figures.of.${kind}.title`)}</h3>
              <dl className="mt-1 space-y-1">
                <div>
                  <dt className="inline font-semibold">{t("method.figures.counted")}:</dt>{" "}
                  <dd className="inline">{countedBy(kind)}</dd>
                </div>
                <div>
                  <dt className="inline font-semibold">{t("method.figures.leftOut")}:</dt>{" "}
                  <dd className="inline">{t(`method.figures.of.${kind}.leftOut`)}</dd>
                </div>
              </dl>
              {alone && (
                <p className="no-print mt-1 text-sm">
                  <a href={readingPath(reading, `/figures/${kind}`)}>{t("method.figures.open")}</a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </ProseSection>
  );
}
