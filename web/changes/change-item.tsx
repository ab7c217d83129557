import { law } from "@keten/law";
import { weakest } from "@keten/law-language";
import { Link } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { RuleChange } from "./rule-changes.js";
import { changeTexts } from "./texts.js";
import "./change-item.css";

/** One change: when, what, before and after, why, and where it is written. */
export function ChangeItem({
  change,
  withRules,
  dated = true,
}: {
  change: RuleChange;
  withRules: boolean;
  /** Within a group, day and title stand above it. */
  dated?: boolean;
}) {
  const say = useTexts(changeTexts);
  const format = useFormat();
  const { before, after, sources } = change;
  const same = before !== null && after !== null && format.text(before) === format.text(after);
  const rules = law.rules.filter((rule) => change.rules.includes(rule.id));
  const cause = change.cause ? format.text(change.cause) : null;
  const told =
    cause === null || (sources.length === 1 && sources[0] !== undefined && format.text(sources[0].title) === cause);
  return (
    <article className={dated ? "change" : "change change--within"}>
      {dated ? (
        <p className="change-when">
          <b>{format.day(change.date)}</b>
          <span className={`chip change-kind change-kind--${change.kind}`}>{say(change.kind)}</span>
        </p>
      ) : null}
      <div className="change-what">
        {dated ? (
          <h4>
            {rules[0] && withRules && rules.length === 1 ? (
              <span className="change-rule small muted">{sentence(format.text(rules[0].title))}</span>
            ) : null}
            {sentence(format.text(change.title))}
          </h4>
        ) : null}
        {same ? (
          <p>{say("same")}</p>
        ) : change.kind === "event" && before === null ? (
          <p>{after ? format.text(after) : null}</p>
        ) : (
          <dl className="change-texts">
            <div>
              <dt>{say("before")}</dt>
              <dd>{before ? sentence(format.text(before)) : say("nothing")}</dd>
            </div>
            <div>
              <dt>{say("after")}</dt>
              <dd>{after ? sentence(format.text(after)) : say("nothing")}</dd>
            </div>
          </dl>
        )}
        {change.voided ? <p className="change-voided">{say("voided")}</p> : null}
        {change.note ? <p className="small soft">{format.text(change.note)}</p> : null}
        {told ? null : (
          <p className="small">
            {say("cause")}{" "}
            {change.causeKind ? <span className="chip change-cause">{say(`by-${change.causeKind}`)}</span> : null}{" "}
            {cause}
          </p>
        )}
        <p className="small soft change-sources">
          <SourceMark status={weakest(sources.map((source) => source.verification))} />
          <span>
            {say("source")}{" "}
            {sources.map((source, index) => (
              <span key={`${source.id} ${source.locator}`}>
                {index > 0 ? "; " : ""}
                {source.url ? (
                  <a href={source.url} rel="noreferrer">
                    {format.text(source.title)}
                  </a>
                ) : (
                  format.text(source.title)
                )}
              </span>
            ))}
          </span>
        </p>
        {withRules && rules.length > 0 ? (
          <p className="small change-rules">
            {say("rule")}
            {rules.map((rule) => (
              <Link key={rule.id} href={`/regels/${rule.id}`}>
                {sentence(format.text(rule.title))}
              </Link>
            ))}
          </p>
        ) : null}
      </div>
    </article>
  );
}
