import type { Day } from "@keten/calendar";
import type { Cell, Figures, MunicipalityRegister } from "@keten/figures";
import type { Municipality, NationalFigures, Province, Sourced, SourceLine } from "./model.js";

/** A code that no municipality has any more, and the one that stands there now. */
export interface EndedCode {
  code: string;
  name: string;
  /** The first day without it. */
  until: Day;
  /** The municipality of today that the register leads to. */
  successor: string;
  source: string;
}

/** What is known of one round of the act; the year is that of its announcement. */
export interface CycleFigures {
  year: number;
  national: NationalFigures;
  /** By code of a province. */
  provinces: Readonly<Record<string, ProvinceFigures>>;
  /** By code of a municipality. */
  municipalities: Readonly<Record<string, MunicipalityFigures>>;
}

export interface ProvinceFigures {
  published?: Sourced;
  publishedMinors?: Sourced;
  beforeAct?: Sourced;
  offered?: Sourced;
  offeredLater?: Sourced;
  remaining?: Sourced;
  toAdd?: Sourced;
  lasting?: Sourced;
  met?: boolean;
}

export interface MunicipalityFigures {
  published?: Sourced;
  decision?: Sourced & { minors?: number };
  realised?: Sourced;
}

/** Everything published that a distribution is made of. Plain data, the same in a browser. */
export interface DistributionInputs {
  provinces: readonly Province[];
  municipalities: readonly Municipality[];
  ended: readonly EndedCode[];
  /** Persons by code of a municipality, complete, and of the whole country. */
  inhabitants: Readonly<Record<string, Sourced>>;
  nationalInhabitants: Sourced;
  /** The newest score found, by code; far from complete. */
  scores: Readonly<Record<string, Sourced>>;
  /** The lowest and the highest score that was published for a municipality. */
  scoreRange: { lowest: Sourced; highest: Sourced };
  /** Oldest first. */
  cycles: readonly CycleFigures[];
  sources: Readonly<Record<string, SourceLine>>;
}

const NATION = "NL";

/** Takes from the published figures what a distribution is made of. */
export function distributionInputs(
  figures: Pick<Figures, "series" | "sources">,
  register: MunicipalityRegister,
): DistributionInputs {
  const cells = (series: string): Cell[] => figures.series(series, { preference: "declared" }).cells;
  const nationally = (series: string, category?: string): Sourced => {
    const found = newestByGeo(cells(series).filter((cell) => cell.category === category))[NATION];
    if (!found) throw new Error(`the figures hold no ${series} of the whole country`);
    return found;
  };
  const inhabitants = newestByGeo(cells("inhabitants"));
  const tasks = cells("reception-task");
  const years = [...new Set(tasks.map((cell) => Number(cell.period)))].sort((a, b) => a - b);
  return {
    provinces: register.provinces,
    municipalities: register.municipalities,
    ended: endedCodes(register),
    inhabitants,
    nationalInhabitants: nationally("inhabitants"),
    scores: newestByGeo(cells("ses-woa-score")),
    scoreRange: { lowest: nationally("ses-woa-range", "lowest"), highest: nationally("ses-woa-range", "highest") },
    cycles: years.map((year) => cycleOf(year, cells)),
    sources: Object.fromEntries(
      figures
        .sources()
        .map(({ id, title, locator, url, verification, publisher }) => [
          id,
          { id, title, locator: `${publisher}: ${locator}`, ...(url === undefined ? {} : { url }), verification },
        ]),
    ),
  };
}

function cycleOf(year: number, cells: (series: string) => Cell[]): CycleFigures {
  const ofYear = (series: string, category = "") =>
    cells(series).filter((cell) => roundOf(cell.period) === year && (cell.category ?? "") === category);
  const by = (series: string, category?: string) => newestByGeo(ofYear(series, category));
  const published = by("reception-task");
  const publishedMinors = by("reception-task", "minors");
  const decided = by("reception-task-decided");
  const decidedMinors = by("reception-task-decided", "minors");
  const offered = by("reception-places-offered");
  const offeredLater = by("reception-places-offered", "later");
  const remaining = by("reception-task-remaining");
  const toAdd = by("reception-places-to-add");
  const lasting = by("reception-places-lasting");
  const askedMore = by("municipalities-asked-more");
  const met = by("reception-task-met");
  const realised = by("reception-places-realised");
  const beforeAct = newestByGeo(
    year === FIRST_ROUND ? cells("reception-task-before-act").filter((cell) => cell.category === undefined) : [],
  );
  const codes = (wanted: "PV" | "GM", ...of: Readonly<Record<string, Sourced>>[]) =>
    [...new Set(of.flatMap((one) => Object.keys(one)))].filter((code) => code.startsWith(wanted)).sort();
  return {
    year,
    national: without({
      estimate: published[NATION],
      offered: offered[NATION],
      decided: decided[NATION],
      remaining: remaining[NATION],
      toAdd: toAdd[NATION],
      lasting: lasting[NATION],
      askedMore: askedMore[NATION],
    }),
    provinces: Object.fromEntries(
      codes("PV", published, beforeAct, offered, offeredLater, remaining, toAdd, lasting, met).map((code) => [
        code,
        without({
          published: published[code],
          publishedMinors: publishedMinors[code],
          beforeAct: beforeAct[code],
          offered: offered[code],
          offeredLater: offeredLater[code],
          remaining: remaining[code],
          toAdd: toAdd[code],
          lasting: lasting[code],
          met: met[code] && met[code].value === 1,
        }),
      ]),
    ),
    municipalities: Object.fromEntries(
      codes("GM", published, decided, realised).map((code) => {
        const decision = decided[code];
        const minors = decidedMinors[code]?.value;
        return [
          code,
          without({
            published: published[code],
            decision: decision && { ...decision, ...(minors === undefined ? {} : { minors }) },
            realised: realised[code],
          }),
        ];
      }),
    ),
  };
}

/** The first round of the act, which followed on the tasks of 1 January 2024. */
const FIRST_ROUND = 2024;

/** Rounds begin in even years and last two; what is published in the second year belongs to the round before. */
function roundOf(period: string): number {
  const year = Number(period.slice(0, 4));
  return year - (year % 2);
}

/** The value of the newest period for each place. Cells stand in order of period. */
function newestByGeo(cells: readonly Cell[]): Record<string, Sourced> {
  const newest: Record<string, Sourced> = {};
  for (const { figure } of cells) {
    if (figure.value === null) continue;
    newest[figure.geo] = {
      value: figure.value,
      period: figure.period,
      source: figure.source,
      ...(figure.bound === undefined ? {} : { bound: figure.bound }),
      ...(figure.note === undefined ? {} : { note: figure.note }),
    };
  }
  return newest;
}

function endedCodes({ municipalities, ended }: MunicipalityRegister): EndedCode[] {
  const now = new Set(municipalities.map((one) => one.code));
  const next = new Map(ended.map((one) => [one.code, one.successor]));
  return ended.flatMap((one) => {
    let successor: string | undefined = one.successor;
    while (successor !== undefined && !now.has(successor)) successor = next.get(successor);
    return successor === undefined ? [] : [{ ...one, successor }];
  });
}

type Without<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** Leaves out what was not found, so that it is missing rather than empty. */
const without = <Value extends object>(value: Value): Without<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Without<Value>;
