import { type Day, isoOf } from "@keten/calendar";
import {
  COMPILED_STATUS,
  COUNTRIES,
  type Columns,
  type CompiledRule,
  compile,
  epochs,
  hashOf,
  type Law,
  lawWithReforms,
} from "@keten/law-language";
import { KetenError } from "@keten/text";
import type { People } from "../person.js";
import { problem } from "../problems.js";
import { factBinding, factColumns } from "./facts.js";

export interface ChainLawOptions {
  view: "policy" | "court";
  /** The ids of the reforms that are switched on. */
  reforms: readonly string[];
  /** The day whose knowledge counts for the court's view that is counted beside the other. */
  hindsight: Day;
}

/** One rule as known on each day: compiled once for each state of knowledge that the run meets. */
class DatedRule {
  readonly known: readonly Day[];
  readonly #compiled = new Map<Day, CompiledRule>();
  #epoch = Number.NaN;
  #until = Number.NEGATIVE_INFINITY;
  #current: CompiledRule | undefined;
  /** The first day for which the rule says anything. */
  readonly firstDay: Day;

  constructor(
    readonly law: Law,
    readonly rule: string,
    readonly view: "policy" | "court",
  ) {
    this.known = epochs(law, [rule]);
    const versions = law.rules.find((one) => one.id === rule)?.versions ?? [];
    this.firstDay = Math.max(Math.min(...versions.map((one) => one.from)), this.known[0] ?? 0);
  }

  /** The rule with the knowledge of a day; before anything was known, with the first knowledge there is. */
  on(day: Day): CompiledRule {
    if (this.#current && day >= this.#epoch && day < this.#until) return this.#current;
    const index = Math.max(
      0,
      this.known.findLastIndex((one) => one <= day),
    );
    this.#epoch = index === 0 ? Number.NEGATIVE_INFINITY : this.known[index]!;
    this.#until = this.known[index + 1] ?? Number.POSITIVE_INFINITY;
    const knownOn = Math.max(this.known[index] ?? day, this.known[0] ?? day);
    let compiled = this.#compiled.get(knownOn);
    if (!compiled) {
      // The reforms are in the law already; its entries for them carry their own day of knowledge.
      compiled = compile(this.law, this.rule, factBinding, { view: this.view, knownOn, reforms: [] });
      this.#compiled.set(knownOn, compiled);
    }
    this.#current = compiled;
    return compiled;
  }
}

/** The only place where the simulation asks the law; every answer is as known on the simulated day. */
export class ChainLaw {
  /** The hash of the law that answers; part of a run's identity. */
  readonly hash: string;
  readonly #law: Law;
  readonly #regime: DatedRule;
  readonly #track: DatedRule;
  readonly #term: DatedRule;
  readonly #courtTerm: CompiledRule;
  readonly #moratorium: DatedRule;
  readonly #appeal: DatedRule;
  readonly #suspensive: DatedRule;
  readonly #countries: Columns = { nationality: Uint16Array.from(COUNTRIES, (_, index) => index) };
  readonly #allCountries = Int32Array.from(COUNTRIES, (_, index) => index);
  readonly #stopped = new Uint8Array(COUNTRIES.length);
  readonly #stoppedChoice: number;
  #people: People | undefined;
  #for: People["columns"] | undefined;
  #facts: Columns = {};
  /** The entry by which the last question was answered, for the journeys. */
  lastEntry = "";

  constructor(base: Law, { view, reforms, hindsight }: ChainLawOptions) {
    const law = lawWithReforms(base, reforms);
    this.#law = law;
    this.hash = hashOf(law);
    this.#regime = new DatedRule(law, "asylum.regime", view);
    this.#track = new DatedRule(law, "asylum.track", view);
    this.#term = new DatedRule(law, "asylum.decision-term", view);
    this.#courtTerm = new DatedRule(law, "asylum.decision-term", "court").on(hindsight);
    this.#moratorium = new DatedRule(law, "asylum.decision-moratorium", view);
    this.#appeal = new DatedRule(law, "asylum.appeal", view);
    this.#suspensive = new DatedRule(law, "asylum.appeal-suspensive", view);
    this.#stoppedChoice = this.valueIndex("asylum.decision-moratorium", "stopped");
  }

