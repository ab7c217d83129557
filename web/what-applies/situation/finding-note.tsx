import type { Answer, Finding, Law } from "@keten/law-language";
import { Disclosure } from "../../parts/disclosure.js";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { situationTexts } from "./texts.js";

const SHOWN = 2;

/** What only a person may judge: the question, who answers it and what they weigh. The page never answers it. */
export function FindingNote({ law, answers }: { law: Law; answers: readonly Answer[] }) {
  const say = useTexts(situationTexts);
  const format = useFormat();
  const ids = new Set(answers.flatMap(({ missing }) => missing.flatMap(({ finding }) => finding ?? [])));
  const findings = law.findings.filter(({ id }) => ids.has(id));
  if (findings.length === 0) return null;
  const note = (finding: Finding) => (
    <div className="finding" key={finding.id}>
      <p className="finding-name">
        <span className="chip chip--accent">{say("person")}</span>
      </p>
      <p>
        <b>
          <Said text={finding.question} />
        </b>
      </p>
      <p className="soft">
        {say("personWho", { who: format.list(finding.decidedBy) })} {finding.secondPerson ? say("personTwo") : ""}
      </p>
      {finding.points.length > 0 ? (
        <>
          <p className="soft">{say("personWeighs")}</p>
          <ul>
            {finding.points.map((point) => (
              <li key={point.nl}>
                <Said text={point} capital />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
  const rest = findings.slice(SHOWN);
  return (
    <>
      {findings.slice(0, SHOWN).map(note)}
      {rest.length > 0 ? (
        <Disclosure summary={say("morePersons", { count: rest.length })} className="small">
          {rest.map(note)}
        </Disclosure>
      ) : null}
    </>
  );
}
