import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { Reading } from "@/lib/reading/reading";
import { CheckFile } from "./check-file";

/** Where whoever holds a file of a briefing asks whether it is genuine, in the browser or by hand. */
export function CheckSection({ reading }: { reading: Reading }) {
  const t = useTranslations("briefing.check");
  const { locale, world } = reading;
  return (
    <SectionBlock id="check" title={t("title")} lead={t("lead")}>
      <CheckFile
        action="/api/check-briefing"
        reading={{ locale, world }}
        words={{
          file: t("file"),
          fileHint: t("fileHint"),
          fingerprint: t("fingerprint"),
          check: t("check"),
          failed: t("failed"),
        }}
      />
      <details className="mt-3 max-w-3xl">
        <summary>{t("byHand")}</summary>
        <ul className="mt-1 space-y-1 text-sm">
          {["sha256sum FILE", "shasum -a 256 FILE", "certutil -hashfile FILE SHA256"].map(
            (command) => (
              <li key={command}>
                <code dir="ltr">{command}</code>
              </li>
            ),
          )}
        </ul>
      </details>
    </SectionBlock>
  );
}
