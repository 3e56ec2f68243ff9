import "server-only";
import { listPublishedVersions } from "@/features/correspondence/published-queries";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, type Reading, readingPath } from "@/lib/reading/reading";

/** The versions of the table of an address that were public by the day of its reading, and the newest of them. */
export async function loadTable(
  params: Promise<{ locale: string; scope: string; tableId: string }>,
) {
  const { tableId } = await params;
  const reading = await getReading(params);
  const all = await listPublishedVersions(reading.world, dayOfReading(reading));
  const versions = all.filter(({ table }) => table.id === tableId);
  return { reading, versions, found: versions.at(-1), earlier: versions.slice(0, -1).reverse() };
}

/** Where a table is, within a reading. */
export function tablePath(tableId: string): string {
  return `/classification/tables/${tableId}`;
}

/** Gives the address of a page of the offences of a table; the first are on the page of the table. */
export function pathToOffences(reading: Reading, tableId: string): (page: number) => string {
  const path = readingPath(reading, tablePath(tableId));
  return (page) => (page === 1 ? `${path}#offences` : `${path}/offences/${page}`);
}
