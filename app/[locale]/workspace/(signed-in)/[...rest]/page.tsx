import { RefusedPage } from "@/components/layout/refused-page";
import { requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { refuse } from "@/lib/open-page";

/** Every address of the workspace that leads nowhere. */
export default async function UnknownPage({ params }: { params: Promise<{ locale: string }> }) {
  await requireSignedIn(await getLocaleOf(params));
  return <RefusedPage why={refuse("missing").refused} />;
}
