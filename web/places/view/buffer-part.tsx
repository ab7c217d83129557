import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { BufferChart } from "../charts/buffer-chart.js";
import type { PlanResult } from "../data/api.js";
import { placesTexts } from "../texts.js";
import { hundredths, ListTable, millions, Section } from "./kit.js";

/** What regular places on top of the plan would do against a crisis. */
export function BufferPart({ result: { buffer } }: { result: PlanResult }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const now = buffer[0];
  if (now === undefined) return null;
  const best = buffer.reduce((least, row) => (row.costPerYear < least.costPerYear ? row : least));
  const months = (share: number) => say("share", { count: hundredths(share) });
  return (
    <Section id="buffer-title" title={say("bufferTitle")}>
      <p className="places-text">{say("bufferText")}</p>
      <p className="places-text">
        <b>
          {best.places === 0
            ? say("bufferNone", { now: months(now.shortChance) })
            : say("bufferBest", {
                places: format.number(best.places),
                cost: `${millions(format, best.costPerYear)} ${say("millions")}`,
                share: months(best.shortChance),
                now: months(now.shortChance),
              })}
        </b>
      </p>
      <BufferChart buffer={buffer} best={best} label={say("bufferLabel", { places: format.number(best.places) })} />
      <Disclosure summary={say("bufferTable")}>
        <ListTable
          label={say("bufferTable")}
          rows={buffer}
          keyOf={({ places }) => String(places)}
          columns={[
            { name: say("bufferPlaces"), cell: ({ places }) => format.number(places) },
            { name: say("bufferCost"), number: true, cell: ({ costPerYear }) => millions(format, costPerYear) },
            { name: say("bufferChance"), number: true, cell: ({ shortChance }) => hundredths(shortChance) },
            { name: say("bufferWorst"), number: true, cell: ({ worstShortChance }) => hundredths(worstShortChance) },
          ]}
        />
      </Disclosure>
    </Section>
  );
}
