import { useLocale, useTranslations } from "next-intl";

/** In place of a page of the workspace that is not there, or not for the reader. */
export function RefusedPage({ why }: { why: "forbidden" | "missing" }) {
  const t = useTranslations("workspace");
  const locale = useLocale();
  return (
    <>
      <h1>{t(`${why}Title`)}</h1>
      <p className="mt-4">{t(`${why}Lead`)}</p>
      <p className="mt-2">
        <a href={`/${locale}/workspace`}>{t("toMyWork")}</a>
      </p>
    </>
  );
}

/** The same where no frame stands around it. */
export function RefusedAlone({ why }: { why: "forbidden" | "missing" }) {
  return (
    <main id="content" className="mx-auto max-w-[76rem] px-4 pt-6 sm:px-6">
      <RefusedPage why={why} />
    </main>
  );
}
