import type { Distribution, Sourced } from "@keten/distribution";
import { SourceMark } from "../../parts/source-mark.js";
import { WithTerms } from "../../parts/term.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { SpreadChoice } from "../data/choice.js";
import { spreadTexts } from "../texts.js";

/** What was published for the whole country in this round, in words and as one bar. */
export function RoundCard({ distribution, choice }: { distribution: Distribution; choice: SpreadChoice }) {
  const say = useTexts(spreadTexts);
  const { estimate, decided, offered, remaining, toAdd, lasting, askedMore } = distribution.national;
  // What is there or promised, against what was asked: decisions where they were taken, else lasting places.
  const there = decided ?? offered ?? lasting;
  return (
    <section className="card round-card" aria-labelledby="ronde">
      <h2 id="ronde" className="round-card-title">
        {say("round", { year: choice.round })}
      </h2>
      <ul className="round-lines">
        {estimate ? <Line text="roundEstimate" value={estimate} distribution={distribution} /> : null}
        {lasting ? <Line text="roundLasting" value={lasting} distribution={distribution} /> : null}
        {toAdd ? <Line text="roundToAdd" value={toAdd} distribution={distribution} /> : null}
        {decided ? <Line text="roundDecided" value={decided} distribution={distribution} /> : null}
        {!decided && offered ? <Line text="roundOffered" value={offered} distribution={distribution} /> : null}
        {remaining ? <Line text="roundRemaining" value={remaining} distribution={distribution} /> : null}
        {askedMore ? <Line text="roundAskedMore" value={askedMore} distribution={distribution} /> : null}
      </ul>
      {estimate && there ? <RoundBar asked={estimate.value} there={there.value} /> : null}
    </section>
  );
}

type LineText =
  | "roundEstimate"
  | "roundDecided"
  | "roundOffered"
  | "roundRemaining"
  | "roundLasting"
  | "roundToAdd"
  | "roundAskedMore";

function Line({ text, value, distribution }: { text: LineText; value: Sourced; distribution: Distribution }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const source = distribution.sources.find(({ id }) => id === value.source);
  const sign = value.bound === undefined ? "exactly" : value.bound;
  return (
    <li>
      <span>
        <WithTerms text={say(text, { count: say(`bound_${sign}`, { count: format.number(value.value) }) })} />
      </span>
      <SourceMark status={source?.verification ?? "unverified"} short />
    </li>
  );
}

function RoundBar({ asked, there }: { asked: number; there: number }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const full = Math.min(1, there / asked) * 320;
  return (
    <svg
      viewBox="0 0 320 18"
      className="round-bar"
      role="img"
      aria-label={say("barOf", { offered: format.number(there), task: format.number(asked) })}
    >
      <rect x="0.8" y="0.8" width="318.4" height="16.4" className="round-bar-hole" />
      <rect width={full} height="18" className="offer-full" />
    </svg>
  );
}
