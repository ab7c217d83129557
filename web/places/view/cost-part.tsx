import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { PlanResult, YearRow } from "../data/api.js";
import { placesTexts } from "../texts.js";
import { euros, hundredths, ListTable, millions, Section } from "./kit.js";

/** The budget by year, with both sides of being wrong. */
export function CostPart({ result }: { result: PlanResult }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const { years, balance, ways } = result;
  const most = Math.max(1, ...years.flatMap(({ tooFew, tooMany }) => [tooFew, tooMany]));
  const money = (of: (row: YearRow) => number) => (row: YearRow) => millions(format, of(row));
  const side = (name: "tooFew" | "tooMany") => (row: YearRow) => (
    <span className="cost-side">
      {millions(format, row[name])}
      <svg viewBox="0 0 60 10" className="cost-bar" aria-hidden="true" focusable="false">
        <rect width={(row[name] / most) * 60} height="10" className={`cost-bar--${name}`} />
      </svg>
    </span>
  );
  return (
    <Section id="cost-title" title={say("yearTitle")}>
      <p className="places-text">
        {say("balance", {
          short: euros(format, balance.short),
          over: euros(format, balance.over),
          share: say("share", { count: hundredths(balance.fractile) }),
        })}
      </p>
      <ListTable
        label={say("yearTitle")}
        rows={years}
        keyOf={({ year }) => String(year)}
        columns={[
          { name: `${say("year")} (${say("millions")})`, cell: ({ year }) => year },
          { name: say("yearStanding"), number: true, cell: money(({ standing }) => standing) },
          { name: say("yearOnce"), number: true, cell: money(({ once }) => once) },
          { name: say("yearEmergency"), number: true, cell: money(({ emergency }) => emergency) },
          {
            name: say("yearBand"),
            number: true,
            cell: ({ p5, p95 }) => `${millions(format, p5)} – ${millions(format, p95)}`,
          },
          { name: say("yearFew"), number: true, cell: side("tooFew") },
          { name: say("yearMany"), number: true, cell: side("tooMany") },
          { name: say("yearAverage"), number: true, cell: ({ averageStanding }) => format.number(averageStanding) },
          { name: say("yearBest"), number: true, cell: ({ bestStanding }) => format.number(bestStanding) },
        ]}
      />
      <p className="small soft">
        {say("yearNote")} {ways.from === "band" ? say("bandNote") : ""}
      </p>
    </Section>
  );
}
