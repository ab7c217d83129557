import type { Law, Rule, Source } from "@keten/law-language";
import { useCallback, useEffect, useRef } from "react";
import { Link } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { Problems } from "../parts/problems.js";
import { titleTellsPlace } from "../parts/source-list.js";
import { SourceDisc, SourceMark } from "../parts/source-mark.js";
import { useLoaded } from "../parts/use-loaded.js";
import { useLanguage, useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { usePeriod } from "../words/period.js";
import { type ChainYear, type PartId, partOf } from "./model.js";
import { SeriesChart } from "./series-chart.js";
import { chainTexts, PARTS, RULES_OF } from "./texts.js";
import { useValue } from "./value.js";

interface Props {
  years: readonly ChainYear[];
  year: ChainYear;
  part: PartId;
}

/** The three cards of the part that was chosen: its rule, who must act, its figures. */
export function Cards({ years, year, part }: Props) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    heading.current?.focus();
  }, [part]);
  return (
    <section className="wrap chosen" aria-labelledby="gekozen">
      <div className="chosen-head">
        <h2 id="gekozen" ref={heading} tabIndex={-1}>
          {PARTS[part].short[language]}
        </h2>
        <span className="small soft">{say("chosen")}</span>
      </div>
      <div className="chosen-cards">
        <RuleCard part={part} />
        <section className="card">
          <p className="card-kind">{say("whoCard")}</p>
          <h3>{PARTS[part].by[language]}</h3>
          <p>{PARTS[part].who[language]}</p>
        </section>
        <FiguresCard years={years} year={year} part={part} />
      </div>
    </section>
  );
}

const loadLaw = async (): Promise<Law> => (await import("@keten/law")).law;

function RuleCard({ part }: { part: PartId }) {
  const say = useTexts(chainTexts);
  const [law, retry] = useLoaded(useCallback(loadLaw, []));
  const wanted = RULES_OF[part] ?? [];
  const rules =
    law.state === "ready" ? wanted.flatMap((id) => law.value.rules.filter((rule: Rule) => rule.id === id)) : [];
  const [main, ...others] = rules;
  return (
    <section className="card">
      <p className="card-kind">{say("ruleCard")}</p>
      {law.state === "failed" ? <Problems problems={law.problems} retry={retry} /> : null}
      {law.state === "ready" && !main ? <p className="soft">{say("noRule")}</p> : null}
      {main ? <RuleOf rule={main} /> : null}
      {others.map((rule) => (
        <p key={rule.id} className="card-more">
          <RuleLink rule={rule} />
        </p>
      ))}
    </section>
  );
}

function RuleLink({ rule }: { rule: Rule }) {
  const format = useFormat();
  return <Link href={`/regels/${rule.id}`}>{sentence(format.text(rule.title))}</Link>;
}

function RuleOf({ rule }: { rule: Rule }) {
  const format = useFormat();
  const sources = new Map<string, Source>();
  for (const version of rule.versions) for (const source of version.sources) sources.set(source.id, source);
  return (
    <>
      <h3>
        <RuleLink rule={rule} />
      </h3>
      <p>{format.text(rule.summary)}</p>
      <ul className="card-sources">
        {[...sources.values()].map((source) => (
          <li key={source.id} className="mark">
            <SourceDisc status={source.verification} />
            <span>
              {format.text(source.title)}
              {titleTellsPlace(source, format.text(source.title)) ? null : (
                <>
                  , <bdi lang="nl">{source.locator}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function FiguresCard({ years, year, part }: Props) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const format = useFormat();
  const period = usePeriod();
  const value = useValue();
  const of = partOf(year, part);
  return (
    <section className="card">
      <p className="card-kind">{say("figuresCard")}</p>
      <h3>{of ? format.text(of.title) : PARTS[part].short[language]}</h3>
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
            {of.source.locator ? `, ${of.source.locator}` : ""}
          </span>
        </p>
      ) : null}
      {of && of.conflicts.length > 0 ? (
        <p className="small conflict">
          {say("otherSources", { year: year.year })}{" "}
          <b>{format.list([...new Set(of.conflicts.map((figure) => value.figure(figure)))])}</b>.
        </p>
      ) : null}
      {of?.note ? <p className="small soft">{format.text(of.note)}</p> : null}
    </section>
  );
}
