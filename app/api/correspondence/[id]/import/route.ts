import type { CommandContext } from "@/db/command-context";
import { iccsOn } from "@/domain/classification/iccs";
import { dayOf } from "@/domain/dates/partial-date";
import { getCommandContext } from "@/features/account/session";
import {
  type AskedImport,
  maxAskedBytes,
  readAskedImport,
} from "@/features/correspondence/asked-import";
import { countChanges } from "@/features/correspondence/count-changes";
import { importOffences } from "@/features/correspondence/draft-commands";
import { collectBytes } from "@/features/correspondence/files/collect-bytes";
import { readLargeTable } from "@/features/correspondence/read-large-table";
import { readSheets } from "@/features/correspondence/read-sheets";
import { refusalOf } from "@/features/correspondence/refusal-of";
import { reportLarge } from "@/features/correspondence/report-large";
import { getImportPlace } from "@/features/correspondence/table-queries";
import { answer, runAction } from "@/lib/action";
import { DomainError } from "@/lib/errors";
import { takeFirstLine } from "@/lib/first-line";
import { bodyOfLines, type SendLine } from "@/lib/lines-of-json";

type Params = { params: Promise<{ id: string }> };

/** Rows between two lines of progress. */
const progressRows = 2_000;

/**
 * The import of a file that is too large for a form: what is asked is a line of JSON, which the file follows. Whoever
 * may not import is refused before the body is read. The answer has a line of JSON for each step; whoever hangs
 * up ends it, and nothing is stored.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { id: tableId } = await params;
  const received = await runAction(async () => {
    const context = await getCommandContext();
    const { draft } = await getImportPlace(context, tableId);
    const body = request.body ?? new Blob().stream();
    const { line, rest } = await takeFirstLine(body, maxAskedBytes);
    const asked = readAskedImport(line);
    const bytes = await collectBytes(rest, Number(request.headers.get("content-length") ?? 0));
    return { context, asked, bytes, draft };
  });
  if (!received.ok) return answer(received);
  return new Response(
    bodyOfLines(request.signal, async (send, signal) => {
      const done = await runAction(() => run(tableId, received.value, send, signal));
      if (done.ok) return;
      const { asked, bytes } = received.value;
      const sheets = await readSheets(asked.name, bytes, asked.sheet);
      send({ stage: "refused", ...refusalOf(done), sheets });
    }),
    { headers: { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" } },
  );
}

interface Received {
  context: CommandContext;
  asked: AskedImport;
  bytes: Uint8Array;
  /** The draft that the import would take the place of. */
  draft: { id: number; version: number } | null;
}

async function run(
  tableId: string,
  { context, asked, bytes, draft }: Received,
  send: SendLine,
  signal: AbortSignal,
): Promise<void> {
  const tellRows = (stage: "reading" | "storing", rowsBetween: number) => {
    let told = 0;
    return (rows: number) => {
      if (signal.aborted) throw new DomainError("conflict", "nobody waits for the import");
      if (rows - told < rowsBetween) return;
      told = rows;
      send({ stage, rows });
    };
  };
  const classification = iccsOn(dayOf(context.now));
  const { reading, offences } = await readLargeTable(
    classification,
    { ...asked, bytes },
    tellRows("reading", progressRows),
  );
  const { store } = asked;
  if (!store || store.seal !== reading.seal) {
    const report = await reportLarge(classification, reading, offences);
    const changes = await countChanges(context.database.db, tableId, offences);
    return send({ stage: "checked", report, changes, draft, isOther: store !== null });
  }
  const { id } = await importOffences(
    context,
    {
      ...{ tableId, date: store.date, fileName: asked.name, counts: reading.counts },
      ...{ note: store.note, replaces: store.replaces, variables: reading.variables },
    },
    offences,
    tellRows("storing", progressRows),
  );
  send({ stage: "stored", id });
}
