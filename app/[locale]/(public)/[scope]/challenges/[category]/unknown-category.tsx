import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { CategoryLinks } from "@/features/challenge/components/category-links";
import type { Reading } from "@/lib/reading/reading";

/** The answer to a code that is no category: the codes that are. */
export function UnknownCategory({ reading }: { reading: Reading }) {
  const t = useTranslations();
  return (
    <PageFrame
      reading={reading}
      path="/challenges"
      title={t("absence.unknownCategoryTitle")}
      lead={t("challenges.unknownLead")}
    >
      <NotFoundStatus />
      <CategoryLinks reading={reading} />
    </PageFrame>
  );
}
