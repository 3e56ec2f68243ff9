import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { FieldsForm } from "@/components/ui/deed-fields";
import { SectionBlock } from "@/components/ui/section-block";
import { iccsNamed } from "@/domain/classification/iccs";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { Disputes } from "@/features/correspondence/components/disputes";
import { BenchParts } from "@/features/correspondence/components/workbench/bench-parts";
import { Workbench } from "@/features/correspondence/components/workbench/workbench";
import { benchPart } from "@/features/correspondence/offence-pages";
import { getSecondReading } from "@/features/correspondence/reading-queries";
import { ofTable } from "@/features/correspondence/version-store";
import { getOffenceAid } from "@/features/correspondence/workbench-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { keepReading, readApart, settle } from "./reading-actions";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string }>;
  searchParams: Promise<{ [name in "offence" | "part"]?: string | string[] }>;
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
  const { version, isOpen, isApart, offences, disputes } = opened.value;
  if (!isOpen) redirect(path);
  const place = { tableId, versionId: version.id };
  const { offence, part } = await searchParams;
  const {
    offences: readings,
    places,
    open,
    next,
  } = benchPart(isApart ? readingsOf(offences) : [], { offence, part });
  const aid = open && (await getOffenceAid(context, open.id));
  const classification = iccsNamed(version.iccsVersion);
  const t = await getTranslations("tables");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        {!isApart && (
          <p className="text-sm">
            <a href={`${path}/workbench`}>{t("workbench")}</a>
          </p>
        )}
        <h1>{t("second.title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("second.lead")}</p>
      </div>
      {offences.length === 0 && <p>{t("bench.empty")}</p>}
      <BenchParts places={places} />
      {open && aid && (
        <Workbench
          key={places.number}
          offences={readings}
          aid={{ ...aid, offence: open }}
          version={classification.version}
          names={Object.fromEntries(
            classification.categories.map((category) => [category.code, category.names]),
          )}
          offencesPath={null}
          owner={{
            ...{ userId: context.actor.id, versionId: version.id },
            ...{ isReading: true, isPart: places.parts > 1 },
          }}
          action={keepReading.bind(null, locale, {
            ...{ ...place, offenceId: open.id, nextId: next?.id ?? null },
          })}
        />
      )}
      <div className="no-print max-w-3xl space-y-2">
        <p className="text-ink-soft text-sm">
          {t(isApart ? "second.endHint" : "second.beginHint")}
        </p>
        <FieldsForm
          action={readApart.bind(null, locale, { ...place, isApart: !isApart })}
          label={t(isApart ? "second.end" : "second.begin")}
        >
          {null}
        </FieldsForm>
      </div>
      <SectionBlock id="disputes" title={t("second.disputes")} lead={t("second.rule")}>
        <Disputes
          disputes={disputes}
          classification={classification}
          actionOf={({ offence: { id, version: read }, readAt }, settlement) =>
            settle.bind(null, locale, {
              ...place,
              offenceId: id,
              version: read,
              readAt,
              settlement,
            })
          }
        />
      </SectionBlock>
    </div>
  );
}

/** What the person has read the offences as; what is not read yet comes first. */
function readingsOf(offences: Awaited<ReturnType<typeof getSecondReading>>["offences"]) {
  return offences
    .map(({ own, ...offence }) => ({
      ...{ ...offence, version: own === null ? 0 : 1 },
      ...{ correspondences: own ?? [], exclusion: null },
    }))
    .sort((a, b) => a.version - b.version);
}
