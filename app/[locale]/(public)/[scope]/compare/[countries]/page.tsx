import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { joinCodes, maxCompared, minCompared } from "@/domain/comparison/compared-codes";
import { ComparisonTable } from "@/features/comparison/components/comparison-table";
import { CountryChooser } from "@/features/comparison/components/country-chooser";
import { DifferencesInWords } from "@/features/comparison/components/differences-in-words";
import { UnknownCodes } from "@/features/comparison/components/unknown-codes";
import { StageSteps } from "@/features/country/components/stage-steps";
import { MeetingsOfCountry } from "@/features/meeting/components/meetings-of-country";
import { formatList } from "@/lib/i18n/format-list";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { loadComparison } from "./load-comparison";
import { WrongNumber } from "./wrong-number";

type Params = Promise<{ locale: string; scope: string; countries: string }>;

export function generateStaticParams(): { countries: string }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { countries } = await params;
  const reading = await getReading(params);
  const t = await getTranslations("compare");
  const { compared, codes } = await loadComparison(reading, countries);
  if (compared.length < minCompared || compared.length > maxCompared)
    return { title: t("wrongNumberTitle") };
  const names = formatList(
    compared.map((status) => nameIn(status.names, reading.locale)),
    reading.locale,
  );
  const description = t("comparedDescription", { countries: names });
  return pageMetadata(reading, `/compare/${joinCodes(codes)}`, names, description);
}

export default async function ComparisonPage({ params }: { params: Params }) {
  const { countries } = await params;
  const reading = await getReading(params);
  const t = await getTranslations("compare");
  const comparison = await loadComparison(reading, countries);
  const { compared, codes, unknown, all, meetings, day } = comparison;
  if (compared.length < minCompared || compared.length > maxCompared)
    return <WrongNumber comparison={comparison} reading={reading} />;
  return (
    <PageFrame
      reading={reading}
      path={`/compare/${joinCodes(codes)}`}
      title={formatList(
        compared.map((status) => nameIn(status.names, reading.locale)),
        reading.locale,
      )}
      lead={t("share")}
    >
      <div className="space-y-8">
        <UnknownCodes codes={unknown} />
        <SectionBlock id="words" title={t("differencesTitle")} lead={t("differencesLead")}>
          <DifferencesInWords statuses={compared} reading={reading} />
          <div className="mt-6">
            <StageSteps statuses={compared} day={day} reading={reading} />
          </div>
        </SectionBlock>
        <SectionBlock id="table" title={t("tableTitle")} lead={t("tableLead")}>
          <ComparisonTable
            statuses={compared}
            day={day}
            reading={reading}
            meetingsOf={(country) => (
              <MeetingsOfCountry meetings={meetings} country={country} reading={reading} />
            )}
          />
        </SectionBlock>
        <SectionBlock id="choose" title={t("chooseOthers")} className="no-print">
          <CountryChooser
            statuses={all}
            chosen={compared.map((status) => status.country)}
            reading={reading}
          />
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
