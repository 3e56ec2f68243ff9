import { stopLinkedDigest } from "@/features/notice/digest-link";
import { answer, runAction } from "@/lib/action";

interface Params {
  params: Promise<{ token: string }>;
}

/** The button of a mail program (RFC 8058): no page, no session, no second question. */
export async function POST(_: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  return answer(await runAction(() => stopLinkedDigest(token)));
}

/** A mail program that only opens addresses gets the page with the button: opening alone stops nothing, since scanners of mail open every address. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  const path = `/en/workspace/stop-digest/${encodeURIComponent(token)}`;
  return new Response(null, { status: 303, headers: { Location: path } });
}
