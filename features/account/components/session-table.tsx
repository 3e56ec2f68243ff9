import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { dateLocale } from "@/lib/i18n/format-date";
import type { OwnSession } from "../account-queries";
import type { Device } from "../device";
import { type RowAction, RowButton } from "./row-button";

/** Where the person is signed in, and the way to end it there. */
export function SessionTable({
  sessions,
  presentId,
  endAction,
}: {
  sessions: readonly OwnSession[];
  presentId: string;
  endAction: (sessionId: string) => RowAction;
}) {
  const t = useTranslations("account");
  const locale = useLocale();
  const spell = ({ browser, system }: Device) =>
    browser && system
      ? t("browserOn", { browser, system })
      : (browser ?? system ?? t("unknownDevice"));
  const instant = new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <ScrollArea label={t("sessions")}>
      <table className="table-plain">
        <thead>
          <tr>
            <th scope="col">{t("device")}</th>
            <th scope="col">{t("lastUse")}</th>
            <th scope="col">{t("action")}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, device, lastUsedAt }) => (
            <tr key={id}>
              <th scope="row">{spell(device)}</th>
              <td>
                <time dateTime={lastUsedAt}>{instant.format(new Date(lastUsedAt))} UTC</time>
              </td>
              <td>
                {id === presentId ? (
                  t("thisDevice")
                ) : (
                  <RowButton
                    action={endAction(id)}
                    label={t("endSession")}
                    name={t("endNamed", { device: spell(device) })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
