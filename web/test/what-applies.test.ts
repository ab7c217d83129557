import { dayOf } from "@keten/calendar";
import { law } from "@keten/law";
import { type FactValue, known } from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disputedSteps, lanesOf } from "../timeline/lanes.js";
import { type CalendarDay, calendarFile } from "../what-applies/answer/calendar-file.js";
import { ceilingOf } from "../what-applies/answer/from-law.js";
import { stepsFor } from "../what-applies/answer/steps.js";
import { readAnswers, writeAnswers } from "../what-applies/interview/answers.js";
import { answerBoth, mostQuestions, notNeeded, openFacts, possibleDays } from "../what-applies/interview/interview.js";

const at = (year: number, month: number, day: number) => {
  const on = dayOf(year, month, day);
  return { on, knownOn: on };
};
const person = (applied: number, nationality: string): Record<string, FactValue> => ({
  applicationDate: known(applied),
  nationality: known(nationality),
});
const turkish2024 = person(dayOf(2024, 4, 10), "TUR");
const march2025 = at(2025, 3, 1);

describe("the interview", () => {
  it("asks the day of the application and the country first, and nothing else before", () => {
    expect(openFacts(law, {}, march2025)).toEqual(["applicationDate", "nationality"]);
    expect(openFacts(law, { applicationDate: known(dayOf(2024, 4, 10)) }, march2025)).toEqual(["nationality"]);
  });

  it("then asks only what can still change the answer, the act before the day of the act", () => {
    const asked: string[] = [];
    let answers: Record<string, FactValue> = turkish2024;
    const most = mostQuestions(law, answers, march2025);
    for (;;) {
      const [next] = openFacts(law, answers, march2025);
      if (next === undefined) break;
      asked.push(next);
      answers = { ...answers, [next]: next === "individualExtension" ? known("careful") : { state: "unknown" } };
    }
    expect(asked).toEqual([
      "responsibleSince",
      "individualExtension",
      "individualExtensionDate",
      "noticeOfDefaultDate",
      "interviewHeld",
    ]);
    expect(most).toBeGreaterThanOrEqual(asked.length);
  });

  it("asks for a notice of default only once the term is over", () => {
    expect(openFacts(law, turkish2024, march2025)).toContain("noticeOfDefaultDate");
    expect(openFacts(law, turkish2024, at(2024, 6, 1))).not.toContain("noticeOfDefaultDate");
  });

  it("does not ask again what the reader does not know", () => {
    const open = openFacts(law, turkish2024, march2025);
    const unknown = Object.fromEntries(open.map((id) => [id, { state: "unknown" } as const]));
    expect(openFacts(law, { ...turkish2024, ...unknown }, march2025).filter((id) => open.includes(id))).toEqual([]);
  });

  it("drops an answer that no longer matters when another changes", () => {
    const answers = {
      ...turkish2024,
      individualExtension: { state: "absent" } as const,
      postponedForCountry: known(true),
    };
    expect(notNeeded(law, answers, march2025)).toEqual(["postponedForCountry"]);
    expect(notNeeded(law, { ...answers, applicationDate: known(dayOf(2026, 7, 15)) }, at(2026, 11, 21))).toEqual([]);
  });

  it("keeps answers in the browser and reads the same ones back, whatever they are", () => {
    const dates = law.facts.filter((fact) => fact.type.kind === "date").map((fact) => fact.id);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...dates),
          fc.oneof(
            fc.integer({ min: 0, max: 40_000 }).map((day): FactValue => known(day)),
            fc.constantFrom<FactValue>({ state: "absent" }, { state: "unknown" }),
          ),
        ),
        (answers) => {
          expect(readAnswers(writeAnswers(answers, law), law)).toEqual({ ...answers });
        },
      ),
    );
  });

  it.each([
    "",
    "{",
    "7",
    '{"applicationDate":{"state":"known","value":"2024-02-30"}}',
    '{"nonsense":{"state":"known","value":1}}',
  ])("begins anew where what was kept cannot be used: %s", (kept) => {
    expect(readAnswers(kept, law)).toEqual({});
  });
});

