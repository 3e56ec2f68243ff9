import { useTranslations } from "next-intl";
import type { PartName } from "@/domain/update/draft";
import type { UpdateKind, UpdateState } from "@/domain/update/update-state";
import { UpdateStateSentence } from "./update-state-sentence";

/** An update under way: whose turn it is, and what came back with which reason. */
export function OpenUpdate({
  update,
  returned,
}: {
  update: { kind: UpdateKind; state: UpdateState; stateSince: string };
  returned: readonly { key: string; part: PartName; field: string | null; reason: string }[];
}) {
  const t = useTranslations();
  return (
    <article className="space-y-1">
      <h3>{t(`people.handover.update.${update.kind}`)}</h3>
      <UpdateStateSentence update={update} />
      {returned.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {returned.map(({ key, part, field, reason }) => (
            <li key={key}>
              <span className="font-semibold">
                {part === "sources" ? t("revision.field.sourceIds") : t(`revision.section.${part}`)}
                {field !== null && `: ${t(`revision.field.${field}` as "revision.field.date")}`}
              </span>{" "}
              <q>{reason}</q>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
