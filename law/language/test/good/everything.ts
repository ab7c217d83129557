import {
  addLength,
  after,
  and,
  annul,
  answerOf,
  anyDay,
  atMost,
  choice,
  choose,
  day,
  dayInYear,
  daysBetween,
  earliest,
  end,
  exception,
  exists,
  extend,
  extendByRows,
  findingOf,
  ground,
  is,
  lookup,
  minus,
  months,
  moreThan,
  noDay,
  not,
  number,
  onOrBefore,
  or,
  otherwise,
  parameter,
  parameterOf,
  position,
  reform,
  restart,
  rounded,
  roundedDown,
  roundedUp,
  smallest,
  suspend,
  table,
  term,
  theDay,
  times,
  when,
  workingDay,
} from "@keten/law-language";
import {
  age,
  applied,
  chosen,
  colour,
  credible,
  dated,
  decided,
  income,
  lawOf,
  lined,
  married,
  nationality,
  noticeDate,
  ruled,
  saying,
  source,
  text,
  valued,
  working,
  yesOrNo,
} from "../support/made-up.js";

const deadline = parameter("deadline", {
  title: text("the deadline"),
  type: "date",
  values: [
    valued("deadline-2020", day("2024-01-01")),
    end("deadline-2020-ends", {
      ...dated,
      entry: "deadline-2020",
      on: "2023-01-01",
      knownFrom: "2022-06-01",
      because: text("moved"),
    }),
    valued("deadline-2023", day("2026-01-01"), { from: "2023-01-01", knownFrom: "2022-06-01" }),
  ],
});

const measures = table("measures", {
  title: text("the measures"),
  keys: {
    nationality: { type: "country", title: text("nationality") },
    colour: { type: "choice", title: text("colour") },
    married: { type: "boolean", title: text("married") },
  },
  values: {
    longer: { type: "length", title: text("longer by") },
    fee: { type: "number", unit: "EUR-cent", title: text("fee") },
    ends: { type: "date", title: text("last day") },
  },
  coveredUntil: "2030-12-31",
  rows: [
    lined(
      "syria",
      { nationality: ["SYR", "XXA"], colour: "red", married: true },
      { longer: { months: 6 }, fee: 250, ends: day("2023-06-30") },
      {
        until: "2023-07-01",
        endUnverified: true,
        note: text("computed"),
        conflict: { says: text("a letter says a year"), sources: [source("letter", { kind: "letter" })] },
      },
    ),
    lined("eritrea", { nationality: "ERI" }, { longer: { weeks: 4 }, fee: 0, ends: day("2024-06-30") }),
    annul("eritrea-void", { ...dated, entry: "eritrea", knownFrom: "2021-05-01", because: text("void") }),
  ],
});

const longTerm = ruled(
  "term",
  { kind: "term" },
  [
    saying(
      "term-first",
      choose(
        when(
          moreThan(age, 17),
          term({
            from: applied,
            length: months(6),
            steps: [
              restart("responsible", noticeDate, { ...dated, title: text("restart"), when: exists(noticeDate) }),
              suspend(
                "stands-still",
                { from: decided, until: noDay },
                { ...dated, title: text("stop"), when: working },
              ),
              extend("complex", months(9), {
                ...dated,
                title: text("complex"),
                when: married,
                effective: decided,
                ground: "many",
                until: "2029-01-01",
              }),
              annul("complex-void", { ...dated, entry: "complex", knownFrom: "2028-01-01", because: text("void") }),
              extendByRows("by-country", {
                title: text("by country"),
                table: measures,
                keys: { nationality, colour, married },
                by: "longer",
                before: applied,
                ground: "weeks",
              }),
              extendByRows("by-country-fixed", {
                title: text("by country"),
                table: measures,
                keys: { nationality, colour, married },
                by: months(1),
                before: applied,
                when: not(working),
              }),
            ],
            grounds: [
              ground("many", text("many"), months(9), [source()]),
              ground("weeks", text("weeks"), { node: "constant", type: "length", value: { months: 9, weeks: 8 } }, [
                source(),
              ]),
            ],
            ceiling: { length: months(21), from: applied, sources: [source("art. 4")] },
            endsOn: workingDay(source("art. 5", { url: "https://example.org/5", published: day("2019-12-01") })),
          }),
        ),
        otherwise(term({ from: applied, length: months(3), endsOn: anyDay(source("art. 6")) })),
      ),
    ),
  ],
  {
    actor: "IND",
    positions: [
      position("court-on-complex", {
        entry: "complex",
        view: "court",
        verdict: "disapplied",
        rank: 1,
        knownFrom: "2022-01-01",
        source: source("ruling", { kind: "ruling", verification: "secondary" }),
        scope: onOrBefore(applied, "2021-12-31"),
        note: text("for applications of before 2022"),
      }),
    ],
    alongside: { fee: "fee" },
    remedies: [
      { kind: "objection", title: text("objection"), rule: "fee", suspensive: null, sources: [source("art. 7")] },
    ],
  },
);

