import type { Answer } from "../model/answer.js";
import type { Entry } from "../model/entry.js";
import type { TermNode } from "../model/expression.js";
import { type Source, type Verification, weakest } from "../model/source.js";
import type { RuleRun, Run } from "./frame.js";
import { decidingTerm } from "./outcome.js";

/** What an answer rests on. */
export interface Basis {
  used: Answer["used"];
  sources: readonly Source[];
  verification: Verification;
  /** Whether a court's position is among it. */
  court: boolean;
}

/** Keeping more lists than this would cost more memory than working one out again costs time. */
const MOST_KEPT = 10_000;

/**
 * Many answers use the same entries in the same order: what follows from such a list is worked out once. Answers
 * share these lists, so they are frozen.
 */
export class Bases {
  #root = new Trail();
  #kept = 0;

  of({ rules }: Run): Basis {
    let trail = this.#root;
    for (const one of rules) {
      for (const { entry } of one.frame.used) trail = trail.after(entry);
      const term = decidingTerm(one);
      if (term) trail = trail.after(term.node);
    }
    if (trail.basis) return trail.basis;
    if (this.#kept++ > MOST_KEPT) {
      this.#root = new Trail();
      this.#kept = 0;
    }
    return (trail.basis = basisOf(rules));
  }
}

class Trail {
  basis?: Basis;
  readonly #next = new Map<Entry | TermNode, Trail>();

  after(part: Entry | TermNode): Trail {
    let next = this.#next.get(part);
    if (!next) this.#next.set(part, (next = new Trail()));
    return next;
  }
}

function basisOf(rules: readonly RuleRun[]): Basis {
  const uses = new Map<string, Answer["used"][number]>();
  const sources = new Map<string, Source>();
  // The same article may stand in a rule as several objects.
  const add = (source: Source) => {
    const key = source.id + source.locator;
    if (!sources.has(key)) sources.set(key, source);
  };
  let court = false;
  for (const one of rules) {
    for (const { entry, position } of one.frame.used) {
      uses.set(entry.id, position ? { entry: entry.id, view: position.view } : { entry: entry.id });
      entry.sources.forEach(add);
      if (position?.view === "court") court = true;
    }
    const term = decidingTerm(one);
    if (!term) continue;
    add(term.node.rollSource);
    term.node.ceiling?.sources.forEach(add);
  }
  const all = [...sources.values()];
  return {
    used: Object.freeze([...uses.values()]),
    sources: Object.freeze(all),
    verification: weakest(all.map((one) => one.verification)),
    court,
  };
}
