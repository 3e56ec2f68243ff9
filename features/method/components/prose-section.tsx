import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionBlock } from "@/components/ui/section-block";
import type { methodSections } from "./method-contents";

/** A section of the page under its title, in lines that are easy to read. */
export function ProseSection({
  id,
  children,
}: {
  id: (typeof methodSections)[number];
  children: ReactNode;
}) {
  const t = useTranslations("method");
  return (
    <SectionBlock id={id} title={t(`${id}.title`)} className="scroll-mt-4">
      <div className="max-w-3xl space-y-3">{children}</div>
    </SectionBlock>
  );
}

/** Terms with what they mean. */
export function TermList({ terms }: { terms: { term: string; meaning: string }[] }) {
  return (
    <dl className="space-y-2">
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt className="inline font-semibold">{term}:</dt> <dd className="inline">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
