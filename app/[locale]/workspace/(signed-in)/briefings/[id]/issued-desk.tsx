import { getTranslations } from "next-intl/server";
import { SectionBlock } from "@/components/ui/section-block";
import { BriefingView } from "@/features/briefing/components/briefing-view";
import { FileButtons } from "@/features/briefing/components/file-buttons";
import { IssuedFacts } from "@/features/briefing/components/issued-facts";
import { readingPath } from "@/lib/reading/reading";
import type { DeskProps } from "./draft-desk";

/** An issued briefing: what was frozen, its files, and the way to its public page. */
export async function IssuedDesk({ desk, locale }: DeskProps) {
  const { briefing, document } = desk;
  const { id, number, issuedAt, hash, settings, files, world } = briefing;
  const t = await getTranslations("briefing");
  const publicPath = readingPath({ locale, world, asOf: null }, `/briefings/${number}`);
  return (
    <>
      <p className="text-sm">
        <a href={`/${locale}/workspace/briefings`}>{t("title")}</a>
      </p>
      <h1>
        <bdi>{document.title}</bdi>
      </h1>
      <SectionBlock id="files" title={t("filesOfIssued")} lead={t("issuedLead")}>
        <FileButtons briefingId={id} />
      </SectionBlock>
      <SectionBlock id="facts" title={t("factsTitle")}>
        <IssuedFacts
          number={number ?? ""}
          asOf={document.asOf}
          issuedAt={issuedAt ?? ""}
          audience={settings.audience}
          hash={hash ?? ""}
          files={files}
        />
        <p className="mt-3">
          <a href={publicPath}>{t("toPublicPage")}</a>
        </p>
      </SectionBlock>
      <SectionBlock id="content" title={t("contentTitle")}>
        <div className="border-line bg-surface rounded border p-4">
          <BriefingView document={document} />
        </div>
      </SectionBlock>
    </>
  );
}
