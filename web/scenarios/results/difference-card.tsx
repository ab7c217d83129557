import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { DifferenceChart } from "../charts/difference-chart.js";
import { lightBand, rounded } from "../charts/series.js";
import { SeriesTable } from "../charts/series-table.js";
import { chartTexts } from "../charts/texts.js";
import { signed } from "../form/numbers.js";
import { resultTexts } from "./texts.js";
import type { Outcome } from "./use-outcome.js";

interface Props {
  outcome: Outcome;
  /** Whether there is a baseline to compare with. */
  compared: boolean;
  date: string;
  when: string;
  stale: boolean;
}

/** What the scenario changes, future by future. */
export function DifferenceCard({ outcome: { change, scenario }, compared, date, when, stale }: Props) {
  const say = useTexts(resultTexts);
  const sayChart = useTexts(chartTexts);
  const format = useFormat();
  const row = change?.bands.find((band) => band.date === date);
  const [low, high] = row ? lightBand(row) : [0, 0];
  const write = (value: number) => signed(rounded(value), format.number);
  const few = (scenario.futures.length ?? 0) < 20;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence =
    low === 0 && high === 0
      ? capital(say("noDifference", { when }))
      : say(few ? "differenceMoreFew" : "differenceMore", { when, low: write(low), high: write(high) });
  return (
    <section className="card" aria-labelledby="difference-title">
      <h3 id="difference-title">{say("difference")}</h3>
      {change === null ? (
        <p className="soft">{say(compared ? "notPaired" : "isBaseline")}</p>
      ) : (
        <>
          <p className="small soft">{say("differenceWhy")}</p>
          <p className="difference-sentence">{sentence}</p>
          <DifferenceChart
            series={change}
            axis={say(change.kind === "level" ? "persons" : "personsYear")}
            label={`${say("difference")}. ${sentence}`}
            stale={stale}
          />
          <Disclosure summary={sayChart("table")} className="small">
            <SeriesTable scenario={change} baseline={null} published={NONE} signs />
          </Disclosure>
        </>
      )}
    </section>
  );
}

const NONE: readonly never[] = [];
