import type { Day } from "@keten/calendar";
import { subjects } from "@keten/law";
import type { Law, Rule } from "@keten/law-language";
import { useId, useMemo, useState } from "react";
import { Link, useSearch } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { statusesOf } from "./entries.js";
import { ruleTexts } from "./texts.js";

/** All rules by subject, narrowed while typing. */
export function RuleList({ law, chosen, knownOn }: { law: Law; chosen: string | null; knownOn: Day }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const id = useId();
  const search = useSearch();
  const [text, setText] = useState("");
  const statuses = useMemo(() => statusesOf(law, knownOn), [law, knownOn]);
  const wanted = plain(text);
  const found = law.rules.filter((rule) => matches(rule, wanted));
  const known = new Set(subjects.map((subject) => subject.id));
  const groups = [
    ...subjects.map((subject) => ({ ...subject, rules: found.filter((rule) => rule.subject === subject.id) })),
    { id: "other", title: { nl: "", en: "" }, rules: found.filter((rule) => !known.has(rule.subject)) },
  ].filter((group) => group.rules.length > 0);
  return (
    <nav className="card rule-list no-print" aria-label={say("list")}>
      <div className="rule-search">
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
      {found.length === 0 ? <p className="rule-nothing">{say("nothing", { text })}</p> : null}
      {groups.map((group) => (
        <section key={group.id}>
          {group.title.nl === "" ? null : <h2 className="rule-subject">{format.text(group.title)}</h2>}
          <ul className="rule-links">
            {group.rules.map((rule) => (
              <li key={rule.id}>
                <Link
                  href={`/regels/${rule.id}${search ? `?${search}` : ""}`}
                  className="rule-link"
                  aria-current={rule.id === chosen ? "page" : undefined}
                >
                  <SourceMark status={statuses.get(rule.id) ?? "unverified"} short />
                  <span>
                    <b>{sentence(format.text(rule.title))}</b>
                    <span className="rule-summary">{format.text(rule.summary)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

function matches(rule: Rule, wanted: string): boolean {
  if (wanted === "") return true;
  const words = plain([rule.id, rule.title.nl, rule.title.en, rule.summary.nl, rule.summary.en].join(" "));
  return wanted.split(/\s+/).every((word) => words.includes(word));
}
