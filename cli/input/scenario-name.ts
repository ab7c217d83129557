import { fill, type Problem } from "@keten/text";
import { problem } from "../problems.js";
import { simulateWords as words } from "../words/simulate.js";

/** A scenario that has to be named; tells the names there are where it is not. */
export async function needed(
  field: "scenario" | "baseline" | "variant",
  name: string | undefined,
  problems: Problem[],
): Promise<string | undefined> {
  if (name !== undefined && name.trim() !== "") return name;
  const { scenarioNames } = await import("@keten/chain");
  const allowed = fill(words.chooseFrom, { names: scenarioNames().join(", ") });
  problems.push(problem(field === "variant" ? "variant-missing" : "scenario-missing", { field, allowed }));
  return undefined;
}
