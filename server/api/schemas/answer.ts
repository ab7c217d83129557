import type { Answer, AnswerRemedy, LedgerLine, Missing, Reason } from "@keten/law-language";
import { z } from "zod";
import { covers, exactly, isoDate, named, problem, source, text, verification, view } from "./common.js";

const ledgerLine = named(
  "LedgerLine",
  "What happened to a term at one step.",
  exactly<LedgerLine>()({
    label: z.string(),
    title: text,
    op: z.enum(["base", "extend", "suspend", "restart", "ceiling", "roll"]),
    from: isoDate,
    by: z.string().nullable().meta({ description: "ISO 8601 duration; working days as `5WD`." }),
    dueAfter: isoDate
      .nullable()
      .meta({ description: "The last day after this step; null while the term stands still." }),
    effect: z.enum(["counted", "too-late", "cut", "disapplied", "cleared", "not-reached"]),
    sources: z.array(source),
  }),
);

const reason = named(
  "Reason",
  "Why: one part of the rule with the value it had.",
  z.strictObject({
    code: z.enum([
      "version",
      "exception",
      "term",
      "step",
      "condition",
      "choice",
      "lookup",
      "parameter",
      "rule",
      "finding",
      "fact",
      "position",
    ]),
    at: z.string(),
    sign: z.enum(["yes", "no", "open", "info"]),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    entry: z.string().optional(),
    get because() {
      return z.array(reason);
    },
    text: text.optional(),
    sources: z.array(source).optional(),
  }),
);

const missing = named(
  "Missing",
  "A fact or finding that can still change the outcome.",
  exactly<Missing>()({ fact: z.string().optional(), finding: z.string().optional() }),
);

const remedy = named(
  "Remedy",
  "What can be done against a decision.",
  z.strictObject({
    kind: z.string(),
    title: text,
    get term() {
      return answer.optional();
    },
    suspensive: z.boolean().nullable(),
    sources: z.array(source),
  }),
);

export const answer = named(
  "Answer",
  "What a rule says about a case.",
  z.strictObject({
    rule: z.string(),
    status: z.enum(["decided", "missing", "finding-needed", "refused"]),
    outcome: z.unknown().meta({ description: "What was decided; null where nothing was." }),
    due: isoDate.nullable(),
    suspendedSince: isoDate.optional(),
    breakdown: z.array(ledgerLine).nullable(),
    reasons: z.array(reason),
    used: z.array(z.strictObject({ entry: z.string(), view: view.optional() })),
    assumed: z.array(z.strictObject({ fact: z.string(), as: z.literal("absent"), because: text })),
    missing: z.array(missing).meta({ description: "The facts and findings that still matter, best first." }),
    sources: z.array(source),
    verification,
    warnings: z.array(problem),
    get remedies() {
      return z.array(remedy);
    },
    actor: z.string().optional(),
    ruleSet: z.strictObject({ version: z.string(), hash: z.string() }),
  }),
);

// A schema that holds itself cannot be made by `exactly`; this is the same check beside it.
covers<Answer>(answer);
covers<Reason>(reason);
covers<AnswerRemedy>(remedy);
