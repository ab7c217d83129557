import type { Law } from "@keten/law-language";
import { useTexts } from "../../words/catalogue.js";
import { today, useFormat } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";
import { answerBoth, type Clocks, type TwoViews } from "../interview/interview.js";
import { applyTexts } from "../texts.js";
import { useSentence } from "./sentence.js";

/** When, and what to do for it: the words under the answer. */
export function Lede({
  law,
  clocks,
  views,
  inTime,
  actor,
}: {
  law: Law;
  clocks: Clocks;
  views: TwoViews;
  inTime: boolean;
  actor: string;
}) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const { policy, court, differ } = views;
  if (policy.status === "missing") {
    const facts = policy.missing.flatMap(({ fact }) => law.facts.filter((one) => one.id === fact));
    return (
      <p className="answer-lede">
        {say("missingLede", { facts: format.list(facts.map((one) => format.text(one.label))) })}
      </p>
    );
  }
  const parts: string[] = [];
  const late = [court, policy].find((answer) => answer.due !== null && clocks.on > answer.due);
  if (differ) parts.push(...disputes(law, views, actor, format.text, say));
  if (late?.due != null)
    parts.push(say(differ && late === court ? "agoCourt" : "ago", { days: format.days(clocks.on - late.due) }));
  else if (policy.due !== null && inTime) {
    if (!differ)
      parts.push(
        policy.due === clocks.on ? say("isToday") : say("inDays", { days: format.days(policy.due - clocks.on) }),
      );
    parts.push(say("nothingNow"));
  }
  return parts.length > 0 ? <p className="answer-lede">{parts.join(" ")}</p> : null;
}

/** What the views differ on, in the words of the rule and of the position that decides. */
function disputes(
  law: Law,
  { policy, court }: TwoViews,
  actor: string,
  text: ReturnType<typeof useFormat>["text"],
  say: ReturnType<typeof useTexts<keyof typeof applyTexts.texts>>,
): string[] {
  const positions = law.rules.find((rule) => rule.id === policy.rule)?.positions ?? [];
  return (policy.breakdown ?? []).flatMap((line) => {
    const other = court.breakdown?.find((one) => one.label === line.label);
    const counts = line.effect === "counted" || line.effect === "cut";
    if (!other || (other.effect === "counted" || other.effect === "cut") === counts) return [];
    const view = counts ? court : policy;
    const used =
      positions.findLast(
        (position) => view.used.some((one) => one.entry === position.id) && position.entry === line.label,
      ) ??
      positions.findLast(
        (position) => position.entry === line.label && view.sources.some((source) => source.id === position.source.id),
      );
    if (!used) return [];
    return [
      say(counts ? "disputed" : "disputedNot", {
        actor,
        step: text(line.title),
        position: text(used.note ?? used.source.title).replace(/\.$/, ""),
      }),
    ];
  });
}

/** Where the page asks about another day than today, what holds today. */
export function OtherDay({
  law,
  answers,
  clocks,
  actor,
}: {
  law: Law;
  answers: Answers;
  clocks: Clocks;
  actor: string;
}) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const sentenceOf = useSentence(actor);
  const now = today();
  if (clocks.on === now && clocks.knownOn === now) return null;
  const todays = { on: now, knownOn: now };
  return (
    <p className="answer-other small soft">
      {say("otherDay", {
        on: format.day(clocks.on),
        known: format.day(clocks.knownOn),
        today: format.day(now),
        sentence: sentenceOf(answerBoth(law, answers, todays), now),
      })}
    </p>
  );
}
