import { addMonths, type Day, dayOfDate, daysInMonth } from "@keten/calendar";
import { COUNTRIES } from "@keten/law-language";
import { COLUMN } from "../results/measures.js";
import { dayOfText } from "../scenario/assumptions.js";
import { exponentialDays, PURPOSE } from "./dice.js";
import type { Steps } from "./numbers.js";
import { STAGE } from "./stages.js";
import { EVENT, monthNumber, type World } from "./world.js";

/** Longest time between arrival and application, in days; so far ahead people have to be made. */
export const LONGEST_REGISTRATION = 30;
const UNKNOWN_COUNTRY = COUNTRIES.indexOf("UNK");
const COUNTRY_ROOM = 512;

/** Makes the people of a run: each from dice of their own, so that nobody's luck depends on who else there is. */
export class Intake {
  readonly #world: World;
  readonly #country: Int32Array;
  readonly #safe: Uint8Array;
  readonly #carry: Float64Array;
  readonly #within: number[];
  readonly #mix: number[];
  readonly #dublin: Steps[];
  readonly #leaves: Steps[];
  readonly #leavesDays: Steps[];
  readonly #unaccompanied: Steps[];
  readonly #registrationDays: Steps;
  readonly #male: Steps;
  readonly #under18: Steps;
  readonly #inReception: Steps;
  readonly #leavesScale: Steps;
  readonly #otherStateDays: Steps;
  readonly #preparationDays: Steps;
  readonly #acceleratedPreparationDays: Steps;
  /** The share granted by nationality in the last year before this one that is known. */
  #rates: { year: number; shares: readonly number[] };
  readonly #responsibleState: number;
  readonly #accelerated: number;
  #next: Day;

