import { type BriefingFormat, briefingFormats } from "@/domain/briefing/briefing-document";
import { getCommandContext } from "@/features/account/session";
import { openBriefing } from "@/features/briefing/compose-briefing";
import { recordFile } from "@/features/briefing/issue-commands";
import { makeFile, mimeTypes } from "@/features/briefing/make-file";
import { answer, runAction } from "@/lib/action";
import { DomainError } from "@/lib/errors";

type Params = { params: Promise<{ id: string; format: string }> };

/** The stages of making a file, in order; the client says each in words. */
type Tell = (stage: "reading" | "writing") => void;

/** A file of a briefing, for whoever may prepare briefings: of a draft as it is saved, of an issued one from what was frozen. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const made = await runAction(async () => make(await params, request.signal, () => undefined));
  if (!made.ok) return answer(made);
  const { bytes, name, format } = made.value;
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": mimeTypes[format],
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** The same with its progress: a line of JSON for each stage, the last with the name and size of the file, then its bytes. Whoever hangs up ends it at the next stage, and nothing is kept. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const values = await params;
  const ended = new AbortController();
  request.signal.addEventListener("abort", () => ended.abort());
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const line = (value: unknown) => {
        if (!ended.signal.aborted)
          controller.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`));
      };
      const made = await runAction(() => make(values, ended.signal, (stage) => line({ stage })));
      if (ended.signal.aborted) return;
      if (made.ok) {
        const { bytes, name, format } = made.value;
        line({ stage: "sending", name, type: mimeTypes[format], size: bytes.length });
        controller.enqueue(bytes);
      } else line({ stage: "refused", code: made.code });
      controller.close();
    },
    cancel: () => ended.abort(),
  });
  return new Response(body, {
    headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
  });
}

async function make(
  { id, format: asked }: { id: string; format: string },
  signal: AbortSignal,
  tell: Tell,
) {
  const format = briefingFormats.find((each): each is BriefingFormat => each === asked);
  const context = await getCommandContext();
  tell("reading");
  const { briefing, document } = await openBriefing(context, id);
  if (!format) throw new DomainError("not-found", `no format ${asked}`);
  tell("writing");
  await turn();
  const file = signal.aborted ? undefined : await makeFile(document, format);
  if (!file || signal.aborted) throw new DomainError("conflict", "nobody waits for the file");
  const { bytes, fingerprint } = file;
  if (briefing.number !== null)
    await recordFile(context, { briefingId: id, format, fingerprint, size: bytes.length });
  return { ...file, format };
}

/** Lets what was said be sent, and a hang-up be heard, before work that holds the thread. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
