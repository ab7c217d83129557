import { law, subjects } from "@keten/law";
import { type Doubt, doubtsOf, type Rule, type Verification } from "@keten/law-language";
import { useMemo } from "react";
import { Link } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { SourceMark } from "../parts/source-mark.js";
import { usersOf } from "../parts/users-of.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { doubtTexts } from "./texts.js";
import "./doubts.css";

const STATUSES: readonly Verification[] = ["official", "secondary", "unverified"];

/** Every line of law that nobody checked, every computed end, every conflict between sources. */
export default function DoubtsPage() {
  const say = useTexts(doubtTexts);
  const format = useFormat();
  const { counts, lines } = useMemo(() => doubtsOf(law), []);
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const disputed = law.rules.filter((rule) => rule.positions.length > 0);
  const lists = [
    ["unverified", lines.filter((one) => one.verification === "unverified")],
    ["conflicts", lines.filter((one) => one.conflict !== null)],
    ["ends", lines.filter((one) => one.endUnverified)],
  ] as const;
  return (
    <Page title={say("title")} lede={say("lede")}>
      <div className="wrap doubts">
        <section aria-labelledby="doubts-read">
          <h2 id="doubts-read">{say("read")}</h2>
          <p>{say("lines", { count: format.number(total) })}</p>
          <ul className="doubts-counts">
            {STATUSES.map((status) => (
              <li key={status}>
                <SourceMark status={status} />
                <b>{format.number(counts[status])}</b>
                <span className="muted">{format.percent(counts[status] / total)}</span>
              </li>
            ))}
          </ul>
        </section>
        {lists.map(([name, found]) => (
          <section key={name} aria-labelledby={`doubts-${name}`}>
            <h2 id={`doubts-${name}`}>{say(name, { count: format.number(found.length) })}</h2>
            <p className="soft">{say(`${name}Lede`)}</p>
            {found.length === 0 ? <p>{say("none")}</p> : <DoubtTable lines={found} />}
          </section>
        ))}
        <section aria-labelledby="doubts-views">
          <h2 id="doubts-views">{say("views", { count: format.number(disputed.length) })}</h2>
          <p className="soft">{say("viewsLede")}</p>
          <ul>
            {disputed.map((rule) => (
              <li key={rule.id}>
                <Link href={`/regels/${rule.id}`}>{sentence(format.text(rule.title))}</Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

/** The lines under their subject, each with the rules that rest on it. */
function DoubtTable({ lines }: { lines: readonly Doubt[] }) {
  const say = useTexts(doubtTexts);
  const format = useFormat();
  const placed = lines.map((line) => ({ line, rules: rulesOf(line) }));
  const known = [...subjects, { id: "", title: null }];
  return (
    <div className="table-box">
      <table className="list-table doubts-table">
        <thead>
          <tr>
            <th scope="col">{say("what")}</th>
            <th scope="col">{say("why")}</th>
            <th scope="col">{say("source")}</th>
          </tr>
        </thead>
        {known.map((subject) => {
          const own = placed.filter(({ rules }) => (rules[0]?.subject ?? "") === subject.id);
          if (own.length === 0) return null;
          return (
            <tbody key={subject.id}>
              {subject.title ? (
                <tr>
                  <th scope="rowgroup" colSpan={3} className="doubts-subject">
                    {format.text(subject.title)}
                  </th>
                </tr>
              ) : null}
              {own.map(({ line, rules }) => (
                <DoubtRow key={line.entry} line={line} rules={rules} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function DoubtRow({ line, rules }: { line: Doubt; rules: readonly Rule[] }) {
  const say = useTexts(doubtTexts);
  const format = useFormat();
  const { conflict, note, sources, title, verification } = line;
  return (
    <tr id={line.entry}>
      <th scope="row">
        {sentence(format.text(title))}
        <span className="doubts-rules">
          {rules.map((rule) => (
            <Link key={rule.id} href={`/regels/${rule.id}`}>
              {sentence(format.text(rule.title))}
            </Link>
          ))}
        </span>
      </th>
      <td data-label={say("why")}>
        {conflict ? (
          <p>
            {say("other", { text: format.text(conflict.says) })}
            {conflict.sources.length > 0 ? (
              <span className="muted"> ({conflict.sources.map((source) => format.text(source.title)).join("; ")})</span>
            ) : null}
          </p>
        ) : null}
        {note ? <p>{format.text(note)}</p> : null}
        {conflict === null && note === null ? <p>{say("noNote")}</p> : null}
      </td>
      <td data-label={say("source")}>
        <SourceMark status={verification} />
        <ul className="entry-sources">
          {sources.map((source) => (
            <li key={`${source.id} ${source.locator}`}>
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  {format.text(source.title)}
                </a>
              ) : (
                format.text(source.title)
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The rule a line stands in, or those that look it up. */
function rulesOf({ owner }: Doubt): readonly Rule[] {
  users ??= usersOf(law);
  const ids = law.rules.some(({ id }) => id === owner) ? [owner] : (users.get(owner) ?? []);
  return law.rules.filter(({ id }) => ids.includes(id));
}

let users: Map<string, string[]> | undefined;
