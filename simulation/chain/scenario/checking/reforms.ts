import { type Law, lawWithReforms } from "@keten/law-language";
import { KetenError, type Problem } from "@keten/text";
import { problem } from "../../problems.js";
import type { Scenario } from "../schema.js";
import { oneOf } from "./keys.js";

/** Every reform known and named once, and those that are on able to hold together. */
export function checkReforms({ reforms }: Scenario, law: Law): Problem[] {
  const known = law.reforms.map((one) => one.id);
  const faults = reforms.flatMap(({ id, on }, index): Problem[] => {
    const first = reforms.findIndex((one) => one.id === id);
    if (first < index) {
      const code = reforms[first]!.on === on ? "reform-twice" : "reform-on-and-off";
      return [problem(code, { field: `reforms.${index}.on`, value: on, values: { reform: id } })];
    }
    if (known.includes(id)) return [];
    const field = `reforms.${index}.id`;
    return [problem("reform-unknown", { field, value: id, values: { reform: id }, allowed: oneOf(id, known) })];
  });
  const on = reforms.filter((one) => one.on && known.includes(one.id)).map((one) => one.id);
  return [...faults, ...togetherFaults(law, [...new Set(on)], reforms)];
}

/** What the law says against reforms that are switched on together. */
function togetherFaults(law: Law, on: readonly string[], reforms: Scenario["reforms"]): Problem[] {
  try {
    lawWithReforms(law, on);
    return [];
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    return error.problems.map((one) => ({
      ...one,
      field: `reforms.${reforms.findIndex(({ id, on: isOn }) => isOn && id === one.value)}.id`,
    }));
  }
}
