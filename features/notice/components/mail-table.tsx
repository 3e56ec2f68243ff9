import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { formatDate } from "@/lib/i18n/format-date";
import type { listMail } from "../notice-queries";

type Page = Awaited<ReturnType<typeof listMail>>;

/** What was mailed to whom, and what was not, and why. */
export function MailTable({
  mails,
  olderThan,
  givenUpCount,
  isFirst,
}: Page & { isFirst: boolean }) {
  const t = useTranslations("mail");
  const locale = useLocale();
  const dayOf = (instant: string) => formatDate(instant.slice(0, 10), locale);
  return (
    <div className="space-y-4">
      <h1>{t("log.title")}</h1>
      <p className="text-ink-soft max-w-3xl">{t("log.lead")}</p>
      {givenUpCount > 0 && (
        <p className="fault">{t("log.givenUpCount", { count: givenUpCount })}</p>
      )}
      {mails.length === 0 ? (
        <p>{t("log.empty")}</p>
      ) : (
        <ScrollArea label={t("log.title")}>
          <table className="table-plain">
            <thead>
              <tr>
                {(["recipient", "kind", "subject", "created", "outcome"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`log.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr key={mail.id}>
                  <td>
                    <bdi>{mail.recipient}</bdi>
                  </td>
                  <td>{t(`kind.${mail.kind}`)}</td>
                  <td dir="auto">{mail.subject ?? ""}</td>
                  <td>{dayOf(mail.createdAt)}</td>
                  <td>
                    <Outcome mail={mail} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      <p className="flex flex-wrap gap-x-4">
        {!isFirst && <a href="?">{t("log.newest")}</a>}
        {olderThan !== undefined && <a href={`?before=${olderThan}`}>{t("log.older")}</a>}
      </p>
    </div>
  );
}

function Outcome({ mail }: { mail: Page["mails"][number] }) {
  const t = useTranslations("mail.log");
  const locale = useLocale();
  const { sentAt, attempts, failure, nextAttemptAt } = mail;
  if (sentAt !== null) return t("sent", { date: formatDate(sentAt.slice(0, 10), locale) });
  if (failure === null) return t("waiting");
  return t(nextAttemptAt === null ? "givenUp" : "again", { count: attempts, failure });
}
