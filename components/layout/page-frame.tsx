import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Reading } from "@/lib/reading/reading";
import { AsOfForm } from "./as-of-form";
import { ReadingBanner } from "./reading-banner";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What every public page stands in: header, the day and world it is read in, title, footer. */
export function PageFrame({
  reading,
  path,
  title,
  lead,
  children,
}: {
  reading: Reading;
  /** The page's path within the reading, empty for the overview. */
  path: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("site");
  return (
    <>
      <a
        href="#content"
        className="bg-surface absolute start-2 -top-20 z-10 rounded p-2 focus:top-2"
      >
        {t("skip")}
      </a>
      <SiteHeader reading={reading} path={path} />
      <ReadingBanner reading={reading} path={path} />
      <main
        id="content"
        className="mx-auto max-w-[76rem] px-4 pt-6 pb-12 sm:px-6 print:px-0 print:pt-2 print:pb-2"
      >
        <div className="mb-6 print:mb-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="max-w-3xl">
            <h1>{title}</h1>
            {lead !== undefined && <p className="text-ink-soft mt-1.5">{lead}</p>}
          </div>
          <AsOfForm reading={reading} path={path} />
        </div>
        {children}
      </main>
      <SiteFooter reading={reading} />
    </>
  );
}
