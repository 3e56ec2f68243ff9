import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";

const namespaces = [
  "editing",
  "stage",
  "stageDefinition",
  "criterion",
  "criterionValue",
  "component",
  "componentValue",
  "institution",
  "relation",
  "assessor",
  "category",
  "categoryMeaning",
  "challengeStatus",
  "severity",
  "participation",
  "participationMeaning",
  "translation",
] as const;

/** The words that the editor needs in the browser. */
export async function EditorWords({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  const sent = Object.fromEntries(namespaces.map((name) => [name, messages[name]]));
  return (
    <NextIntlClientProvider locale={await getLocale()} messages={sent} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
