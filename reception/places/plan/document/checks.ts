import { addMonths, isoOf } from "@keten/calendar";
import { municipalityRegister, sources } from "@keten/figures";
import { type Problem, t } from "@keten/text";
import { problem } from "../../problems.js";
import type { Assumption } from "./form.js";
import { dayOfText, firstMonthOf, monthsBetween } from "./months.js";
import type { PlacesPlan } from "./schema.js";

/** What the form alone cannot see: ids used twice, sources that are not there, dates out of order, prices missing. */
export function checkPlan(plan: PlacesPlan): Problem[] {
  return [
    ...idFaults(plan),
    ...dateFaults(plan),
    ...priceFaults(plan),
    ...maximumFaults(plan),
    ...municipalityFaults(plan),
    ...assumptionsOf(plan).flatMap(({ path, assumption }) => assumptionFaults(plan, path, assumption)),
  ];
}

export interface NamedAssumption {
  path: string;
  assumption: Assumption;
}

/** Every number of a plan with its origin, and the path at which it stands. */
export function assumptionsOf(plan: PlacesPlan): NamedAssumption[] {
  const found: NamedAssumption[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if ("basis" in value && "unit" in value) found.push({ path, assumption: value as Assumption });
    else
      for (const [key, item] of Object.entries(value))
        walk(item, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`);
  };
  walk(plan, "");
  return found;
}

let known: Set<string> | undefined;

function assumptionFaults(plan: PlacesPlan, path: string, { source, byPeriod = [] }: Assumption): Problem[] {
  const faults: Problem[] = [];
  known ??= new Set(sources().map(({ id }) => id));
  if (source !== undefined && !known.has(source)) {
    const field = `${path}.source`;
    faults.push(problem("plan-source-unknown", { field, value: source, values: { field, value: source } }));
  }
  const wrong = (code: "plan-periods-late" | "plan-periods-order", index: number, from: string) => {
    const field = `${path}.byPeriod[${index}].from`;
    faults.push(problem(code, { field, value: from, values: { field: path, from } }));
  };
  for (const [index, { from }] of byPeriod.entries()) {
    if (index === 0 && from > plan.start) wrong("plan-periods-late", index, from);
    if (index > 0 && from <= byPeriod[index - 1]!.from) wrong("plan-periods-order", index, from);
  }
  return faults;
}

function idFaults({ locations, options }: PlacesPlan): Problem[] {
  const seen = new Set<string>();
  const lists = Object.entries({ locations, options });
  return lists.flatMap(([list, items]) =>
    items.flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problem("plan-id-twice", { field: `${list}[${index}].id`, value: id, values: { value: id } })];
    }),
  );
}

function dateFaults(plan: PlacesPlan): Problem[] {
  const faults: Problem[] = [];
  const order = (list: string, items: readonly { opens?: string | undefined; closes?: string | undefined }[]) => {
    for (const [index, { opens, closes }] of items.entries())
      if (opens !== undefined && closes !== undefined && closes <= opens) {
        const field = `${list}[${index}].closes`;
        faults.push(problem("plan-closes-first", { field, value: closes, values: { field, opens, closes } }));
      }
  };
  order("locations", plan.locations);
  order("options", plan.options);
  const start = dayOfText(plan.start);
  for (const [index, option] of plan.options.entries()) {
    if (option.opens === undefined) continue;
    const first = firstMonthOf(plan, option);
    if (monthsBetween(plan.start, option.opens) >= first) continue;
    const earliest = isoOf(addMonths(start, first));
    faults.push(
      problem("plan-opens-too-early", {
        field: `options[${index}].opens`,
        value: option.opens,
        values: { name: option.name, opens: option.opens },
        allowed: t(`op zijn vroegst ${earliest}`, `${earliest} at the earliest`),
      }),
    );
  }
  return faults;
}

/** Each is followed through every future and month, which is a lot of work for whoever waits. */
const MOST_MAXIMA = 100;

function maximumFaults({ locations }: PlacesPlan): Problem[] {
  const count = locations.filter((one) => one.agreedMaximum !== undefined).length;
  if (count <= MOST_MAXIMA) return [];
  const allowed = t(`ten hoogste ${MOST_MAXIMA}`, `at most ${MOST_MAXIMA}`);
  return [problem("plan-too-many-maxima", { field: "locations", values: { count }, allowed })];
}

let register: ReturnType<typeof municipalityRegister> | undefined;

/** Codes that no municipality has, and those that ended with the one that took their place. */
function municipalityFaults({ locations, options }: PlacesPlan): Problem[] {
  const given = Object.entries({ locations, options }).flatMap(([list, items]) =>
    items.flatMap(({ municipality }, index) =>
      municipality === undefined ? [] : [{ field: `${list}[${index}].municipality`, value: municipality }],
    ),
  );
  if (given.length === 0) return [];
  register ??= municipalityRegister();
  const { municipalities, ended } = register;
  const known = new Set(municipalities.map(({ code }) => code));
  return given.flatMap(({ field, value }) => {
    if (known.has(value)) return [];
    const gone = ended.find(({ code }) => code === value);
    if (gone === undefined) return [problem("plan-municipality-unknown", { field, value, values: { value } })];
    const values = { value, name: gone.name, until: isoOf(gone.until) };
    const allowed = t(gone.successor, gone.successor);
    return [problem("plan-municipality-ended", { field, value, values, allowed })];
  });
}

function priceFaults({ locations, options, emergency, costs }: PlacesPlan): Problem[] {
  const faults: Problem[] = [];
  const without = [...locations, ...options].filter((one) => one.placeYear === undefined);
  // Being one place short or over is always set against a regular place.
  const needed = new Set(["regular" as const, ...without.map((one) => one.type)]);
  for (const type of needed)
    if (costs.placeYear[type] === undefined)
      faults.push(problem("plan-cost-missing", { field: `costs.placeYear.${type}`, values: { type } }));
  const [price, saves] = [emergency.placeYear.value, costs.emptyPlaceSaves.value];
  if (price <= saves)
    faults.push(
      problem("plan-emergency-cheap", {
        field: "emergency.placeYear",
        value: price,
        values: { emergency: price, saves },
      }),
    );
  return faults;
}
