import { StageChip } from "@/components/charts/stage-badge";
import { ScrollArea } from "@/components/ui/scroll-area";
import {
  type Block,
  type BriefingDocument,
  type ChartBlock,
  directionOf,
  type Run,
  type TableBlock,
} from "@/domain/briefing/briefing-document";
import { stageNumber } from "@/domain/framework/framework";
import { withShownTexts } from "../files/shown-texts";

/** A briefing on the screen: the value that files are made of, in its own language, with nothing added. */
export function BriefingView({ document }: { document: BriefingDocument }) {
  const shown = withShownTexts(document, "isolate");
  const { language, title, subtitle, details, sections, sources, labels } = shown;
  return (
    <article lang={language} dir={directionOf(language)} className="space-y-6">
      <header className="space-y-1">
        {labels.draft && <p className="text-ink-soft text-sm">{labels.draft}</p>}
        <p className="text-lg font-semibold">{title}</p>
        {subtitle.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <dl className="text-ink-soft flex flex-wrap gap-x-6 text-sm">
          {details.map(({ label, value }) => (
            <div key={label} className="flex gap-1.5">
              <dt>{label}:</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {sections.map((section) => (
        <section key={section.id} className="space-y-3">
          <h3>{section.title}</h3>
          {section.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the value is frozen, and its blocks have no names.
            <BlockView key={index} block={block} isOfSources={section.id === "sources"} />
          ))}
        </section>
      ))}
      {sources.length > 0 && !sections.some(({ id }) => id === "sources") && (
        <section className="text-sm">
          <h3>{labels.sources}</h3>
          <ol className="list-decimal space-y-1 ps-6">
            {sources.map(({ text, language: own, url }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a source is cited by its position.
              <li key={index} id={`cited-${index + 1}`} lang={own} className="wrap-anywhere">
                {text} {url && <a href={url}>{url}</a>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer className="text-ink-soft text-sm">{labels.footer}</footer>
    </article>
  );
}

function BlockView({ block, isOfSources }: { block: Block; isOfSources: boolean }) {
  switch (block.kind) {
    case "heading":
      return <h4 className="font-semibold">{block.text}</h4>;
    case "paragraph":
      return (
        <p className={block.tone === "note" ? "text-ink-soft text-sm" : "wrap-anywhere"}>
          <Runs runs={block.runs} />
        </p>
      );
    case "list":
      return (
        <ul className={`space-y-1 wrap-anywhere ${isOfSources ? "" : "list-disc ps-6"}`}>
          {block.items.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the value is frozen, and its items have no names.
            <li key={index} id={isOfSources ? `cited-${index + 1}` : undefined}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TableView table={block} />;
    default:
      return <ChartView chart={block} />;
  }
}

function TableView({ table: { title, columns, rows } }: { table: TableBlock }) {
  return (
    <ScrollArea label={title}>
      <table className="table-plain">
        <caption className="pb-1 text-start text-sm font-semibold">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one label.
              <th key={index} scope="col" className={isNumber ? "text-end!" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the value is frozen, and its rows have no names.
            <tr key={row}>
              {cells.map(({ runs, stage }, at) => {
                const Cell = at === 0 ? "th" : "td";
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
                    key={at}
                    scope={at === 0 ? "row" : undefined}
                    className={columns[at]?.isNumber ? "text-end!" : undefined}
                  >
                    {stage && (
                      <>
                        <StageChip stage={stage} number={stageNumber(stage)} />{" "}
                      </>
                    )}
                    <Runs runs={runs} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function ChartView({ chart: { title, unit, alternative, bars, maximum } }: { chart: ChartBlock }) {
  return (
    <figure className="space-y-1">
      <figcaption className="text-sm font-semibold">
        {title} <span className="text-ink-soft font-normal">({unit})</span>
      </figcaption>
      <p className="sr-only">{alternative}</p>
      <div aria-hidden="true" className="grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1 text-sm">
        {bars.map(({ label, value, valueLabel, stage }) => (
          <div key={label} className="contents">
            <span className="max-w-40">{label}</span>
            <span className="flex items-center gap-1.5">
              {value === null ? (
                <span className="hatched border-line-strong h-4 w-4 border" />
              ) : (
                <span
                  data-hue={stage}
                  className={`border-line-strong h-4 border ${stage ? "" : "bg-link"}`}
                  style={{ inlineSize: `${(70 * value) / maximum}%` }}
                />
              )}
              <span>{valueLabel}</span>
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, language, isStrong, cites = [] }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs are one after the other, and have no names.
    <span key={index}>
      <span
        {...(language && { lang: language, dir: directionOf(language) })}
        className={`${isStrong ? "font-semibold" : ""} [unicode-bidi:isolate] whitespace-pre-line`}
      >
        {text}
      </span>
      {cites.map((at) => (
        <sup key={at}>
          <a href={`#cited-${at + 1}`}>[{at + 1}]</a>
        </sup>
      ))}
    </span>
  ));
}
