import { useTranslations } from "next-intl";
import { CountryName } from "@/components/ui/country-names";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import { StatementText } from "@/components/ui/statement-text";
import type { StatementOf } from "@/domain/profile/profile";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";

/** One country's challenge, with all that stands behind it. */
export function ChallengeItem({
  status,
  challenge,
  reading,
}: {
  status: CountryStatus;
  challenge: StatementOf<"challenges">;
  reading: Reading;
}) {
  const t = useTranslations();
  return (
    <li className="border-line border-b py-3 last:border-b-0">
      <p>
        <span className="font-semibold">
          <CountryName country={status.country} known={[status]} reading={reading} />
        </span>{" "}
        · {t(`challengeStatus.${challenge.status}`)} ·{" "}
        <span className={challenge.severity ? "" : "text-ink-soft"}>
          {challenge.severity
            ? t("challenges.severity", { severity: t(`severity.${challenge.severity}`) })
            : t("challenges.severityNone")}
        </span>
      </p>
      <p className="mt-0.5 max-w-4xl">
        <StatementText text={challenge.text} />
      </p>
      <p className="mt-0.5">
        <StatementProvenance entry={challenge} sources={status.sources} />
      </p>
    </li>
  );
}
