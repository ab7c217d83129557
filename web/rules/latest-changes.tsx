import type { Day } from "@keten/calendar";
import type { Law } from "@keten/law-language";
import { useMemo } from "react";
import { Link } from "wouter";
import { ChangeItem } from "../changes/change-item.js";
import { type RuleChange, ruleChanges } from "../changes/rule-changes.js";
import { changeTexts } from "../changes/texts.js";
import { yearUpTo } from "../changes/use-period.js";
import { sentence } from "../forms/fact-value.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ruleTexts } from "./texts.js";

const SHOWN = 4;

/** What changed in the rules in the year up to a day: the last few, and the way to all of them. */
export function ChangedLately({ law, knownOn }: { law: Law; knownOn: Day }) {
  const say = useTexts(ruleTexts);
  const kinds = useTexts(changeTexts);
  const format = useFormat();
  const changes = useMemo(() => {
    const { from, until } = yearUpTo(knownOn);
    return ruleChanges(law, from, until).reverse();
  }, [law, knownOn]);
  return (
    <section className="card lately no-print" aria-labelledby="lately-title">
      <h2 id="lately-title">{say("lately")}</h2>
      {changes.length === 0 ? (
        <p className="small soft">{say("latelyNothing", { day: format.day(knownOn) })}</p>
      ) : (
        <ul className="lately-list">
          {changes.slice(0, SHOWN).map((change) => (
            <li key={change.id}>
              <span className="small muted">
                {format.day(change.date)}, {kinds(change.kind)}
              </span>
              {change.rules[0] ? (
                <Link href={`/regels/${change.rules[0]}`}>{sentence(format.text(change.title))}</Link>
              ) : (
                sentence(format.text(change.title))
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href="/wat-veranderde-er">
          {changes.length > 0 ? say("latelyAll", { count: changes.length }) : say("changesPage")}
        </Link>
      </p>
    </section>
  );
}

/** What the latest change altered in one rule. */
export function LatestChange({ changes }: { changes: readonly RuleChange[] }) {
  const say = useTexts(ruleTexts);
  if (changes.length === 0) return <p className="soft">{say("neverChanged")}</p>;
  return (
    <div className="latest">
      {changes.map((change) => (
        <ChangeItem key={change.id} change={change} withRules={false} />
      ))}
    </div>
  );
}
