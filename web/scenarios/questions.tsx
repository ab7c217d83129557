import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { View } from "./draft/link.js";
import type { ScenarioSummary } from "./runs/api.js";
import { scenarioTexts } from "./texts.js";

type QuestionKey = Extract<keyof typeof scenarioTexts.texts, `q_${string}`>;

/** How a shipped scenario is asked for, and what is then shown first. */
const QUESTIONS: Record<string, { key: QuestionKey; measure: string; group?: string }> = {
  "housing-halved": { key: "q_housing", measure: "reception_residents" },
  "more-decision-staff": { key: "q_staff", measure: "pending_first_instance" },
  "autumn-like-2015": { key: "q_autumn", measure: "reception_residents" },
  "moratorium-eritrea": { key: "q_moratorium", measure: "pending_first_instance", group: "eritrea" },
  baseline: { key: "q_baseline", measure: "reception_residents" },
};

interface Props {
  scenarios: readonly ScenarioSummary[];
  disabled: boolean;
  ask: (scenario: ScenarioSummary, view: View) => void;
}

/** Ready questions: one click starts the run. What-ifs first, the baseline last. */
export function Questions({ scenarios, disabled, ask }: Props) {
  const say = useTexts(scenarioTexts);
  const format = useFormat();
  const known = Object.keys(QUESTIONS);
  const place = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length - 2);
  const ahead = scenarios.filter((one) => one.purpose === "forecast").sort((a, b) => place(a.id) - place(b.id));
  return (
    <ul className="questions">
      {ahead.map((scenario) => {
        const question = QUESTIONS[scenario.id];
        return (
          <li key={scenario.id}>
            <button
              type="button"
              className="question-button"
              disabled={disabled}
              onClick={() =>
                ask(scenario, {
                  measure: question?.measure ?? "reception_residents",
                  group: question?.group ?? "TOTAL",
                  year: null,
                })
              }
            >
              <b>{question ? say(question.key) : say("q_any", { name: format.text(scenario.name) })}</b>
              <span className="small soft">{format.text(scenario.description)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
