import { z } from "zod";
import { names } from "./names.js";
import { annulment, day, entry, id, length, source, sources, text, unit, valueKind } from "./parts.js";

/** The tree of a rule: a closed list of nodes, each told by `node`. */
export const expression: z.ZodType = z
  .lazy(() => z.discriminatedUnion("node", [constant, ...references, ...conditions, ...computed, ...selected, term]))
  .register(names, { id: "Expression" });
const list = z.array(expression);
const keys = z.record(z.string(), expression);

const constant = z.discriminatedUnion("type", [
  z.strictObject({ node: z.literal("constant"), type: z.literal("date"), value: day.nullable() }),
  z.strictObject({ node: z.literal("constant"), type: z.literal("boolean"), value: z.boolean() }),
  z.strictObject({ node: z.literal("constant"), type: z.literal("choice"), value: z.string().nullable() }),
  z.strictObject({ node: z.literal("constant"), type: z.literal("country"), value: z.string().nullable() }),
  z.strictObject({ node: z.literal("constant"), type: z.literal("number"), value: z.number().nullable(), unit }),
  z.strictObject({ node: z.literal("constant"), type: z.literal("length"), value: length.nullable() }),
]);

const references = [
  z.strictObject({ node: z.literal("fact"), type: valueKind, fact: id }),
  z.strictObject({ node: z.literal("parameter"), type: valueKind, parameter: id }),
  z.strictObject({ node: z.literal("rule"), type: valueKind, rule: id }),
  z.strictObject({ node: z.literal("on"), type: z.literal("date") }),
  z.strictObject({ node: z.literal("finding"), type: z.literal("choice"), finding: id }),
] as const;

const boolean = z.literal("boolean");
const conditions = [
  z.strictObject({
    node: z.literal("compare"),
    type: boolean,
    op: z.enum(["<", "<=", "=", "!=", ">=", ">"]),
    left: expression,
    right: expression,
  }),
  z.strictObject({ node: z.literal("and"), type: boolean, of: list }),
  z.strictObject({ node: z.literal("or"), type: boolean, of: list }),
  z.strictObject({ node: z.literal("not"), type: boolean, of: expression }),
  z.strictObject({ node: z.literal("exists"), type: boolean, of: expression }),
] as const;

const computed = [
  z.strictObject({
    node: z.literal("arithmetic"),
    type: z.literal("number"),
    op: z.enum(["+", "-", "*", "/"]),
    left: expression,
    right: expression,
    unit,
  }),
  z.strictObject({
    node: z.literal("round"),
    type: z.literal("number"),
    to: z.enum(["nearest", "up", "down"]),
    of: expression,
  }),
  z.strictObject({
    node: z.literal("day-in-year"),
    type: z.literal("date"),
    year: expression,
    month: z.int().min(1).max(12),
    dayOfMonth: z.int().min(1).max(31),
  }),
  z.strictObject({ node: z.literal("days-between"), type: z.literal("number"), from: expression, to: expression }),
  z.strictObject({ node: z.literal("add-length"), type: z.literal("date"), to: expression, length: expression }),
  z.strictObject({ node: z.literal("min"), type: valueKind, of: list.min(1) }),
  z.strictObject({ node: z.literal("max"), type: valueKind, of: list.min(1) }),
] as const;

const selected = [
  z.strictObject({
    node: z.literal("choose"),
    type: valueKind,
    branches: z.array(z.strictObject({ when: expression, gives: expression })),
    otherwise: expression,
  }),
  z.strictObject({
    node: z.literal("lookup"),
    type: valueKind,
    table: id,
    keys,
    value: id,
    at: z.enum(["case-date", "on"]),
    none: z.union([z.literal("absent"), expression]),
  }),
] as const;

const stepHead = { ...entry, title: text, when: expression, effective: expression.optional(), ground: id.optional() };
const step = z.discriminatedUnion("op", [
  z.strictObject({ ...stepHead, op: z.literal("extend"), by: expression }),
  z.strictObject({
    ...stepHead,
    op: z.literal("suspend"),
    during: z.strictObject({ from: expression, until: expression }),
  }),
  z.strictObject({ ...stepHead, op: z.literal("restart"), at: expression }),
]);
const rowSteps = z
  .strictObject({
    rows: z.literal(true),
    id,
    title: text,
    table: id,
    keys,
    by: z.union([z.strictObject({ column: id }), expression]),
    before: expression,
    when: expression,
    ground: id.optional(),
  })
  .register(names, { id: "RowSteps", description: "One extension for each row of a table that matches." });

const term = z
  .strictObject({
    node: z.literal("term"),
    type: z.literal("term"),
    start: expression,
    base: expression,
    steps: z.array(z.union([step, rowSteps, annulment])),
    grounds: z.array(z.strictObject({ id, title: text, max: expression, sources })),
    ceiling: z.strictObject({ length: expression, from: expression, sources }).optional(),
    roll: z.enum(["none", "next-working-day"]),
    rollSource: source,
  })
  .register(names, { id: "Term" });
