import type { Day } from "@/domain/dates/partial-date";
import { type StageValue, stageNumber } from "@/domain/framework/framework";
import type { StageSpell } from "@/domain/status/stage-spells";
import type { Direction } from "@/lib/i18n/locales";
import { ChartFigure, type ChartTexts } from "./chart-figure";
import { LazyChart } from "./lazy-chart";
import { axisHeight, percentDown, plotTop } from "./plot-size";
import { prepareStageSteps } from "./prepare-stage-steps";
import type { CountrySpells } from "./prepare-stage-timeline";
import { seriesStyle } from "./series-style";
import { StageChip } from "./stage-badge";
import "./stage-steps.css";

/** The steps that one to six countries took, on one axis of time. */
export function StageStepsChart({
  countries,
  asOf,
  stageNames,
  inWords,
  columnLabels,
  fromOf,
  toOf,
  dir,
  failedText,
  ...texts
}: ChartTexts & {
  countries: readonly CountrySpells[];
  asOf: Day;
  stageNames: Record<StageValue, string>;
  /** A spell in words, shown at its marker. */
  inWords: (spell: StageSpell) => string;
  columnLabels: { country: string; stage: string; from: string; to: string };
  /** When a spell began, as precisely as it is known: "2018", "by June 2022". */
  fromOf: (spell: StageSpell) => string;
  /** When it ended; in words where it lasts. */
  toOf: (spell: StageSpell) => string;
  dir: Direction;
  failedText: string;
}) {
  const { plot, bands, labels, unreported, height } = prepareStageSteps(countries, asOf, inWords);
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">{columnLabels.country}</th>
          <th scope="col">{columnLabels.stage}</th>
          <th scope="col">{columnLabels.from}</th>
          <th scope="col">{columnLabels.to}</th>
        </tr>
      </thead>
      <tbody>
        {countries.map(({ country, name, spells }) =>
          spells.length === 0 ? (
            <tr key={country}>
              <th scope="row">{name}</th>
              <td colSpan={3}>{stageNames["not-reported"]}</td>
            </tr>
          ) : (
            spells.map((spell) => (
              <tr key={`${country}-${spell.statement.id}`}>
                <th scope="row">{name}</th>
                <td>
                  {stageNumber(spell.stage)} {stageNames[spell.stage]}
                </td>
                <td>{fromOf(spell)}</td>
                <td>{toOf(spell)}</td>
              </tr>
            ))
          ),
        )}
      </tbody>
    </table>
  );
  return (
    <ChartFigure {...texts} table={table}>
      <div className="plot" aria-hidden="true">
        {labels.length > 0 && (
          <div className="has-ends stage-steps">
            <div className="plot-banded">
              <ul className="plot-bands">
                {bands.map(({ stage, top, height: bandHeight }) => (
                  <li
                    key={stage}
                    style={{
                      top: `${percentDown(top, height)}%`,
                      height: `${percentDown(bandHeight, height)}%`,
                    }}
                  >
                    <StageChip stage={stage} number={stageNumber(stage)} />
                    <span>{stageNames[stage]}</span>
                  </li>
                ))}
              </ul>
              <LazyChart
                drawing={{ kind: "stage-steps", plot }}
                dir={dir}
                height={`${plotTop + height + axisHeight}px`}
                failedText={failedText}
              />
            </div>
            <ul className="plot-ends">
              {labels.map(({ country, name, style, top }) => (
                <li key={country} style={{ top: `${percentDown(top, height)}%` }}>
                  <SeriesSample style={style} /> {name}
                </li>
              ))}
            </ul>
          </div>
        )}
        {unreported.length > 0 && (
          <p className="plot-unreported">
            {stageNames["not-reported"]}: {unreported.map(({ name }) => name).join(" · ")}
          </p>
        )}
      </div>
    </ChartFigure>
  );
}

function SeriesSample({ style }: { style: number }) {
  const { colour, dash, marker } = seriesStyle(style);
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 -7 34 14"
      className="flex-none"
      aria-hidden="true"
      stroke={colour}
    >
      <path d="M0,0H34" strokeWidth="2" strokeDasharray={dash} />
      <path d={marker} transform="translate(17,0)" fill={colour} />
    </svg>
  );
}
