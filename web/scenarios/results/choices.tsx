import { useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { View } from "../draft/link.js";
import { NumberInput } from "../form/number-input.js";
import type { Measure, ScenarioDetail } from "../runs/api.js";
import { resultTexts } from "./texts.js";
import type { ThresholdChoice } from "./threshold.js";

interface Props {
  measures: readonly Measure[];
  groups: ScenarioDetail["groups"];
  years: readonly number[];
  view: View;
  setView: (view: View) => void;
  byGroup: boolean;
  choice: ThresholdChoice;
  setChoice: (choice: ThresholdChoice) => void;
  threshold: number | null;
}

const MOST = 100_000_000;

/** What is shown of a run: which measure, of whom, in which year, against which line. */
export function Choices(props: Props) {
  const { measures, groups, years, view, setView, byGroup, choice, setChoice, threshold } = props;
  const say = useTexts(resultTexts);
  const format = useFormat();
  const id = useId();
  return (
    <div className="choices no-print">
      <div>
        <label htmlFor={`${id}-measure`}>{say("measure")}</label>
        <select
          id={`${id}-measure`}
          className="field"
          value={view.measure}
          onChange={(event) => {
            setChoice({ kind: "seldom" });
            setView({ ...view, measure: event.target.value });
          }}
        >
          {measures.map((one) => (
            <option key={one.id} value={one.id}>
              {format.text(one.title)}
            </option>
          ))}
        </select>
      </div>
      {byGroup ? (
        <div>
          <label htmlFor={`${id}-group`}>{say("group")}</label>
          <select
            id={`${id}-group`}
            className="field"
            value={view.group}
            onChange={(event) => setView({ ...view, group: event.target.value })}
          >
            <option value="TOTAL">{say("allGroups")}</option>
            {groups.map((one) => (
              <option key={one.id} value={one.id}>
                {format.text(one.name)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div>
        <label htmlFor={`${id}-year`}>{say("year")}</label>
        <select
          id={`${id}-year`}
          className="field"
          value={view.year ?? ""}
          onChange={(event) => setView({ ...view, year: Number(event.target.value) })}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-line`}>{say("threshold")}</label>
        <select
          id={`${id}-line`}
          className="field"
          value={choice.kind}
          onChange={(event) => {
            const kind = event.target.value as ThresholdChoice["kind"];
            setChoice(kind === "own" ? { kind, value: threshold ?? 0 } : { kind });
          }}
        >
          {(["seldom", "start", "own"] as const).map((kind) => (
            <option key={kind} value={kind}>
              {say(kind)}
            </option>
          ))}
        </select>
      </div>
      {choice.kind === "own" ? (
        <NumberInput
          label={say("ownValue")}
          value={choice.value}
          min={0}
          max={MOST}
          onChange={(value) => setChoice({ kind: "own", value })}
        />
      ) : null}
    </div>
  );
}
