import type {
  Balance,
  Commitment,
  Counted,
  Exemption,
  IndicativeNumber,
  MunicipalBalance,
  SeparateTask,
  Trade,
  Worksheet,
} from "@keten/distribution";
import { isPlainText } from "@keten/distribution";
import { z } from "zod";
import { exactly, instant, isoDate, named, PLAIN, plainText, text } from "./common.js";
import { tableQuery } from "./figures.js";

const id = z.string().meta({ description: "Unique in its list." });
const note = z.string().optional();
const municipality = z.string().meta({ description: "Code of Statistics Netherlands, as GM0363." });
const kind = z.enum(["published", "approximation", "computed"]);

export const commitment = named(
  "Commitment",
  "Places that a municipality brings to the table.",
  exactly<Commitment>()({
    id,
    municipality,
    kind: z.enum(["regular", "special", "minors", "registration", "temporary"]),
    places: z.int(),
    minors: z.int().meta({ description: "Of the places, those for unaccompanied minors." }),
    location: z.string(),
    from: isoDate,
    until: isoDate.nullable().meta({ description: "The first day without them; null where no end was agreed." }),
    state: z.enum(["existing", "decided", "promised", "explored"]),
    finding: z
      .strictObject({ ground: z.enum(["extension", "commitment"]), by: z.string() })
      .optional()
      .meta({ description: "What a named person found of places that do not count yet." }),
    note,
  }),
);

export const worksheet = named(
  "Worksheet",
  "What a provincial table works on: what each municipality is asked and brings, and what they trade.",
  exactly<Worksheet>()({
    keten: z.literal(1).meta({ description: "Version of this form of document." }),
    title: z.string(),
    example: z.literal(true).optional().meta({ description: "Made up, to show how it works." }),
    province: z.string().meta({ description: "Code of Statistics Netherlands, as PV25." }),
    cycle: z.int().meta({ description: "The year in which the cycle begins." }),
    places: z.int().meta({ description: "Asked of the province: the sum of its municipalities." }),
    indicative: z.array(
      named(
        "IndicativeNumber",
        "What a municipality is asked.",
        exactly<IndicativeNumber>()({
          municipality,
          name: z.string(),
          places: z.int(),
          minors: z.int().nullable(),
          kind,
        }),
      ),
    ),
    commitments: z.array(commitment),
    trades: z.array(
      named(
        "Trade",
        "One municipality takes over another's part of a task.",
        exactly<Trade>()({
          id,
          task: z.enum(["reception", "permit-holders", "ukraine"]),
          from: municipality,
          to: municipality,
          places: z.int(),
          note,
        }),
      ),
    ),
    exemptions: z.array(
      named(
        "TaskExemption",
        "A municipality that gets no share of the remaining task, because somebody decided so.",
        exactly<Exemption>()({ id, municipality, reason: z.string(), decidedBy: z.string(), note }),
      ),
    ),
    separate: z.array(
      named(
        "SeparateTask",
        "A task beside that of the Spreidingswet.",
        exactly<SeparateTask>()({
          id,
          municipality,
          task: z.enum(["permit-holders", "ukraine"]),
          asked: z.int().nullable(),
          done: z.int().nullable(),
          note,
        }),
      ),
    ),
  }),
);

/** The document itself is judged by the room that knows what it means, which tells each fault with its place. */
const given = z
  .record(z.string(), z.unknown())
  .meta({ description: "A worksheet, in the form of `Worksheet`; every fault in it is told with its place." });
const savedBy = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(isPlainText, PLAIN)
  .meta({ description: "Who saves, as they say themselves: nobody is signed in." });
const said = plainText(z.string().max(500))
  .optional()
  .meta({ description: "What the one who saves says of this version." });
/** As far as a database counts. */
export const versionNumber = z.int().min(1).max(2_147_483_647);

export const newWorksheet = named(
  "NewWorksheet",
  "A worksheet to store as a new one.",
  z.strictObject({
    worksheet: given,
    savedBy,
    note: said,
    madeOf: z
      .strictObject({ id: plainText(z.string()), version: versionNumber })
      .optional()
      .meta({ description: "The version of another worksheet that it was made of." }),
  }),
);

export const newVersion = named(
  "NewWorksheetVersion",
  "A worksheet to store after the version that it was made of.",
  z.strictObject({
    worksheet: given,
    savedBy,
    note: said,
    basedOn: versionNumber.meta({ description: "The version that it was made of." }),
  }),
);

const versionShape = {
  id: z.string(),
  version: versionNumber,
  title: z.string(),
  province: z.string(),
  cycle: z.int(),
  savedBy: z.string(),
  note: z.string(),
  savedAt: instant,
};

export const worksheetVersion = named(
  "WorksheetVersion",
  "One time that a worksheet was saved.",
  z.strictObject(versionShape),
);

export const storedWorksheet = named(
  "StoredWorksheet",
  "A worksheet as it was saved.",
  z.strictObject({
    ...versionShape,
    madeOf: z.strictObject({ id: z.string(), version: versionNumber }).nullable(),
    newest: versionNumber.meta({ description: "The newest version that there is." }),
    worksheet,
  }),
);

export const reportQuery = z.strictObject({
  ...tableQuery.shape,
  on: isoDate.optional().meta({ description: "By the law as known on this day; without it, today." }),
});

export const commitmentTable = z.strictObject({
  table: z.string().meta({ description: "The text of a CSV file." }),
  province: z.string().meta({ description: "Code of a province, as PV25." }),
});

export const report = named(
  "WorksheetReport",
  "What a worksheet adds up to.",
  exactly<Balance>()({
    municipalities: z.array(
      named(
        "MunicipalBalance",
        "What one municipality is asked and brings, in places.",
        exactly<MunicipalBalance>()({
          municipality,
          name: z.string(),
          kind,
          indicative: z.int(),
          traded: z.int(),
          task: z.int(),
          committed: z.int(),
          counted: z.int(),
          minors: z.int(),
          promising: z.int(),
          shortage: z.int(),
          surplus: z.int(),
          remaining: z.int().meta({ description: "Share of the remaining task." }),
          exempt: z.strictObject({ reason: text, by: z.enum(["person", "rule"]) }).nullable(),
        }),
      ),
    ),
    counted: z.array(
      named(
        "CountedCommitment",
        "Whether a commitment counts for the task of the province, and why.",
        exactly<Counted>()({
          commitment,
          result: z.enum(["counts", "promising", "does-not-count"]),
          reason: text,
          rule: z.string().nullable().meta({ description: "The rule of law that says so." }),
        }),
      ),
    ),
    task: z.int(),
    committed: z.int(),
    places: z.int(),
    minors: z.int(),
    promising: z.int(),
    shortage: z.int(),
    surplus: z.int(),
    remaining: z.int(),
    unassigned: z.int(),
  }),
);
