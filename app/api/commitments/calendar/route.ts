import { getCommandContext } from "@/features/account/session";
import { commitmentEvents } from "@/features/commitment/commitment-calendar";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { answer, runAction } from "@/lib/action";
import { calendarAnswer, calendarFile } from "@/lib/calendar-file";
import { siteUrl } from "@/lib/env";

/** The due days of what the reader's countries were asked to promise and promised. */
export async function GET(): Promise<Response> {
  const result = await runAction(async () => listCommitments(await getCommandContext()));
  if (!result.ok) return answer(result);
  const url = new URL("/en/workspace/commitments", siteUrl());
  const events = commitmentEvents(result.value, url.href);
  const response = calendarAnswer("commitments", calendarFile("ICCS commitments", events));
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}
