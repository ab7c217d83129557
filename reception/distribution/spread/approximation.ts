import type { Reckoning } from "../explanation/reckoning.js";
import type { CycleFigures } from "../inputs.js";
import type { MunicipalityShare } from "../model.js";
import { apportion } from "./apportion.js";
import type { Asked, Spread } from "./asked.js";
import { minorsShare } from "./minors.js";
import { municipalityShare, provinceShares } from "./shares.js";

/**
 * Without the scores of all municipalities the formula cannot be followed. What is published stays: the task of each
 * province, and the numbers of single municipalities. The rest of a province's task goes to its other municipalities
 * by inhabitants, in whole numbers that together are the task. For another number of places than the round estimated,
 * the tasks and numbers of the round that has them are scaled.
 */
export function approximate(asked: Asked, base: CycleFigures): Spread {
  const { inputs, inhabitants } = asked;
  const estimate = base.national.estimate?.value ?? 0;
  const asPublished = base.year === asked.cycle.year && estimate === asked.places;
  const scaled = (value: number) => (asPublished ? value : (value * asked.places) / estimate);
  const tasks = provinceTasks(asked, base, asPublished);
  const places = new Map<string, { places: number; reckoning: Reckoning }>();
  for (const province of inputs.provinces) {
    const own = inputs.municipalities.filter((one) => one.province === province.code);
    const known = own.filter(({ code }) => base.municipalities[code]?.published);
    const others = own.filter(({ code }) => !base.municipalities[code]?.published);
    const task = tasks.get(province.code) ?? 0;
    let given = 0;
    for (const { code } of known) {
      const published = base.municipalities[code]?.published;
      const number = Math.min(Math.round(scaled(published?.value ?? 0)), task - given);
      given += number;
      places.set(code, {
        places: number,
        reckoning: asPublished
          ? { kind: "published" }
          : { kind: "scaled", published: published?.value ?? 0, year: base.year, estimate },
      });
    }
    const people = others.map(({ code }) => inhabitants[code]?.value ?? 0);
    const othersPeople = people.reduce((a, b) => a + b, 0);
    const numbers = apportion(task - given, people);
    for (const [index, { code }] of others.entries())
      places.set(code, {
        places: numbers[index] ?? 0,
        reckoning: {
          kind: "rest",
          task,
          asPublished,
          given,
          others: others.length,
          othersPeople,
          year: base.year,
          estimate,
          publishedTask: base.provinces[province.code]?.published?.value ?? 0,
        },
      });
  }
  const minorsInAll = minorsShare(asked);
  const minors = minorsOf(asked, places, minorsInAll.minors, asPublished);
  const municipalities = inputs.municipalities.map((one): MunicipalityShare => {
    const found = places.get(one.code);
    const reckoning = found?.reckoning ?? { kind: "published" as const };
    return municipalityShare(
      asked,
      one,
      {
        places: found?.places ?? 0,
        minors: minors.get(one.code) ?? null,
        kind: reckoning.kind === "published" ? "published" : "approximation",
        score: inputs.scores[one.code]?.value ?? null,
      },
      reckoning,
    );
  });
  return {
    kind: "approximation",
    ...minorsInAll,
    municipalities,
    provinces: provinceShares(asked, municipalities, () => (asPublished ? "published" : "approximation")),
  };
}

/** The round asked for where the tasks of all its provinces are known, else the one before it that has them. */
export function roundWithTasks({ inputs, cycle }: Asked): CycleFigures {
  const complete = (one: CycleFigures) =>
    inputs.provinces.every(({ code }) => {
      const task = one.provinces[code]?.published;
      return task !== undefined && task.bound === undefined;
    });
  const found = complete(cycle) ? cycle : inputs.cycles.findLast(complete);
  if (!found) throw new Error("the figures hold the tasks of no round");
  return found;
}

function provinceTasks({ inputs, places }: Asked, base: CycleFigures, asPublished: boolean): Map<string, number> {
  const published = inputs.provinces.map(({ code }) => base.provinces[code]?.published?.value ?? 0);
  // As published they need not be the estimate: each municipality is rounded by itself.
  const tasks = asPublished ? published : apportion(places, published);
  return new Map(inputs.provinces.map(({ code }, index) => [code, tasks[index] ?? 0]));
}

/** Minors by the places of each, inside the published number of a province where there is one. */
function minorsOf(
  { inputs, minors: asked, cycle }: Asked,
  places: ReadonlyMap<string, { places: number }>,
  total: number | null,
  asPublished: boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  if (total === null) return found;
  const known = inputs.provinces.filter(
    ({ code }) => asked === null && asPublished && cycle.provinces[code]?.publishedMinors,
  );
  const give = (number: number, codes: readonly string[]) => {
    const numbers = apportion(
      number,
      codes.map((code) => places.get(code)?.places ?? 0),
    );
    for (const [index, code] of codes.entries()) found.set(code, numbers[index] ?? 0);
  };
  const codesIn = (province: string) =>
    inputs.municipalities.filter((one) => one.province === province).map(({ code }) => code);
  let left = total;
  for (const { code } of known) {
    const number = cycle.provinces[code]?.publishedMinors?.value ?? 0;
    give(number, codesIn(code));
    left -= number;
  }
  give(
    left,
    inputs.municipalities.filter((one) => !known.some(({ code }) => code === one.province)).map(({ code }) => code),
  );
  return found;
}
