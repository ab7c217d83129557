import {
  type AssumptionSummary,
  assumptionSummaries,
  type LoadedScenario,
  type ScenarioSummary,
  scenarioJsonSchema,
  scenarioSummaries,
} from "@keten/chain";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { scenarioListText, scenarioText } from "../../show/simulation/scenarios.js";
import { scenarioCalled } from "../../simulation/scenario.js";

/** The scenarios that come with Keten and what each asks, or one scenario with every assumption in it. */
export function scenarios(context: Context, name: string | undefined): Outcome {
  if (name === undefined || name.trim() === "") {
    const list: readonly ScenarioSummary[] = scenarioSummaries();
    return { exit: EXIT.done, json: { scenarios: list }, text: () => scenarioListText(context, list) };
  }
  const loaded: LoadedScenario = scenarioCalled(name, "scenario");
  const assumptions: AssumptionSummary[] = assumptionSummaries(loaded.scenario);
  const { id, hash, figuresHash, scenario, warnings } = loaded;
  return {
    exit: EXIT.done,
    json: { id, hash, figuresHash, scenario, assumptions, warnings },
    text: () => scenarioText(context, loaded, assumptions),
  };
}

/** The JSON Schema of a scenario: what an editor needs to help somebody who writes one. */
export function scenarioSchema(): Outcome {
  const schema = scenarioJsonSchema() as object;
  return { exit: EXIT.done, json: schema, text: () => JSON.stringify(schema, null, 2) };
}
