import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { ChangeLog } from "@/features/log/components/change-log";
import { listChanges } from "@/features/log/log-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** An address that asks for something else shows all of it. */
const asked = z
  .string()
  .max(120)
  .regex(/^[^\0]+$/)
  .optional()
  .catch(undefined);
const filterSchema = z.object({
  country: asked,
  who: asked,
  action: asked,
  before: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "log" });
  return { title: t("title") };
}

export default async function LogRoute({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const filter = filterSchema.parse(await searchParams);
  const opened = await openPage(listChanges(await getCommandContext(), filter));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const page = opened.value;
  return <ChangeLog page={page} filter={filter} />;
}
