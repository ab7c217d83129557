import type { ExplanationStep, SourceLine } from "@keten/distribution";
import { SourceDisc, SourceMark } from "../../parts/source-mark.js";
import { useSourcePlace } from "../../parts/use-source-place.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { spreadTexts } from "../texts.js";
import { useStepValue } from "./step-value.js";

interface Props {
  steps: readonly ExplanationStep[];
  sources: ReadonlyMap<string, SourceLine>;
}

/** The calculation in its own order, each line with what it rests on, so that anybody can do it again. */
export function Calculation({ steps, sources }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const place = useSourcePlace();
  const value = useStepValue();
  const used = [...new Set(steps.flatMap((step) => step.sources))].flatMap((id) => sources.get(id) ?? []);
  return (
    <>
      <h3 className="hidden-text">{say("calculation")}</h3>
      <ol className="calculation">
        {steps.map((step) => (
          <li key={step.id}>
            <span className="calculation-label">{format.text(step.label)}</span>
            <span className="calculation-value">
              {value(step)}
              {step.value === null ? null : <SourceMark status={step.verification} short />}
            </span>
            {step.how ? <span className="calculation-how">{format.text(step.how)}</span> : null}
          </li>
        ))}
      </ol>
      {used.length > 0 ? (
        <>
          <h3 className="calculation-sources-head">{say("sources")}</h3>
          <ul className="calculation-sources">
            {used.map((source) => (
              <li key={source.id}>
                <SourceDisc status={source.verification} />
                <span>
                  {source.url ? (
                    <a href={source.url} rel="noreferrer">
                      {format.text(source.title)}
                    </a>
                  ) : (
                    format.text(source.title)
                  )}
                  , {place(source)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
