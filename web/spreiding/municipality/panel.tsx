import type { Distribution, ExplanationStep, MunicipalityShare, Sourced, Verification } from "@keten/distribution";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import { Disclosure } from "../../parts/disclosure.js";
import { SourceMark } from "../../parts/source-mark.js";
import { Term } from "../../parts/term.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import { keptSearch, type SpreadChoice } from "../data/choice.js";
import { otherNames } from "../data/names.js";
import { rankOf } from "../data/ranking.js";
import type { SpreadMunicipality } from "../data/use-commitments.js";
import { spreadTexts } from "../texts.js";
import { Calculation } from "./calculation.js";
import { DecisionNote } from "./decision-note.js";
import { useStepValue } from "./step-value.js";
import "./municipality.css";

interface Props {
  distribution: Distribution;
  one: SpreadMunicipality;
  choice: SpreadChoice;
}

/** One municipality: its number, what came before and after it, and the whole calculation on request. */
export function MunicipalityPanel({ distribution, one, choice }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const period = usePeriod();
  const names = otherNames(one);
  const also = format.language === "nl" ? names[0] : names.at(-1);
  const stepValue = useStepValue();
  const decimals = (value: number) => stepValue({ value, unit: "score" });
  const sources = useMemo(() => new Map(distribution.sources.map((source) => [source.id, source])), [distribution]);
  const province = distribution.provinces.find(({ code }) => code === one.province);
  const step = (id: string) => one.explanation.find((line) => line.id === id);
  const own = step(one.kind === "published" ? "published" : "places") ?? one.explanation.at(-1);
  const markOf = ({ source }: Sourced): Verification => sources.get(source)?.verification ?? "unverified";
  return (
    <div className="card municipality">
      <div>
        <p className="muted municipality-province">
          {province?.name}
          {also === undefined ? "" : ` · ${say("alsoCalled", { name: also })}`}
        </p>
        <h2 className="municipality-name">{one.name}</h2>
        <p className="soft">
          {say("round", { year: choice.round })} · {say("inhabitantsCount", { count: format.number(one.inhabitants) })}
        </p>
        <p className="municipality-answer">{say(ANSWERS[one.kind], { count: format.number(one.places) })}</p>
      </div>
      <dl className="municipality-numbers">
        <Line label={say("byInhabitants")} value={format.number(Math.round(one.byInhabitants))} />
        {one.score === null ? (
          <Line label={<Term id="ses-woa">{say("score")}</Term>} value={say("notFound")} />
        ) : (
          <Line
            label={<Term id="ses-woa">{say("score")}</Term>}
            value={decimals(one.score)}
            status={step("score")?.verification}
          />
        )}
        <Line
          label={
            one.kind === "published" ? (
              <Term id="indicative-number">{say(OWN_LABEL[one.kind])}</Term>
            ) : (
              say(OWN_LABEL[one.kind])
            )
          }
          value={format.number(one.places)}
          status={one.kind === "computed" ? weakest(one.explanation) : (own?.verification ?? "unverified")}
          strong
        />
        {one.minors === null ? null : (
          <Line
            label={say("ofWhichMinors")}
            value={format.number(one.minors)}
            status={step("minors")?.verification ?? "unverified"}
            sub
          />
        )}
        {one.decision ? (
          <Line
            label={<Term id="distribution-decision">{say("decisionOn", { period: period(one.decision.period) })}</Term>}
            value={format.number(one.decision.value)}
            status={markOf(one.decision)}
            strong
          />
        ) : (
          <Line label={<Term id="distribution-decision">{say("decision")}</Term>} value={say("notFound")} />
        )}
        {one.decision?.minors === undefined ? null : (
          <Line
            label={say("ofWhichMinors")}
            value={format.number(one.decision.minors)}
            status={markOf(one.decision)}
            sub
          />
        )}
        {one.realised ? (
          <Line
            label={say("realisedOn", { period: period(one.realised.period) })}
            value={format.number(one.realised.value)}
            status={markOf(one.realised)}
          />
        ) : (
          <Line label={say("realisedNone")} value={say("notFound")} />
        )}
        {one.committed ? (
          <Line
            label={
              <>
                {say("committed")}
                <br />
                <Link href={`/spreiding/tafel/${one.committed.worksheet.id}`}>
                  {say("committedIn", { title: one.committed.worksheet.title })}
                </Link>
              </>
            }
            value={say("committedOf", {
              counted: format.number(one.committed.counted),
              task: format.number(one.committed.task),
            })}
          />
        ) : null}
      </dl>
      <p className="small soft">
        {say(one.kind === "approximation" && choice.places !== null ? "saysOwnNumber" : SAYS[one.kind])}
      </p>
      <DecisionNote decision={one.decision} sources={sources} />
      <Disclosure summary={say("wholeCalculation")} className="municipality-calculation">
        <Calculation steps={one.explanation} sources={sources} />
      </Disclosure>
      <div className="small municipality-place">
        {province && province.places > 0 ? (
          <p>
            {say("shareOfProvince", {
              share: format.percent(one.places / province.places),
              province: province.name,
              people: format.percent(one.inhabitants / Math.max(1, province.inhabitants)),
            })}
          </p>
        ) : null}
        <Ranking distribution={distribution} one={one} choice={choice} />
      </div>
    </div>
  );
}

const ORDER: readonly Verification[] = ["unverified", "secondary", "official"];
/** A number that was computed is as sure as the least sure of what it was computed from. */
const weakest = (steps: readonly ExplanationStep[]): Verification =>
  ORDER.find((status) => steps.some(({ id, verification }) => id !== "minors" && verification === status)) ??
  "unverified";

const OWN_LABEL = { published: "indicative", approximation: "approximated", computed: "computedRow" } as const;
const ANSWERS = { published: "answerPublished", approximation: "answerAbout", computed: "answerComputed" } as const;
const SAYS = { published: "saysPublished", approximation: "saysApproximation", computed: "saysComputed" } as const;

function Line({
  label,
  value,
  status,
  strong = false,
  sub = false,
}: {
  label: ReactNode;
  value: string;
  status?: Verification | undefined;
  strong?: boolean;
  sub?: boolean;
}) {
  return (
    <div className={sub ? "municipality-line municipality-line--sub" : "municipality-line"}>
      <dt>{label}</dt>
      <dd>
        {strong ? <b>{value}</b> : value}
        {status ? <SourceMark status={status} short /> : null}
      </dd>
    </div>
  );
}

/** Its place among all, and who stands beside it. */
function Ranking({ distribution, one, choice }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const rank = rankOf(distribution.municipalities, one.code);
  if (!rank) return null;
  const link = (label: string, other: MunicipalityShare) => (
    <>
      {label}:{" "}
      <Link href={`/spreiding/${other.code}${keptSearch(choice)}`}>
        {other.name} ({format.number(other.places)})
      </Link>
      .{" "}
    </>
  );
  return (
    <p>
      {say("ranking", { rank: rank.rank, count: rank.count })} {rank.above ? link(say("above"), rank.above) : null}
      {rank.below ? link(say("below"), rank.below) : null}
    </p>
  );
}
