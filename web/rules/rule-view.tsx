import { isoOf } from "@keten/calendar";
import { subjects } from "@keten/law";
import { documentOf, type Law, type Rule } from "@keten/law-language";
import { useMemo } from "react";
import { Link } from "wouter";
import type { RuleChange } from "../changes/rule-changes.js";
import { sentence } from "../forms/fact-value.js";
import { Citation } from "../parts/citation.js";
import type { ClockDays } from "../parts/clocks.js";
import { Note } from "../parts/note.js";
import { useTexts } from "../words/catalogue.js";
import { today, useFormat } from "../words/format.js";
import { CaseTable } from "./case-table.js";
import { versionOn } from "./entries.js";
import { EntryTable } from "./entry-table.js";
import { FindingList, findingsOf } from "./findings.js";
import { LatestChange } from "./latest-changes.js";
import { RuleWords } from "./rule-words.js";
import { stripOf } from "./strip.js";
import { ruleTexts } from "./texts.js";
import { TryIt } from "./try-it.js";
import { VersionStrip } from "./version-strip.js";

/** A rule of more lines than this reads better as the table below it than as one sentence. */
const MANY_ROWS = 4;

interface Props {
  law: Law;
  rule: Rule;
  clocks: ClockDays;
  /** What changed on the last day on which something did. */
  changes: readonly RuleChange[];
}

/** One rule: versions in time, the rule now, how Keten reads it, try it, what changed, where it is written, what tests it. */
export function RuleView({ law, rule, clocks, changes }: Props) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const { on, knownOn } = clocks;
  const now = today();
  const strip = useMemo(() => stripOf(law, rule, knownOn, now), [law, rule, knownOn, now]);
  const document = useMemo(() => documentOf(law, rule.id, { knownOn }), [law, rule, knownOn]);
  const findings = useMemo(() => findingsOf(law, rule), [law, rule]);
  if (!document) return null;
  const version = versionOn(document, on);
  const exceptions = document.exceptions.filter((one) => one.from <= on && (one.until === undefined || on < one.until));
  const subject = subjects.find((one) => one.id === rule.subject);
  return (
    <article className="rule">
      <div className="rule-head">
        <div>
          {subject ? <p className="small muted">{format.text(subject.title)}</p> : null}
          <h2 className="rule-title">{sentence(format.text(rule.title))}</h2>
          <p className="rule-lede">{format.text(rule.summary)}</p>
        </div>
        <div className="rule-tools no-print">
          <button type="button" className="button button--second button--small" onClick={() => print()}>
            {say("print")}
          </button>
          <Link className="small" href={`/regels/${rule.id}?op=${isoOf(on)}&bekend=${isoOf(knownOn)}`}>
            {say("link")}
          </Link>
        </div>
      </div>
      <section className="card" aria-labelledby="strip-title">
        <div className="strip-head">
          <h3 id="strip-title">{say("strip")}</h3>
          <span className="small soft">{say("knownOn", { day: format.day(knownOn) })}</span>
        </div>
        <VersionStrip strip={strip} rule={rule.title} on={on} today={now} />
      </section>
      <div className="rule-columns">
        <div className="rule-reading">
          <section aria-labelledby="text-title">
            <h3 id="text-title">{say("text")}</h3>
            {version ? (
              <Citation sources={version.sources} aside={say("rendered")}>
                <p>{sentence(format.text(version.rows.length > MANY_ROWS ? version.title : version.sentence))}.</p>
              </Citation>
            ) : (
              <Note kind="warn">
                <p>{say("noVersion")}</p>
              </Note>
            )}
          </section>
          {version ? (
            <section aria-labelledby="reads-title">
              <h3 id="reads-title">{say("reads")}</h3>
              <table className="if-then">
                <thead>
                  <tr>
                    <th scope="col">{say("if")}</th>
                    <th scope="col" className="if-then-gives">
                      {say("gives")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {exceptions.map((exception) => (
                    <tr key={exception.entry}>
                      <td colSpan={2}>
                        {say("exception")}: {format.text(exception.sentence)}
                      </td>
                    </tr>
                  ))}
                  {version.rows.map((row) => (
                    <tr key={`${row.when.nl} ${row.gives.nl}`}>
                      <td>{sentence(format.text(row.when))}</td>
                      <td className="if-then-gives">{format.text(row.gives)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ) : null}
          <RuleWords rule={rule.id} />
          <Relations law={law} uses={document.uses} usedBy={document.usedBy} />
        </div>
        <TryIt key={rule.id} law={law} rule={rule} clocks={clocks} />
      </div>
      {findings.length > 0 ? (
        <section aria-labelledby="findings-title">
          <h3 id="findings-title">{say("findings")}</h3>
          <FindingList findings={findings} />
        </section>
      ) : null}
      <section aria-labelledby="latest-title">
        <h3 id="latest-title">{say("latestChange")}</h3>
        <LatestChange changes={changes} />
      </section>
      <section aria-labelledby="entries-title">
        <h3 id="entries-title">{say("sources")}</h3>
        <EntryTable law={law} rule={rule} document={document} knownOn={knownOn} />
      </section>
      <section aria-labelledby="cases-title">
        <h3 id="cases-title">{say("cases")}</h3>
        <CaseTable law={law} rule={rule} />
      </section>
    </article>
  );
}

/** The rules it rests on and the rules that rest on it. */
function Relations({ law, uses, usedBy }: { law: Law; uses: readonly string[]; usedBy: readonly string[] }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const links = (ids: readonly string[]) =>
    law.rules
      .filter((rule) => ids.includes(rule.id))
      .map((rule) => (
        <li key={rule.id}>
          <Link href={`/regels/${rule.id}`}>{sentence(format.text(rule.title))}</Link>
        </li>
      ));
  if (uses.length === 0 && usedBy.length === 0) return null;
  return (
    <section className="relations" aria-label={say("relations")}>
      {uses.length > 0 ? (
        <>
          <p className="relations-name">{say("uses")}</p>
          <ul className="relations-list">{links(uses)}</ul>
        </>
      ) : null}
      {usedBy.length > 0 ? (
        <>
          <p className="relations-name">{say("usedBy")}</p>
          <ul className="relations-list">{links(usedBy)}</ul>
        </>
      ) : null}
    </section>
  );
}
