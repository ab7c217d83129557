import { type Day, parseDay } from "@keten/calendar";
import type { Figure, Figures } from "@keten/figures";
import type { Sourced, SourceLine } from "../model.js";

/** What was published that a reckoning of blocked places can begin with; what was not found is null. */
export interface KnownFlow {
  /** Permit holders in reception, on the newest day of which a number is not an upper or lower limit. */
  waiting: Sourced | null;
  /** Permit holders who left reception in the newest year, and the same a month. */
  left: Sourced | null;
  housedPerMonth: number | null;
  /**
   * Permits a month, derived: who left a month, and the growth between the last two days of that year on which those
   * waiting were counted.
   */
  grantedPerMonth: number | null;
  between: readonly Sourced[];
  /** Euros for a resident in a year, by kind of reception, of the newest year. */
  regularYear: Sourced | null;
  emergencyYear: Sourced | null;
  hotelYear: Sourced | null;
  sources: readonly SourceLine[];
}

const MONTH_DAYS = 365.25 / 12;

/** The published numbers on permit holders in reception, newest first chosen. */
export function knownFlow(figures: Pick<Figures, "series" | "sources" | "definitions">): KnownFlow {
  const exists = new Set(figures.definitions().map(({ id }) => id));
  const cells = (series: string, category = ""): Figure[] =>
    exists.has(series)
      ? figures
          .series(series, { preference: "declared" })
          .cells.filter((one) => (one.category ?? "") === category && one.figure.value !== null)
          .map(({ figure }) => figure)
      : [];
  const stocks = cells("permit-holders-in-reception").filter(({ bound }) => bound !== "upper" && bound !== "lower");
  const left = cells("left-reception", "permit-holders").at(-1);
  const inYear = stocks.filter(({ period }) => left !== undefined && period.startsWith(left.period)).slice(-2);
  const [first, last] = inYear;
  const housedPerMonth = left?.value == null ? null : Math.round(left.value / 12);
  const growth = first && last ? growthPerMonth(first, last) : null;
  const used = [stocks.at(-1), left, ...inYear];
  const costs = (category: string) => cells("reception-cost-per-resident", category).at(-1);
  const [regular, emergency] = [costs("regular"), costs("emergency")];
  const hotel = cells("reception-cost-per-place", "hotel").at(-1);
  const ids = new Set([...used, regular, emergency, hotel].map((one) => one?.source));
  return {
    waiting: sourced(stocks.at(-1)),
    left: sourced(left),
    housedPerMonth,
    grantedPerMonth: housedPerMonth === null || growth === null ? null : housedPerMonth + growth,
    between: inYear.flatMap((one) => sourced(one) ?? []),
    regularYear: sourced(regular),
    emergencyYear: sourced(emergency),
    hotelYear: sourced(hotel),
    sources: figures
      .sources()
      .filter(({ id }) => ids.has(id))
      .map(({ id, title, locator, url, verification, publisher }) => ({
        id,
        title,
        locator: `${publisher}: ${locator}`,
        ...(url === undefined ? {} : { url }),
        verification,
      })),
  };
}

function growthPerMonth(first: Figure, last: Figure): number | null {
  const [from, until] = [dayOf(first.period), dayOf(last.period)];
  if (from === undefined || until === undefined || until <= from) return null;
  return Math.round((((last.value ?? 0) - (first.value ?? 0)) / (until - from)) * MONTH_DAYS);
}

function sourced(figure: Figure | undefined): Sourced | null {
  if (!figure || figure.value === null) return null;
  const { value, period, source, bound, note } = figure;
  return { value, period, source, ...(bound === undefined ? {} : { bound }), ...(note === undefined ? {} : { note }) };
}

/** Only numbers of a day are far enough apart to the day. */
function dayOf(period: string): Day | undefined {
  const read = parseDay(period);
  return "day" in read ? read.day : undefined;
}
