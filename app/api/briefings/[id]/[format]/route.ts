import type { CommandContext } from "@/db/command-context";
import { type BriefingFormat, briefingFormats } from "@/domain/briefing/briefing-document";
import { getCommandContext } from "@/features/account/session";
import { openBriefing } from "@/features/briefing/compose-briefing";
import { bodyOf, fileParts } from "@/features/briefing/file-parts";
import { recordFile } from "@/features/briefing/issue-commands";
import { makeFile, mimeTypes } from "@/features/briefing/make-file";
import { answer, runAction } from "@/lib/action";
import { DomainError } from "@/lib/errors";

type Asked = { id: string; format: string };
type Params = { params: Promise<Asked> };

/** A file of a briefing, for whoever may prepare briefings: of a draft as it is saved, of an issued one from what was frozen. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const asked = await params;
  const made = await runAction(async () => {
    const context = await getCommandContext();
    return make(context, asked, await open(context, asked), request.signal);
  });
  if (!made.ok) return answer(made);
  const { bytes, name, format, record } = made.value;
  return new Response(
    bodyOf(fileParts(bytes, record), () => undefined),
    {
      headers: {
        "Content-Type": mimeTypes[format],
        "Content-Length": String(bytes.length),
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      },
    },
  );
}

/** The same with its progress: a line of JSON for each stage, the last with the name and size of the file, then its bytes. Whoever hangs up ends it at the next stage, and nothing is kept. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const asked = await params;
  const context = await runAction(getCommandContext);
  if (!context.ok) return answer(context);
  const ended = new AbortController();
  const end = () => ended.abort();
  request.signal.addEventListener("abort", end);
  return new Response(bodyOf(linesAndFile(context.value, asked, ended.signal), end), {
    headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
  });
}

async function* linesAndFile(
  context: CommandContext,
  asked: Asked,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  yield line({ stage: "reading" });
  const opened = await runAction(() => open(context, asked));
  if (!opened.ok) return yield line({ stage: "refused", code: opened.code });
  yield line({ stage: "writing" });
  const made = await runAction(() => make(context, asked, opened.value, signal));
  if (!made.ok) return yield line({ stage: "refused", code: made.code });
  const { bytes, name, format, record } = made.value;
  yield line({ stage: "sending", name, type: mimeTypes[format], size: bytes.length });
  yield* fileParts(bytes, record);
}

function line(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

async function open(context: CommandContext, { id, format: asked }: Asked) {
  const opened = await openBriefing(context, id);
  const format = briefingFormats.find((each): each is BriefingFormat => each === asked);
  if (!format) throw new DomainError("not-found", `no format ${asked}`);
  return { ...opened, format };
}

/** The file, with what records it; throws `conflict` when nobody waits for it any more. */
async function make(
  context: CommandContext,
  { id }: Asked,
  { briefing, document, format }: Awaited<ReturnType<typeof open>>,
  signal: AbortSignal,
) {
  await turn(signal);
  const file = await makeFile(document, format);
  await turn(signal);
  const { bytes, fingerprint } = file;
  const record = async () => {
    if (briefing.number !== null)
      await recordFile(context, { briefingId: id, format, fingerprint, size: bytes.length });
  };
  return { ...file, format, record };
}

/** Lets what was said be sent, and a hang-up be heard, before and after work that holds the thread. */
async function turn(signal: AbortSignal): Promise<void> {
  for (let round = 0; round < 2; round += 1) await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) throw new DomainError("conflict", "nobody waits for the file");
}
