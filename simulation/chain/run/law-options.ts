import type { ChainLawOptions } from "../law/chain-law.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";

/** What the law has to be made ready for in a run of a scenario. */
export function lawOptions({ scenario }: LoadedScenario): ChainLawOptions {
  return {
    view: scenario.view,
    reforms: scenario.reforms.filter((reform) => reform.on).map((reform) => reform.id),
    hindsight: dayOfText(scenario.knownOn),
  };
}
