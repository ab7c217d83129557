import { type DecisionTerms, type LoadedScenario, resolveScenario } from "@keten/chain";

/** A hundredth of the baseline, so that a test is quick. */
const hundredth = {
  extends: "baseline",
  stock: { pending: { value: 439 } },
  arrivals: { first: { value: 320 }, repeat: { value: 16 } },
  capacity: { decisions: { value: 300 } },
};

export const small = (changes: Record<string, unknown> = {}, id = "small"): LoadedScenario =>
  resolveScenario({ ...hundredth, ...changes }, id);

export const withTerms = (dueDay: DecisionTerms["dueDay"]): DecisionTerms => ({ lawHash: "made-up", dueDay });
