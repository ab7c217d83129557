import type { PlacementAnswer } from "@keten/places";
import { z } from "zod";
import { exactly, isoDate, named, problem, source, text, verification } from "./common.js";

type Person = PlacementAnswer["people"][number];

const person = named(
  "PlacedPerson",
  "What the law and the places come to for one person.",
  exactly<Person>()({
    id: z.string(),
    family: z.string().nullable(),
    child: z.boolean().meta({ description: "Under eighteen on the day." }),
    state: z.enum(["placed", "stays", "unsuitable", "without-place", "for-a-person"]).meta({
      description:
        "`for-a-person`: a fact is missing, the law leaves it to a named person, or a family would get different kinds; whoever has a place keeps it.",
    }),
    location: z.string().nullable(),
    kind: z.string().nullable(),
    needs: exactly<Person["needs"]>()({
      kind: z.string().nullable().meta({ description: "The kind of place that the law gives." }),
      outcome: z.string().nullable(),
      because: z.array(text),
      missing: z.array(z.string()),
      rules: z.array(z.string()),
      verification,
    }),
    moved: z.boolean(),
    schoolChanged: z.boolean(),
    entitled: z.string().nullable().meta({ description: "The outcome of `reception.entitled`." }),
    end: z.string().nullable().meta({ description: "The outcome of `reception.end`; nothing is ended here." }),
    says: text,
  }),
);

const indicators = exactly<PlacementAnswer["indicators"]>()({
  people: z.int(),
  children: z.int(),
  moves: z.int(),
  childMoves: z.int(),
  movesPerChild: z.number().nullable(),
  schoolChanges: z.int(),
  unsuitable: z.int(),
  unsuitableChildren: z.int(),
  withoutPlace: z.int(),
  forAPerson: z.int(),
});

export const placementAnswer = named(
  "Placement",
  "People given the right kind of place, with the fewest and lightest moves.",
  exactly<PlacementAnswer>()({
    on: isoDate,
    people: z.array(person),
    indicators: indicators.meta({ description: "Moves, school changes and unsuitable places, of children apart." }),
    left: z.array(z.strictObject({ location: z.string(), kind: z.string(), free: z.int() })),
    weights: exactly<PlacementAnswer["weights"]>()({
      adultMove: z.number(),
      childMove: z.number(),
      schoolChange: z.number(),
      adultUnsuitable: z.number(),
      childUnsuitable: z.number(),
      withoutPlace: z.number(),
      basis: z.literal("guess"),
      note: text,
    }),
    weight: z.number().meta({ description: "What all moves and unsuitable places weigh together." }),
    proven: z.boolean().meta({ description: "Whether no placement weighs less." }),
    warnings: z.array(problem),
    sources: z.array(source),
  }),
);
