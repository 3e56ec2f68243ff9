import type { CommandContext } from "@/db/command-context";
import { iccsOn } from "@/domain/classification/iccs";
import { dayOf } from "@/domain/dates/partial-date";
import { getCommandContext } from "@/features/account/session";
import {
  type AskedImport,
  maxAskedBytes,
  readAskedImport,
} from "@/features/correspondence/asked-import";
import {
  type ReceivedUpload,
  receiveUpload,
} from "@/features/correspondence/files/thread/file-threads";
import { importLargeTable } from "@/features/correspondence/import-commands";
import { openLargeTable } from "@/features/correspondence/large-table";
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
    const saidLength = Number(request.headers.get("content-length") ?? 0);
    const upload = await receiveUpload(asked.name, rest, saidLength);
    return { context, asked, upload, draft };
  });
  if (!received.ok) return answer(received);
  return new Response(
    bodyOfLines(request.signal, async (send, signal) => {
      const { asked, upload } = received.value;
      try {
        const done = await runAction(() => run(tableId, received.value, send, signal));
        if (done.ok) return;
        const sheets = await readSheets(upload, asked.sheet);
        send({ stage: "refused", ...refusalOf(done), sheets });
      } finally {
        upload.free();
      }
    }),
    { headers: { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" } },
  );
}

interface Received {
  context: CommandContext;
  asked: AskedImport;
  upload: ReceivedUpload;
  /** The draft that the import would take the place of. */
  draft: { id: number; version: number } | null;
}

async function run(
  tableId: string,
  { context, asked, upload, draft }: Received,
  send: SendLine,
  signal: AbortSignal,
): Promise<void> {
  const stopWhenAborted = () => {
    if (signal.aborted) throw new DomainError("conflict", "nobody waits for the import");
  };
  const tellRows = (stage: "reading" | "storing") => {
    let told = 0;
    return (rows: number) => {
      stopWhenAborted();
      // A table that is read anew begins anew.
      if (rows >= told && rows - told < progressRows) return;
      told = rows;
      send({ stage, rows });
    };
  };
  const classification = iccsOn(dayOf(context.now));
  const table = await openLargeTable(classification, { ...asked, upload });
  const { store } = asked;
  if (store?.seal !== table.seal) {
    const { report, changes } = await reportLarge(classification, table, {
      ...{ db: context.database.db, tableId, onRows: tellRows("reading") },
    });
    return send({ stage: "checked", report, changes, draft, isOther: store !== null });
  }
  const { id } = await importLargeTable(
    context,
    {
      ...{ tableId, date: store.date, note: store.note, fileName: asked.name },
      ...{ replaces: store.replaces, variables: table.variables },
    },
    async (sink) => {
      const { counts } = await table.read(sink, stopWhenAborted);
      return counts;
    },
    tellRows("storing"),
  );
  send({ stage: "stored", id });
}
