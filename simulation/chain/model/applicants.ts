import { addMonths, type Day } from "@keten/calendar";
import { exponential, pick, type RandomStreams } from "@keten/engine";
import type { LoadedScenario } from "../scenario/load.js";
import { PURPOSE, STOCK_KEY } from "./dice.js";
import type { DrawnScenario, MonthOfRun } from "./drawn.js";
import { NationalityDraw, nationalityCodes } from "./nationality.js";
import type { People } from "./people.js";

/** Longest time between arrival and application, in days; so far ahead people have to be made. */
export const LONGEST_REGISTRATION = 60;

/** Makes the people of a run: each from dice of their own, so that nobody's luck depends on who else there is. */
export class Applicants {
  readonly #arrivals: NationalityDraw;
  readonly #stock: NationalityDraw;

  constructor(
    loaded: LoadedScenario,
    readonly drawn: DrawnScenario,
    readonly streams: RandomStreams,
    readonly people: People,
  ) {
    const codes = nationalityCodes(loaded);
    this.#arrivals = new NationalityDraw(loaded.nationalities.arrivals, codes);
    this.#stock = new NationalityDraw(loaded.nationalities.stock, codes);
  }

  /** The people who await a decision at the start, those who applied first in front. */
  makeStock(): number[] {
    const { drawn, streams, people } = this;

    const made: { who: number; applied: Day }[] = [];
    for (let number = 0; number < drawn.pending; number++) {
      const band = drawn.ages[pick(drawn.ageShares, streams.uniform(STOCK_KEY, number, PURPOSE.stockAge, 0))]!;
      const oldest = addMonths(drawn.start, -band.untilMonths);
      const youngest = addMonths(drawn.start, -band.fromMonths);
      const within = streams.uniform(STOCK_KEY, number, PURPOSE.applicationDay, 0);
      const applied = oldest + Math.floor(within * (youngest - oldest));
      const who = people.add();
      this.#fill(who, STOCK_KEY, number, applied, drawn.stockShortRoute);
      people.nationality[who] = this.#stock.place(streams.uniform(STOCK_KEY, number, PURPOSE.nationality, 0));
      made.push({ who, applied });
    }
    return made.sort((a, b) => a.applied - b.applied || a.who - b.who).map(({ who }) => who);
  }

  /** One person who applies in a month; gives the row and the day of arrival. */
  makeApplicant(month: MonthOfRun, number: number): { who: number; arrived: Day } {
    const { drawn, streams, people } = this;
    const within = streams.uniform(month.key, number, PURPOSE.applicationDay, 0);
    const applied = month.firstDay + Math.floor(within * month.days);
    const who = people.add();
    this.#fill(who, month.key, number, applied, drawn.shortRoute(applied));
    people.nationality[who] = this.#arrivals.place(streams.uniform(month.key, number, PURPOSE.nationality, 0));
    const registration = Math.round(
      exponential(drawn.registrationDays, streams.uniform(month.key, number, PURPOSE.registration, 0)),
    );
    return { who, arrived: applied - Math.min(registration, LONGEST_REGISTRATION) };
  }

  #fill(who: number, key: number, number: number, applied: Day, shortRouteShare: number): void {
    const { drawn, streams, people } = this;
    people.applicationDay[who] = applied;
    people.luck[who] = streams.uniform(key, number, PURPOSE.outcome, 0);
    people.shortRoute[who] = streams.uniform(key, number, PURPOSE.route, 0) < shortRouteShare ? 1 : 0;
    people.preparation[who] = Math.round(
      exponential(drawn.preparationDays, streams.uniform(key, number, PURPOSE.preparation, 0)),
    );
  }
}
