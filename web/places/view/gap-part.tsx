import { useState } from "react";
import { csvText, saveCsv } from "../../parts/charts/csv.js";
import { PHONE, useMedia } from "../../parts/use-media.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Heights, MonthRow, PlanResult } from "../data/api.js";
import { placesTexts } from "../texts.js";
import { ListTable, monthOf, Section } from "./kit.js";

const HEIGHTS = ["p50", "p80", "p95"] as const;

/** What is needed and what is lacking, month by month. */
export function GapPart({ result }: { result: PlanResult }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  // On a phone every month is a list of its own.
  const step = useMedia(PHONE) ? 12 : 3;
  const places = (value: number | null) => (value === null ? "–" : format.number(value));
  const at = (name: "needAt" | "emergencyAt", of: (row: MonthRow) => Heights) =>
    HEIGHTS.map((height) => ({
      name: say(name, { height: height.toUpperCase() }),
      number: true,
      cell: (row: MonthRow) => places(of(row)[height]),
      raw: (row: MonthRow) => of(row)[height],
    }));
  const columns = [
    ...at("needAt", ({ need }) => need),
    {
      name: say("stable"),
      number: true,
      cell: (row: MonthRow) => places(row.stable),
      raw: (row: MonthRow) => row.stable,
    },
    {
      name: say("hired"),
      number: true,
      cell: (row: MonthRow) => places(row.contracted),
      raw: (row: MonthRow) => row.contracted,
    },
    ...at("emergencyAt", ({ emergency }) => emergency),
  ];
  const save = () =>
    saveCsv(
      csvText(
        [say("month"), ...columns.map(({ name }) => name)],
        result.months.map((row) => [row.month.slice(0, 7), ...columns.map(({ raw }) => raw(row))]),
        language,
      ),
      "plaatsenplan",
    );
  return (
    <Section id="gap-title" title={say("gapTitle")}>
      <p className="small soft">{say("gapNote")}</p>
      <ListTable
        label={say("gapTitle")}
        rows={result.months.filter((_, index) => all || index % step === 0)}
        keyOf={({ month }) => month}
        columns={[{ name: say("month"), cell: ({ month }) => monthOf(format, month) }, ...columns]}
      />
      <div className="places-actions no-print">
        <button type="button" className="button button--second button--small" onClick={() => setAll(!all)}>
          {say(all ? "fewerMonths" : "allMonths")}
        </button>
        <button type="button" className="button button--second button--small" onClick={save}>
          {say("csv")}
        </button>
      </div>
    </Section>
  );
}
