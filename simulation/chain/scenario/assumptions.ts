import { type Day, parseDay } from "@keten/calendar";
import { type Text, t } from "@keten/text";
import { formAt } from "./json-schema.js";
import type { Assumption, Basis, Scenario } from "./schema.js";
import { titleOf, unitText } from "./titles.js";

/** An assumption of a scenario with the path at which it stands, which is also its name for the dice. */
export interface NamedAssumption {
  path: string;
  assumption: Assumption;
}

/** Every assumption with a number, wherever it stands, in order of path. */
export function assumptionsOf(scenario: Scenario): NamedAssumption[] {
  const found: NamedAssumption[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}.${index}`);
    else if (typeof value === "object" && value !== null) {
      if (isAssumption(value)) found.push({ path, assumption: value });
      else for (const [key, item] of Object.entries(value)) walk(item, path === "" ? key : `${path}.${key}`);
    }
  };
  walk(scenario, "");
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isAssumption = (value: object): value is Assumption =>
  "basis" in value && "unit" in value && ("value" in value || "byPeriod" in value || "figures" in value);

export interface AssumptionSummary {
  path: string;
  /** What it is called; the path itself where nobody gave it a name yet. */
  title: Text;
  /** The part of the chain it is about. */
  subject: Text;
  unit: string;
  unitText: Text;
  /** The smallest and the largest value that a scenario may give it. */
  min: number;
  max: number;
  basis: Basis;
  source?: string;
  note: string;
  /** How far it may be off, as factors on the value; the shape of the chances between them. */
  spread?: { kind: "uniform" | "triangular"; low: number; high: number };
  /** One value for the whole run, or each from its day until the next. */
  value?: number;
  byPeriod?: { from: string; value: number }[];
}

const OTHER = t("Overig", "Other");

function limitsAt(path: string): { min: number; max: number } {
  const value = formAt(path.split("."))?.properties?.["value"];
  return { min: value?.minimum ?? 0, max: value?.maximum ?? Number.MAX_SAFE_INTEGER };
}

/** What a page says about each number: what it is, where it comes from, and how far it may vary. */
export function assumptionSummaries(scenario: Scenario): AssumptionSummary[] {
  return assumptionsOf(scenario).map(({ path, assumption }) => {
    const { title = t(path, path), subject = OTHER } = titleOf(path, scenario) ?? {};
    const { unit, basis, source, note, spread, value, byPeriod } = assumption;
    return {
      path,
      title,
      subject,
      unit,
      unitText: unitText(unit),
      ...limitsAt(path),
      basis,
      note,
      ...(source === undefined ? {} : { source }),
      ...(spread === undefined ? {} : { spread }),
      ...(value === undefined ? {} : { value }),
      ...(byPeriod === undefined ? {} : { byPeriod }),
    };
  });
}

/** The values by their first day; one value holds from the beginning of time. */
export function periodsOf(assumption: Assumption): { from: Day; value: number }[] {
  if (assumption.value !== undefined) return [{ from: Number.NEGATIVE_INFINITY, value: assumption.value }];
  return (assumption.byPeriod ?? []).map(({ from, value }) => ({ from: dayOfText(from), value }));
}

/** The day of a date that the form of the scenario has let through. */
export function dayOfText(text: string): Day {
  const parsed = parseDay(text);
  if ("fault" in parsed) throw new RangeError(`not a day: ${text}`);
  return parsed.day;
}
