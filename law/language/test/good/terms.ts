import {
  anyDay,
  before,
  exists,
  extend,
  extendByRows,
  ground,
  months,
  not,
  restart,
  table,
  term,
  weeks,
  workingDay,
  workingDays,
} from "@keten/law-language";
import {
  applied,
  dated,
  lawOf,
  lined,
  married,
  nationality,
  noticeDate,
  ruled,
  saying,
  source,
  text,
} from "../support/made-up.js";

const measures = table("measures", {
  title: text("the measures"),
  keys: { nationality: { type: "country", title: text("nationality") } },
  values: { longer: { type: "length", title: text("longer by") } },
  coveredUntil: "2030-12-31",
  rows: [
    lined("syria-2021", { nationality: "SYR" }, { longer: { months: 6 } }, { from: "2021-01-01", until: "2021-07-01" }),
    lined("syria-2024", { nationality: "SYR" }, { longer: { months: 6 } }, { from: "2024-01-01", until: "2024-07-01" }),
  ],
});

/** A term with all it can have; its measures come and go. */
export const law = lawOf(
  [
    ruled("term", { kind: "term" }, [
      saying(
        "first",
        term({
          from: applied,
          length: months(6),
          steps: [
            restart("responsible", noticeDate, { ...dated, title: text("restart"), when: exists(noticeDate) }),
            extend("complex", months(9), { ...dated, title: text("complex"), when: married, ground: "many" }),
            extend("many-2022", weeks(4), {
              ...dated,
              from: "2022-09-27",
              knownFrom: "2022-09-27",
              title: text("many"),
              when: before(applied, "2023-01-01"),
              ground: "mixed",
            }),
            extendByRows("by-country", {
              title: text("by country"),
              table: measures,
              keys: { nationality },
              by: "longer",
              before: applied,
              when: not(married),
            }),
          ],
          grounds: [
            ground("many", text("many"), months(9), [source()]),
            ground("mixed", text("weeks"), { node: "constant", type: "length", value: { weeks: 8 } }, [source()]),
          ],
          ceiling: { length: months(21), from: applied, sources: [source("art. 4")] },
          endsOn: workingDay(source("art. 5")),
        }),
      ),
    ]),
    ruled("short-term", { kind: "term" }, [
      saying("short", term({ from: applied, length: workingDays(3), endsOn: anyDay(source("art. 5")) })),
    ]),
  ],
  { tables: [measures] },
);
