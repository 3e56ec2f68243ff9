import "server-only";
import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { ownPathOr, signInPath } from "./own-path";
import { callAuthOfRequest } from "./request-auth";
import { requireSuccess } from "./sign-in";
import { getSignOnAuth } from "./sign-on-auth";
import { signOnProviderId } from "./single-sign-on";

const answer = z.object({ url: z.url() });

/** Where the provider asks who it is; it leads back to the page, or to the form when it signs in nobody whom the tracker knows. */
export async function signOnUrl(locale: Locale, next: string): Promise<string> {
  const result = await callAuthOfRequest(
    "/sign-in/social",
    {
      provider: signOnProviderId,
      callbackURL: ownPathOr(next, locale),
      errorCallbackURL: signInPath(locale, ""),
      disableRedirect: true,
    },
    await getSignOnAuth(),
  );
  requireSuccess(result, "signOn", "signOnRefused");
  return answer.parse(result.body).url;
}
