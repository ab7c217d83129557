import type { Day } from "@keten/calendar";
import { Link } from "wouter";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { BarChart } from "../charts/bar-chart.js";
import { LineChart } from "../charts/line-chart.js";
import { TOTAL } from "../data/model.js";
import { type Catalogue, type KnownSeries, othersOf } from "../data/overview.js";
import { ofPlace } from "../data/places.js";
import { firstChoice, lowsFor, pointsOf } from "../data/points.js";
import { useSeries } from "../data/use-series.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";
import { useUnitLine } from "./use-unit-line.js";

interface Props {
  catalogue: Catalogue;
  id: string;
  knownOn: Day;
  search: string;
}

/** Other series as small cards. */
export function OtherFigures({ catalogue, id, knownOn, search }: Props) {
  const say = useTexts(figureTexts);
  return (
    <section className="other-figures no-print" aria-labelledby="andere-cijfers">
      <h2 id="andere-cijfers">{say("others")}</h2>
      <div className="other-cards">
        {othersOf(catalogue, id).map((series) => (
          <SmallFigure
            key={series.definition.id}
            series={series}
            sources={catalogue.sources}
            knownOn={knownOn}
            search={search}
          />
        ))}
      </div>
    </section>
  );
}

const HEIGHT = 168;
/** The most bars that stand legibly in a card. */
const MOST_BARS = 4;

function SmallFigure({
  series: { definition },
  sources,
  knownOn,
  search,
}: {
  series: KnownSeries;
  sources: Catalogue["sources"];
  knownOn: Day;
  search: string;
}) {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const words = useFigureWords();
  const unitLine = useUnitLine();
  const [box, width] = useWidth<HTMLDivElement>();
  const [loaded] = useSeries(definition.id, TOTAL, knownOn);
  const { cells } = ofPlace(loaded.state === "ready" ? loaded.value.cells : [], null);
  const choice = firstChoice(cells, definition.kind);
  const points = pointsOf(
    cells.filter(
      (cell) => (cell.category ?? "") === choice.category && (choice.freq === null || cell.freq === choice.freq),
    ),
    definition.kind,
    sources,
    lowsFor(cells, choice.category),
  );
  const yearly = points.length > 0 && points.every(({ cell }) => cell.freq === "A");
  const irregular = points.filter((point) => point.joined === "no").length > points.length / 2;
  const bars = points.length <= MOST_BARS || irregular;
  const drawn = bars ? points.slice(-MOST_BARS).map((point) => ({ ...point, others: [], parted: false })) : points;
  const kind = choice.category === "" ? [] : [words.category(definition.id, choice.category)];
  return (
    <section className="card other-card">
      <h3>
        <Link href={`/cijfers/${definition.id}${search}`}>{format.text(definition.title)}</Link>
      </h3>
      <p className="small muted">{[...kind, unitLine(definition, yearly ? "A" : choice.freq)].join(" · ")}</p>
      <div ref={box} className="other-picture">
        {width && drawn.length > 0 ? (
          <svg
            viewBox={`0 0 ${width} ${HEIGHT}`}
            role="img"
            aria-label={drawn
              .flatMap((point) => (point.chosen ? [`${point.cell.period}: ${words.value(point.cell.figure)}`] : []))
              .join(", ")}
            direction="ltr"
          >
            {bars ? (
              <BarChart points={drawn} width={width} height={HEIGHT} breaks={[]} marked={null} />
            ) : (
              <LineChart points={drawn} width={width} height={HEIGHT} breaks={[]} marked={null} small />
            )}
          </svg>
        ) : null}
        {loaded.state === "ready" && points.length === 0 ? <p className="small soft">{say("noneKnown")}</p> : null}
      </div>
    </section>
  );
}
