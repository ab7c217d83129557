import { useId, useState } from "react";
import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import type { SeriesChoice } from "../data/choice.js";
import type { Cell, FigureSource } from "../data/model.js";
import { latestByPlace, NATION } from "../data/places.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";

/** So many areas stand there before a reader asks for all. */
const FEW = 14;

interface Props {
  cells: readonly Cell[];
  place: string;
  names: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, FigureSource>;
  choose: (change: Partial<SeriesChoice>) => void;
}

/** The latest figure of every area, from high to low; an area without one is not in it. */
export function PlacesTable({ cells, place, names, sources, choose }: Props) {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const format = useFormat();
  const period = usePeriod();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const found = latestByPlace(cells)
    .filter(({ geo }) => geo !== NATION && plain(words.place(geo, names)).includes(plain(typed.trim())))
    .toSorted(
      (a, b) =>
        (b.figure.value ?? Number.NEGATIVE_INFINITY) - (a.figure.value ?? Number.NEGATIVE_INFINITY) ||
        format.sort(words.place(a.geo, names), words.place(b.geo, names)),
    );
  return (
    <section aria-labelledby="per-gebied" className="figure-places">
      <h3 id="per-gebied">{say("places")}</h3>
      <p className="small soft">{say("placesMore")}</p>
      <div className="figure-filter no-print">
        <label htmlFor={id}>{say("searchPlace")}</label>
        <input
          id={id}
          className="field"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {found.length === 0 ? <p role="status">{say("placesNothing", { text: typed })}</p> : null}
      {found.length > 0 ? (
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{say("place")}</th>
              <th scope="col" className="number">
                {say("number")}
              </th>
              <th scope="col">{say("period")}</th>
              <th scope="col">{say("source")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ geo, figure, period: when }, index) => {
              const source = sources.get(figure.source);
              return (
                <tr key={geo} className={!all && index >= FEW ? "figure-place-beyond" : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      aria-pressed={geo === place}
                      onClick={() => choose({ place: geo })}
                    >
                      {words.place(geo, names)}
                    </button>
                  </th>
                  <td className="number" data-label={say("number")}>
                    <b>{words.value(figure)}</b>
                  </td>
                  <td data-label={say("period")}>{period(when)}</td>
                  <td data-label={say("source")}>
                    <span className="values-source">
                      <SourceMark status={source?.verification ?? "unverified"} short />
                      {words.publisher(source, figure.source)}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
      {found.length > FEW ? (
        <button
          type="button"
          className="button button--second button--small no-print"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say("fewerPlaces") : say("morePlaces", { count: found.length })}
        </button>
      ) : null}
    </section>
  );
}
