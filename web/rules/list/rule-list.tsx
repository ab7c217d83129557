import type { Day } from "@keten/calendar";
import { subjects } from "@keten/law";
import type { Law } from "@keten/law-language";
import { useMemo, useState } from "react";
import { Link, useSearch } from "wouter";
import type { RuleChange } from "../../changes/rule-changes.js";
import { sentence } from "../../forms/fact-value.js";
import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { ruleTexts } from "../texts.js";
import { RuleFilterForm } from "./rule-filter.js";
import { type Found, findRules, NO_FILTER, type RuleFilter, searchIndex } from "./search-rules.js";
import "./rule-list.css";

const FRESH_DAYS = 183;

/** What the list was narrowed to, so that it is the same again when a reader comes back from a rule. */
let kept: RuleFilter = NO_FILTER;

interface Props {
  law: Law;
  chosen: string | null;
  knownOn: Day;
  changed: ReadonlyMap<string, readonly RuleChange[]>;
}

/** All rules by subject, narrowed by words, subject and certainty; each says when it changed lately. */
export function RuleList({ law, chosen, knownOn, changed }: Props) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const search = useSearch();
  const [filter, setFilter] = useState(kept);
  const index = useMemo(() => searchIndex(law, knownOn), [law, knownOn]);
  const found = findRules(index, filter);
  const known = new Set(subjects.map((subject) => subject.id));
  const groups = [
    ...subjects.map((subject) => ({ ...subject, found: found.filter(({ rule }) => rule.subject === subject.id) })),
    { id: "other", title: null, found: found.filter(({ rule }) => !known.has(rule.subject)) },
  ].filter((group) => group.found.length > 0);
  const narrowed = found.length < index.length;
  const whereFound = (one: Found): string | null => {
    if (filter.text.trim() === "" || one.in === "name") return null;
    return one.in === "text" ? say("foundInText") : say("foundInSource", { source: format.text(one.in.source) });
  };
  const freshSince = (id: string): string | null => {
    const last = changed.get(id)?.[0];
    return last && last.date > knownOn - FRESH_DAYS ? say("changedOn", { day: format.day(last.date) }) : null;
  };
  return (
    <div className="card rule-list no-print">
      <RuleFilterForm
        filter={filter}
        setFilter={(next) => {
          kept = next;
          setFilter(next);
        }}
        present={new Set(law.rules.map((rule) => rule.subject))}
        found={found.length}
      />
      {found.length === 0 ? (
        <p className="rule-nothing">
          {filter.text.trim() === "" ? say("nothingFits") : say("nothing", { text: filter.text.trim() })}
        </p>
      ) : null}
      <nav aria-label={say("list")}>
        {groups.map((group) => (
          <details
            key={`${group.id} ${narrowed}`}
            open={narrowed || group.found.some(({ rule }) => rule.id === chosen)}
          >
            <summary>
              <h2 className="rule-subject">{group.title ? format.text(group.title) : say("otherSubject")}</h2>
              <span className="small muted">{format.number(group.found.length)}</span>
            </summary>
            <ul className="rule-links">
              {group.found.map((one) => {
                const { rule, status } = one;
                const [where, fresh] = [whereFound(one), freshSince(rule.id)];
                return (
                  <li key={rule.id}>
                    <Link
                      href={`/regels/${rule.id}${search ? `?${search}` : ""}`}
                      className="rule-link"
                      aria-current={rule.id === chosen ? "page" : undefined}
                    >
                      <SourceMark status={status} short />
                      <span>
                        <b>{sentence(format.text(rule.title))}</b>
                        <span className="rule-summary">{format.text(rule.summary)}</span>
                        {where ? <span className="rule-where">{where}</span> : null}
                        {fresh ? <span className="rule-fresh">{fresh}</span> : null}
                      </span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </details>
        ))}
      </nav>
    </div>
  );
}
