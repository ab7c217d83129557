import { useRef } from "react";
import { saveFile } from "../../parts/charts/save-picture.js";
import { useTexts } from "../../words/catalogue.js";
import { type Plan, planOfText } from "../data/api.js";
import type { PlanState } from "../data/use-plan.js";
import { placesTexts } from "../texts.js";
import { Section } from "./kit.js";

/** Opens a plan from a file, saves this one to a file, or takes the example. */
export function PlanFiles({ state, plan }: { state: PlanState; plan: Plan }) {
  const say = useTexts(placesTexts);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    try {
      state.change(await planOfText(await file.text(), file.name));
    } catch (fault) {
      state.refuse(fault);
    }
  };
  const save = () =>
    saveFile(new Blob([`${JSON.stringify(plan, null, 2)}\n`], { type: "application/json" }), "plaatsenplan.json");
  return (
    <Section id="plan-title" title={say("planFile")}>
      <div className="places-actions no-print">
        <button type="button" className="button button--second" onClick={() => input.current?.click()}>
          {say("open")}
        </button>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml,.json"
          hidden
          aria-label={say("open")}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void open(file);
          }}
        />
        <button type="button" className="button button--second" onClick={save}>
          {say("save")}
        </button>
        <button type="button" className="button button--second" onClick={state.example}>
          {say("example")}
        </button>
        <button type="button" className="button button--second" onClick={() => print()}>
          {say("print")}
        </button>
      </div>
      <p className="small soft">{say("fileNote")}</p>
    </Section>
  );
}
