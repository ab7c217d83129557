import { cases } from "@keten/law";
import {
  evaluate,
  type Fact,
  type FactValue,
  type Law,
  questionFromJson,
  type Rule,
  reachOf,
  type View,
} from "@keten/law-language";
import { useId, useMemo, useState } from "react";
import { CountryField } from "../forms/country-field.js";
import { DateField } from "../forms/date-field.js";
import { sentence } from "../forms/fact-value.js";
import { NumberField } from "../forms/number-field.js";
import { formTexts } from "../forms/texts.js";
import type { ClockDays } from "../parts/clocks.js";
import { Disclosure } from "../parts/disclosure.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { findingsOf, recordsOf, type Supposed, SupposeField } from "./findings.js";
import { useOutcome } from "./outcome.js";
import { ruleTexts } from "./texts.js";

type Facts = Readonly<Record<string, FactValue>>;

/** The facts and judgements of a worked case of the rule, so that the panel begins with an answer that was checked. */
function startOf(law: Law, rule: Rule): { facts: Facts; supposed: Supposed } {
  const first = cases.findLast((one) => one.rule === rule.id && one.expect["status"] === "decided");
  if (!first) return { facts: {}, supposed: {} };
  const { facts = {}, findings = [] } = first;
  const read = questionFromJson(law, { rule: rule.id, facts, findings }, 0);
  if ("problems" in read) return { facts: {}, supposed: {} };
  const { question } = read;
  return {
    facts: question.facts,
    supposed: Object.fromEntries(question.findings.map(({ finding, answer }) => [finding, answer])),
  };
}

/** Facts in, answer out, at once and in this browser. */
export function TryIt({ law, rule, clocks }: { law: Law; rule: Rule; clocks: ClockDays }) {
  const say = useTexts(ruleTexts);
  const [start] = useState(() => startOf(law, rule));
  const [facts, setFacts] = useState<Facts>(start.facts);
  const [supposed, setSupposed] = useState<Supposed>(start.supposed);
  const findings = useMemo(() => findingsOf(law, rule), [law, rule]);
  const records = recordsOf(findings, supposed, clocks.on);
  const outcomeOf = useOutcome(law);
  const reached = useMemo(() => reachOf(law, [rule.id]).facts, [law, rule]);
  const all = law.facts.filter((fact) => reached.has(fact.id));
  const first = all.filter((fact) => fact.unstated === "ask" || facts[fact.id] !== undefined);
  const [shown] = useState(() => new Set(first.map((fact) => fact.id)));
  const set = (id: string, value: FactValue | null) =>
    setFacts((before) => {
      const { [id]: _left, ...rest } = before;
      return value === null ? rest : { ...rest, [id]: value };
    });
  const views = (["policy", "court"] as const).map((view: View) => ({
    view,
    answer: evaluate(law, { rule: rule.id, facts, findings: records, reforms: [], view, ...clocks }),
  }));
  const [policy, court] = views as [(typeof views)[number], (typeof views)[number]];
  const differ =
    JSON.stringify(policy.answer.outcome) !== JSON.stringify(court.answer.outcome) ||
    policy.answer.status !== court.answer.status;
  return (
    <section className="try" aria-labelledby="try-title">
      <h3 id="try-title">{say("try")}</h3>
      <div className="try-facts">
        {all
          .filter((fact) => shown.has(fact.id))
          .map((fact) => (
            <FactField key={fact.id} fact={fact} value={facts[fact.id]} set={(value) => set(fact.id, value)} />
          ))}
        {findings.map((finding) => (
          <SupposeField
            key={finding.id}
            finding={finding}
            value={supposed[finding.id]}
            set={(answer) =>
              setSupposed(({ [finding.id]: _left, ...rest }) =>
                answer === null ? rest : { ...rest, [finding.id]: answer },
              )
            }
          />
        ))}
        {all.some((fact) => !shown.has(fact.id)) ? (
          <Disclosure summary={say("tryMore")}>
            <div className="try-facts">
              {all
                .filter((fact) => !shown.has(fact.id))
                .map((fact) => (
                  <FactField key={fact.id} fact={fact} value={facts[fact.id]} set={(value) => set(fact.id, value)} />
                ))}
            </div>
          </Disclosure>
        ) : null}
      </div>
      <div className="try-answer" aria-live="polite">
        {(differ ? [court, policy] : [policy]).map(({ view, answer }) => (
          <div key={view} className="try-view">
            {differ ? <p className="try-view-name">{say(view === "court" ? "byCourt" : "byPolicy")}</p> : null}
            {outcomeOf(rule, answer).map((line, index) => (
              <p key={line.name} className={index === 0 ? "try-main" : "try-more"}>
                <span>{line.name}</span> <b className={line.text.length > 32 ? "try-long" : undefined}>{line.text}</b>
              </p>
            ))}
            {answer.status === "decided" ? <SourceMark status={answer.verification} /> : null}
          </div>
        ))}
      </div>
    </section>
  );
}

function FactField({
  fact,
  value,
  set,
}: {
  fact: Fact;
  value: FactValue | undefined;
  set: (value: FactValue | null) => void;
}) {
  const form = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const { type } = fact;
  const known = value?.state === "known" ? value.value : null;
  const put = (next: string | number | boolean | null) => set(next === null ? null : { state: "known", value: next });
  const label = sentence(format.text(fact.label));
  return (
    <div className="try-fact">
      <p className="try-label" id={id}>
        {label}
      </p>
      {type.kind === "date" ? (
        <DateField value={typeof known === "number" ? known : null} labelledBy={id} onChange={put} />
      ) : null}
      {type.kind === "country" ? (
        <CountryField value={typeof known === "string" ? known : null} labelledBy={id} onChange={put} />
      ) : null}
      {type.kind === "number" ? (
        <NumberField type={type} value={typeof known === "number" ? known : null} labelledBy={id} onChange={put} />
      ) : null}
      {type.kind === "boolean" || type.kind === "choice" ? (
        <select
          className="field"
          aria-labelledby={id}
          value={known === null ? "" : String(known)}
          onChange={(event) => {
            const chosen = event.target.value;
            put(chosen === "" ? null : type.kind === "boolean" ? chosen === "true" : chosen);
          }}
        >
          <option value="">{form("notStated")}</option>
          {type.kind === "boolean" ? (
            <>
              <option value="true">{form("yes")}</option>
              <option value="false">{form("no")}</option>
            </>
          ) : (
            type.values.map((one) => (
              <option key={one.id} value={one.id}>
                {sentence(format.text(one.label))}
              </option>
            ))
          )}
        </select>
      ) : null}
    </div>
  );
}
