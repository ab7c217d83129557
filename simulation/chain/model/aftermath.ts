import { type Day, dayOfDate } from "@keten/calendar";
import type { WithoutRule } from "../law/without-rule.js";
import { COLUMN } from "../results/measures.js";
import { exponentialDays, PURPOSE } from "./dice.js";
import type { Families } from "./families.js";
import type { Housing } from "./housing.js";
import type { Steps } from "./numbers.js";
import { STAGE } from "./stages.js";
import { EVENT, type World } from "./world.js";

/** What follows a decision: a permit, or appeal, new decision and return. */
export class Aftermath {
  readonly #world: World;
  readonly #families: Families;
  readonly #housing: Housing;
  readonly #without: WithoutRule;
  readonly #kinds: Record<"notConsidered" | "inadmissible" | "manifestlyUnfounded" | "unfounded", number>;
  readonly #procedures: { general: number; extended: number; accelerated: number; normal: number };
  readonly #scale: Steps;
  readonly #instead: readonly (Steps | undefined)[];
  /** The shares granted that hold on a day, by group. */
  #known: readonly number[] = [];
  #knownOn: Day = Number.NaN;
  readonly #nationalLaw: number;
  readonly #accelerated: number;

  constructor(world: World, families: Families, housing: Housing, without: WithoutRule) {
    const { law } = world;
    this.#world = world;
    this.#families = families;
    this.#housing = housing;
    this.#without = without;
    this.#kinds = {
      notConsidered: law.factIndex("decisionKind", "not-considered"),
      inadmissible: law.factIndex("decisionKind", "inadmissible"),
      manifestlyUnfounded: law.factIndex("decisionKind", "manifestly-unfounded"),
      unfounded: law.factIndex("decisionKind", "unfounded"),
    };
    this.#procedures = {
      general: law.factIndex("procedure", "general"),
      extended: law.factIndex("procedure", "extended"),
      accelerated: law.factIndex("procedure", "accelerated"),
      normal: law.factIndex("procedure", "normal"),
    };
    const { behaviour, groups } = world.loaded.scenario;
    this.#scale = world.numbers.at("behaviour.recognition.scale");
    this.#instead = groups.map(({ id }) =>
      behaviour.recognition.instead?.[id] ? world.numbers.at(`behaviour.recognition.instead.${id}`) : undefined,
    );
    this.#nationalLaw = law.valueIndex("asylum.regime", "procedures-directive");
    this.#accelerated = law.valueIndex("asylum.track", "accelerated");
  }

  /** Grant or refusal is a person's judgement; the run draws it from the shares of the scenario. */
  decided(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    const group = columns.group[row]!;
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.decision);
    if (world.dice.u0 < this.recognition(group)) {
      world.ledger.add(COLUMN.grants, group, 1);
      this.#grant(row);
    } else {
      world.ledger.add(COLUMN.refusals, group, 1);
      this.#refuse(row);
    }
  }

  /** The share granted of today's decisions on a group. */
  recognition(group: number): number {
    const { today, loaded } = this.#world;
    const scale = this.#scale.on(today);
    const instead = this.#instead[group];
    if (instead) return Math.min(1, instead.on(today) * scale);
    if (today !== this.#knownOn) {
      const { recognition } = loaded.inputs;
      const { year } = dayOfDate(today);
      this.#known = (recognition.findLast((one) => one.year <= year) ?? recognition[0]!).shares;
      this.#knownOn = today;
    }
    return Math.min(1, this.#known[group]! * scale);
  }

  #grant(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    this.#families.await(columns.idHigh[row]!, columns.idLow[row]!, columns.group[row]!, world.today);
    if (columns.inReception[row] === 1) this.#housing.join(row);
    else world.leave(row, STAGE.housed);
  }

  #refuse(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    const { numbers, today, dice, law } = world;
    const inadmissible = numbers.at("behaviour.inadmissible").on(today);
    const manifestly =
      columns.track[row] === this.#accelerated
        ? 1
        : inadmissible + numbers.at("behaviour.manifestlyUnfounded").on(today);
    columns.decisionKind[row] =
      dice.u1 < inadmissible
        ? this.#kinds.inadmissible
        : dice.u1 < manifestly
          ? this.#kinds.manifestlyUnfounded
          : this.#kinds.unfounded;
    columns.procedure[row] = this.#procedureOf(row);
    const suspends = law.appealSuspends(row, today);
    const last = law.lastDayOfAppeal(row, today);
    world.move(row, STAGE.refused, law.lastEntry);
    dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.appeal);
    if (dice.u0 < numbers.at("behaviour.appeal").on(today))
      world.at(today + 1 + Math.floor(dice.u1 * Math.max(1, last - today)), EVENT.lodgesAppeal, row);
    else world.at(Math.max(last, today) + 1, EVENT.appealTermEnds, row);
    if (!suspends)
      columns.leaveEvent[row] = world.at(
        today + Math.max(1, Math.round(this.#without.departureTerm(today))),
        EVENT.receptionEnds,
        row,
      );
  }

  /** General and extended procedure exist in the national law of before the Regulation only. */
  #procedureOf(row: number): number {
    const { dice, numbers, people, today } = this.#world;
    const { columns } = people;
    if (columns.regime[row] === this.#nationalLaw)
      return dice.u3 < numbers.at("behaviour.extendedProcedure").on(today)
        ? this.#procedures.extended
        : this.#procedures.general;
    return columns.track[row] === this.#accelerated ? this.#procedures.accelerated : this.#procedures.normal;
  }

  lodgesAppeal(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    columns.appealDay[row] = world.today;
    world.move(row, STAGE.appeal);
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.appeal);
    const days = exponentialDays(world.numbers.at("behaviour.courtDays").on(world.today), world.dice.u2);
    world.at(world.today + Math.max(1, days), EVENT.court, row);
  }

  court(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.appeal);
    if (world.dice.u3 >= world.numbers.at("behaviour.annulled").on(world.today)) {
      this.mustReturn(row);
      return;
    }
    world.cancelLeaving(row);
    world.move(row, STAGE.newDecision);
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.after);
    const days = exponentialDays(world.numbers.at("behaviour.newDecisionDays").on(world.today), world.dice.u0);
    world.at(world.today + Math.max(1, days), EVENT.newDecision, row);
  }

  newDecision(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.after);
    if (world.dice.u1 < world.numbers.at("behaviour.grantedAfterAnnulment").on(world.today)) this.#grant(row);
    else this.mustReturn(row);
  }

  /** Another State will take the person over: the application is not considered and the person must go there. */
  notConsidered(row: number): void {
    const { columns } = this.#world.people;
    columns.decisionDay[row] = this.#world.today;
    columns.decisionKind[row] = this.#kinds.notConsidered;
    this.mustReturn(row);
  }

  mustReturn(row: number): void {
    const world = this.#world;
    const { today } = world;
    const { columns } = world.people;
    const transfer = columns.decisionKind[row] === this.#kinds.notConsidered;
    world.move(row, STAGE.return);
    world.dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.after);
    const mean = transfer ? this.#without.stayAfterTransferDecision(today) : this.#without.stayAfterRefusal(today);
    const term = transfer ? 0 : Math.round(this.#without.departureTerm(today));
    world.at(today + term + Math.max(1, exponentialDays(mean, world.dice.u2)), EVENT.departs, row);
  }

  departs(row: number): void {
    const world = this.#world;
    const { columns } = world.people;
    const { numbers, today, dice } = world;
    dice.roll(columns.idHigh[row]!, columns.idLow[row]!, PURPOSE.after);
    const independent = numbers.at("behaviour.return.independent").on(today);
    const forced = independent + numbers.at("behaviour.return.forced").on(today);
    world.leave(
      row,
      dice.u3 < independent
        ? STAGE.departedIndependently
        : dice.u3 < forced
          ? STAGE.departedForced
          : STAGE.departedUnseen,
    );
  }
}
