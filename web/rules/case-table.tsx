import { isoOf, parseDay } from "@keten/calendar";
import { cases } from "@keten/law";
import { type Case, type Law, type Rule, runCase } from "@keten/law-language";
import { useMemo } from "react";
import { sentence } from "../forms/fact-value.js";
import { useTexts } from "../words/catalogue.js";
import { today, useFormat } from "../words/format.js";
import { ruleTexts } from "./texts.js";

/** The worked cases of a rule, answered again here and compared with what they should give. */
export function CaseTable({ law, rule }: { law: Law; rule: Rule }) {
  const say = useTexts(ruleTexts);
  const results = useMemo(
    () => cases.filter((one) => one.rule === rule.id).map((one) => ({ one, result: runCase(law, one, today()) })),
    [law, rule],
  );
  const expected = useExpected(rule);
  if (results.length === 0) return <p className="soft">{say("noCases")}</p>;
  return (
    <>
      <p className="small soft">{say("casesLede")}</p>
      <div className="table-box">
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{say("caseNumber")}</th>
              <th scope="col">{say("caseTitle")}</th>
              <th scope="col">{say("caseExpected")}</th>
              <th scope="col">{say("caseResult")}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ one, result }) => (
              <tr key={`${one.number} ${one.title}`}>
                <th scope="row">{one.number}</th>
                <td data-label={say("caseTitle")}>
                  <span lang="nl">
                    {one.title}
                    <span className="entry-note">{one.basis}</span>
                  </span>
                </td>
                <td data-label={say("caseExpected")}>{expected(one)}</td>
                <td data-label={say("caseResult")}>
                  <span className={result.passed ? "case-passed" : "case-failed"}>
                    <span aria-hidden="true">{result.passed ? "✓" : "✗"}</span>{" "}
                    {say(result.passed ? "casePassed" : "caseFailed")}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function useExpected(rule: Rule): (one: Case) => string {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const written = (value: unknown): string => {
    if (typeof value === "string") {
      const day = parseDay(value);
      if ("day" in day && isoOf(day.day) === value) return format.day(day.day);
      const label =
        rule.result.kind === "choice" ? rule.result.values.find((choice) => choice.id === value)?.label : undefined;
      return label ? sentence(format.text(label)) : value;
    }
    if (typeof value === "object" && value !== null) {
      const main = "value" in value ? value.value : "due" in value ? value.due : Object.values(value)[0];
      return written(main);
    }
    return value === null ? say("nothingThere") : String(value);
  };
  const statuses = {
    decided: "statusDecided",
    missing: "statusMissing",
    refused: "statusRefused",
    "finding-needed": "statusFinding-needed",
  } as const;
  return ({ expect }) => {
    if ("due" in expect) return written(expect["due"]);
    if ("outcome" in expect) return written(expect["outcome"]);
    const status = expect["status"];
    return typeof status === "string" && status in statuses
      ? say(statuses[status as keyof typeof statuses])
      : say("statusDecided");
  };
}
