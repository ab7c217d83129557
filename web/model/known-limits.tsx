import { Disclosure } from "../parts/disclosure.js";
import type { Assumption, Measure } from "../scenarios/runs/api.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { usePeriod } from "../words/period.js";
import { type History, worstFirst } from "./api.js";
import { modelTexts } from "./texts.js";

/** What the model is known not to know, each with the assumption whose note says so. */
const LIMITS = [
  { key: "k_order", path: "capacity.promisingWeight" },
  { key: "k_ages", path: "stock.ages.0.share" },
  { key: "k_leaves", path: "stock.leavesScale" },
  { key: "k_housing", path: "capacity.housedPerMonth" },
  { key: "k_registration", path: "capacity.registrationDays" },
  { key: "k_reception", path: "stock.refused" },
  { key: "k_dublin", path: "behaviour.otherStateRequested.other" },
] as const;
const WORST = 6;

/** The worst misses of the run by number, then what is missing in words. */
export function KnownLimits({
  history,
  assumptions,
  measures,
}: {
  history: History | null;
  assumptions: readonly Assumption[];
  measures: readonly Measure[];
}) {
  const say = useTexts(modelTexts);
  const format = useFormat();
  const period = usePeriod();
  const bare = measures.filter((one) => one.figure === undefined);
  const known = LIMITS.flatMap(({ key, path }) => {
    const assumption = assumptions.find((one) => one.path === path);
    return assumption ? [{ key, assumption }] : [];
  });
  return (
    <section className="known-limits" aria-labelledby="known-title">
      {history ? (
        <>
          <h2 id="worst-title">{say("worst")}</h2>
          <ul className="plain-list">
            {worstFirst(history)
              .slice(0, WORST)
              .map(({ measure, point }) => (
                <li key={`${measure.measure} ${point.period} ${point.source}`}>
                  {say("worstOne", {
                    measure: format.text(measure.title),
                    period: period(point.period),
                    miss: `${point.miss > 0 ? "+" : ""}${format.percent(point.miss).replace("-", "−")}`,
                  })}
                </li>
              ))}
          </ul>
        </>
      ) : null}
      <h2 id="known-title">{say("known")}</h2>
      <ul className="plain-list">
        {known.map(({ key, assumption }) => (
          <li key={key}>
            {say(key)}
            <Disclosure summary={say("fromScenario")} className="small">
              <p lang="en">{assumption.note}</p>
            </Disclosure>
          </li>
        ))}
        {bare.length > 0 ? (
          <li>
            {say("withoutFigure", { measures: format.list(bare.map((one) => format.text(one.title).toLowerCase())) })}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
