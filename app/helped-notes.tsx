import type { ReactNode } from "react";
import { HelpedCountries } from "@/features/exchange/components/helped-countries";
import { listHelpfulLessons } from "@/features/exchange/exchange-queries";
import { dayOfReading, type Reading } from "@/lib/reading/reading";

/** Finds whom a lesson helped; null where nobody is known. */
export async function loadHelpedNotes(
  reading: Reading,
): Promise<(country: string, lessonId: string) => ReactNode> {
  const all = await listHelpfulLessons(reading.world, dayOfReading(reading));
  return (country, lessonId) => {
    const helpful = all.filter((each) => each.country === country && each.lessonId === lessonId);
    return helpful.length === 0 ? null : <HelpedCountries helpful={helpful} reading={reading} />;
  };
}
