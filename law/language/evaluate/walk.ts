import type { Day } from "@keten/calendar";
import type { Problem } from "@keten/text";
import type { Question } from "../model/answer.js";
import type { Law, View } from "../model/rule.js";
import { problem } from "../problems.js";
import { lawWithReforms } from "../reform/apply.js";
import type { WorkingCalendar } from "../working-days/working-calendar.js";
import { type Assumed, answerIn, type RuleRun, type Run } from "./frame.js";
import { type PreparedLaw, preparedLaw } from "./prepare-rule.js";
import { absent, unknown } from "./raw.js";
import { Refusal } from "./refusal.js";
import { runRule } from "./rule-run.js";

/** What a question touched: one walk serves the answer, its reasons and what is still missing. */
export interface Walk {
  law: Law;
  prepared: PreparedLaw;
  run: Run;
  rule: RuleRun;
}

/** Walks the rule of a question. Throws `Refusal` where the law as modelled gives no answer. */
export function walkQuestion(base: Law, question: Question): Walk {
  const law = lawWithReforms(base, question.reforms);
  const prepared = preparedLaw(law, question.knownOn, question.view);
  const run = new Asking(question, prepared);
  return { law, prepared, run, rule: run.answer(question.rule) };
}

/** A rule that waits for the answer of another one, and the rule that asked for it. */
interface Waiting {
  rule: string;
  by: Waiting | null;
}

function cycle(by: Waiting | null, id: string): Problem {
  const path = [id];
  for (let one = by; one; one = one.by) path.unshift(one.rule);
  return problem("rule-cycle", { field: id, values: { value: path.join(" → ") } });
}

class Asking implements Run {
  readonly facts: Run["facts"];
  readonly findings: Run["findings"];
  readonly on: Day;
  readonly view: View;
  readonly strict: boolean;
  readonly calendar: WorkingCalendar;
  readonly assumed: Assumed[] = [];
  warnings: Run["warnings"] = null;
  readonly rules: RuleRun[] = [];
  readonly #prepared: PreparedLaw;
  #asking: Waiting | null = null;

  constructor(question: Question, prepared: PreparedLaw) {
    this.facts = question.facts;
    this.findings = question.findings;
    this.on = question.on;
    this.view = question.view;
    this.strict = question.strict ?? false;
    this.calendar = prepared.calendar;
    this.#prepared = prepared;
  }

  answer(id: string): RuleRun {
    const done = answerIn(this, id);
    if (done) return done;
    const by = this.#asking;
    for (let one = by; one; one = one.by) if (one.rule === id) throw new Refusal([cycle(by, id)]);
    this.#asking = { rule: id, by };
    try {
      const made = runRule(this.#prepared.rule(id), this);
      this.rules.push(made);
      return made;
    } finally {
      this.#asking = by;
    }
  }
}

/** The value of a rule as an answer carries it: null where it is absent or open. */
export const resultOf = ({ value }: RuleRun) => (value === unknown || value === absent ? null : value);
