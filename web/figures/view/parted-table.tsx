import { useState } from "react";
import { SourceDisc } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import type { Figure, FigureSource } from "../data/model.js";
import type { Point } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";

interface Props {
  points: readonly Point[];
  sources: ReadonlyMap<string, FigureSource>;
}

/** Where sources give other numbers for the same thing: which one counts, and why. */
export function PartedTable({ points, sources }: Props) {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const format = useFormat();
  const period = usePeriod();
  const [all, setAll] = useState(false);
  const differing = points.filter((point) => point.others.length > 0);
  const wide = differing.filter((point) => point.parted);
  const few = differing.length - wide.length;
  // Where no source parts widely, the small differences are what there is to tell.
  const shown = all || wide.length === 0 ? differing : wide;
  const name = (figure: Figure) => words.publisher(sources.get(figure.source), figure.source);
  return (
    <section aria-labelledby="verschillen">
      <h3 id="verschillen">{say("parted")}</h3>
      {differing.length === 0 ? <p className="soft parted-none">{say("partedNone")}</p> : null}
      {shown.length > 0 ? (
        <>
          <p className="small soft parted-order">{say("partedOrder")}</p>
          <table className="list-table parted-table">
            <thead>
              <tr>
                <th scope="col">{say("period")}</th>
                <th scope="col">{say("used")}</th>
                <th scope="col">{say("otherSources")}</th>
                <th scope="col" className="number">
                  {say("difference")}
                </th>
                <th scope="col">{say("why")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((point) => (
                <tr key={`${point.cell.period} ${point.cell.freq}`}>
                  <th scope="row">{period(point.cell.period)}</th>
                  <td data-label={say("used")}>
                    <Value value={words.value(point.cell.figure)} name={name(point.cell.figure)} strong />
                  </td>
                  <td data-label={say("otherSources")}>
                    <ul className="parted-others">
                      {point.others.map(({ figure }) => (
                        <li key={figure.source}>
                          <Value value={words.value(figure)} name={name(figure)} />
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td className="number" data-label={say("difference")}>
                    <span className={point.parted ? "parted-share" : undefined}>{format.percent(point.spread)}</span>
                  </td>
                  <td data-label={say("why")}>{say(reasonOf(point, sources))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {wide.length > 0 && few > 0 ? (
        <button type="button" className="link small no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("hideSmall") : say("showSmall", { count: few })}
        </button>
      ) : null}
    </section>
  );
}

function Value({ value, name, strong = false }: { value: string; name: string; strong?: boolean }) {
  return (
    <span className="parted-value">
      {strong ? <b>{value}</b> : value} <span className="soft">{name}</span>
    </span>
  );
}

/** Why the source that counts does, in the first words that hold of every other source. */
function reasonOf(point: Point, sources: Props["sources"]): "whyOfficial" | "whyExact" | "whyOrder" {
  const status = (figure: Figure) => sources.get(figure.source)?.verification ?? "unverified";
  const { figure } = point.cell;
  const others = point.others.map((dot) => dot.figure);
  if (status(figure) === "official" && others.every((other) => status(other) !== "official")) return "whyOfficial";
  if (figure.bound === undefined && others.every((other) => other.bound !== undefined)) return "whyExact";
  return "whyOrder";
}

/** The sources of a series in the order that decides, with how sure each is and when it was published. */
export function SourceOrder({
  preference,
  points,
  sources,
}: Props & {
  preference: readonly string[];
}) {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const format = useFormat();
  const dates = usePublished();
  const figures = points.flatMap(({ cell }) => [cell.figure, ...cell.others]);
  const used = preference.filter((id) => figures.some((figure) => figure.source === id));
  return (
    <section aria-labelledby="bronnen">
      <h3 id="bronnen">{say("sourcesTitle")}</h3>
      <ol className="figure-sources">
        {used.map((id) => {
          const source = sources.get(id);
          const own = figures.filter((figure) => figure.source === id);
          const title = source ? format.text(source.title) : id;
          return (
            <li key={id}>
              <SourceDisc status={source?.verification ?? "unverified"} />
              <span>
                {source?.url ? (
                  <a href={source.url} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                <span className="figure-source-more">
                  {[
                    words.publisher(source, id),
                    ...(source ? [words.own(source.locator)] : []),
                    say("values", { count: own.length }),
                    dates(own),
                  ].join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {figures.some((figure) => figure.publishedBasis === "lag") ? (
        <p className="small soft figure-lag">{say("byLag")}</p>
      ) : null}
    </section>
  );
}

/** When figures became known, and whether the source says so itself. */
function usePublished(): (figures: readonly Figure[]) => string {
  const say = useTexts(figureTexts);
  const period = usePeriod();
  return (figures) => {
    const days = figures.map((figure) => figure.published).toSorted();
    const [first = "", last = ""] = [days[0], days.at(-1)];
    const when =
      first === last
        ? say("publishedOn", { day: period(first) })
        : say("publishedBetween", { first: period(first), last: period(last) });
    return figures.every((figure) => figure.publishedBasis === "lag") ? `${when}*` : when;
  };
}
