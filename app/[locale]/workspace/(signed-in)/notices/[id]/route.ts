import { getCommandContext } from "@/features/account/session";
import { markNoticesRead } from "@/features/notice/notice-commands";
import { getNoticePath } from "@/features/notice/notice-queries";
import { runAction } from "@/lib/action";

interface Params {
  params: Promise<{ locale: string; id: string }>;
}

/** Opens a notice: marks it as read and leads to where it can be acted on; to the inbox where it is none of the reader's. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, id } = await params;
  const opened = await runAction(async () => {
    const context = await getCommandContext();
    await markNoticesRead(context, { ids: [Number(id)] });
    return getNoticePath(context, Number(id));
  });
  const path = `/${locale}${opened.ok ? opened.value : "/workspace"}`;
  return new Response(null, {
    status: 303,
    headers: { Location: path, "Cache-Control": "no-store" },
  });
}
