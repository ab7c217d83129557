import { type Problem, t } from "@keten/text";
import { useId, useRef, useState } from "react";
import { saveFile } from "../../parts/charts/save-picture.js";
import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { readScenario, type ScenarioFile } from "../draft/document.js";
import type { ScenarioDetail } from "../runs/api.js";
import { FieldProblems } from "./field-problems.js";
import { NumberInput } from "./number-input.js";
import { problemsAt } from "./problems-at.js";
import { formTexts } from "./texts.js";

const MOST_BYTES = 1_000_000;

interface Props {
  file: ScenarioFile;
  detail: ScenarioDetail;
  problems: readonly Problem[];
  onChange: (file: ScenarioFile) => void;
  openAssumptions: () => void;
}

/** Number of futures, years, seed, and the scenario as a file: everything by keyboard. */
export function Analyst({ file, detail, problems, onChange, openAssumptions }: Props) {
  const say = useTexts(formTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<Problem | null>(null);
  const open = async (chosen: File) => {
    const refused = (key: "notScenario" | "tooLarge"): Problem => {
      const text = formTexts.texts[key];
      const put = (line: string) => line.replace("{file}", chosen.name);
      return { code: key, severity: "error", message: t(put(text.nl), put(text.en)) };
    };
    const read = chosen.size > MOST_BYTES ? null : readScenario(await chosen.text());
    setFault(read === null ? refused(chosen.size > MOST_BYTES ? "tooLarge" : "notScenario") : null);
    if (read !== null) onChange(read);
  };
  const numbers = [
    { key: "replications", value: file.replications ?? detail.replications, min: 1, max: 10_000 },
    { key: "years", value: file.years ?? detail.years, min: 1, max: 50 },
    { key: "seed", value: file.seed ?? detail.seed, min: 0, max: Number.MAX_SAFE_INTEGER },
  ] as const;
  return (
    <Disclosure summary={say("analyst")} className="analyst">
      <div className="analyst-parts">
        {numbers.map(({ key, value, min, max }) => (
          <div key={key}>
            <NumberInput
              label={say(key)}
              value={value}
              min={min}
              max={max}
              whole
              {...(key === "seed" ? { hint: say("seedHint") } : {})}
              onChange={(next) => {
                const { [key]: _, ...rest } = file;
                onChange((next === detail[key] ? rest : { ...rest, [key]: next }) as ScenarioFile);
              }}
            />
            <FieldProblems problems={problemsAt(problems, key)} />
          </div>
        ))}
        <button type="button" className="link" onClick={openAssumptions}>
          {say("allAssumptions")}
        </button>
        <div className="analyst-files">
          <button
            type="button"
            className="button button--second button--small"
            onClick={() =>
              saveFile(
                new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: "application/json" }),
                "keten-scenario.json",
              )
            }
          >
            {say("download")}
          </button>
          <button type="button" className="button button--second button--small" onClick={() => input.current?.click()}>
            {say("upload")}
          </button>
          <label htmlFor={id} className="hidden-text">
            {say("upload")}
          </label>
          <input
            ref={input}
            id={id}
            type="file"
            accept=".json,application/json"
            className="hidden-text"
            tabIndex={-1}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              event.target.value = "";
              if (chosen) void open(chosen);
            }}
          />
        </div>
        <p className="small soft">{say("fileHint")}</p>
        <FieldProblems problems={fault ? [fault] : []} />
      </div>
    </Disclosure>
  );
}
