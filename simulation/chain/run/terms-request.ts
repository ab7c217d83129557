import { addMonths } from "@keten/calendar";
import type { DecisionTermsRequest } from "../decision-term.js";
import { nationalityCodes } from "../model/nationality.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";

/** What the law has to be made ready for in a run of a scenario. */
export function termsRequest(loaded: LoadedScenario): DecisionTermsRequest {
  const { scenario } = loaded;
  const start = dayOfText(scenario.start);
  return {
    nationalities: nationalityCodes(loaded),
    start,
    end: addMonths(start, scenario.years * 12),
    knownOn: dayOfText(scenario.knownOn),
    view: scenario.view,
    reforms: scenario.reforms.filter((reform) => reform.on).map((reform) => reform.id),
  };
}