  /** The place of a value among those a rule can give. */
  valueIndex(rule: string, value: string): number {
    const result = this.#law.rules.find((one) => one.id === rule)?.result;
    const index = result?.kind === "choice" ? result.values.findIndex((one) => one.id === value) : -1;
    if (index < 0) throw new RangeError(`the rule ${rule} cannot give ${value}`);
    return index;
  }

  /** The place of a value among those a fact can have. */
  factIndex(fact: string, value: string): number {
    const type = this.#law.facts.find((one) => one.id === fact)?.type;
    const index = type?.kind === "choice" ? type.values.findIndex((one) => one.id === value) : -1;
    if (index < 0) throw new RangeError(`the fact ${fact} cannot be ${value}`);
    return index;
  }

  attend(people: People): void {
    this.#people = people;
    this.#for = undefined;
  }

  /** Whether the knowledge of the decision term changes on this day. */
  knowledgeChanges(day: Day): boolean {
    return this.#term.known.includes(day);
  }

  regime(row: number, day: Day): number {
    return this.#ask(this.#regime, row, day);
  }

  /** Applications of before the first version of the rule are put in the track of its first day. */
  track(row: number, day: Day): number {
    const { columns } = this.#people!;
    const applied = columns.applicationDay[row]!;
    if (applied >= this.#track.firstDay) return this.#ask(this.#track, row, day);
    columns.applicationDay[row] = this.#track.firstDay;
    const answer = this.#ask(this.#track, row, day);
    columns.applicationDay[row] = applied;
    return answer;
  }

  /** The last day on which a decision is in time. */
  dueDay(row: number, day: Day): Day {
    return this.#ask(this.#term, row, day);
  }

  /** The same in the court's view with hindsight. */
  dueDayCourt(row: number, day: Day): Day {
    return this.#answer(this.#courtTerm, "asylum.decision-term", row, day);
  }

  /** The last day on which an appeal can be lodged. */
  lastDayOfAppeal(row: number, day: Day): Day {
    return this.#ask(this.#appeal, row, day);
  }

  appealSuspends(row: number, day: Day): boolean {
    return this.#ask(this.#suspensive, row, day) === 1;
  }

  /** Whether no decision may be taken today, for each place in the list of countries; asked once a day. */
  stoppedOn(day: Day): Uint8Array {
    const rule = this.#moratorium.on(day);
    rule.many(this.#countries, this.#allCountries, this.#allCountries.length, day);
    const { value, status } = rule.out;
    for (let country = 0; country < this.#stopped.length; country++) {
      if (status[country] !== COMPILED_STATUS.decided)
        this.#refuse("asylum.decision-moratorium", day, `nationality=${COUNTRIES[country]}`);
      this.#stopped[country] = value[country] === this.#stoppedChoice ? 1 : 0;
    }
    return this.#stopped;
  }

  #ask(rule: DatedRule, row: number, day: Day): number {
    return this.#answer(rule.on(day), rule.rule, row, day);
  }

  #answer(rule: CompiledRule, name: string, row: number, day: Day): number {
    const { columns } = this.#people!;
    if (this.#for !== columns) {
      this.#for = columns;
      this.#facts = factColumns(columns);
    }
    rule.one(this.#facts, row, day);
    if (rule.out.status[0] !== COMPILED_STATUS.decided)
      this.#refuse(name, day, rule.needs.map((fact) => `${fact}=${this.#facts[fact]?.[row]}`).join(", "));
    const entry = rule.out.entry[0]!;
    this.lastEntry = entry === 65535 ? "" : (rule.entries[entry] ?? "");
    return rule.out.value[0]!;
  }

  #refuse(rule: string, day: Day, facts: string): never {
    throw new KetenError([problem("law-no-answer", { field: rule, values: { rule, day: isoOf(day), facts } })]);
  }
}

/** The law in a module, which must export it as `law`. A module is named, because each worker loads it anew. */
export async function importLaw(module: string): Promise<Law> {
  const loaded: Record<string, unknown> = await import(module);
  const law = loaded["law"];
  if (typeof law !== "object" || law === null || !("rules" in law))
    throw new KetenError([problem("law-missing", { values: { module }, field: "law", value: module })]);
  return law as Law;
}
