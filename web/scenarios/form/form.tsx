import type { Problem } from "@keten/text";
import { type ReactNode, useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { contentOf, reformsNow, type ScenarioFile, switchReform } from "../draft/document.js";
import { leversOf, moveLever } from "../draft/levers.js";
import type { ScenarioDetail, ScenarioSummary } from "../runs/api.js";
import { Analyst } from "./analyst.js";
import { FieldProblems } from "./field-problems.js";
import { LeverField } from "./lever-field.js";
import { problemsAt } from "./problems-at.js";
import { formTexts } from "./texts.js";

interface Props {
  file: ScenarioFile;
  detail: ScenarioDetail;
  scenarios: readonly ScenarioSummary[];
  problems: readonly Problem[];
  busy: boolean;
  /** Whether this very scenario stands beside the form. */
  shown: boolean;
  onChange: (file: ScenarioFile) => void;
  onRun: () => void;
  openAssumptions: () => void;
  children?: ReactNode;
}

/** What a reader may change without knowing the file: a name, measures, three sliders; the rest is below. */
export function ScenarioForm(props: Props) {
  const { file, detail, scenarios, problems, busy, shown, onChange, onRun, openAssumptions } = props;
  const say = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const levers = leversOf(file, detail);
  const on = reformsNow(file, detail);
  const forecasts = scenarios.filter((one) => one.purpose === "forecast" || one.id === file.extends);
  const plain: ScenarioFile = { keten: 1, extends: detail.id };
  const changed = contentOf(file) !== contentOf(plain) || file.name !== undefined;
  return (
    <form
      className="card scenario-form"
      aria-label={say("form")}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <div className="form-part">
        <label htmlFor={`${id}-name`} className="form-label">
          {say("name")}
        </label>
        <input
          id={`${id}-name`}
          className="field field--strong"
          autoComplete="off"
          maxLength={120}
          value={format.text(file.name ?? detail.name)}
          onChange={(event) => {
            const { name: _, ...rest } = file;
            const name = event.target.value;
            onChange((name === "" ? rest : { ...rest, name: { nl: name, en: name } }) as ScenarioFile);
          }}
        />
        <FieldProblems problems={problemsAt(problems, "name")} />
      </div>
      <div className="form-part">
        <label htmlFor={`${id}-base`} className="form-label">
          {say("base")}
        </label>
        <select
          id={`${id}-base`}
          className="field"
          value={file.extends ?? ""}
          onChange={(event) => onChange({ ...file, extends: event.target.value })}
        >
          {file.extends === undefined ? <option value="">{say("ownBase")}</option> : null}
          {forecasts.map((one) => (
            <option key={one.id} value={one.id}>
              {format.text(one.name)}
            </option>
          ))}
        </select>
        <p className="small soft">{format.text(detail.description)}</p>
        <FieldProblems problems={problemsAt(problems, "extends")} />
      </div>
      <fieldset>
        <legend>{say("measures")}</legend>
        {detail.reforms.length === 0 ? <p className="small soft">{say("noMeasures")}</p> : null}
        {detail.reforms.map((reform) => (
          <label key={reform.id} className="measure-choice">
            <input
              type="checkbox"
              checked={on.has(reform.id)}
              disabled={!reform.available}
              onChange={(event) => onChange(switchReform(file, detail, reform.id, event.target.checked))}
            />
            <span>
              {format.text(reform.title)}
              {reform.available ? null : <span className="small soft"> ({say("notAvailable")})</span>}
            </span>
          </label>
        ))}
        <FieldProblems problems={problemsAt(problems, "reforms")} />
      </fieldset>
      <fieldset>
        <legend>{say("levers")}</legend>
        {levers.length === 0 ? <p className="small soft">{say("noLevers")}</p> : null}
        {levers.map((lever) => (
          <LeverField
            key={lever.id}
            lever={lever}
            detail={detail}
            problems={problemsAt(problems, lever.assumption.path)}
            onMove={(value, from) => onChange(moveLever(file, detail, lever, value, from))}
          />
        ))}
      </fieldset>
      <div className="form-part">
        {problems.length > 0 ? (
          <p className="field-fault" role="alert">
            {say("faults", { count: problems.length })}
          </p>
        ) : null}
        <button type="submit" className="button" disabled={busy}>
          {say(shown ? "again" : "run")}
        </button>
        <p className="small soft">{say("same", { count: file.replications ?? detail.replications })}</p>
        {changed ? (
          <button type="button" className="link small" onClick={() => onChange(plain)}>
            {say("reset", { name: format.text(detail.name) })}
          </button>
        ) : null}
      </div>
      <Analyst file={file} detail={detail} problems={problems} onChange={onChange} openAssumptions={openAssumptions} />
      <p className="small muted">{say("kept")}</p>
    </form>
  );
}
