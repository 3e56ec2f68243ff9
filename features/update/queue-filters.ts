import { type Centre, centres } from "@/domain/framework/framework";
import { type RegionCode, regionCodes } from "@/domain/framework/regions";
import { type UpdateKind, updateKinds } from "@/domain/update/update-state";

/** Whether a reviewer may review an update, or wrote in it. */
export const reviewerTurns = ["mine", "own"] as const;

/** Which of the updates that wait are shown; null shows all. */
export interface QueueFilters {
  region: RegionCode | null;
  centre: Centre | null;
  kind: UpdateKind | null;
  turn: (typeof reviewerTurns)[number] | null;
}

export const noFilters: QueueFilters = { region: null, centre: null, kind: null, turn: null };

/** The filters that an address asks for; what it does not know is no filter. */
export function readQueueFilters(
  query: Record<string, string | string[] | undefined>,
): QueueFilters {
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === query[name]) ?? null;
  return {
    region: oneOf(regionCodes, "region"),
    centre: oneOf(centres, "centre"),
    kind: oneOf(updateKinds, "kind"),
    turn: oneOf(reviewerTurns, "turn"),
  };
}

interface Filtered {
  region: RegionCode;
  centre: Centre | null;
  kind: UpdateKind;
  isOwn: boolean;
}

export function filterQueue<Item extends Filtered>(
  items: readonly Item[],
  { region, centre, kind, turn }: QueueFilters,
): Item[] {
  return items.filter(
    (item) =>
      (region === null || item.region === region) &&
      (centre === null || item.centre === centre) &&
      (kind === null || item.kind === kind) &&
      (turn === null || item.isOwn === (turn === "own")),
  );
}
