import {
  assumptionSummaries,
  type LoadedScenario,
  loadScenario,
  measures,
  scenarioNames,
  scenarioSummaries,
} from "@keten/chain";
import type { Law } from "@keten/law-language";
import type { Text } from "@keten/text";
import { identityOf } from "./read-scenario.js";

/** The scenarios that come with Keten, as a reader chooses between them and looks into one. */
export interface Catalogue {
  summaries(): readonly object[];
  /** Null where no scenario has this name. */
  scenario(id: string): object | null;
  measures(): readonly object[];
}

/** What is read from files is read once: it does not change while the server runs. */
export function catalogueOf(law: Law): Catalogue {
  const loaded = new Map<string, LoadedScenario>();
  const load = (id: string): LoadedScenario => {
    const known = loaded.get(id) ?? loadScenario(id);
    loaded.set(id, known);
    return known;
  };
  const names = scenarioNames();
  return {
    summaries: scenarioSummaries,
    scenario: (id) => (names.includes(id) ? detailOf(load(id), law) : null),
    measures: () => measures,
  };
}

function detailOf(loaded: LoadedScenario, law: Law): object {
  const { id, hash, scenario, warnings } = loaded;
  const { lawHash, figuresHash, engineVersion } = identityOf(loaded);
  const { name, description, start, years, replications, seed, view, groups } = scenario;
  return {
    id,
    hash,
    lawHash,
    figuresHash,
    engineVersion,
    name,
    description,
    start,
    years,
    replications,
    seed,
    view,
    reforms: reformsOf(scenario.reforms, law),
    groups: groups.map((group) => ({ id: group.id, name: group.name })),
    assumptions: assumptionSummaries(scenario),
    scenario,
    warnings,
  };
}

interface Switch {
  id: string;
  title: Text;
  on: boolean;
  available: boolean;
}

/** Every reform that can be switched, and those that the scenario names and the law does not have. */
function reformsOf(switched: LoadedScenario["scenario"]["reforms"], law: Law): Switch[] {
  const on = new Set(switched.filter((one) => one.on).map((one) => one.id));
  const known = law.reforms.map(({ id, title }) => ({ id, title, on: on.has(id), available: true }));
  const unknown = switched
    .filter(({ id }) => !law.reforms.some((one) => one.id === id))
    .map(({ id, on }) => ({ id, title: { nl: id, en: id }, on, available: false }));
  return [...known, ...unknown];
}
