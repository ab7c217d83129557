import type { Day } from "@keten/calendar";
import { type Law, type Rule, type RuleDocument, weakest } from "@keten/law-language";
import { sentence } from "../forms/fact-value.js";
import { Disclosure } from "../parts/disclosure.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { type TableLine, tableLines } from "./entries.js";
import { ruleTexts } from "./texts.js";

/** Each version, step, country row and position with where it is written and how sure that is. */
interface Props {
  law: Law;
  rule: Rule;
  document: RuleDocument;
  knownOn: Day;
}

export function EntryTable({ law, rule, document, knownOn }: Props) {
  const say = useTexts(ruleTexts);
  const { own, rows, positions } = tableLines(law, rule, document, knownOn);
  return (
    <>
      <Lines lines={own} />
      {rows.length > 0 ? (
        <Disclosure summary={say("countries", { count: rows.length })}>
          <Lines lines={rows} />
        </Disclosure>
      ) : null}
      {positions.length > 0 ? (
        <Disclosure summary={say("positions", { count: positions.length })}>
          <Lines lines={positions} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: readonly TableLine[] }) {
  const say = useTexts(ruleTexts);
  return (
    <div className="table-box">
      <table className="list-table entry-table">
        <thead>
          <tr>
            <th scope="col">{say("what")}</th>
            <th scope="col">{say("holdsFor")}</th>
            <th scope="col">{say("source")}</th>
            <th scope="col">{say("certainty")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: TableLine }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const title = format.text(line.title);
  return (
    <tr className={line.gone === null ? undefined : "entry-gone"}>
      <th scope="row">
        <span className="entry-title">
          {line.position === null
            ? sentence(title)
            : sentence(say(line.position === "court" ? "courtSays" : "policySays", { text: title }))}
        </span>
        {line.gone === null ? null : (
          <span className="entry-note">
            {say("goneSince", { day: format.day(line.gone.since) })}. {format.text(line.gone.because)}
          </span>
        )}
        {line.note ? <span className="entry-note">{format.text(line.note)}</span> : null}
        {line.conflict ? (
          <span className="entry-note">{say("conflict", { text: format.text(line.conflict) })}</span>
        ) : null}
      </th>
      <td data-label={say("holdsFor")}>
        <Period line={line} />
      </td>
      <td data-label={say("source")}>
        <ul className="entry-sources">
          {line.sources.map((source) => (
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
      <td data-label={say("certainty")}>
        <SourceMark status={weakest(line.sources.map((source) => source.verification))} />
      </td>
    </tr>
  );
}

function Period({ line }: { line: TableLine }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const from = line.from === null ? null : format.day(line.from);
  const until = line.until === null ? null : format.day(line.until - 1);
  let period: string;
  if (line.position !== null) period = say("positionSince", { from: from ?? "" });
  else if (from !== null && until !== null) period = say("between", { from, until });
  else if (until !== null) period = say("until", { until });
  else period = from === null ? say("always") : say("since", { from });
  return (
    <span>
      {line.fact ? say("applied", { fact: sentence(format.text(line.fact)), period }) : period}
      {line.endUnverified ? <span className="entry-note">{say("endUnverified")}</span> : null}
    </span>
  );
}
