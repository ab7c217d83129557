import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { usePeriod } from "../../words/period.js";
import type { FigureSource } from "../data/model.js";
import type { Point } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";

/** Every value of the chart with its source, when it became known and what its note says. */
export function ValuesTable({
  title,
  points,
  sources,
}: {
  title: string;
  points: readonly Point[];
  sources: ReadonlyMap<string, FigureSource>;
}) {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const period = usePeriod();
  return (
    <table className="list-table values-table">
      <caption className="hidden-text">{say("tableCaption", { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("period")}</th>
          <th scope="col" className="number">
            {say("number")}
          </th>
          <th scope="col">{say("source")}</th>
          <th scope="col">{say("published")}</th>
          <th scope="col">{say("note")}</th>
        </tr>
      </thead>
      <tbody>
        {points.flatMap((point) =>
          [point.cell.figure, ...point.cell.others].map((figure, index) => {
            const source = sources.get(figure.source);
            return (
              <tr
                key={`${figure.period} ${figure.freq} ${figure.source}`}
                className={index === 0 ? undefined : "values-other"}
              >
                <th scope="row">{period(figure.period)}</th>
                <td className="number" data-label={say("number")}>
                  {index === 0 ? <b>{words.value(figure)}</b> : words.value(figure)}
                </td>
                <td data-label={say("source")}>
                  <span className="values-source">
                    <SourceMark status={source?.verification ?? "unverified"} short />
                    {words.publisher(source, figure.source)}
                  </span>
                </td>
                <td data-label={say("published")}>{period(figure.published)}</td>
                <td data-label={say("note")}>{figure.note ? words.own(figure.note) : "–"}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
