import { SourceMark } from "../parts/source-mark.js";
import { useLanguage, useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { usePeriod } from "../words/period.js";
import type { ChainYear } from "./model.js";
import { chainTexts, PARTS } from "./texts.js";
import { useValue } from "./value.js";

/** Every number of the picture with its period and source. */
export function YearTable({ year }: { year: ChainYear }) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const format = useFormat();
  const period = usePeriod();
  const value = useValue();
  return (
    <div className="table-box">
      <table className="list-table">
        <caption className="hidden-text">{say("tableCaption", { year: year.year })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("part")}</th>
            <th scope="col" className="number">
              {say("number")}
            </th>
            <th scope="col">{say("period")}</th>
            <th scope="col">{say("source")}</th>
            <th scope="col">{say("certainty")}</th>
          </tr>
        </thead>
        <tbody>
          {year.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">{PARTS[part.id]?.short[language] ?? format.text(part.title)}</th>
              <td className="number" data-label={say("number")}>
                {part.figure ? value.part(part) : <span className="figure-none">{value.part(part)}</span>}
              </td>
              <td data-label={say("period")}>{part.figure ? period(part.figure.period) : "–"}</td>
              <td data-label={say("source")}>{part.source ? format.text(part.source.title) : "–"}</td>
              <td data-label={say("certainty")}>
                {part.verification ? <SourceMark status={part.verification} /> : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
