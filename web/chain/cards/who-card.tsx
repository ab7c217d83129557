import { useCallback } from "react";
import { Link } from "wouter";
import { get } from "../../api/client.js";
import { CATEGORIES } from "../../figures/words/names.js";
import { SourceDisc } from "../../parts/source-mark.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import { FACTS_OF, organisationOf } from "../about-parts.js";
import type { ChainFigure, FigureOverview, PartId } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { useValue } from "../value.js";

/** Who must act, and what was last published of what it can do and what waits for it. */
export function WhoCard({ part, overview }: { part: PartId; overview: FigureOverview | null }) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const organisation = organisationOf(part);
  return (
    <section className="card">
      <p className="card-kind">{say("whoCard")}</p>
      <h3>
        <Link href={`/begrippen/${organisation}`}>{PARTS[part].by[language]}</Link>
      </h3>
      <p>{PARTS[part].who[language]}</p>
      <ul className="card-facts">
        {FACTS_OF[organisation].map(({ series, category }) => (
          <LastFigure key={series + category} series={series} category={category} overview={overview} />
        ))}
      </ul>
    </section>
  );
}

interface Cells {
  cells: readonly { figure: ChainFigure }[];
}

/** The last figure of a series, with a link to all of them. */
function LastFigure({
  series,
  category,
  overview,
}: {
  series: string;
  category: string;
  overview: FigureOverview | null;
}) {
  const say = useTexts(chainTexts);
  const format = useFormat();
  const period = usePeriod();
  const value = useValue();
  const kindOf = (id: string) => inside(CATEGORIES[id] ? format.text(CATEGORIES[id]) : id);
  const load = useCallback(
    (signal: AbortSignal) =>
      get<Cells>(`/v1/figures/${series}?${new URLSearchParams({ citizenship: "TOTAL", category })}`, signal),
    [series, category],
  );
  const [loaded] = useLoaded(load);
  const figure = loaded.state === "ready" ? loaded.value.cells.at(-1)?.figure : undefined;
  const title = overview?.series.find(({ id }) => id === series)?.title;
  const source = overview?.sources.find(({ id }) => id === figure?.source);
  if (!figure || !title) return null;
  return (
    <li className="card-fact">
      <SourceDisc status={source?.verification ?? "unverified"} />
      <span>
        <Link href={`/cijfers/${series}?soort=${category === "" ? "alles" : category}`}>
          {category === "" ? format.text(title) : say("ofKind", { title: format.text(title), kind: kindOf(category) })}
        </Link>
        <span className="card-fact-value">
          <b>{value.figure(figure)}</b> <span className="muted">{period(figure.period)}</span>
        </span>
      </span>
    </li>
  );
}

/** Words as they stand inside a sentence. */
const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
