import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PartName } from "@/domain/update/draft";
import type { UpdateKind, UpdateState } from "@/domain/update/update-state";
import { UpdateStateSentence } from "./update-state-sentence";

interface HubUpdateProps {
  update: { id: string; kind: UpdateKind; state: UpdateState; stateSince: string };
  returned: readonly { key: string; reason: string }[];
  comments: readonly { id: number; text: string; writtenByName: string | null }[];
  hasConflicts: boolean;
  root: string;
  editHref: string | undefined;
  deeds: ReactNode;
}

/** One update on the page of its country: whose turn it is, what came back and why, the latest comments, and what can be done. */
export function HubUpdate(props: HubUpdateProps) {
  const { update, returned, comments, hasConflicts, root, editHref, deeds } = props;
  const t = useTranslations("editing");
  const own = `${root}/updates/${update.id}`;
  return (
    <article className="border-line bg-surface space-y-3 rounded border p-4">
      <h3>{t(`hub.${update.kind}`)}</h3>
      <UpdateStateSentence update={update} />
      {hasConflicts && (
        <p>
          {t("fault.base-moved")} <a href={own}>{t("toSettle")}</a>
        </p>
      )}
      {returned.length > 0 && (
        <div>
          <h4 className="font-semibold">{t("hub.returned", { count: returned.length })}</h4>
          <ul className="list-disc space-y-1 ps-5">
            {returned.map(({ key, reason }) => (
              <li key={key}>
                <a href={`${editHref ?? own}#${key}`}>{placeOf(key, t)}</a>: <q>{reason}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      {comments.length > 0 && (
        <div>
          <h4 className="font-semibold">{t("hub.comments")}</h4>
          <ul className="space-y-1">
            {comments.map(({ id, text, writtenByName }) => (
              <li key={id}>
                {writtenByName && <strong>{writtenByName}: </strong>}
                <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="no-print flex flex-wrap items-start gap-3">
        {editHref && (
          <a className="button text-ink no-underline" href={editHref}>
            {t("hub.edit")}
          </a>
        )}
        <a className="button text-ink no-underline" href={`${own}/preview/public`}>
          {t("preview")}
        </a>
        <a className="button text-ink no-underline" href={own}>
          {t("hub.changes")}
        </a>
        {deeds}
      </div>
    </article>
  );
}

function placeOf(key: string, t: ReturnType<typeof useTranslations<"editing">>): string {
  const [part = "stages", , field] = key.split("/");
  const label = [`label.${part}.${field}`, `label.shared.${field}`].find(
    (each) => field && t.has(each as "label.shared.date"),
  );
  const words = [t(`part.${part as PartName}`), label && t(label as "label.shared.date")];
  return words.filter(Boolean).join(" · ");
}
