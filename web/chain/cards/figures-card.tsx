import { Link } from "wouter";
import { SourceMark } from "../../parts/source-mark.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import { MORE_SERIES } from "../about-parts.js";
import { type ChainYear, type FigureOverview, type PartId, partOf } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { useValue } from "../value.js";
import { SeriesChart } from "./series-chart.js";

interface Props {
  years: readonly ChainYear[];
  year: ChainYear;
  part: PartId;
  overview: FigureOverview | null;
}

/** The number of a part over the years, where it comes from, and what to read beside it. */
export function FiguresCard({ years, year, part, overview }: Props) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const format = useFormat();
  const period = usePeriod();
  const value = useValue();
  const of = partOf(year, part);
  const more = (MORE_SERIES[part] ?? []).flatMap((id) => overview?.series.filter((one) => one.id === id) ?? []);
  return (
    <section className="card">
      <p className="card-kind">{say("figuresCard")}</p>
      <h3>
        <Link href={`/cijfers/${of?.series ?? ""}`}>{of ? format.text(of.title) : PARTS[part].short[language]}</Link>
      </h3>
      <p className="figure-now">
        <b className={of?.figure ? undefined : "figure-none"}>{value.part(of)}</b>
        {of?.figure ? <span className="small muted">{period(of.figure.period)}</span> : null}
      </p>
      <SeriesChart years={years} id={part} year={year.year} />
      {of?.source ? (
        <p className="card-source">
          <SourceMark status={of.source.verification} />
          <span className="small soft">
            {of.source.url ? <a href={of.source.url}>{format.text(of.source.title)}</a> : format.text(of.source.title)}
          </span>
        </p>
      ) : null}
      {of && of.conflicts.length > 0 ? (
        <p className="small conflict">
          {say("otherSources", { year: year.year })}{" "}
          <b>{format.list([...new Set(of.conflicts.map((figure) => value.figure(figure)))])}</b>.
        </p>
      ) : null}
      {of?.note ? <p className="small soft card-note">{format.text(of.note)}</p> : null}
      {more.length > 0 ? (
        <>
          <p className="card-kind card-more">{say("moreFigures")}</p>
          <ul className="card-links small">
            {more.map((one) => (
              <li key={one.id}>
                <Link href={`/cijfers/${one.id}`}>{format.text(one.title)}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
