import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import type { Extent, FigureSource, SeriesDefinition } from "../data/model.js";
import type { Point } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";

interface Props {
  definition: SeriesDefinition;
  breaks: Extent["breaks"];
  points: readonly Point[];
  sources: ReadonlyMap<string, FigureSource>;
}

/** What the series counts: unit, kind, breaks, and values that may still change. */
export function AboutSeries({ definition, breaks, points, sources }: Props) {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const words = useFigureWords();
  const period = usePeriod();
  const provisional = points
    .flatMap(({ cell }) => [cell.figure, ...cell.others])
    .filter((figure) => figure.note?.includes("Provisional"));
  return (
    <section className="about-series" aria-labelledby="wat-telt-dit">
      <h3 id="wat-telt-dit">{say("what")}</h3>
      <p>{format.text(definition.definition)}</p>
      <dl>
        <dt>{say("unit")}</dt>
        <dd>{words.unit(definition.unit)}</dd>
        <dt>{say("kind")}</dt>
        <dd>{say(definition.kind === "average" ? "averageKind" : definition.kind)}</dd>
        {breaks.length > 0 ? (
          <>
            <dt>{say("breaks")}</dt>
            {breaks.map(({ from, text }) => (
              <dd key={from}>{say("breakFrom", { day: period(from), text: format.text(text) })}</dd>
            ))}
          </>
        ) : null}
        {provisional.length > 0 ? (
          <>
            <dt>{say("provisionalHead")}</dt>
            <dd>
              {format.list(
                provisional.map((figure) =>
                  say("provisionalOf", {
                    period: period(figure.period),
                    publisher: words.publisher(sources.get(figure.source), figure.source),
                  }),
                ),
              )}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
