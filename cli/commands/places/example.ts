import { readFileSync } from "node:fs";
import { EXAMPLE_FILE, loadPlan, placesPlanJsonSchema } from "@keten/places";
import type { Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";

/** The made-up plan that comes with Keten, as the text of a file; with `--json` what it says. */
export function example(): Outcome {
  const text = readFileSync(EXAMPLE_FILE, "utf8");
  return { exit: EXIT.done, json: loadPlan(EXAMPLE_FILE).plan, text: () => text.trimEnd() };
}

/** The JSON Schema of a places plan: what an editor needs to help somebody who writes one. */
export function schema(): Outcome {
  const form = placesPlanJsonSchema();
  return { exit: EXIT.done, json: form, text: () => JSON.stringify(form, null, 2) };
}
