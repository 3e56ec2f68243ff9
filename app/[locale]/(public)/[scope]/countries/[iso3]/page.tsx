import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadHelpedNotes } from "@/app/helped-notes";
import { tablesOfCountry } from "@/app/tables-of-country";
import { hasOpenChallenge, openChallengesWithPeers } from "@/domain/matching/peer-match";
import { listPublicCommitments } from "@/features/commitment/commitment-queries";
import { PromisesOfCountry } from "@/features/commitment/components/promises-of-country";
import { StatusPage } from "@/features/country/components/status-page";
import { findCountry, listMatchedStatuses } from "@/features/country/country-queries";
import { ResolvedElsewhere } from "@/features/exchange/components/resolved-elsewhere";
import { listConsenting } from "@/features/exchange/exchange-queries";
import { MeetingsOfCountry } from "@/features/meeting/components/meetings-of-country";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";
import { UnknownCountry } from "./unknown-country";

type Params = Promise<{ locale: string; scope: string; iso3: string }>;

export function generateStaticParams(): { iso3: string }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { iso3 } = await params;
  const reading = await getReading(params);
  const t = await getTranslations("country");
  const found = await findCountry(reading.world, iso3, dayOfReading(reading));
  const name = found ? nameIn(found.status.names, reading.locale) : iso3;
  return pageMetadata(reading, `/countries/${iso3}`, name, t("description", { name }));
}

export default async function CountryPage({ params }: { params: Params }) {
  const { iso3 } = await params;
  const reading = await getReading(params);
  const day = dayOfReading(reading);
  const { world } = reading;
  const [found, meetings, commitments, consenting, helpedBy] = await Promise.all([
    findCountry(world, iso3, day),
    listMeetings(world, day),
    listPublicCommitments(world, day),
    listConsenting(world),
    loadHelpedNotes(reading),
  ]);
  if (!found) return <UnknownCountry reading={reading} code={iso3} />;
  const named =
    hasOpenChallenge(found.status) && consenting.size > 0
      ? (await listMatchedStatuses(world, day)).filter(({ country }) => consenting.has(country))
      : [];
  return (
    <StatusPage
      {...found}
      reading={reading}
      day={day}
      helpedBy={(lessonId) => helpedBy(iso3, lessonId)}
      elsewhere={
        <ResolvedElsewhere
          matches={openChallengesWithPeers(found.status, named, day)}
          known={named}
          reading={reading}
        />
      }
      {...(await tablesOfCountry(reading, day, iso3))}
      meetings={
        <>
          <MeetingsOfCountry meetings={meetings} country={iso3} reading={reading} />
          <PromisesOfCountry
            commitments={commitments.filter(({ country }) => country === iso3)}
            day={day}
            reading={reading}
          />
        </>
      }
    />
  );
}
