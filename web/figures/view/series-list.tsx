import { useId, useState } from "react";
import { Link } from "wouter";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { type Catalogue, type KnownSeries, matches } from "../data/overview.js";
import { SUBJECTS } from "../data/subjects.js";
import { figureTexts } from "../texts.js";

/** All series by part of the chain, narrowed while typing. */
export function SeriesList({
  catalogue,
  chosen,
  search,
}: {
  catalogue: Catalogue;
  chosen: string | null;
  search: string;
}) {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const id = useId();
  const [text, setText] = useState("");
  const found = catalogue.series.filter((one) => text.trim() === "" || matches(one, text, catalogue.sources));
  const groups = SUBJECTS.map((subject) => ({
    ...subject,
    series: found.filter((one) => one.subject === subject.id),
  })).filter((group) => group.series.length > 0);
  return (
    <nav className="card series-list no-print" aria-label={say("list")}>
      <div className="series-search">
        <label htmlFor={id}>{say("search")}</label>
        <input
          id={id}
          className="field"
          type="search"
          placeholder={say("searchHint")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="hidden-text" aria-live="polite">
          {text === "" ? "" : say("found", { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? <p className="series-nothing">{say("nothing", { text })}</p> : null}
      {groups.map((group) => (
        <section key={group.id}>
          <h2 className="series-subject">{format.text(group.title)}</h2>
          <ul className="series-links">
            {group.series.map((one) => (
              <li key={one.definition.id}>
                <Link
                  href={`/cijfers/${one.definition.id}${search}`}
                  className="series-link"
                  aria-current={one.definition.id === chosen ? "page" : undefined}
                >
                  <b>{format.text(one.definition.title)}</b>
                  <Held series={one} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** "2015–2025 · 12 bronnen" */
function Held({ series: { extent } }: { series: KnownSeries }) {
  const say = useTexts(figureTexts);
  if (extent.first === null || extent.last === null) return null;
  const years = extent.first === extent.last ? extent.first : say("years", { first: extent.first, last: extent.last });
  return (
    <span className="series-held">
      {years} · {say("sources", { count: extent.sources.length })}
    </span>
  );
}
