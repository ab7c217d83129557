import { type Term, terms } from "@keten/glossary";
import { law } from "@keten/law";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { glossaryTexts } from "./texts.js";

/** A term with its meaning, its name in the other language, and where to go on reading. */
export function TermEntry({ term, chosen }: { term: Term; chosen: boolean }) {
  const say = useTexts(glossaryTexts);
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!chosen) return;
    // After the page has put the focus on its own heading, the reader goes on to the word that was asked for.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "center" });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  const other = format.language === "nl" ? "en" : "nl";
  const rules = law.rules.filter((rule) => term.rules?.includes(rule.id));
  const see = terms().filter((one) => term.see.includes(one.id));
  const name = format.text(term.name);
  return (
    <article className={chosen ? "term-entry term-entry--chosen" : "term-entry"}>
      <div className="term-head">
        <h3 ref={heading} tabIndex={-1}>
          {sentence(name)}
        </h3>
        {term.name[other] === name ? null : (
          <span className="small muted" lang={other}>
            {term.name[other]}
          </span>
        )}
      </div>
      <p>{format.text(term.definition)}</p>
      {rules.length > 0 ? (
        <p className="term-links small">
          {say("rules")}
          {rules.map((rule) => (
            <Link key={rule.id} href={`/regels/${rule.id}`}>
              {sentence(format.text(rule.title))}
            </Link>
          ))}
        </p>
      ) : null}
      {see.length > 0 ? (
        <p className="term-links small">
          {say("see")}
          {see.map((one) => (
            <Link key={one.id} href={`/begrippen/${one.id}`}>
              {format.text(one.name)}
            </Link>
          ))}
        </p>
      ) : null}
      {term.source ? (
        <p className="small muted">
          {say("source")}{" "}
          {term.source.url ? (
            <a href={term.source.url} rel="noreferrer">
              {format.text(term.source.title)}
            </a>
          ) : (
            format.text(term.source.title)
          )}
        </p>
      ) : null}
    </article>
  );
}
