import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { LinkToVersion } from "@/features/correspondence/components/link-to-version";
import { TakenOutNotice } from "@/features/correspondence/components/taken-out";
import { BenchParts } from "@/features/correspondence/components/workbench/bench-parts";
import { Workbench } from "@/features/correspondence/components/workbench/workbench";
import { benchPart } from "@/features/correspondence/offence-pages";
import { versionPath } from "@/features/correspondence/version-path";
import { ofTable } from "@/features/correspondence/version-store";
import { getOffenceAid, getWorkbench } from "@/features/correspondence/workbench-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { putBack } from "../offences/offence-actions";
import { mapPlainly } from "./plain-action";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string }>;
  searchParams: Promise<{ [name in "offence" | "removed" | "show" | "part"]?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables" });
  return { title: t("workbench") };
}

/** Where the offences of a draft are tied to categories, one after the other. */
export default async function WorkbenchPage({ params, searchParams }: Props) {
  const { tableId, versionId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const path = versionPath(locale, tableId, versionId);
  const opened = await openPage(ofTable(tableId, getWorkbench(context, Number(versionId))));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  if (!opened.value.isOpen) redirect(path);
  if (opened.value.isHidden) redirect(`${path}/workbench/second-reading`);
  const { version, names, classification, takenOut, remarks } = opened.value;
  const { offence, removed, show, part } = await searchParams;
  const place = { tableId, versionId: version.id };
  const justRemoved = takenOut.find(({ removedId }) => String(removedId) === removed);
  const filter = show === "returned" && remarks.length > 0 ? show : "all";
  const first = new Set(filter === "returned" ? remarks.map(({ id }) => id) : []);
  const { offences, places, open, next } = benchPart(opened.value.offences, {
    ...{ offence, part, first },
  });
  const ids = new Set(offences.map(({ id }) => id));
  const t = await getTranslations("tables");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <LinkToVersion held={opened.value} names={names} />
        </p>
        <h1>{t("workbench")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("bench.lead")}</p>
        <p>
          <a href={`${path}/workbench/second-reading`}>{t("second.title")}</a>
        </p>
      </div>
      {justRemoved && (
        <TakenOutNotice
          offence={justRemoved}
          undo={putBack.bind(null, locale, {
            ...{ ...place, from: "workbench", removedId: justRemoved.removedId },
          })}
        />
      )}
      <BenchParts places={places} />
      {open ? (
        <Workbench
          key={`${places.total} ${places.number}`}
          offencesPath={`${path}/offences`}
          remarks={remarks.filter(({ id }) => ids.has(id))}
          filter={filter}
          offences={offences}
          aid={await getOffenceAid(context, open.id)}
          version={classification.version}
          owner={{
            ...{ userId: context.actor.id, versionId: version.id },
            ...{ isReading: false, isPart: places.parts > 1 },
          }}
          names={Object.fromEntries(
            classification.categories.map((category) => [category.code, category.names]),
          )}
          action={mapPlainly.bind(null, locale, {
            ...{ ...place, offenceId: open.id },
            nextId: next?.id ?? null,
          })}
        />
      ) : (
        <p>
          {t("bench.empty")} <a href={`${path}/offences/add?from=workbench`}>{t("offence.add")}</a>
        </p>
      )}
    </div>
  );
}
