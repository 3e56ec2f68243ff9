import type { Centre } from "@/domain/framework/framework";
import { type RegionCode, regionCodes } from "@/domain/framework/regions";
import { defaultCadenceMonths } from "@/domain/status/freshness";
import { randomFrom } from "./random";
import { sandboxIndex } from "./sandbox-code";
import { sandboxNames } from "./sandbox-name";
import type { TextLanguage } from "./texts/template";

/** A fictional country: everything about it but its history. */
export interface SandboxCountry {
  iso3: string;
  names: { en: string; es: string; ar: string };
  region: RegionCode;
  centre: Centre | null;
  cadenceMonths: number;
  /** The language in which it writes some of its statements. */
  language: TextLanguage;
}

/** The sandbox country with this code, always the same. Throws for the code of a real country. */
export function sandboxCountry(iso3: string): SandboxCountry {
  const index = sandboxIndex(iso3);
  const random = randomFrom(`${iso3}/country`);
  const region = random.pick(regionCodes);
  const { centres, languages } = habitsOf[region];
  return {
    iso3,
    names: sandboxNames(index),
    region,
    centre: random.pick(centres),
    cadenceMonths: random.chance(0.85) ? defaultCadenceMonths : 12,
    language: random.pick(languages),
  };
}

interface Habits {
  centres: readonly (Centre | null)[];
  languages: readonly TextLanguage[];
}

const american: Habits = { centres: ["UNODC-INEGI"], languages: ["es", "es", "en"] };
const asian: Habits = { centres: ["UNODC-KOSTAT"], languages: ["en"] };
const arab: Habits = { centres: ["UNODC-KOSTAT", null], languages: ["ar", "ar", "fr", "en"] };

const habitsOf: Record<RegionCode, Habits> = {
  "northern-africa": arab,
  "sub-saharan-africa": { centres: ["UNODC-KOSTAT", null, null], languages: ["fr", "en", "en"] },
  "northern-america": { ...american, languages: ["en"] },
  "latin-america-and-the-caribbean": american,
  "central-asia": asian,
  "eastern-asia": { ...asian, languages: ["ko", "ko", "en"] },
  "south-eastern-asia": asian,
  "southern-asia": asian,
  "western-asia": arab,
  europe: { centres: ["UNODC-INEGI", null, null], languages: ["fr", "es", "en", "en"] },
  oceania: asian,
};
