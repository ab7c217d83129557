import { Disclosure } from "../parts/disclosure.js";
import { useTexts } from "../words/catalogue.js";
import type { AssumptionRow, RunResult } from "./model.js";
import { simulationTexts } from "./texts.js";

type PartKey = Extract<keyof typeof simulationTexts.texts, `part_${string}`>;

/** What a run rests on: how many numbers come from a source, and which are guesses. */
export function Assumptions({ result }: { result: RunResult }) {
  const say = useTexts(simulationTexts);
  const { assumptions, run } = result;
  const count = (basis: AssumptionRow["basis"]) => assumptions.filter((one) => one.basis === basis).length;
  const partOf = (path: string) => {
    const key = `part_${path.split(".")[0]}`;
    return key in simulationTexts.texts ? say(key as PartKey) : "";
  };
  return (
    <section className="rests" aria-labelledby="rests-title">
      <h2 id="rests-title">{say("assumptions")}</h2>
      <p>
        {say("assumptionsLede", {
          source: count("source"),
          fitted: count("fitted"),
          estimate: count("estimate"),
          guess: count("guess"),
          spread: assumptions.filter((one) => one.spread).length,
          total: assumptions.length,
        })}
      </p>
      <Disclosure summary={say("assumption")}>
        <div className="table-box">
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{say("assumption")}</th>
                <th scope="col">{say("basis")}</th>
                <th scope="col">{say("varies")}</th>
              </tr>
            </thead>
            <tbody>
              {assumptions.map((one) => (
                <tr key={one.path}>
                  <th scope="row">
                    {partOf(one.path)} <code>{one.path.split(".").slice(1).join(".")}</code>
                  </th>
                  <td data-label={say("basis")}>{say(`basis_${one.basis}`)}</td>
                  <td data-label={say("varies")}>{say(one.spread ? "yes" : "no")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
      <p className="small muted rests-identity">
        {say("identity", {
          scenario: run.scenario_hash.slice(0, 12),
          law: run.law_hash.slice(0, 12),
          figures: run.figures_hash.slice(0, 12),
          seed: run.seed,
          version: run.engine_version,
        })}
      </p>
    </section>
  );
}
