import { z } from "zod";
import { expression } from "./expressions.js";
import { names } from "./names.js";
import { annulment, choices, day, entry, id, length, source, sources, text, unit, valueKind } from "./parts.js";

const factType = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date") }),
  z.strictObject({ kind: z.literal("boolean") }),
  z.strictObject({ kind: z.literal("country") }),
  z.strictObject({ kind: z.literal("choice"), values: choices }),
  z.strictObject({ kind: z.literal("number"), unit, min: z.number().optional(), max: z.number().optional() }),
]);
const fact = z
  .strictObject({
    id,
    type: factType,
    label: text,
    question: text,
    meaning: text,
    unstated: z.enum(["ask", "absent"]),
    unstatedBecause: text.optional(),
    decidedBy: z.string().optional(),
    notBefore: id.optional(),
    source: source.optional(),
  })
  .register(names, { id: "Fact" });

const finding = z
  .strictObject({
    id,
    question: text,
    answers: choices,
    decidedBy: z.array(z.string()),
    points: z.array(text),
    secondPerson: z.boolean(),
    sources,
  })
  .register(names, { id: "Finding", description: "An open norm that a named person answers." });

const dated = <T extends z.ZodType>(value: T) => z.array(z.union([z.strictObject({ ...entry, value }), annulment]));
const parameterHead = { id, title: text, unit: unit.optional(), at: z.enum(["case-date", "on"]) };
const parameter = z
  .discriminatedUnion("type", [
    z.strictObject({ ...parameterHead, type: z.literal("date"), values: dated(day) }),
    z.strictObject({ ...parameterHead, type: z.literal("boolean"), values: dated(z.boolean()) }),
    z.strictObject({ ...parameterHead, type: z.literal("choice"), values: dated(z.string()) }),
    z.strictObject({ ...parameterHead, type: z.literal("country"), values: dated(z.string()) }),
    z.strictObject({ ...parameterHead, type: z.literal("number"), values: dated(z.number()) }),
    z.strictObject({ ...parameterHead, type: z.literal("length"), values: dated(length) }),
  ])
  .register(names, { id: "Parameter", description: "A legal number with its history." });

const written = z
  .union([z.boolean(), z.string(), z.number(), length])
  .register(names, { description: "A value of the kind of its parameter or column; a day as YYYY-MM-DD." });
const rowContent = {
  id,
  title: text,
  keys: z.record(z.string(), z.array(z.union([z.string(), z.boolean()]))),
  values: z.record(z.string(), written),
};
const column = z.strictObject({ type: valueKind, unit: unit.optional(), title: text });
const table = z
  .strictObject({
    id,
    title: text,
    keys: z.record(z.string(), column),
    values: z.record(z.string(), column),
    coveredUntil: day,
    rows: z.array(z.union([z.strictObject({ ...entry, ...rowContent }), annulment])),
  })
  .register(names, { id: "Table" });

const result = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("term") }),
  z.strictObject({ kind: z.literal("date") }),
  z.strictObject({ kind: z.literal("boolean") }),
  z.strictObject({ kind: z.literal("choice"), values: choices }),
  z.strictObject({ kind: z.literal("number"), unit }),
  z.strictObject({ kind: z.literal("length") }),
]);
const versionContent = { id, title: text, says: expression };
const exceptionContent = {
  ...versionContent,
  label: id,
  when: expression,
  of: id.optional(),
  over: z.array(id).optional(),
};
const remedy = z.strictObject({
  kind: id,
  title: text,
  rule: id.optional(),
  suspensive: z.boolean().nullable(),
  sources,
});
const position = z
  .strictObject({
    id,
    entry: id,
    view: z.enum(["policy", "court"]),
    verdict: z.enum(["applies", "disapplied"]),
    scope: expression.optional(),
    rank: z.int(),
    knownFrom: day,
    source,
    note: text.optional(),
  })
  .register(names, { id: "Position", description: "Who holds what of an entry." });
const kinder = z.strictObject({
  receipt: expression,
  decision: expression,
  kinder: z.union([z.enum(["higher", "lower", "true"]), z.array(id)]),
});
const rule = z
  .strictObject({
    id,
    subject: id,
    title: text,
    summary: text,
    result,
    selectedBy: z.union([expression, kinder]),
    versions: z.array(z.union([z.strictObject({ ...entry, ...versionContent }), annulment])),
    exceptions: z.array(z.union([z.strictObject({ ...entry, ...exceptionContent }), annulment])),
    positions: z.array(position),
    beyond: z.enum(["warn", "refuse"]),
    actor: z.string().optional(),
    act: z
      .strictObject({ kind: id, favourable: z.boolean(), authority: z.string(), harmless: z.array(id).optional() })
      .optional(),
    alongside: z.record(z.string(), id),
    remedies: z.array(remedy),
  })
  .register(names, { id: "Rule" });

const change = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("set-parameter"), parameter: id, value: written }),
  z.strictObject({ change: z.literal("set-row"), table: id, row: z.strictObject(rowContent) }),
  z.strictObject({ change: z.literal("add-version"), rule: id, version: z.strictObject(versionContent) }),
  z.strictObject({ change: z.literal("add-exception"), rule: id, exception: z.strictObject(exceptionContent) }),
  z.strictObject({ change: z.literal("end"), entry: id }),
]);
const stage = z.strictObject({
  stage: z.enum(["announced", "consulted", "advised", "tabled", "adopted", "rejected", "withdrawn", "in-force"]),
  on: day,
  says: text,
  source,
});
const incompatible = z.strictObject({
  id,
  values: z.record(z.string(), z.union([z.string(), z.boolean()])),
  says: text,
});
const reform = z
  .strictObject({
    id,
    title: text,
    source,
    from: day,
    until: day.optional(),
    knownFrom: day,
    retroactive: text.optional(),
    after: z.array(id).optional(),
    path: z.array(stage).optional(),
    changes: z.array(change),
  })
  .register(names, { id: "Reform" });

/** A rule set as `lawToJson` writes it; unknown keys are faults. */
export const ruleSet: z.ZodType = z
  .strictObject({
    version: z.string(),
    facts: z.array(fact),
    findings: z.array(finding),
    parameters: z.array(parameter),
    tables: z.array(table),
    rules: z.array(rule),
    equatedDays: z.array(z.strictObject({ day, source })),
    remediesByAct: z.record(z.string(), z.array(remedy)),
    reforms: z.array(reform),
    incompatible: z.array(incompatible).optional(),
  })
  .register(names, { id: "RuleSet", title: "Keten rule set" });
