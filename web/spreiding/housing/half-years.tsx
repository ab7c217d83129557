import type { PublishedHalfYear, Sourced } from "@keten/distribution";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { housingTexts } from "./texts.js";

/** A half-year in words. */
export function useHalfYearName(): (halfYear: string) => string {
  const say = useTexts(housingTexts);
  return (halfYear) => say(halfYear.endsWith("1") ? "first" : "second", { year: halfYear.slice(0, 4) });
}

/** What was published of each half-year; what was not found says so. */
export function HalfYears({ published }: { published: readonly PublishedHalfYear[] }) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const name = useHalfYearName();
  const columns = [
    ["task", ({ task }: PublishedHalfYear) => task],
    ["realised", ({ realised }: PublishedHalfYear) => realised],
    ["backlogBefore", ({ backlogBefore }: PublishedHalfYear) => backlogBefore],
    ["backlogAfter", ({ backlogAfter }: PublishedHalfYear) => backlogAfter],
  ] as const;
  const value = (one: Sourced | undefined) => {
    if (!one) return <span className="muted">{say("notFound")}</span>;
    const text = format.number(one.value);
    return one.bound === "approx" ? say("about", { value: text }) : text;
  };
  return (
    <section aria-labelledby="gepubliceerd" className="spread-section">
      <h2 id="gepubliceerd">{say("halfYears")}</h2>
      <p className="soft">{say("halfYearsLede")}</p>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{say("halfYear")}</th>
            {columns.map(([key]) => (
              <th key={key} scope="col" className="number">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {published.toReversed().map((one) => (
            <tr key={one.halfYear}>
              <th scope="row">{name(one.halfYear)}</th>
              {columns.map(([key, of]) => (
                <td key={key} className="number" data-label={say(key)}>
                  {value(of(one))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
