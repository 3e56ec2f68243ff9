import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { CheckSection } from "@/features/briefing/components/check-section";
import { findFile } from "@/features/briefing/issued-queries";
import { formatInstant } from "@/lib/i18n/format-date";
import { pageMetadata } from "@/lib/page-metadata";
import { decodeSegment } from "@/lib/reading/decode-segment";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string; fingerprint: string }>;

export function generateStaticParams(): { fingerprint: string }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { fingerprint } = await params;
  const reading = await getReading(params);
  const t = await getTranslations("briefing.check");
  const path = `/briefings/check/${fingerprint}`;
  return {
    ...pageMetadata(reading, path, t("title"), t("lead")),
    robots: { index: false },
  };
}

export default async function CheckPage({ params }: { params: Params }) {
  const { fingerprint } = await params;
  const reading = await getReading(params);
  const t = await getTranslations("briefing.check");
  const asked = decodeSegment(fingerprint).toLowerCase();
  const isReadable = /^[0-9a-f]{64}$/.test(asked);
  const found = isReadable ? await findFile(asked) : undefined;
  const answer = found ? "genuine" : isReadable ? "unknown" : "malformed";
  const target = found && { ...reading, world: found.world, asOf: null };
  const format = await getTranslations("briefing.files.format");
  return (
    <PageFrame reading={reading} path={`/briefings/check/${fingerprint}`} title={t("title")}>
      <div className="space-y-8">
        <div className="border-line bg-surface max-w-3xl space-y-2 rounded border p-4">
          <p className="text-lg font-semibold">{t(`${answer}Title`)}</p>
          <p>{t(`${answer}Text`)}</p>
          {found && target && (
            <p>
              <a href={readingPath(target, `/briefings/${found.number}`)}>
                {t("fileOf", { format: format(found.format), number: found.number })}
              </a>{" "}
              <span className="text-ink-soft text-sm">
                {t("madeAt", { instant: formatInstant(found.madeAt, reading.locale) })}
              </span>
            </p>
          )}
          <code dir="ltr" className="block text-sm wrap-anywhere">
            {asked}
          </code>
        </div>
        <CheckSection reading={reading} />
      </div>
    </PageFrame>
  );
}
