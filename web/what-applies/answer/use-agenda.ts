import type { Day } from "@keten/calendar";
import { recall, remember } from "../../parts/storage.js";
import { useTexts } from "../../words/catalogue.js";
import { momentNow, useFormat } from "../../words/format.js";
import type { Clocks, TwoViews } from "../interview/interview.js";
import { applyTexts } from "../texts.js";
import { CALENDAR_KEY, type CalendarDay, calendarFile, saveFile } from "./calendar-file.js";
import type { Steps } from "./steps.js";

export interface Agenda {
  days: readonly CalendarDay[];
  save: () => void;
}

/** The days that still come, and the way to put them in the reader's own calendar. */
export function useAgenda(views: TwoViews, steps: Steps, clocks: Clocks, actor: string): Agenda {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const { policy, court, differ } = views;
  const description = say("agendaDescription", { on: format.day(clocks.on), known: format.day(clocks.knownOn) });
  const of = (key: string, day: Day | null, title: string): CalendarDay[] =>
    day !== null && day >= clocks.on ? [{ key, day, title, description }] : [];
  const { stand } = steps;
  const days = [
    ...(differ
      ? [
          ...of("court", court.due, say("agendaTitleCourt")),
          ...of("policy", policy.due, say("agendaTitlePolicy", { actor })),
        ]
      : of("term", policy.due, say("agendaTitle", { actor }))),
    ...(stand.stand === "wait" ? of("notice", stand.decideBy, say("agendaTitleNotice", { actor })) : []),
  ];
  const save = () =>
    saveFile("keten.ics", "text/calendar;charset=utf-8", calendarFile(days, { id: readerId(), stamp: momentNow() }));
  return { days, save };
}

/** A random name for this browser's days, made when it is first needed. */
export function readerId(): string {
  const known = recall(CALENDAR_KEY);
  if (known) return known;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  const id = made.join("");
  remember(CALENDAR_KEY, id);
  return id;
}
