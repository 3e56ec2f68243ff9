import { useTranslations } from "next-intl";
import type { NationalOffence } from "@/domain/correspondence/national-offence";

/** A longer list would be most of a page that has other things to say. */
const listedAtMost = 200;

/** The first offences of a list by code and name, in the language of the name, with the categories that each is tied to, and how many more there are. */
export function OffenceItems({
  offences,
  more = 0,
}: {
  offences: readonly NationalOffence[];
  /** How many there are beside those that are given. */
  more?: number;
}) {
  const t = useTranslations("correspondence.checks");
  const unlisted = more + Math.max(0, offences.length - listedAtMost);
  return (
    <>
      <ul>
        {offences.slice(0, listedAtMost).map(({ code, name, language, correspondences }) => (
          <li key={code}>
            <bdi className="tabular-nums">{code}</bdi> <bdi lang={language}>{name}</bdi>
            {correspondences.length > 0 && (
              <>
                {" "}
                <span aria-hidden="true">→</span>{" "}
                <bdi className="tabular-nums">
                  {correspondences.map(({ category }) => category).join(", ")}
                </bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>{t("more", { count: unlisted })}</p>}
    </>
  );
}
