import { law } from "@keten/law";
import type { Reason } from "@keten/law-language";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import { sentence, useFactValue } from "../../forms/fact-value.js";
import { Disclosure } from "../../parts/disclosure.js";
import { type ReasonNode, ReasonTree } from "../../parts/reason-tree.js";
import { SourceList } from "../../parts/source-list.js";
import { SourceMark } from "../../parts/source-mark.js";
import { QuestionCard } from "../../what-applies/interview/question-card.js";
import { useTexts } from "../../words/catalogue.js";
import { today, useFormat } from "../../words/format.js";
import { Section } from "../view/kit.js";
import { type Answers, BY_AGE, type KindAnswer, kindFor, LOCATION, labelOf } from "./ask.js";
import { placementTexts } from "./texts.js";
import "../../what-applies/what-applies.css";
import "./placement.css";

/** From a few questions to the right kind of place, with the reasons of the law. */
export default function PlacementSection() {
  const say = useTexts(placementTexts);
  const [answers, setAnswers] = useState<Answers>({});
  const [changing, setChanging] = useState<string | null>(null);
  const on = today();
  const found = useMemo(() => kindFor(answers, on), [answers, on]);
  const asked = law.facts.find(({ id }) => id === (changing ?? found.next));
  const given = Object.keys(answers);
  return (
    <Section id="welke-plek" title={say("title")}>
      <p>{say("lede")}</p>
      <div className="placement">
        <div className="placement-ask">
          <Given answers={answers} change={setChanging} clear={() => setAnswers({})} />
          {asked ? (
            <QuestionCard
              key={asked.id}
              fact={asked}
              value={answers[asked.id]}
              progress={say("progress", { number: given.length + 1 })}
              changing={changing !== null}
              moved={given.length > 0}
              give={(value) => {
                setAnswers({ ...answers, [asked.id]: value });
                setChanging(null);
              }}
              keep={() => setChanging(null)}
            />
          ) : null}
        </div>
        <Outcome found={found} />
      </div>
      <p className="small soft">{say("together")}</p>
      <p>
        {say("end")} <Link href="/regels/reception.end">{say("endRule")}</Link>
      </p>
    </Section>
  );
}

interface GivenProps {
  answers: Answers;
  change: (fact: string) => void;
  clear: () => void;
}

function Given({ answers, change, clear }: GivenProps) {
  const say = useTexts(placementTexts);
  const format = useFormat();
  const valueText = useFactValue();
  const rows = Object.entries(answers).flatMap(([id, value]) => {
    const fact = law.facts.find((one) => one.id === id);
    return fact ? [{ fact, value }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <div className="placement-given">
      <h3>{say("given")}</h3>
      <dl>
        {rows.map(({ fact, value }) => (
          <div key={fact.id}>
            <dt>{sentence(format.text(fact.label))}</dt>
            <dd>
              {valueText(fact, value)}{" "}
              <button
                type="button"
                className="link small no-print"
                aria-label={say("change", { fact: format.text(fact.label) })}
                onClick={() => change(fact.id)}
              >
                {say("changeShort")}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="link small no-print" onClick={clear}>
        {say("clear")}
      </button>
    </div>
  );
}

function Outcome({ found: { answer, next, unknown } }: { found: KindAnswer }) {
  const say = useTexts(placementTexts);
  const format = useFormat();
  const label = answer.status === "decided" ? labelOf(answer) : null;
  const said =
    label !== null
      ? say(answer.rule === BY_AGE ? "minors" : "answer", { kind: format.text(label) })
      : say(next === null && answer.status === "finding-needed" ? "person" : "notYet");
  const factName = (id: string) => format.text(law.facts.find((one) => one.id === id)?.label ?? { nl: id, en: id });
  return (
    <div className="placement-answer">
      <p className="placement-said" role="status">
        {said}
      </p>
      {label ? <SourceMark status={answer.verification} /> : null}
      {label === null && next === null && unknown.length > 0 ? (
        <p>{say("unknown", { facts: format.list(unknown.map(factName)) })}</p>
      ) : null}
      {label ? (
        <>
          <Disclosure summary={say("why")} open>
            <ReasonTree reasons={answer.reasons.map((one) => nodeOf(one, format.text))} all={false} />
          </Disclosure>
          <Disclosure summary={say("sources")}>
            <SourceList sources={answer.sources} />
          </Disclosure>
          <p>
            <Link href={`/regels/${answer.rule === BY_AGE ? BY_AGE : LOCATION}`}>{say("rule")}</Link>
          </p>
        </>
      ) : null}
    </div>
  );
}

function nodeOf(reason: Reason, text: (of: NonNullable<Reason["text"]>) => string): ReasonNode {
  return {
    id: reason.at,
    sign: reason.sign,
    text: sentence(reason.text ? text(reason.text) : reason.code),
    sources: reason.sources ?? [],
    because: reason.because.map((one) => nodeOf(one, text)),
  };
}
