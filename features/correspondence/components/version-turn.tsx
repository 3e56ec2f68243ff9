import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import type { Version } from "../version-store";

/** Where a version stands: whose turn it is, since when, and why it was returned. */
export function VersionTurn({
  version: { state, stateSince, returnReason },
  commented,
}: {
  version: Version;
  /** How many offences were commented on when it was sent back last. */
  commented: number;
}) {
  const t = useTranslations("tables.turn");
  return (
    <>
      {t(state, { date: formatDate(stateSince.slice(0, 10), useLocale()) })}
      {state === "returned" && commented > 0 && <> {t("commented", { count: commented })}</>}
      {state === "returned" && returnReason && (
        <>
          {" "}
          <q dir="auto" className="whitespace-pre-line">
            {returnReason}
          </q>
        </>
      )}
    </>
  );
}