describe("the two answers of policy and court", () => {
  const views = answerBoth(law, turkish2024, march2025);

  it("differ for an application of 2024, seen from 1 March 2025", () => {
    expect(views.differ).toBe(true);
    expect(views.court.due).toBe(dayOf(2024, 10, 10));
    expect(views.policy.due).toBe(dayOf(2025, 7, 10));
    expect([...disputedSteps(views.policy, views.court)]).toEqual(["wbv-2023-26"]);
  });

  it("stand in a lane each, the extension hatched as disputed, what is over the term until the day asked about", () => {
    const [court, policy] = lanesOf(views.policy, views.court, march2025.on);
    expect(court?.segments.map((segment) => segment.kind)).toEqual(["term", "over"]);
    expect(court?.segments.at(-1)).toMatchObject({ from: dayOf(2024, 10, 10), until: march2025.on });
    expect(policy?.segments.map((segment) => segment.kind)).toEqual(["term", "disputed"]);
    expect(ceilingOf(law, views.policy, turkish2024)?.day).toBe(dayOf(2026, 1, 10));
  });

  it("become one lane where both say the same", () => {
    const answers = person(dayOf(2026, 7, 15), "ERI");
    const both = answerBoth(law, answers, at(2026, 11, 21));
    const lanes = lanesOf(both.policy, both.court, dayOf(2026, 11, 21));
    expect(lanes).toHaveLength(1);
    expect(lanes[0]).toMatchObject({ view: "both", due: dayOf(2027, 1, 15) });
  });

  it("give lanes without holes that end on the last day, for any application", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2026, 11, 1) }),
        fc.constantFrom("SYR", "TUR", "PSE", "SDN", "LBN", "ERI"),
        fc.integer({ min: dayOf(2022, 10, 1), max: dayOf(2026, 11, 21) }),
        (applied, nationality, on) => {
          const both = answerBoth(law, person(applied, nationality), { on, knownOn: on });
          for (const lane of lanesOf(both.policy, both.court, on)) {
            const solid = lane.segments.filter((segment) => segment.kind !== "over" && segment.kind !== "still");
            let reached = lane.start;
            for (const segment of solid) {
              expect(segment.from).toBe(reached);
              expect(segment.until).toBeGreaterThan(segment.from);
              reached = segment.until;
            }
            expect(reached).toBe(lane.due);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("show later days only for acts that could still happen", () => {
    const answers = person(dayOf(2026, 7, 15), "ERI");
    const clocks = at(2026, 11, 21);
    const { policy } = answerBoth(law, answers, clocks);
    const days = possibleDays(law, answers, clocks, policy).map((one) => one.due);
    expect(days).toEqual([dayOf(2027, 7, 15), dayOf(2028, 4, 18)]);
  });
});

describe("what can be done now", () => {
  const stepsAt = (answers: Record<string, FactValue>, clocks: ReturnType<typeof at>) =>
    stepsFor(law, answers, clocks, answerBoth(law, answers, clocks));

  it("is nothing while the term runs", () => {
    expect(stepsAt(person(dayOf(2026, 7, 15), "ERI"), at(2026, 11, 21)).stand).toEqual({ stand: "in-time" });
  });

  it("is a notice of default once the court says the term is over, with the day on which two weeks end", () => {
    const steps = stepsAt(turkish2024, march2025);
    // 1 March plus two weeks is Saturday 15 March; the last day moves to Monday.
    expect(steps.stand).toEqual({ stand: "give-notice", decideBy: dayOf(2025, 3, 17), premature: false });
    expect(steps).toMatchObject({ view: "court", otherDue: dayOf(2025, 7, 10) });
  });

  it("is waiting for two weeks after a valid notice, and then the court", () => {
    const noticed = { ...turkish2024, noticeOfDefaultDate: known(dayOf(2025, 2, 24)), interviewHeld: known(true) };
    expect(stepsAt(noticed, march2025).stand).toEqual({ stand: "wait", decideBy: dayOf(2025, 3, 10) });
    const later = stepsAt(noticed, at(2025, 3, 11));
    expect(later.stand).toEqual({ stand: "appeal", decideBy: dayOf(2025, 3, 10) });
    expect(later.court).toEqual({ term: { weeks: 8 }, perDay: 10_000, most: 750_000 });
  });

  it("says that a notice from before the last day does not count", () => {
    const early = { ...turkish2024, noticeOfDefaultDate: known(dayOf(2024, 9, 1)) };
    expect(stepsAt(early, march2025).stand).toMatchObject({ stand: "give-notice", premature: true });
  });
});

describe("the days in the reader's own calendar", () => {
  const maker = { id: "0123456789abcdef0123456789abcdef", stamp: "20261121T101500Z" };
  const day = (title: string, description = "Uitleg"): CalendarDay => ({
    key: "term",
    day: dayOf(2027, 1, 15),
    title,
    description,
  });
  const octets = (text: string) => new TextEncoder().encode(text).length;
  /** Reads a file back as RFC 5545 says: joins folded lines, then undoes the escapes. */
  const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
  const textOf = (file: string, name: string) =>
    unfolded(file)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .replace(/\\([\\;,n])/g, (_, letter: string) => (letter === "n" ? "\n" : letter));

  it("are whole days with a name of their own, a moment and reminders at nine in the morning", () => {
    expect(unfolded(calendarFile([day("Laatste dag, IND; besluit")], maker))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Keten//Keten//NL",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      "UID:0123456789abcdef0123456789abcdef-term@keten",
      "DTSTAMP:20261121T101500Z",
      "DTSTART;VALUE=DATE:20270115",
      "DTEND;VALUE=DATE:20270116",
      "SUMMARY:Laatste dag\\, IND\\; besluit",
      "DESCRIPTION:Uitleg",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Laatste dag\\, IND\\; besluit",
      "TRIGGER:-P6DT15H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Laatste dag\\, IND\\; besluit",
      "TRIGGER:PT9H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("come back the same whatever the text, in lines of at most 75 octets that cut no letter", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", ",", ";", "\\", "\n", "é", "ع", "🗓", ":"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile([day(title, description)], maker);
        for (const line of file.split("\r\n")) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\uFFFD]/);
        }
        expect(textOf(file, "SUMMARY")).toBe(title);
        expect(textOf(file, "DESCRIPTION")).toBe(description);
      }),
    );
  });

  it("differ by their names, so that two answers do not take each other's place", () => {
    const days = [
      { ...day("a"), key: "court" },
      { ...day("b"), key: "policy" },
    ];
    const names = unfolded(calendarFile(days, maker)).filter((line) => line.startsWith("UID:"));
    expect(new Set(names).size).toBe(2);
  });
});
