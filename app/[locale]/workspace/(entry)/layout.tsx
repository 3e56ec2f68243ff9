import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/components/layout/workspace-frame";
import { getLocaleOf } from "@/lib/i18n/get-locale";

/** Pages for those who are not signed in yet. */
export default async function EntryLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return (
    <WorkspaceFrame locale={await getLocaleOf(params)} entries={[]}>
      <div className="mx-auto max-w-md space-y-6">{children}</div>
    </WorkspaceFrame>
  );
}
