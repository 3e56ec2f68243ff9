import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StopDigest } from "@/features/notice/components/stop-digest";
import { findLinkedDigest } from "@/features/notice/digest-link";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { switchDigest } from "./stop-digest-actions";

interface Props {
  params: Promise<{ locale: string; token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "notice" });
  // The address lets its holder stop a mail: no other site is told of it.
  return { title: t("stopped.title"), referrer: "no-referrer" };
}

export default async function StopDigestPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { token } = await params;
  const digest = await findLinkedDigest(token);
  const t = await getTranslations("workspace");
  return (
    <>
      <StopDigest
        state={digest && (digest.isStopped ? "stopped" : "running")}
        stop={switchDigest.bind(null, locale, token, "stop")}
        resume={switchDigest.bind(null, locale, token, "resume")}
      />
      <p>
        <a href={`/${locale}/workspace`}>{t("toMyWork")}</a>
      </p>
    </>
  );
}
