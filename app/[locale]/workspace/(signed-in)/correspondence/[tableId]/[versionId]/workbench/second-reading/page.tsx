import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { iccsVersions } from "@/domain/classification/iccs";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { Disputes } from "@/features/correspondence/components/disputes";
import { ReadingList } from "@/features/correspondence/components/reading-list";
import { OffenceHead } from "@/features/correspondence/components/workbench/offence-head";
import { PlainForm } from "@/features/correspondence/components/workbench/plain-form";
import { SuggestionList } from "@/features/correspondence/components/workbench/suggestion-list";
import { getSecondReading } from "@/features/correspondence/reading-queries";
import { ofTable } from "@/features/correspondence/version-store";
import { getOffenceAid } from "@/features/correspondence/workbench-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { keepReading, takeReading } from "./reading-actions";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string }>;
  searchParams: Promise<{ offence?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables.second" });
  return { title: t("title") };
}

/** Where a person reads the offences of a draft apart from the table and from others, and where readings differ. */
export default async function SecondReadingPage({ params, searchParams }: Props) {
  const { tableId, versionId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const path = `/${locale}/workspace/correspondence/${tableId}/${versionId}`;
  const opened = await openPage(ofTable(tableId, getSecondReading(context, Number(versionId))));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { version, isOpen, offences, disputes } = opened.value;
  if (!isOpen) redirect(path);
  const { offence: asked } = await searchParams;
  const open =
    offences.find(({ id }) => String(id) === asked) ??
    offences.find(({ own }) => own === null) ??
    offences[0];
  const aid = open && (await getOffenceAid(context, open.id));
  const next = offences.find(({ id, own }) => own === null && id !== open?.id);
  const place = { tableId, versionId: version.id };
  const own = iccsVersions.find((each) => each.version === version.iccsVersion);
  const classification = own ?? iccsVersions[0];
  const t = await getTranslations("tables");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`${path}/workbench`}>{t("workbench")}</a>
        </p>
        <h1>{t("second.title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("second.lead")}</p>
      </div>
      {open && aid ? (
        <div className="grid gap-6 lg:grid-cols-[minmax(16rem,2fr)_3fr]">
          <nav aria-label={t("bench.list")} className="min-w-0">
            <ReadingList offences={offences} openId={open.id} />
          </nav>
          <div className="min-w-0 space-y-4">
            <OffenceHead offence={open} />
            <PlainForm
              key={open.id}
              offence={{ correspondences: open.own ?? [], exclusion: null, version: 1 }}
              isReading
              action={keepReading.bind(null, locale, {
                ...{ ...place, offenceId: open.id, nextId: next?.id ?? null },
              })}
            />
            <h3>{t("bench.suggested")}</h3>
            <SuggestionList
              suggestions={aid.suggestions}
              names={Object.fromEntries(
                classification.categories.map(({ code, names }) => [code, names]),
              )}
              taken={[]}
              onTake={null}
            />
          </div>
        </div>
      ) : (
        <p>{t("bench.empty")}</p>
      )}
      <SectionBlock id="disputes" title={t("second.disputes")} lead={t("second.rule")}>
        <Disputes
          disputes={disputes}
          classification={classification}
          actionOf={({ offence: { id, version: read } }, person) =>
            takeReading.bind(null, locale, { ...place, offenceId: id, version: read, person })
          }
        />
      </SectionBlock>
    </div>
  );
}
