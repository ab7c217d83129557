import type { CycleState, CycleStep, RecordedDay, SourceLine } from "@keten/distribution";
import { z } from "zod";
import { exactly, isoDate, named, text, verification } from "./common.js";

const recordedDay = named(
  "RecordedDay",
  "A day on which something happened in a cycle, or was to happen.",
  exactly<RecordedDay>()({
    event: z.enum([
      "estimate",
      "report",
      "decision",
      "estimate-letter",
      "report-announced",
      "decision-announced",
      "realisation",
    ]),
    day: isoDate.nullable().meta({ description: "Null where the source gives no day; `note` says what it gives." }),
    province: z.string().optional().meta({ description: "For one province only; otherwise for all." }),
    note: text.optional(),
    sources: z.array(
      exactly<SourceLine>()({
        id: z.string(),
        title: text,
        locator: z.string(),
        url: z.string().optional(),
        verification,
      }),
    ),
  }),
);

export const cycleState = named(
  "CycleState",
  "Where a province stands in a two-year cycle on a day, by the law as known on that day.",
  exactly<CycleState>()({
    year: z.int(),
    province: z.string(),
    on: isoDate,
    step: z.strictObject({ id: z.string(), label: text }).nullable(),
    nextDeadline: isoDate.nullable().meta({ description: "The last day of the step; passed, the step is late." }),
    steps: z.array(
      exactly<CycleStep>()({
        event: z.enum(["estimate", "report", "decision"]),
        deadline: isoDate.nullable(),
        done: recordedDay.nullable(),
        late: z.int().meta({ description: "Days after the last day of the act; zero where in time." }),
      }),
    ),
    realisation: isoDate.nullable(),
    announced: z.array(recordedDay),
  }),
);

export const cycleQuery = z.strictObject({
  on: isoDate.optional().meta({ description: "The day asked about; without it, today." }),
});
