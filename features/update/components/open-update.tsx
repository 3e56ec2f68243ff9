import { useTranslations } from "next-intl";
import type { Draft } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";
import type { UpdateKind, UpdateState } from "@/domain/update/update-state";
import { EditTitle } from "./review/edit-title";
import { UpdateStateSentence } from "./update-state-sentence";

/** An update under way: whose turn it is, and what came back with which reason. */
export function OpenUpdate({
  update,
  returned,
}: {
  update: { kind: UpdateKind; state: UpdateState; stateSince: string };
  returned: readonly { key: string; edit: Edit; drafts: readonly Draft[]; reason: string }[];
}) {
  const t = useTranslations();
  return (
    <article className="space-y-1">
      <h3>{t(`people.handover.update.${update.kind}`)}</h3>
      <UpdateStateSentence update={update} />
      {returned.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {returned.map(({ key, edit, drafts, reason }) => (
            <li key={key}>
              <span className="font-semibold">
                <EditTitle edit={edit} drafts={drafts} />
              </span>{" "}
              <q>{reason}</q>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
