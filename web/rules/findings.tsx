import { type Finding, type FindingRecord, type Law, type Rule, reachOf, weakest } from "@keten/law-language";
import { useId } from "react";
import { sentence } from "../forms/fact-value.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ruleTexts } from "./texts.js";
import "./findings.css";

/** The open norms that a rule reaches, through the rules it uses as well. */
export function findingsOf(law: Law, rule: Rule): Finding[] {
  const { findings } = reachOf({ ...law, rules: law.rules.map((one) => ({ ...one, alongside: {} })) }, [rule.id]);
  return law.findings.filter((one) => findings.has(one.id));
}

/** What a person has to judge in this rule: the question, who may answer it, and what they weigh. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={finding.id} className="card finding">
          <h4>{sentence(format.text(finding.question))}</h4>
          <p className="small soft">
            {say("judgedBy", { who: finding.decidedBy.join(", ") })} {finding.secondPerson ? say("secondPerson") : null}
          </p>
          {finding.points.length > 0 ? (
            <>
              <p className="small finding-weigh">{say("weigh")}</p>
              <ul>
                {finding.points.map((point) => (
                  <li key={point.nl}>{sentence(format.text(point))}</li>
                ))}
              </ul>
            </>
          ) : null}
          <p className="small soft finding-source">
            <SourceMark status={weakest(finding.sources.map((source) => source.verification))} />
            {finding.sources.map((source) => format.text(source.title)).join("; ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Answers that a reader supposes a person gave; no judgement of Keten. */
export type Supposed = Readonly<Record<string, string>>;

export const recordsOf = (findings: readonly Finding[], supposed: Supposed, on: number): FindingRecord[] =>
  findings.flatMap((finding) => {
    const answer = supposed[finding.id];
    if (answer === undefined) return [];
    const role = finding.decidedBy[0] ?? "";
    const record = { finding: finding.id, answer, by: "–", role, motivation: "–", on };
    return [finding.secondPerson ? { ...record, second: { by: "– –", role, on } } : record];
  });

/** "Suppose a person judges so": a choice per open norm, to see what would follow. */
export function SupposeField({
  finding,
  value,
  set,
}: {
  finding: Finding;
  value: string | undefined;
  set: (answer: string | null) => void;
}) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const id = useId();
  return (
    <div className="try-fact">
      <label className="try-label" htmlFor={id}>
        {say("suppose", { question: format.text(finding.question) })}
      </label>
      <select
        id={id}
        className="field"
        value={value ?? ""}
        onChange={(event) => set(event.target.value === "" ? null : event.target.value)}
      >
        <option value="">{say("notJudged")}</option>
        {finding.answers.map((answer) => (
          <option key={answer.id} value={answer.id}>
            {sentence(format.text(answer.label))}
          </option>
        ))}
      </select>
    </div>
  );
}