const fee = ruled(
  "fee",
  { kind: "number", unit: "EUR-cent" },
  [
    saying(
      "fee-first",
      smallest(
        lookup(measures, { nationality, colour, married }, "fee", { at: "on", none: number(100, "EUR-cent") }),
        minus(rounded(times(income, number(0.5, "share"), "EUR-cent")), number(1, "EUR-cent"), "EUR-cent"),
        roundedUp(income),
        roundedDown(income),
      ),
    ),
  ],
  { beyond: "refuse", selectedBy: earliest(applied, addLength(noticeDate, { ...months(1) })) },
);

const outcome = ruled(
  "outcome",
  chosen("refused", "not-refused"),
  [
    saying(
      "outcome-first",
      choose(when(is(findingOf(credible), "no"), choice("refused")), otherwise(choice("not-refused"))),
    ),
  ],
  {
    act: { kind: "refusal", favourable: false, authority: "IND" },
    exceptions: [
      exception("spouse", {
        ...dated,
        label: "spouse",
        title: text("spouse"),
        when: and(married, is(findingOf(credible), "yes")),
        says: choose(when(is(findingOf(credible), "yes"), choice("not-refused")), otherwise(choice("refused"))),
        over: ["worker"],
      }),
      exception("worker", {
        ...dated,
        label: "worker",
        title: text("worker"),
        when: working,
        says: choose(when(is(findingOf(credible), "no"), choice("refused")), otherwise(choice("not-refused"))),
      }),
    ],
  },
);

const right = ruled(
  "right",
  yesOrNo,
  [
    saying(
      "right-first",
      or(
        after(theDay, parameterOf(deadline)),
        atMost(daysBetween(applied, theDay), number(30, "days")),
        onOrBefore(theDay, dayInYear(number(2024, "count"), 1, 31)),
        onOrBefore(theDay, answerOf(longTerm)),
      ),
    ),
  ],
  { selectedBy: { receipt: applied, decision: decided, kinder: "true" } },
);

/** Every node, every field and every change that a rule set can have, with nothing wrong in it. */
export const law = lawOf([longTerm, fee, outcome, right], {
  parameters: [deadline],
  tables: [measures],
  findings: [{ ...credible, secondPerson: true }],
  equatedDays: [{ day: day("2024-05-10"), source: source("decree", { kind: "decree" }) }],
  remediesByAct: {
    refusal: [{ kind: "appeal", title: text("appeal"), rule: "term", suspensive: true, sources: [source("art. 8")] }],
  },
  reforms: [
    reform("plan", {
      title: text("plan"),
      source: source("bill", { kind: "letter", verification: "unverified" }),
      from: "2027-01-01",
      until: "2029-01-01",
      knownFrom: "2026-01-01",
      retroactive: text("not needed, but said"),
      changes: [
        { change: "set-parameter", parameter: "deadline", value: day("2030-01-01") },
        {
          change: "set-row",
          table: "measures",
          row: {
            id: "turkey",
            title: text("turkey"),
            keys: { nationality: ["TUR"] },
            values: { longer: { months: 1 }, fee: 5, ends: day("2028-01-01") },
          },
        },
        { change: "end", entry: "worker" },
      ],
    }),
  ],
});
