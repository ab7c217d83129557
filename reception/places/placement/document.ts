import { type Day, isoOf, parseDay } from "@keten/calendar";
import { law } from "@keten/law";
import { type Question, questionFromJson } from "@keten/law-language";
import { KetenError, type Problem } from "@keten/text";
import { z } from "zod";
import { checked } from "../document/read.js";
import { PLACE_KINDS, type PlacesAt, type Resident, type Weights } from "./model.js";

const name = z.string().min(1).max(80);
const kind = z.enum(PLACE_KINDS);
const weight = z.number().min(0).max(1_000_000).optional();
/** As many as are placed while somebody waits for the answer. */
const MOST_PEOPLE = 400;
const MOST_LOCATIONS = 60;

const statedFact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const personInput = z.strictObject({
  id: name,
  family: name.optional().meta({ description: "People with the same word stay together." }),
  facts: z.record(z.string(), statedFact).meta({ description: "Facts by the law's own names; `birthDate` is needed." }),
  findings: z.array(z.record(z.string(), z.unknown())).max(20).optional().meta({
    description: "What named persons found, as in a question about a case.",
  }),
  lives: z.strictObject({ location: name, kind }).nullable().optional(),
  school: name.optional().meta({ description: "The school a child goes to." }),
});

const locationInput = z.strictObject({
  id: name,
  name: z.string().min(1).max(200).optional(),
  places: z
    .array(z.strictObject({ kind, free: z.int().min(0).max(100_000) }))
    .max(PLACE_KINDS.length)
    .meta({ description: "Places that are free now, by kind." }),
  schools: z.array(name).max(200).optional().meta({ description: "Schools that a child who lives here can go to." }),
});

const weightsInput = z.strictObject({
  adultMove: weight,
  childMove: weight,
  schoolChange: weight,
  adultUnsuitable: weight,
  childUnsuitable: weight,
  withoutPlace: weight,
});

/** Made-up or pseudonymous people and the places there are. */
export const placementInput = z.strictObject({
  keten: z.literal(1),
  on: z.iso.date().optional().meta({ description: "The day asked about; today where left out." }),
  people: z.array(personInput).min(1).max(MOST_PEOPLE),
  locations: z.array(locationInput).min(1).max(MOST_LOCATIONS),
  weights: weightsInput.optional().meta({ description: "What moves and unsuitable places weigh: assumptions." }),
});

export interface PlacementDocument {
  people: Resident[];
  locations: PlacesAt[];
  asked: { on: Day; knownOn: Day; weights: Partial<Weights> };
}

/**
 * Reads people and places. A day that is not given is today, and what is known is what is known today.
 * @throws KetenError with everything in its form and in its facts that is wrong
 */
export function readPlacement(content: unknown, today: Day): PlacementDocument {
  const read = checked(placementInput, content);
  const on = read.on === undefined ? today : dayOf(read.on);
  const problems: Problem[] = [];
  const people = read.people.map(({ id, family, facts, findings, lives, school }, index): Resident => {
    const asked = questionFromJson(
      law,
      { rule: "reception.location", facts, findings: findings ?? [], on: isoOf(on) },
      today,
    );
    if ("problems" in asked)
      problems.push(...asked.problems.map((one) => ({ ...one, field: `people[${index}].${fieldIn(one.field)}` })));
    const question: Pick<Question, "facts" | "findings"> =
      "question" in asked ? asked.question : { facts: {}, findings: [] };
    return { id, family, facts: question.facts, findings: question.findings, lives: lives ?? null, school };
  });
  if (problems.length > 0) throw new KetenError(problems);
  return {
    people,
    locations: read.locations.map(({ id, name: called, places, schools }) => ({
      id,
      name: called ?? id,
      places,
      schools: schools ?? [],
    })),
    asked: { on, knownOn: today, weights: given(read.weights ?? {}) },
  };
}

/** A fault in a fact is told by the fact's name alone. */
const fieldIn = (field: string | undefined): string =>
  field === undefined ? "facts" : field.startsWith("findings") ? field : `facts.${field.replace(/^facts\./, "")}`;

const given = (weights: { [name in keyof Weights]?: number | undefined }): Partial<Weights> =>
  Object.fromEntries(Object.entries(weights).filter(([, value]) => value !== undefined));

function dayOf(iso: string): Day {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(`not a day: ${iso}`);
  return read.day;
}
