import { useId, useState } from "react";
import { Link } from "wouter";
import { useLoaded } from "../../parts/use-loaded.js";
import { NumberInput } from "../../scenarios/form/number-input.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { needOfRun, needRuns, type Plan } from "../data/api.js";
import type { PlanState } from "../data/use-plan.js";
import { placesTexts } from "../texts.js";
import { Section } from "./kit.js";

/** Where the need comes from, and the runs of scenarios it may come from instead. */
export function NeedPart({ state, plan }: { state: PlanState; plan: Plan }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const id = useId();
  const [runs] = useLoaded(needRuns);
  const [chosen, setChosen] = useState("");
  const list = runs.state === "ready" ? runs.value : [];
  const take = async (run: string) => {
    setChosen(run);
    const found = list.find((one) => one.id === run);
    if (!found) return;
    try {
      state.change({
        ...plan,
        need: { ...(await needOfRun(found)), ...(plan.need.share ? { share: plan.need.share } : {}) },
      });
    } catch (fault) {
      state.refuse(fault);
    }
  };
  const share = (percent: number) =>
    state.change({
      ...plan,
      need: {
        ...plan.need,
        share: { value: percent / 100, unit: "share", basis: "estimate", note: "Set on the page of places." },
      },
    });
  return (
    <Section id="need-title" title={say("needTitle")}>
      <p>{say("needNow", { note: plan.need.note })}</p>
      <div className="places-form no-print">
        <NumberInput
          label={say("needShare")}
          hint={say("needShareHint")}
          value={percentOf(plan.need.share?.value ?? 1)}
          min={0}
          max={100}
          onChange={share}
        />
      </div>
      {runs.state === "ready" && list.length === 0 ? (
        <p className="no-print">
          {say("needNone")} <Link href="/scenarios">{say("toScenarios")}</Link>
        </p>
      ) : null}
      {list.length > 0 ? (
        <div className="places-field no-print">
          <label htmlFor={id}>{say("needRun")}</label>
          <select id={id} className="field" value={chosen} onChange={(event) => void take(event.target.value)}>
            <option value="">{say("needChoose")}</option>
            {list.map((run) => (
              <option key={run.id} value={run.id}>
                {say("needRuns", { name: format.text(run.name), count: run.replications })}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </Section>
  );
}

/** A share in hundredths, without what binary makes of it. */
const percentOf = (share: number): number => Math.round(share * 10_000) / 100;
