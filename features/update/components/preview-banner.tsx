import { useTranslations } from "next-intl";
import { type Audience, audiences } from "@/domain/framework/framework";
import type { DraftFault } from "@/domain/update/authorship";
import { type PartName, partNames } from "@/domain/update/draft";
import type { UpdateKind, UpdateState } from "@/domain/update/update-state";
import { placedFaults } from "./editor/placed-faults";
import { UpdateStateSentence } from "./update-state-sentence";

/** Says that a page is a preview, of what, for whom, and what is left out of it because it is not complete. */
export function PreviewBanner({
  update,
  audience,
  faults,
  hrefs,
}: {
  update: { kind: UpdateKind; state: UpdateState; stateSince: string };
  audience: Audience;
  faults: readonly DraftFault[];
  hrefs: { back: string; edit: string | undefined; of(audience: Audience): string };
}) {
  const t = useTranslations("editing");
  const { placed } = placedFaults(faults);
  const counts = partNames
    .map((part): [PartName, typeof placed] => [part, placed.filter((each) => each.part === part)])
    .filter(([, found]) => found.length > 0);
  return (
    <aside
      aria-label={t("previewOf.label")}
      className="border-notice-line bg-notice border-b-2 py-3"
    >
      <div className="mx-auto max-w-[76rem] space-y-2 px-4 sm:px-6">
        <p>
          <strong>{t(`previewOf.${audience}`)}</strong> {t("previewOf.nothingPublished")}
        </p>
        <UpdateStateSentence update={update} />
        {counts.length > 0 && (
          <div>
            <p>{t("previewOf.leftOut", { count: placed.length })}</p>
            <ul className="list-disc ps-5">
              {counts.map(([part, [first, ...others]]) => (
                <li key={part}>
                  {hrefs.edit && first ? (
                    <a
                      href={`${hrefs.edit}#${[first.part, first.id, first.field].filter(Boolean).join("/")}`}
                    >
                      {t(`part.${part}`)}
                    </a>
                  ) : (
                    t(`part.${part}`)
                  )}{" "}
                  ({t("toMend", { count: others.length + 1 })})
                </li>
              ))}
            </ul>
          </div>
        )}
        <nav aria-label={t("previewOf.audiences")} className="flex flex-wrap gap-x-5 gap-y-1">
          <a href={hrefs.back}>{t("previewOf.back")}</a>
          {audiences.map((each) => (
            <a
              key={each}
              href={hrefs.of(each)}
              aria-current={each === audience ? "page" : undefined}
              className="aria-[current]:text-ink aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {t("previewOf.for", { audience: t(`audience.${each}`) })}
            </a>
          ))}
        </nav>
      </div>
    </aside>
  );
}
