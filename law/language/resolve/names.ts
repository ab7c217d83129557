import type { Fact } from "../model/fact.js";
import type { Law, Rule } from "../model/rule.js";

/** What every question looks up in a law. */
export interface Names {
  facts: ReadonlyMap<string, Fact>;
  rules: ReadonlyMap<string, Rule>;
}

const names = new WeakMap<Law, Names>();

export function namesOf(law: Law): Names {
  let found = names.get(law);
  if (!found) {
    found = {
      facts: new Map(law.facts.map((fact) => [fact.id, fact])),
      rules: new Map(law.rules.map((rule) => [rule.id, rule])),
    };
    names.set(law, found);
  }
  return found;
}
