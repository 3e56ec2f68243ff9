import type {
  Block,
  BriefingDocument,
  BriefingSection,
  ChartBlock,
  Run,
  TableBlock,
  TableCell,
} from "@/domain/briefing/briefing-document";
import { directionOf } from "@/domain/briefing/briefing-document";
import { chartSvg } from "../chart-svg";
import { escapeXml } from "../safe-text";
import { withShownTexts } from "../shown-texts";
import { stageColours } from "../stage-colours";
import { withoutSources } from "../without-sources";
import { htmlStyle } from "./html-style";

/** The briefing as one page that needs nothing else: no script, no picture, no font of elsewhere. */
export function makeHtml(given: BriefingDocument): string {
  const document = withShownTexts(given, "isolate");
  const { language, title, subtitle, details, labels } = document;
  const sections = withoutSources(document);
  const direction = directionOf(language);
  const contents = sections
    .map((section) => `<li><a href="#${section.id}">${escapeXml(section.title)}</a></li>`)
    .join("");
  const facts = details.map(({ label, value }) => `${label}: \u2068${value}\u2069`).join(" · ");
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)}</title><style>${htmlStyle}</style></head>
<body>
<header>${labels.draft ? `<p class="draft">${escapeXml(labels.draft)}</p>` : ""}<h1>${escapeXml(title)}</h1>${subtitle.map((line) => `<p class="subtitle">${escapeXml(line)}</p>`).join("")}<p class="quiet">${escapeXml(facts)}</p></header>
<nav aria-label="${escapeXml(labels.contents)}"><h2>${escapeXml(labels.contents)}</h2><ol>${contents}</ol></nav>
<main>${sections.map((section) => sectionHtml(section, direction)).join("\n")}${sourcesHtml(document)}</main>
<footer class="quiet">${escapeXml(labels.footer)}</footer>
</body></html>
`;
}

function sectionHtml(section: BriefingSection, direction: "ltr" | "rtl"): string {
  const kind = section.country === null ? "" : ' class="country"';
  const blocks = section.blocks.map((block) => blockHtml(block, direction)).join("\n");
  return `<section id="${section.id}"${kind}><h2>${escapeXml(section.title)}</h2>${blocks}</section>`;
}

function blockHtml(block: Block, direction: "ltr" | "rtl"): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${escapeXml(block.text)}</h3>`;
    case "paragraph":
      return `<p${block.tone === "note" ? ' class="note"' : ""}>${runsHtml(block.runs)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block, direction);
  }
}

function tableHtml({ title, columns, rows }: TableBlock): string {
  const kindOf = (at: number) => (columns[at]?.isNumber ? ' class="number"' : "");
  const head = columns
    .map(({ label }, at) => `<th scope="col"${kindOf(at)}>${escapeXml(label)}</th>`)
    .join("");
  const body = rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        const content = `${swatchHtml(cell)}${runsHtml(cell.runs)}`;
        return at === 0 ? `<th scope="row">${content}</th>` : `<td${kindOf(at)}>${content}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
  return `<div class="wide" tabindex="0" role="group" aria-label="${escapeXml(title)}"><table><caption>${escapeXml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function swatchHtml({ stage }: TableCell): string {
  if (!stage) return "";
  if (stage === "not-reported") return '<span class="swatch hatched"></span>';
  return `<span class="swatch" style="background:${stageColours[stage].fill}"></span>`;
}

function chartHtml(chart: ChartBlock, direction: "ltr" | "rtl"): string {
  const label = `role="img" aria-label="${escapeXml(chart.alternative)}"`;
  const drawing = chartSvg(chart, direction).replace("<svg ", `<svg ${label} `);
  const title = escapeXml(`${chart.title} (${chart.unit})`);
  return `<figure><figcaption>${title}</figcaption>${drawing}</figure>`;
}

function sourcesHtml({ sources, labels }: BriefingDocument): string {
  if (sources.length === 0) return "";
  const items = sources.map(({ text, url, language }, index) => {
    const lang = language ? ` lang="${escapeXml(language)}"` : "";
    const link = url ? ` <a href="${escapeXml(url)}" rel="noopener">${escapeXml(url)}</a>` : "";
    return `<li id="source-${index + 1}"${lang}>${escapeXml(text)}${link}</li>`;
  });
  return `<section aria-label="${escapeXml(labels.sources)}"><h2>${escapeXml(labels.sources)}</h2><ol class="quiet">${items.join("")}</ol></section>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, language, isStrong, cites = [] }) => {
      const written = escapeXml(text).replaceAll("\n", "<br>");
      const strong = isStrong ? `<strong>${written}</strong>` : written;
      const spoken = language ? `<span lang="${escapeXml(language)}">${strong}</span>` : strong;
      const notes = cites.map((at) => `<sup><a href="#source-${at + 1}">${at + 1}</a></sup>`);
      return spoken + notes.join(" ");
    })
    .join("");
}
