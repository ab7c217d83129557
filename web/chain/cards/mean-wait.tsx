import type { Law } from "@keten/law-language";
import { Link } from "wouter";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { ChainYear } from "../model.js";
import { chainTexts } from "../texts.js";
import { SeriesChart } from "./series-chart.js";
import { baseLength, DECISION_TERM, weeksOf } from "./use-law.js";

/** How long a decision took, beside how long the law gives. */
export function MeanWait({ law, years, year }: { law: Law; years: readonly ChainYear[]; year: number }) {
  const say = useTexts(chainTexts);
  const format = useFormat();
  const length = baseLength(law, DECISION_TERM);
  return (
    <div className="card-second">
      <h4>
        <Link href="/cijfers/decision-time">{say("meanWait")}</Link>
      </h4>
      <SeriesChart
        years={years}
        id="decision-time"
        year={year}
        line={length === null ? null : { at: weeksOf(length), text: say("law", { length: format.length(length) }) }}
      />
    </div>
  );
}
