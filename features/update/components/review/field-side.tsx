import { FieldValue } from "@/components/ui/field-value";
import type { Json, PartName } from "@/domain/update/draft";
import type { Labels } from "./labels";
import { findLooseText } from "./loose-text";
import { TextSide } from "./text-side";

/** One of the two versions of a field. */
export function FieldSide({
  part,
  field,
  before,
  after,
  side,
  labels,
}: {
  part: PartName;
  field: string;
  before: Json;
  after: Json;
  side: "before" | "after";
  labels: Labels;
}) {
  const [earlier, later] = [findLooseText(before), findLooseText(after)];
  if (earlier || later) return <TextSide before={earlier} after={later} side={side} />;
  const value = side === "before" ? before : after;
  return <FieldValue section={part} field={field} value={value} labels={labels} />;
}
