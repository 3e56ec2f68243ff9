import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { clientNamespaces } from "./client-namespaces";

/** Pages for those who sign in: rendered for each request, and for no search engine. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function WorkspaceLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = await getLocaleOf(params);
  const messages = await getMessages({ locale });
  const sent = Object.fromEntries(clientNamespaces.map((name) => [name, messages[name]]));
  return (
    <NextIntlClientProvider locale={locale} messages={sent} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
