import { lazy, Suspense } from "react";
import { Note } from "../parts/note.js";
import { Problems } from "../parts/problems.js";
import { Loading } from "../shell/loading.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ChartKey } from "./charts/key.js";
import { PlanChart } from "./charts/plan-chart.js";
import type { PlanResult } from "./data/api.js";
import { usePlan } from "./data/use-plan.js";
import { MaximumSection } from "./maximum/maximum-section.js";
import { placesTexts } from "./texts.js";
import { BufferPart } from "./view/buffer-part.js";
import { CostPart } from "./view/cost-part.js";
import { GapPart } from "./view/gap-part.js";
import { GroundsPart, MaximumPart } from "./view/grounds-part.js";
import { monthOf, Section } from "./view/kit.js";
import { NeedPart } from "./view/need-part.js";
import { OpeningsPart } from "./view/openings-part.js";
import { PlanFiles } from "./view/plan-files.js";
import "../parts/charts/charts.css";
import "./places.css";

/** The law is large and comes after the plan. */
const PlacementSection = lazy(() => import("./placement/placement-section.js"));

/** The places plan: need against places, what to open when, what it costs, and the buffer. */
export default function PlacesPage() {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const state = usePlan();
  const { plan, result, problems } = state;
  const refused = problems.length > 0;
  return (
    <Page title={say("title")} lede={say("lede")}>
      <div className="wrap places">
        {refused ? (
          <div>
            <h2>{say("refused")}</h2>
            <Problems problems={problems} />
          </div>
        ) : null}
        {result === null && !refused ? <Loading text={say("computing")} /> : null}
        {plan && result ? (
          <>
            <Answer result={result} computing={state.computing} name={format.text(plan.name)} />
            <OpeningsPart state={state} plan={plan} />
            <NeedPart state={state} plan={plan} />
          </>
        ) : null}
        {plan ? <PlanFiles state={state} plan={plan} /> : null}
        {plan && result ? (
          <>
            <GapPart result={result} />
            <CostPart result={result} />
            <BufferPart result={result} />
            <MaximumPart result={result} />
            <GroundsPart plan={plan} result={result} />
          </>
        ) : null}
        <MaximumSection />
        <Suspense fallback={null}>
          <PlacementSection />
        </Suspense>
      </div>
    </Page>
  );
}

/** The answer first: in how many futures it goes wrong, the picture, and what to know in time. */
function Answer({ result, computing, name }: { result: PlanResult; computing: boolean; name: string }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const { ways, level, months, warnings } = result;
  const [first, last] = [months[0], months.at(-1)];
  const band = ways.from === "futures" ? "answerFutures" : "answerBand";
  return (
    <section className="places-part" aria-labelledby="answer-title">
      {result.madeUp ? (
        <Note kind="info">
          <p>{say("madeUp")}</p>
        </Note>
      ) : null}
      <p className="small soft">{name}</p>
      <h2 id="answer-title" className="places-answer">
        {say(band, { count: ways.aboveLevel, total: ways.total, level: format.number(level) })}
      </h2>
      <p>{say("answerMore", { count: ways.short, total: ways.total })}</p>
      <p role="status" className="small soft">
        {computing ? say("computing") : ""}
      </p>
      {first && last ? (
        <div className="card">
          <h3>{say("chartTitle")}</h3>
          <PlanChart
            months={months}
            level={level}
            label={say("chartLabel", {
              from: monthOf(format, first.month),
              to: monthOf(format, last.month),
              stableFrom: format.number(first.stable),
              stableTo: format.number(last.stable),
              low: format.number(last.need.p25 ?? last.need.p50),
              high: format.number(last.need.p75 ?? last.need.p80),
            })}
          />
          <ChartKey months={months} />
        </div>
      ) : null}
      <Section id="warnings-title" title={say("warningsTitle")}>
        {warnings.length === 0 ? (
          <p>{say("noWarnings")}</p>
        ) : (
          <ul className="places-warnings">
            {warnings.map((one) => (
              <li key={`${one.code} ${String(one.value)}`}>
                <Note kind="warn">
                  <p>{format.text(one.message)}</p>
                </Note>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </section>
  );
}
