import type { Day } from "@keten/calendar";
import { outcomeOf, type SituationAnswer } from "@keten/law";
import type { Law } from "@keten/law-language";
import { t } from "@keten/text";
import { sentence } from "../../forms/fact-value.js";
import { type Lane, lanesOf } from "../../timeline/lanes.js";
import { Timeline } from "../../timeline/timeline.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";
import { applyTexts } from "../texts.js";
import { situationTexts } from "./texts.js";
import { doneOn } from "./use-says.js";

/** A day by law as a lane: from the day asked about until then, or only the day where it is over. */
const dayLane = (term: NonNullable<Lane["term"]>, day: Day, on: Day): Lane => ({
  view: "both",
  start: Math.min(day, on),
  segments: day > on ? [{ kind: "term", from: on, until: day, by: null, title: t("", ""), entry: term.rule }] : [],
  due: day,
  suspendedSince: null,
  without: [],
  term,
});

/** All terms of the situation on one axis of time, a lane for each, two where policy and court differ. */
export function TermsCard({
  law,
  answers,
  given,
  on,
}: {
  law: Law;
  answers: readonly SituationAnswer[];
  /** What the person answered. */
  given: Answers;
  on: Day;
}) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const format = useFormat();
  const lanes = answers.flatMap(({ of, policy, court }): Lane[] => {
    const rule = law.rules.find(({ id }) => id === of.rule);
    if (!rule) return [];
    const term = { rule: of.rule, name: sentence(format.text(rule.title)) };
    if (rule.result.kind === "date") {
      const day = outcomeOf(law, policy);
      return typeof day === "number" ? [dayLane({ ...term, only: true }, day, on)] : [];
    }
    if (rule.result.kind !== "term") return [];
    // Nothing is too late after an act that came in time.
    const done = doneOn(of, given);
    const until = done !== null && policy.due !== null && done <= policy.due ? Math.min(on, policy.due) : on;
    return lanesOf(policy, court, until).map((lane) => ({ ...lane, term, without: [] }));
  });
  const first = lanes[0]?.term?.rule;
  if (first === undefined) return null;
  return (
    <section className="card term-card" aria-labelledby="terms-title">
      <h2 className="terms-title" id="terms-title">
        {lanes.length > 1 ? say("terms") : apply("termTitle")}
      </h2>
      <Timeline picture={{ lanes, on, ceiling: null, possible: [] }} actor="" ruleHref={`/regels/${first}`} more={{}} />
    </section>
  );
}