  constructor(world: World) {
    this.#world = world;
    const { codes } = world.loaded.inputs;
    this.#country = Int32Array.from(codes, (code) => {
      const place = COUNTRIES.indexOf(code);
      return place < 0 ? UNKNOWN_COUNTRY : place;
    });
    const safe = new Set(world.loaded.scenario.people.safeCountries.nationalities);
    this.#safe = Uint8Array.from(codes, (code) => (safe.has(code) ? 1 : 0));
    this.#carry = new Float64Array(codes.length);
    this.#within = this.#withinGroups();
    this.#mix = this.#mixOfGroups();
    this.#dublin = world.byGroup("behaviour.otherStateRequested");
    this.#leaves = world.byGroup("behaviour.leaves");
    this.#leavesDays = world.byGroup("behaviour.leavesDays");
    this.#unaccompanied = world.byGroup("people.unaccompanied");
    const { numbers } = world;
    this.#registrationDays = numbers.at("capacity.registrationDays");
    this.#male = numbers.at("people.male");
    this.#under18 = numbers.at("people.under18");
    this.#inReception = numbers.at("behaviour.inReception");
    this.#leavesScale = numbers.at("behaviour.leavesScale");
    this.#otherStateDays = numbers.at("behaviour.otherStateDays");
    this.#preparationDays = numbers.at("capacity.preparationDays");
    this.#acceleratedPreparationDays = numbers.at("capacity.acceleratedPreparationDays");
    this.#rates = this.#ratesOn(world.today);
    this.#responsibleState = world.law.valueIndex("asylum.track", "responsible-state");
    this.#accelerated = world.law.valueIndex("asylum.track", "accelerated");
    this.#next = world.start;
  }

  /** Makes the people of every month that comes near. */
  openDay(): void {
    const { today, end } = this.#world;
    this.#rates = this.#ratesOn(today);
    while (this.#next < end && this.#next - LONGEST_REGISTRATION <= today) {
      this.#makeMonth(this.#next);
      this.#next = addMonths(this.#next, 1);
    }
  }

  #ratesOn(day: Day): { year: number; shares: readonly number[] } {
    const { originRates } = this.#world.loaded.inputs;
    const { year } = dayOfDate(day);
    return originRates.findLast((one) => one.year < year) ?? originRates[0]!;
  }

  #makeMonth(firstDay: Day): void {
    const { loaded, numbers } = this.#world;
    const { inputs, scenario } = loaded;
    const { arrivals } = scenario;
    const { year, month } = dayOfDate(firstDay);
    // A year without a profile of its own takes that of the last year before it that has one.
    const profile = (arrivals.months.byYear.findLast((one) => one.year <= year) ?? arrivals.months.byYear[0]!).shares;
    const part = profile[month - 1]! * numbers.at("arrivals.scale").on(firstDay);
    const observed =
      arrivals.mode === "observed" ? inputs.arrivals.find((one) => one.year === year)?.persons : undefined;
    const total = observed ? 0 : numbers.at("arrivals.perYear").on(firstDay);
    const shocked = arrivals.mode === "shock" ? this.#shock(firstDay) : undefined;
    for (let code = 0; code < inputs.codes.length; code++) {
      const persons =
        (observed ? observed[code]! : total * this.#mix[code]!) * part +
        (shocked === undefined ? 0 : shocked[inputs.groupOf[code]!]! * this.#within[code]!);
      const before = Math.floor(this.#carry[code]!);
      this.#carry[code] = this.#carry[code]! + persons;
      const made = Math.floor(this.#carry[code]!) - before;
      for (let number = 0; number < made; number++)
        this.#makeApplicant(firstDay, daysInMonth(year, month), code, number);
    }
  }

  /** The mix of generated arrivals: the known one, with the shares of the groups that the scenario may give. */
  #mixOfGroups(): number[] {
    const { loaded, numbers, start } = this.#world;
    const { groupShares } = loaded.scenario.arrivals;
    if (groupShares === undefined) return loaded.inputs.mix;
    const given = loaded.scenario.groups.map(({ id }) => numbers.at(`arrivals.groupShares.${id}`).on(start));
    const total = given.reduce((sum, share) => sum + share, 0);
    return loaded.inputs.groupOf.map((group, code) => (given[group]! / total) * this.#within[code]!);
  }

  /** The share of each nationality within its group, by the known mix. */
  #withinGroups(): number[] {
    const { mix, groupOf } = this.#world.loaded.inputs;
    const sums = new Array<number>(this.#world.groups).fill(0);
    for (const [code, share] of mix.entries()) sums[groupOf[code]!]! += share;
    return mix.map((share, code) => (sums[groupOf[code]!] === 0 ? 0 : share / sums[groupOf[code]!]!));
  }

  #shock(firstDay: Day): number[] {
    const { loaded, groups, numbers } = this.#world;
    const persons = new Array<number>(groups).fill(0);
    for (const [index, shock] of (loaded.scenario.arrivals.shocks ?? []).entries()) {
      const month = monthNumber(firstDay) - monthNumber(dayOfText(shock.from));
      if (month < 0 || month >= shock.months) continue;
      const all = numbers.at(`arrivals.shocks.${index}.perMonth`).on(firstDay);
      for (const [place, group] of loaded.scenario.groups.entries())
        persons[place] = persons[place]! + all * (shock.groups[group.id] ?? 0);
    }
    return persons;
  }

  #makeApplicant(firstDay: Day, days: number, code: number, number: number): void {
    const world = this.#world;
    const { dice } = world;
    const country = this.#country[code]!;
    const row = world.make(monthNumber(firstDay) * COUNTRY_ROOM + country, number);
    this.fill(row, code);
    const { columns } = world.people;
    dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.person);
    const applied = firstDay + Math.floor(dice.u0 * days);
    const registration = Math.min(exponentialDays(this.#registrationDays.on(applied), dice.u1), LONGEST_REGISTRATION);
    columns.applicationDay[row] = applied;
    columns.registeredDay[row] = applied;
    columns.arrivalDay[row] = applied - registration;
    columns.madeDay[row] = applied - registration;
    world.at(Math.max(applied - registration, world.today), EVENT.arrives, row);
    world.at(applied, EVENT.lodges, row);
  }

  /** What a person brings along: nationality, age, sex, and which way the application will go. */
  fill(row: number, code: number): void {
    const { people, dice, today, loaded } = this.#world;
    const { inputs } = loaded;
    const { columns } = people;
    const group = inputs.groupOf[code]!;
    columns.nationality[row] = this.#country[code]!;
    columns.group[row] = group;
    columns.safeCountry[row] = this.#safe[code]!;
    columns.originRecognitionRate[row] = this.#rates.shares[code]!;
    const high = columns.idHigh[row]!;
    const low = columns.idLow[row]!;
    dice.roll(high, low, PURPOSE.person);
    columns.sex[row] = dice.u2 < this.#male.on(today) ? 1 : 0;
    const minors = this.#under18.on(today);
    const older = (dice.u3 - minors) / (1 - minors);
    const age = dice.u3 < minors ? (dice.u3 / minors) * 18 : 18 + older * older * 45;
    columns.birthDay[row] = today - Math.floor(age * 365.25);
    dice.roll(high, low, PURPOSE.route);
    columns.unaccompanied[row] = age < 18 && dice.u3 * minors < this.#unaccompanied[group]!.on(today) ? 1 : 0;
    columns.dublinState[row] = dice.u0 < this.#dublin[group]!.on(today) ? 1 : 0;
    columns.inReception[row] = 0;
  }

  arrives(row: number): void {
    this.#world.enter(row, STAGE.arrived, STAGE.registration);
    this.settle(row);
  }

  /** Whether the person lives in reception while the application is open. */
  settle(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.more);
    if (world.dice.u1 < this.#inReception.on(world.today)) world.enterReception(row);
  }

  lodges(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    const group = columns.group[row]!;
    world.ledger.add(COLUMN.applications, group, 1);
    world.waits.applied(world.cohort(columns.applicationDay[row]!), group);
    this.begin(row);
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.route);
    const dublin = this.#dublin[group]!.on(world.today);
    const leaves = this.leavingShare(group);
    if (world.dice.u0 >= dublin && world.dice.u0 < dublin + leaves) {
      const days = exponentialDays(this.leavingDays(group), world.dice.u1);
      columns.leaveEvent[row] = world.at(world.today + Math.max(1, days), EVENT.leaves, row);
    }
  }

  /** The share of a group that would leave before a decision if none came. */
  leavingShare(group: number): number {
    const { today } = this.#world;
    const share = this.#leaves[group]!.on(today) * this.#leavesScale.on(today);
    return Math.min(share, 1 - this.#dublin[group]!.on(today));
  }

  /** Mean days after which somebody of a group who will not wait leaves. */
  leavingDays(group: number): number {
    return this.#leavesDays[group]!.on(this.#world.today);
  }

  dublinShare(group: number): number {
    return this.#dublin[group]!.on(this.#world.today);
  }

  /** The law says which regime, which track and until when; the case goes on accordingly. */
  begin(row: number): void {
    const world = this.#world;
    const { law, today } = world;
    const { columns } = world.people;
    columns.regime[row] = law.regime(row, today);
    columns.track[row] = law.track(row, today);
    const entry = law.lastEntry;
    this.#setTerms(row);
    if (columns.track[row] === this.#responsibleState) {
      world.move(row, STAGE.otherState, entry);
      world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.route);
      const days = exponentialDays(this.#otherStateDays.on(today), world.dice.u1);
      world.at(today + Math.max(1, days), EVENT.otherStateEnds, row);
    } else this.prepare(row, columns.applicationDay[row]!, entry);
  }

  /** The case is made ready for the interview; for the stock perhaps long ago. */
  prepare(row: number, from: Day, entry = ""): void {
    const world = this.#world;
    const { columns } = world.people;
    world.move(row, STAGE.preparation, entry);
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.route);
    const mean = columns.track[row] === this.#accelerated ? this.#acceleratedPreparationDays : this.#preparationDays;
    const days = exponentialDays(mean.on(world.today), world.dice.u2);
    columns.readyEvent[row] = world.at(Math.max(from + days, world.today), EVENT.ready, row);
  }

  /** The Netherlands became responsible: the terms run anew, in both views. */
  restartTerms(row: number): void {
    this.stopTerms(row);
    this.#setTerms(row);
  }

  /** Asks the law anew until when a decision is in time; true where that moved. */
  resetTerms(row: number): boolean {
    const world = this.#world;
    const { columns } = world.people;
    const before = columns.dueDay[row]!;
    const due = world.law.dueDay(row, world.today);
    if (due === before) return false;
    const group = columns.group[row]!;
    world.terms.count(before, group, world.today, -1);
    columns.dueDay[row] = due;
    world.terms.count(due, group, world.today, 1);
    return true;
  }

  stopTerms(row: number): void {
    const { terms, courtTerms, people, today } = this.#world;
    const { columns } = people;
    const group = columns.group[row]!;
    terms.count(columns.dueDay[row]!, group, today, -1);
    courtTerms.count(columns.dueDayCourt[row]!, group, today, -1);
  }

  #setTerms(row: number): void {
    const { terms, courtTerms, people, law, today } = this.#world;
    const { columns } = people;
    const group = columns.group[row]!;
    columns.dueDay[row] = law.dueDay(row, today);
    columns.dueDayCourt[row] = law.dueDayCourt(row, today);
    terms.count(columns.dueDay[row]!, group, today, 1);
    courtTerms.count(columns.dueDayCourt[row]!, group, today, 1);
  }
}
