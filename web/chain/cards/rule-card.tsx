import type { Rule, Source } from "@keten/law-language";
import { Link } from "wouter";
import { sentence } from "../../forms/fact-value.js";
import { Problems } from "../../parts/problems.js";
import { titleTellsPlace } from "../../parts/source-list.js";
import { SourceDisc } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { RULES_OF } from "../about-parts.js";
import type { ChainYear, PartId } from "../model.js";
import { chainTexts } from "../texts.js";
import { MeanWait } from "./mean-wait.js";
import { DECISION_TERM, useLaw } from "./use-law.js";

/** The rule that governs a part, and others beside it. */
export function RuleCard({ years, year, part }: { years: readonly ChainYear[]; year: number; part: PartId }) {
  const say = useTexts(chainTexts);
  const [law, retry] = useLaw();
  const wanted = RULES_OF[part] ?? [];
  const rules =
    law.state === "ready" ? wanted.flatMap((id) => law.value.rules.filter((rule: Rule) => rule.id === id)) : [];
  const [main, ...others] = rules;
  return (
    <section className="card">
      <p className="card-kind">{say("ruleCard")}</p>
      {law.state === "failed" ? <Problems problems={law.problems} retry={retry} /> : null}
      {law.state === "ready" && !main ? (
        <>
          <p className="soft card-empty">{say("noRule")}</p>
          <p className="card-more">
            <Link href="/regels">{say("allRules")}</Link>
          </p>
        </>
      ) : null}
      {main ? <RuleOf rule={main} /> : null}
      {others.length > 0 ? (
        <ul className="card-links">
          {others.map((rule) => (
            <li key={rule.id}>
              <RuleLink rule={rule} />
            </li>
          ))}
        </ul>
      ) : null}
      {law.state === "ready" && main?.id === DECISION_TERM ? (
        <MeanWait law={law.value} years={years} year={year} />
      ) : null}
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
