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

type Unchecked<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends string | null ? string | null : Fields[Field];
};
type UncheckedOffence = Unchecked<Omit<NationalOffence, "correspondences">> & {
  correspondences: Unchecked<Correspondence>[];
};

/**
 * Whether every value of an offence is such as `nationalOffenceSchema` would leave it. It says the same as the schema,
 * which tells what is wrong too, in a sixth of the time: a table has a hundred thousand rows, and nearly all are right.
 */
export function isNationalOffence(offence: UncheckedOffence): offence is NationalOffence {
  const { code, name, language, legalReference, validFrom, validTo, exclusion } = offence;
  const { correspondences } = offence;
  return (
    isLine(code) &&
    code.length <= maxCodeLength &&
    isLine(name) &&
    language !== null &&
    isLanguage(language) &&
    (legalReference === null || isLine(legalReference)) &&
    (validFrom === null || isPartialDate(validFrom)) &&
    (validTo === null || isPartialDate(validTo)) &&
    (exclusion === null || isLine(exclusion)) &&
    correspondences.length <= maxListed &&
    correspondences.every(isCorrespondence)
  );
}

const kinds: ReadonlySet<string | null> = new Set([null, ...correspondenceKinds]);
const degrees: ReadonlySet<string | null> = new Set([null, ...confidences]);

function isCorrespondence(tie: Unchecked<Correspondence>): tie is Correspondence {
  const { category, kind, share, confidence, note } = tie;
  return (
    category !== null &&
    /^\d{2,6}$/.test(category) &&
    kinds.has(kind) &&
    (share === null || (share > 0 && share <= 1)) &&
    degrees.has(confidence) &&
    (note === null || isLine(note))
  );
}

/** A text that is there, not too long, and without blanks around it. */
function isLine(text: string | null): text is string {
  return text !== null && text.length > 0 && text.length <= maxLineLength && text.trim() === text;
}
