import type { Problem } from "@keten/text";
import { z } from "zod";
import type { Law } from "../model/rule.js";
import { lawFromJson } from "../store/law-json.js";
import { faultsOf } from "./faults.js";
import { names } from "./names.js";
import { ruleSet } from "./rule-set.js";

export type ReadLaw = { law: Law } | { problems: Problem[] };

/** Reads a rule set from JSON that somebody else may have written; every fault comes at once, with its place. */
export function readLaw(json: unknown): ReadLaw {
  const read = ruleSet.safeParse(json);
  return read.success ? { law: lawFromJson(json) } : { problems: faultsOf(read.error.issues, json) };
}

/** The JSON Schema (2020-12) of a rule set as JSON. */
export function lawSchemaJson(): Record<string, unknown> {
  return z.toJSONSchema(ruleSet, { metadata: names }) as Record<string, unknown>;
}
