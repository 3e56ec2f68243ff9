import type { ReactNode } from "react";

/** A part of a page with a heading that can be linked to. */
export function SectionBlock({
  id,
  title,
  lead,
  children,
  className = "",
}: {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`min-w-0 ${className}`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead !== undefined && <p className="text-ink-soft mt-1 max-w-3xl text-sm">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
