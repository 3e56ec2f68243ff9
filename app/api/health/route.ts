import { getDatabase } from "@/db/connection";
import { getEdition } from "@/db/edition";
import { logError } from "@/lib/log";

export const dynamic = "force-dynamic";

/** Whether the tracker can serve: it can when its database answers. */
export async function GET(): Promise<Response> {
  try {
    return Response.json({ status: "ok", edition: await getEdition(getDatabase().db) });
  } catch (error) {
    logError("health check failed", error);
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}
