import { useLocale } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";

/** What a reviewer said of an offence or of the whole, by whom and since when. */
export function CommentLine({
  comment: { text, who, writtenAt },
}: {
  comment: { text: string; who: string; writtenAt: string };
}) {
  const locale = useLocale();
  return (
    <p>
      <q dir="auto" className="whitespace-pre-line">
        {text}
      </q>{" "}
      <span className="text-ink-soft text-sm">
        — <bdi>{who}</bdi>, {formatDate(writtenAt.slice(0, 10), locale)}
      </span>
    </p>
  );
}
