import { isPartialDate } from "../dates/partial-date";
import { isLanguage, maxListed } from "../profile/statement";
import {
  type Correspondence,
  confidences,
  correspondenceKinds,
  maxCodeLength,
  maxLineLength,
  type NationalOffence,
} from "./national-offence";

/**
 * Whether something is an offence every value of which is such as `nationalOffenceSchema` would leave it. It says the
 * same as the schema, which tells what is wrong too, in a sixth of the time: a table has a hundred thousand rows, and
 * nearly all are right.
 */
export function isNationalOffence(value: unknown): value is NationalOffence {
  if (!hasFields(value, 8)) return false;
  const { code, name, language, legalReference, validFrom, validTo, exclusion } = value;
  const { correspondences } = value;
  return (
    isLine(code) &&
    code.length <= maxCodeLength &&
    isLine(name) &&
    typeof language === "string" &&
    isLanguage(language) &&
    isLineOrNull(legalReference) &&
    isDateOrNull(validFrom) &&
    isDateOrNull(validTo) &&
    isLineOrNull(exclusion) &&
    Array.isArray(correspondences) &&
    correspondences.length <= maxListed &&
    correspondences.every(isCorrespondence)
  );
}

const kinds: ReadonlySet<unknown> = new Set([null, ...correspondenceKinds]);
const degrees: ReadonlySet<unknown> = new Set([null, ...confidences]);

function isCorrespondence(value: unknown): value is Correspondence {
  if (!hasFields(value, 5)) return false;
  const { category, kind, share, confidence, note } = value;
  return (
    typeof category === "string" &&
    /^\d{2,6}$/.test(category) &&
    kinds.has(kind) &&
    (share === null || (typeof share === "number" && share > 0 && share <= 1)) &&
    degrees.has(confidence) &&
    isLineOrNull(note)
  );
}

/** Whether something is an object of so many fields; which they are, each that is asked for then shows. */
function hasFields(value: unknown, count: number): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.keys(value).length === count;
}

/** A text that is there, not too long, and without blanks around it. */
function isLine(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length > 0 &&
    value.length <= maxLineLength &&
    value.trim() === value
  );
}

function isLineOrNull(value: unknown): value is string | null {
  return value === null || isLine(value);
}

function isDateOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && isPartialDate(value));
}
