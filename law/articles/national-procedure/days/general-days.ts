import {
  and,
  anyDay,
  type BoolExpr,
  before,
  choose,
  days,
  exists,
  is,
  type LengthExpr,
  not,
  or,
  otherwise,
  rule,
  term,
  version,
  when,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, atBorder } from "../../facts/asylum.js";
import { vb2000 } from "../../sources/national.js";
import { eightDayScheme, registrationPhase, sixDayScheme } from "../commencements.js";
import { aheadExtension, laterExtension, procedureStartDate } from "../facts.js";

type DayN = (n: number) => LengthExpr;
/** The last day of a step, given what "day n" is. */
export type LastDay = (day: DayN) => LengthExpr;

/** Weekends and holidays do not count, except in the application centre at Schiphol. */
export function countedDays(last: LastDay, onlyIf?: BoolExpr) {
  const counted = (day: DayN) =>
    term({
      from: procedureStartDate,
      ...(onlyIf ? { onlyIf } : {}),
      length: last(day),
      endsOn: anyDay(vb2000("3.110(3)")),
    });
  return choose(
    when(
      atBorder,
      counted((n) => days(n - 1)),
    ),
    otherwise(counted((n) => workingDays(n - 1))),
  );
}

const onDay =
  (n: number): LastDay =>
  (day) =>
    day(n);
/** The day where nothing was extended, and where three days were given ahead of the start. */
const orAhead =
  (n: number, ahead: number): LastDay =>
  (day) =>
    choose(when(aheadExtension, day(ahead)), otherwise(day(n)));
/** The last day by the reason of the extension after the start. */
const byReason =
  (inquiry: number, medical: number, noShow: number, none: number): LastDay =>
  (day) =>
    choose(
      when(is(laterExtension, "inquiry"), day(inquiry)),
      when(is(laterExtension, "medical"), day(medical)),
      when(is(laterExtension, "no-show"), day(noShow)),
      otherwise(day(none)),
    );

/** Applications lodged since 12 June 2026 have no general procedure. */
const underOldLaw = or(before(procedureStartDate, "2026-06-12"), before(applicationDate, "2026-06-12"));
const notExtended = not(or(aheadExtension, exists(laterExtension)));

interface Step {
  id: string;
  title: [nl: string, en: string];
  summary: [nl: string, en: string];
  /** In the eight days of before 25 June 2021, and in the six days since. */
  eight: { last: LastDay; article: string };
  six: { last: LastDay; article: string };
  /** Where a day is fixed only if nothing was extended. */
  onlyUnextended?: boolean;
}

function step({ id, title, summary, eight, six, onlyUnextended }: Step) {
  const [fixed, fixedInTime]: [BoolExpr | undefined, BoolExpr] = onlyUnextended
    ? [not(exists(laterExtension)), and(underOldLaw, notExtended)]
    : [undefined, underOldLaw];
  return rule(`national.${id}`, {
    subject: "asylum-terms",
    title: t(...title),
    summary: t(...summary),
    result: { kind: "term" },
    selectedBy: procedureStartDate,
    actor: "IND",
    versions: [
      version(`${id}-eight-days`, {
        ...eightDayScheme,
        title: t("in de acht dagen", "in the eight days"),
        sources: [vb2000(`${eight.article} (tot 25 juni 2021)`)],
        says: countedDays(eight.last, fixed),
      }),
      registrationPhase.ends(`${id}-eight-days`),
      version(`${id}-six-days`, {
        ...sixDayScheme,
        title: t("in de zes dagen", "in the six days"),
        sources: [vb2000(six.article)],
        says: countedDays(six.last, fixedInTime),
      }),
    ],
  });
}

export const interviewDay = step({
  id: "interview-day",
  title: ["dag van het nader gehoor", "day of the substantive interview"],
  summary: [
    "Op dag 1 (met extra dagen ook dag 2); tot 25 juni 2021 op dag 3.",
    "On day 1 (with extra days also day 2); until 25 June 2021 on day 3.",
  ],
  eight: { last: onDay(3), article: "3.113(2)" },
  six: { last: orAhead(1, 2), article: "3.113(1), 3.115(3)" },
});

export const correctionsDay = step({
  id: "corrections-day",
  title: ["laatste dag voor correcties en aanvullingen", "last day for corrections and additions"],
  summary: [
    "Uiterlijk op dag 2 (met extra dagen dag 4); tot 25 juni 2021 op dag 4.",
    "On day 2 at the latest (with extra days day 4); until 25 June 2021 on day 4.",
  ],
  eight: { last: onDay(4), article: "3.113(5)" },
  six: { last: orAhead(2, 4), article: "3.113(4), 3.115(3)" },
});

export const intentionDay = step({
  id: "intention-day",
  title: ["laatste dag voor het voornemen", "last day for the intended refusal"],
  summary: [
    "Verzonden op dag 3 of uitgereikt op dag 4; tot 25 juni 2021 op dag 5 of 6.",
    "Sent on day 3 or handed over on day 4; until 25 June 2021 on day 5 or 6.",
  ],
  eight: { last: onDay(6), article: "3.114(1)" },
  six: { last: onDay(4), article: "3.114(1)" },
  onlyUnextended: true,
});

export const viewDay = step({
  id: "view-day",
  title: ["laatste dag voor de zienswijze in de algemene procedure", "last day for the view in the general procedure"],
  summary: [
    "Uiterlijk op dag 4; tot 25 juni 2021 op dag 6. Bij verlenging telt de dag van het voornemen.",
    "On day 4 at the latest; until 25 June 2021 on day 6. With an extension the day of the intended refusal counts.",
  ],
  eight: { last: onDay(6), article: "3.114(2)" },
  six: { last: onDay(4), article: "3.114(2)" },
  onlyUnextended: true,
});

export const generalDecisionDay = step({
  id: "general-decision-day",
  title: ["laatste dag van de algemene procedure", "last day of the general procedure"],
  summary: [
    "Dag 6, 9, 18, 20, 21, 23, 26 of 29; tot 25 juni 2021 dag 8, 14, 16 of 22. Daarna: verlengde procedure.",
    "Day 6, 9, 18, 20, 21, 23, 26 or 29; until 25 June 2021 day 8, 14, 16 or 22. After it: the extended procedure.",
  ],
  eight: { last: byReason(14, 16, 22, 8), article: "3.110(1), 3.110(2), 3.114(6), 3.115(6)" },
  six: {
    last: (day) => choose(when(aheadExtension, byReason(21, 23, 29, 9)(day)), otherwise(byReason(18, 20, 26, 6)(day))),
    article: "3.110(1), 3.114(6), 3.115",
  },
});

export const generalDays = [interviewDay, correctionsDay, intentionDay, viewDay, generalDecisionDay];
