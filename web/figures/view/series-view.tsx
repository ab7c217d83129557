import { parseDay } from "@keten/calendar";
import { useRef, useState } from "react";
import { Note } from "../../parts/note.js";
import { Problems } from "../../parts/problems.js";
import { SourceMark } from "../../parts/source-mark.js";
import { Loading } from "../../shell/loading.js";
import { useTexts } from "../../words/catalogue.js";
import { today, useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import { FigureChart } from "../charts/figure-chart.js";
import { keptSearch, type SeriesChoice, useChoice } from "../data/choice.js";
import { type Cell, type SeriesAnswer, TOTAL } from "../data/model.js";
import type { Catalogue, KnownSeries } from "../data/overview.js";
import { NATION, ofPlace, placesIn } from "../data/places.js";
import { type Choice, firstChoice, lowsFor, mixesFrequencies, type Point, pointsOf } from "../data/points.js";
import { useSeries } from "../data/use-series.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";
import { AboutSeries } from "./about-series.js";
import { Downloads } from "./downloads.js";
import { Filters } from "./filters.js";
import { OtherFigures } from "./other-figures.js";
import { PartedTable, SourceOrder } from "./parted-table.js";
import { PlacesTable } from "./places-table.js";
import { useUnitLine } from "./use-unit-line.js";
import { ValuesTable } from "./values-table.js";

interface Props {
  series: KnownSeries;
  catalogue: Catalogue;
}

/** One series: its chart, where sources part, what it counts, who counted it, and what to read next. */
export function SeriesView({ series, catalogue }: Props) {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const [choice] = useChoice();
  const { definition } = series;
  const [loaded, retry] = useSeries(definition.id, choice.citizenship, choice.knownOn);
  return (
    <article className="figure">
      <h2 className="figure-title">{format.text(definition.title)}</h2>
      {loaded.state === "loading" ? <Loading text={say("loading")} /> : null}
      {loaded.state === "failed" ? <Problems problems={loaded.problems} retry={retry} /> : null}
      {loaded.state === "ready" ? <Shown series={series} catalogue={catalogue} answer={loaded.value} /> : null}
      {loaded.state === "loading" ? null : (
        <OtherFigures catalogue={catalogue} id={definition.id} knownOn={choice.knownOn} search={keptSearch(choice)} />
      )}
    </article>
  );
}

function Shown({ series: { definition, extent }, catalogue, answer }: Props & { answer: SeriesAnswer }) {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const words = useFigureWords();
  const period = usePeriod();
  const unitLine = useUnitLine();
  const [choice, choose, reset] = useChoice();
  const [table, setTable] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const { sources } = catalogue;
  const places = placesIn(answer.cells, catalogue.places);
  const { place, cells: own } = ofPlace(answer.cells, choice.place);
  const shown = shownOf(own, definition.kind, choice);
  const isShown = (cell: Cell) =>
    (cell.category ?? "") === shown.category && (shown.freq === null || cell.freq === shown.freq);
  const cells = own.filter(isShown);
  const everywhere = answer.cells.filter(isShown);
  const points = pointsOf(cells, definition.kind, sources, lowsFor(own, shown.category));
  const breaks = extent.breaks.filter(({ from }) => within(points, from));
  const latest = points.filter((point) => point.chosen).at(-1);
  const kinds = [
    ...(places.length > 1 || place !== NATION ? [words.place(place, catalogue.places)] : []),
    ...(extent.categories.length > 1 ? [words.category(definition.id, shown.category)] : []),
    ...(choice.citizenship === TOTAL ? [] : [words.citizenship(choice.citizenship)]),
  ];
  const title = [format.text(definition.title), ...kinds].join(" · ");
  const yearly = points.length > 0 && points.every(({ cell }) => cell.freq === "A");
  const unit = unitLine(definition, yearly ? "A" : shown.freq);
  const then = choice.knownOn !== today();
  const used = [...new Set(points.map((point) => point.cell.figure.source))];
  const publishers = [...new Set(used.map((id) => words.publisher(sources.get(id), id)))];
  return (
    <>
      {latest ? (
        <p className="figure-latest">
          <span className="soft">{say("latest")}</span>{" "}
          <b>
            {words.between(latest)} {definition.unit === "percent" ? "%" : words.unit(definition.unit)}
          </b>{" "}
          <span className="soft">{period(latest.cell.period)}</span>{" "}
          <SourceMark status={latest.chosen?.status ?? "unverified"} />
        </p>
      ) : null}
      {then ? (
        <Note kind="info">
          <p>
            {say("asKnown", { day: format.day(choice.knownOn) })}{" "}
            <button type="button" className="link no-print" onClick={() => choose({ knownOn: today() })}>
              {say("today")}
            </button>
          </p>
        </Note>
      ) : null}
      <div className="figure-tools">
        <Filters
          definition={definition}
          extent={extent}
          cells={own}
          places={places}
          place={place}
          names={catalogue.places}
          choice={choice}
          shown={shown}
          choose={choose}
        />
        <Downloads
          name={`keten-${definition.id}`}
          title={title}
          cells={everywhere}
          sources={sources}
          picture={picture}
          words={{ title, subtitle: unit, source: say("pictureSource", { sources: format.list(publishers) }) }}
        />
      </div>
      {points.length === 0 ? (
        <section className="card figure-empty">
          <p>{then ? say("noneThen", { day: format.day(choice.knownOn) }) : say("none")}</p>
          <p>
            <button type="button" className="button button--second button--small" onClick={reset}>
              {say("reset")}
            </button>
          </p>
        </section>
      ) : (
        <>
          <figure className="card figure-card">
            <figcaption className="small soft">{[...kinds, unit].join(" · ")}</figcaption>
            <FigureChart
              points={points}
              title={title}
              unit={unit}
              breaks={breaks}
              sources={sources}
              picture={picture}
            />
            <p className="small no-print">
              <button type="button" className="link" aria-expanded={table} onClick={() => setTable(!table)}>
                {say(table ? "hideTable" : "showTable")}
              </button>
            </p>
            {table ? <ValuesTable title={title} points={points} sources={sources} /> : null}
          </figure>
          {places.length > 1 ? (
            <PlacesTable cells={everywhere} place={place} names={catalogue.places} sources={sources} choose={choose} />
          ) : null}
          <div className="figure-below">
            <PartedTable points={points} sources={sources} />
            <AboutSeries definition={definition} breaks={extent.breaks} points={points} sources={sources} />
          </div>
          <SourceOrder preference={definition.preference} points={points} sources={sources} />
          {table ? null : (
            <div className="figure-table--print">
              <ValuesTable title={title} points={points} sources={sources} />
            </div>
          )}
        </>
      )}
    </>
  );
}

/** Whether a day lies after the first of the points and before the last. */
function within(points: readonly Point[], iso: string): boolean {
  const read = parseDay(iso);
  const [first, last] = [points[0], points.at(-1)];
  return "day" in read && first !== undefined && last !== undefined && read.day > first.at && read.day < last.at;
}

/** What the reader chose where they chose, and what says most where they did not. */
function shownOf(cells: readonly Cell[], kind: KnownSeries["definition"]["kind"], choice: SeriesChoice): Choice {
  const first = firstChoice(cells, kind);
  if (choice.category === null && choice.freq === null) return first;
  const category = choice.category ?? first.category;
  const inCategory = cells.filter((cell) => (cell.category ?? "") === category);
  if (mixesFrequencies(kind)) return { category, freq: null };
  return { category, freq: choice.freq ?? firstChoice(inCategory, kind).freq };
}
