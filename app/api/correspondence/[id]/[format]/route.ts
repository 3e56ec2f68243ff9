import { dayOf } from "@/domain/dates/partial-date";
import { getCommandContext } from "@/features/account/session";
import { makeTableFile } from "@/features/correspondence/make-table-file";
import {
  findPublishedDocument,
  getVersionDocument,
} from "@/features/correspondence/table-file-queries";
import { tableFormats, tableMimeTypes } from "@/features/correspondence/table-formats";
import { answer, runAction } from "@/lib/action";
import { DomainError } from "@/lib/errors";

type Params = { params: Promise<{ id: string; format: string }> };

/** A version of a correspondence table as a file: for everybody once it is published, before that for whoever may read the table. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const asked = await params;
  const made = await runAction(async () => {
    const id = /^\d{1,9}$/.test(asked.id) ? Number(asked.id) : -1;
    const format = tableFormats.find((each) => each === asked.format);
    if (!format) throw new DomainError("not-found", `no format ${asked.format}`);
    const document =
      (await findPublishedDocument(id, dayOf(new Date()))) ??
      (await getVersionDocument(await getCommandContext(), id));
    return { ...(await makeTableFile(document, format, id)), format };
  });
  if (!made.ok) return answer(made);
  const { body, name, format } = made.value;
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": tableMimeTypes[format],
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
