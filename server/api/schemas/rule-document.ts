import type { EntryLine, Position, RuleDocument, VersionText } from "@keten/law-language";
import { z } from "zod";
import { exactly, isoDate, named, source, text, verification, view } from "./common.js";

const row = named(
  "RuleRow",
  "One line of a rule as a table.",
  z.strictObject({ when: text, gives: text, title: text.optional(), sources: z.array(source).optional() }),
);

const versionText = named(
  "RuleVersion",
  "What a version or exception says, from a day on.",
  exactly<VersionText>()({
    entry: z.string(),
    title: text,
    from: isoDate,
    until: isoDate.optional(),
    sentence: text,
    rows: z.array(row),
    sources: z.array(source),
    verification,
    note: text.optional(),
  }),
);

const position = named(
  "Position",
  "Who holds what of a line of law.",
  exactly<Position>()({
    id: z.string(),
    entry: z.string(),
    view,
    verdict: z.enum(["applies", "disapplied"]),
    scope: text.optional().meta({ description: "The cases it covers; without it, all." }),
    rank: z.number(),
    knownFrom: isoDate,
    source,
    note: text.optional(),
  }),
);

const entryLine = named(
  "RuleEntry",
  "One dated line of law.",
  exactly<EntryLine>()({
    entry: z.string(),
    role: z.enum(["version", "exception", "step", "row", "parameter", "annulment"]),
    owner: z.string(),
    title: text,
    from: isoDate,
    until: isoDate.optional(),
    knownFrom: isoDate,
    coveredUntil: isoDate,
    state: z.enum(["held", "ended", "void", "unknown"]),
    by: z
      .strictObject({ entry: z.string(), because: text, knownFrom: isoDate, sources: z.array(source) })
      .optional()
      .meta({ description: "What took it away." }),
    positions: z.array(position),
    sources: z.array(source),
    verification,
    note: text.optional(),
    conflict: z.strictObject({ says: text, sources: z.array(source) }).optional(),
  }),
);

export const ruleDocument = named(
  "Rule",
  "A rule as known on a day: what it says, since when, and where that is written.",
  exactly<RuleDocument>()({
    id: z.string(),
    subject: z.string(),
    title: text,
    summary: text,
    actor: z.string().optional(),
    verification,
    versions: z.array(versionText),
    exceptions: z.array(versionText),
    entries: z.array(entryLine),
    facts: z.array(z.string()),
    findings: z.array(z.string()),
    uses: z.array(z.string()),
    usedBy: z.array(z.string()),
  }),
);
