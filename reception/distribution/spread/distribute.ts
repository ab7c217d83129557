import { KetenError, type Problem, t } from "@keten/text";
import { written } from "../explanation/numbers.js";
import type { DistributionInputs } from "../inputs.js";
import type { Distribution } from "../model.js";
import { problem } from "../problems.js";
import { MOST_PLACES } from "../sources.js";
import { approximate, roundWithTasks } from "./approximation.js";
import type { Asked } from "./asked.js";
import { compute } from "./computation.js";
import { sourcesOf } from "./sources.js";

export interface DistributeOptions {
  /** Places asked of the whole country; the estimate of the round where left out. */
  places?: number;
  /** Of which for minors; where left out, the share that was published for two provinces. */
  minors?: number;
  /** The year of the round; where left out, the round that estimated as many places, else the newest. */
  cycle?: number;
  /** A complete table of SES-WOA scores by code: then every number follows from the law's formula. */
  scores?: Readonly<Record<string, number>>;
  /** A complete table of inhabitants by code, instead of the published one. */
  inhabitants?: Readonly<Record<string, number>>;
  /** What was found in the tables and is worth a look; told with the answer. */
  warnings?: readonly Problem[];
}

/**
 * Spreads a number of places over all municipalities: by the law's formula where every score is given, else by the
 * approximation inside the published tasks of the provinces.
 * @throws KetenError where a number cannot be, a round is unknown, or a table is not complete
 */
export function distribute(inputs: DistributionInputs, options: DistributeOptions = {}): Distribution {
  const faults = [
    ...optionFaults(inputs, options),
    ...missingIn(inputs, options.inhabitants, t("inwoners", "inhabitants")),
    ...missingIn(inputs, options.scores, t("scores", "scores")),
  ];
  if (faults.length > 0) throw new KetenError(faults);
  const { cycle, places } = roundAndPlaces(inputs, options);
  const asked: Asked = { inputs, cycle, places, minors: options.minors ?? null, ...peopleOf(inputs, options) };
  const base = options.scores ? undefined : roundWithTasks(asked);
  const spread = options.scores ? compute(asked, options.scores) : approximate(asked, base ?? cycle);
  return {
    cycle: cycle.year,
    places,
    sum: spread.municipalities.reduce((sum, one) => sum + one.places, 0),
    inhabitants: asked.nationalInhabitants,
    national: cycle.national,
    ...spread,
    sources: sourcesOf(asked, base),
    warnings: options.warnings ?? [],
  };
}

/** Everything wrong with the numbers that are asked for, whatever the tables hold. */
export function optionFaults({ cycles }: DistributionInputs, options: DistributeOptions): Problem[] {
  const { cycle, places, minors } = options;
  const byYear = cycles.find(({ year }) => year === cycle);
  const faults: Problem[] = [];
  if (cycle !== undefined && !byYear) {
    const years = cycles.map(({ year }) => year).join(", ");
    faults.push(
      problem("cycle-unknown", {
        field: "cycle",
        value: cycle,
        values: { value: cycle },
        allowed: t(`een van: ${years}`, `one of: ${years}`),
      }),
    );
  }
  const whole = (value: number, most: number) => Number.isSafeInteger(value) && value >= 0 && value <= most;
  if (places !== undefined && !whole(places, MOST_PLACES))
    faults.push(
      problem("places-wrong", {
        field: "places",
        value: places,
        values: { value: places, most: written(MOST_PLACES) },
      }),
    );
  const most = faults.length > 0 ? MOST_PLACES : roundAndPlaces({ cycles }, options).places;
  if (minors !== undefined && !whole(minors, most))
    faults.push(problem("minors-wrong", { field: "minors", value: minors, values: { value: minors, places: most } }));
  return faults;
}

function roundAndPlaces({ cycles }: Pick<DistributionInputs, "cycles">, { cycle, places }: DistributeOptions) {
  const byYear = cycles.find(({ year }) => year === cycle);
  const round = byYear ?? cycles.find(({ national }) => national.estimate?.value === places) ?? cycles.at(-1);
  if (!round) throw new Error("the figures hold no round of the act");
  const asked = places ?? round.national.estimate?.value;
  if (asked === undefined)
    throw new KetenError([problem("places-missing", { field: "places", values: { cycle: round.year } })]);
  return { cycle: round, places: asked };
}

function missingIn(
  { municipalities }: DistributionInputs,
  table: Readonly<Record<string, number>> | undefined,
  name: ReturnType<typeof t>,
): Problem[] {
  if (!table) return [];
  return municipalities
    .filter(({ code }) => table[code] === undefined)
    .map((one) => problem("municipality-missing", { field: one.code, values: { ...one, table: name } }));
}

function peopleOf(
  { inhabitants, municipalities, nationalInhabitants }: DistributionInputs,
  { inhabitants: own }: DistributeOptions,
): Pick<Asked, "inhabitants" | "nationalInhabitants"> {
  if (!own) return { inhabitants, nationalInhabitants: nationalInhabitants.value };
  return {
    inhabitants: Object.fromEntries(municipalities.map(({ code }) => [code, { value: own[code] ?? 0, period: "" }])),
    nationalInhabitants: municipalities.reduce((sum, { code }) => sum + (own[code] ?? 0), 0),
  };
}
