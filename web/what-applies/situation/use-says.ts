import type { Day } from "@keten/calendar";
import { outcomeOf, type SituationAnswer } from "@keten/law";
import type { Answer, Law, Length, Unit } from "@keten/law-language";
import { fill, type Text, t } from "@keten/text";
import { sentence } from "../../forms/fact-value.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";
import { situationTexts } from "./texts.js";

/** What one answer says, as a sentence in plain words; the situation's own sentence where it has one. */
export function useSays(law: Law, on: Day, answers: Answers): (of: SituationAnswer["of"], answer: Answer) => Text {
  const say = useTexts(situationTexts);
  const format = useFormat();
  // What comes from a catalogue is in the language of the page already.
  const same = (text: string): Text => ({ nl: text, en: text, ar: text });
  const amount = (unit: Unit, value: number): string => {
    if (unit === "EUR-cent") return format.euro(value);
    if (unit === "share") return format.percent(value);
    if (unit === "years") return say("years", { count: value });
    if (unit === "days" || unit === "weeks" || unit === "months") return format.length({ [unit]: value });
    return format.exact(value);
  };
  return (of, answer) => {
    const own = (key: string, otherwise: Text) => of.says?.[key] ?? otherwise;
    if (answer.status === "refused") return same(`${say("refused")}.`);
    if (answer.status === "finding-needed") return same(`${say("person")}.`);
    if (answer.status === "missing") return same(say("missing"));
    const rule = law.rules.find((one) => one.id === answer.rule);
    const kind = rule?.result.kind;
    const outcome = outcomeOf(law, answer);
    if (kind === "term" || kind === "date") {
      const day = kind === "term" ? answer.due : (outcome as Day | null);
      if (day === null) return own("none", same(say("none")));
      const done = doneOn(of, answers);
      if (of.done && done !== null) return fill(done <= day ? of.done.inTime : of.done.late, { day: format.day(done) });
      const over = on > day;
      const written = format.day(day);
      return fill(own(over ? "past" : "due", same(say(over ? "past" : "due", { day: written }))), { day: written });
    }
    if (kind === "boolean") return own(String(outcome), same(say(outcome === true ? "yes" : "no")));
    if (outcome === null) return own("none", same(say("none")));
    if (rule?.result.kind === "choice") {
      const label = rule.result.values.find(({ id }) => id === outcome)?.label ?? t(String(outcome), String(outcome));
      return own(String(outcome), ended(label));
    }
    if (rule?.result.kind === "number") return same(`${amount(rule.result.unit, outcome as number)}.`);
    return same(`${format.length(outcome as Length)}.`);
  };
}

/** The day on which the person did what the term is for; null where that is not known. */
export function doneOn({ done }: SituationAnswer["of"], answers: Answers): Day | null {
  const stated = done ? answers[done.fact] : undefined;
  return stated?.state === "known" ? (stated.value as Day) : null;
}

/** A label of the law as a sentence of its own. */
const ended = ({ nl, en, ar }: Text): Text => ({
  nl: `${sentence(nl)}.`,
  en: `${sentence(en)}.`,
  ...(ar === undefined ? {} : { ar: `${ar}.` }),
});
