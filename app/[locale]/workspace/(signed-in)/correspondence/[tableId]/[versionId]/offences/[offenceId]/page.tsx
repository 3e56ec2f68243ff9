import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { FieldsForm } from "@/components/ui/deed-fields";
import { SectionBlock } from "@/components/ui/section-block";
import { iccsNamed } from "@/domain/classification/iccs";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { CommentForm } from "@/features/correspondence/components/comment-form";
import { OffenceComments } from "@/features/correspondence/components/offence-comments";
import { OffenceForm } from "@/features/correspondence/components/offence-form";
import { OffenceTable } from "@/features/correspondence/components/offence-table";
import { getOffencePage } from "@/features/correspondence/offence-queries";
import { originQuery, readOrigin, versionPath } from "@/features/correspondence/version-path";
import { ofTable } from "@/features/correspondence/version-store";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { changeByHand, commentByReviewer, removeByHand } from "../offence-actions";
import { OffencePageHead } from "../offence-page-head";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string; offenceId: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables.offence" });
  return { title: t("title") };
}

/** One offence of a version: what it says, and where its authors write it anew or take it out. */
export default async function OffencePage({ params, searchParams }: Props) {
  const { tableId, versionId, offenceId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const opened = await openPage(
    ofTable(
      tableId,
      getOffencePage(await getCommandContext(), Number(versionId), Number(offenceId)),
    ),
  );
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { offence, version, mayEdit, mayComment, open, beforeId, afterId } = opened.value;
  const from = readOrigin((await searchParams).from);
  const t = await getTranslations("tables.offence");
  const remarks = await getTranslations("tables.remarks");
  const place = { tableId, versionId: version.id, from, offenceId: offence.id };
  const pathTo = (id: number) =>
    `${versionPath(locale, tableId, versionId)}/offences/${id}?${originQuery(from)}`;
  return (
    <div className="space-y-6">
      <OffencePageHead held={opened.value} from={from} offenceId={offence.id}>
        <bdi className="tabular-nums">{offence.code}</bdi> <bdi>{offence.name}</bdi>
      </OffencePageHead>
      <nav aria-label={t("others")} className="no-print flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {beforeId && <a href={pathTo(beforeId)}>{t("before")}</a>}
        {afterId && <a href={pathTo(afterId)}>{t("after")}</a>}
      </nav>
      <OffenceTable offences={[offence]} classification={iccsNamed(version.iccsVersion)} />
      <OffenceComments page={opened.value} />
      {mayComment && (
        <SectionBlock id="comment" title={remarks("field")} className="no-print max-w-xl">
          <CommentForm
            key={open?.text}
            comment={open}
            action={commentByReviewer.bind(null, locale, {
              ...{ ...place, version: offence.version, before: open?.text ?? null },
            })}
          />
        </SectionBlock>
      )}
      {mayEdit && (
        <SectionBlock id="change" title={t("change")} className="no-print max-w-xl space-y-4">
          <OffenceForm
            key={`${offence.id} ${offence.version}`}
            action={changeByHand.bind(null, locale, place)}
            label={t("save")}
            language={offence.language}
            offence={offence}
          />
          <FieldsForm
            action={removeByHand.bind(null, locale, { ...place, version: offence.version })}
            label={t("remove")}
          >
            <p className="text-ink-soft text-sm">{t("removeHint")}</p>
          </FieldsForm>
        </SectionBlock>
      )}
    </div>
  );
}
