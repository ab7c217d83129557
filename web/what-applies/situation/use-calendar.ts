import type { Day } from "@keten/calendar";
import { outcomeOf, type SituationAnswer } from "@keten/law";
import type { Answer, Law } from "@keten/law-language";
import { sentence } from "../../forms/fact-value.js";
import { useTexts } from "../../words/catalogue.js";
import { momentNow, useFormat } from "../../words/format.js";
import { type CalendarDay, calendarFile, saveFile } from "../answer/calendar-file.js";
import { type Agenda, readerId } from "../answer/use-agenda.js";
import type { Clocks } from "../interview/interview.js";
import { applyTexts } from "../texts.js";

/** The last days that still come, for the reader's own calendar: the name of the term and nothing of the person. */
export function useCalendar(law: Law, answers: readonly SituationAnswer[], clocks: Clocks): Agenda {
  const apply = useTexts(applyTexts);
  const format = useFormat();
  const description = apply("agendaDescription", { on: format.day(clocks.on), known: format.day(clocks.knownOn) });
  const days = answers.flatMap(({ of, policy, court }): CalendarDay[] => {
    const rule = law.rules.find(({ id }) => id === of.rule);
    const kind = rule?.result.kind;
    if (!rule || (kind !== "term" && kind !== "date")) return [];
    const last = (answer: Answer) => (kind === "term" ? answer.due : (outcomeOf(law, answer) as Day | null));
    const dues = [...new Set([last(policy), last(court)])].filter(
      (day): day is Day => day !== null && day >= clocks.on,
    );
    return dues.map((day, index) => ({
      key: `${of.rule}-${index}`,
      day,
      title: sentence(format.text(rule.title)),
      description,
    }));
  });
  const save = () =>
    saveFile("keten.ics", "text/calendar;charset=utf-8", calendarFile(days, { id: readerId(), stamp: momentNow() }));
  return { days, save };
}
