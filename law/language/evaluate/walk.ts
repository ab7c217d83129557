import type { Question } from "../model/answer.js";
import type { Law } from "../model/rule.js";
import { problem } from "../problems.js";
import { lawWithReforms } from "../reform/apply.js";
import type { RuleRun, Run } from "./frame.js";
import { preparedLaw } from "./prepare-rule.js";
import { absent, unknown } from "./raw.js";
import { Refusal } from "./refusal.js";
import { runRule } from "./rule-run.js";

/** What a question touched: one walk serves the answer, its reasons and what is still missing. */
export interface Walk {
  law: Law;
  run: Run;
  rule: RuleRun;
}

/** Walks the rule of a question. Throws `Refusal` where the law as modelled gives no answer. */
export function walkQuestion(base: Law, question: Question): Walk {
  const law = lawWithReforms(base, question.reforms);
  const prepared = preparedLaw(law, question.knownOn, question.view);
  const asking = new Set<string>();
  const run: Run = {
    facts: question.facts,
    findings: question.findings,
    on: question.on,
    view: question.view,
    strict: question.strict ?? false,
    calendar: prepared.calendar,
    assumed: new Map(),
    warnings: new Map(),
    rules: new Map(),
    answer(id) {
      const done = run.rules.get(id);
      if (done) return done;
      if (asking.has(id))
        throw new Refusal([problem("rule-cycle", { field: id, values: { value: [...asking, id].join(" → ") } })]);
      asking.add(id);
      try {
        const made = runRule(prepared.rule(id), run, law);
        run.rules.set(id, made);
        return made;
      } finally {
        asking.delete(id);
      }
    },
  };
  return { law, run, rule: run.answer(question.rule) };
}

/** The value of a rule as an answer carries it: null where it is absent or open. */
export const resultOf = ({ value }: RuleRun) => (value === unknown || value === absent ? null : value);
