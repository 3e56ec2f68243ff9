import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryName } from "@/components/ui/category-name";
import { SectionBlock } from "@/components/ui/section-block";
import type { Category } from "@/domain/classification/category";
import { categoryLevels } from "@/domain/classification/category";
import type { TableChecks } from "@/domain/correspondence/table-checks";
import type { ToldChecks } from "../report-large";
import { OffenceItems } from "./offence-items";

/** Every check of a table with its rule in words, its number, and what it counts. */
export function TableChecksInWords({ checks }: { checks: TableChecks | ToldChecks }) {
  const t = useTranslations("correspondence");
  const format = useFormatter();
  const moreOf = (name: keyof ToldChecks["more"]) => ("more" in checks ? checks.more[name] : 0);
  const residual =
    checks.residualShare === null
      ? t("checks.noneTied")
      : format.number(checks.residualShare, { style: "percent", maximumFractionDigits: 1 });
  return (
    <SectionBlock
      id="checks"
      title={t("checks.title")}
      lead={t("checks.lead", { counted: checks.counted, excluded: checks.excluded })}
    >
      <div className="space-y-4">
        <Check name="unmapped" figure={checks.unmapped.length + moreOf("unmapped")}>
          <OffenceItems offences={checks.unmapped} more={moreOf("unmapped")} />
        </Check>
        <Check name="residual" figure={residual} />
        <Check
          name="withoutOffence"
          figure={checks.withoutOffence.length + moreOf("withoutOffence")}
          more={moreOf("withoutOffence")}
        >
          <ul>
            {checks.withoutOffence.map((category) => (
              <li key={category.code}>
                <Named category={category} />
              </li>
            ))}
          </ul>
        </Check>
        <Check name="oneToMany" figure={checks.oneToMany.length + moreOf("oneToMany")}>
          <OffenceItems offences={checks.oneToMany} more={moreOf("oneToMany")} />
        </Check>
        <Check
          name="manyToOne"
          figure={checks.manyToOne.length + moreOf("manyToOne")}
          more={moreOf("manyToOne")}
        >
          <ul>
            {checks.manyToOne.map(({ category, offences }) => (
              <li key={category.code}>
                <Named category={category} /> · {t("checks.offences", { count: offences })}
              </li>
            ))}
          </ul>
        </Check>
        <Check
          name="levels"
          figure={categoryLevels
            .map((level) => {
              const amount = format.number(checks.levels[level], { maximumFractionDigits: 1 });
              return t(`checks.level.${level}`, { amount });
            })
            .join(" · ")}
        />
      </div>
    </SectionBlock>
  );
}

function Check({
  name,
  figure,
  more = 0,
  children,
}: {
  name: "unmapped" | "residual" | "withoutOffence" | "oneToMany" | "manyToOne" | "levels";
  figure: ReactNode;
  /** How many categories are not listed. */
  more?: number;
  children?: ReactNode;
}) {
  const t = useTranslations("correspondence.checks");
  const format = useFormatter();
  return (
    <div>
      <h3>
        {t(`${name}.title`)}: {typeof figure === "number" ? format.number(figure) : figure}
      </h3>
      <p className="text-ink-soft max-w-3xl text-sm">{t(`${name}.rule`)}</p>
      {children !== undefined && figure !== 0 && (
        <details className="print-open text-sm">
          <summary>{t("which")}</summary>
          {children}
          {more > 0 && <p>{t("more", { count: more })}</p>}
        </details>
      )}
    </div>
  );
}

function Named({ category: { code, names } }: { category: Category }) {
  return (
    <>
      <bdi className="tabular-nums">{code}</bdi> <CategoryName names={names} />
    </>
  );
}
