import type { Fact, FactValue } from "@keten/law-language";
import { useEffect, useId, useRef, useState } from "react";
import { CountryField } from "../../forms/country-field.js";
import { DateField } from "../../forms/date-field.js";
import { sentence } from "../../forms/fact-value.js";
import { NumberField } from "../../forms/number-field.js";
import { formTexts } from "../../forms/texts.js";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { applyTexts } from "../texts.js";

interface Props {
  fact: Fact;
  value: FactValue | undefined;
  progress: string;
  changing: boolean;
  /** The question comes after an answer was given, so the focus goes to it. */
  moved: boolean;
  give: (value: FactValue) => void;
  keep: () => void;
}

/** One question at a time; every choice answers at once, and "Weet ik niet" is always one of them. */
export function QuestionCard({ fact, value, progress, changing, moved, give, keep }: Props) {
  const say = useTexts(applyTexts);
  const form = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [why, setWhy] = useState(false);
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: false });
  }, [moved]);
  const { type } = fact;
  const chosen = (state: FactValue["state"], of?: string | boolean) =>
    value?.state === state && (of === undefined || (value.state === "known" && value.value === of));
  const option = (text: string, of: FactValue) => (
    <button
      type="button"
      key={text}
      className="option"
      aria-pressed={of.state === "known" ? chosen("known", of.value as string | boolean) : chosen(of.state)}
      onClick={() => give(of)}
    >
      {text}
    </button>
  );
  const mayBeAbsent = fact.unstated === "absent" && type.kind !== "boolean";
  const knownValue = value?.state === "known" ? value.value : null;
  return (
    <section className="question" id="vraag">
      <p className="small soft">{changing ? say("changing") : progress}</p>
      <h3 id={`${id}-question`} ref={heading} tabIndex={-1}>
        <Said text={fact.question} />
      </h3>
      {type.kind === "date" ? (
        <DateField
          key={fact.id}
          value={typeof knownValue === "number" ? knownValue : null}
          labelledBy={`${id}-question`}
          onSubmit={(day) => give({ state: "known", value: day })}
        />
      ) : null}
      {type.kind === "country" ? (
        <CountryField
          key={fact.id}
          value={typeof knownValue === "string" ? knownValue : null}
          labelledBy={`${id}-question`}
          onChange={() => {}}
          onChoose={(code) => give({ state: "known", value: code })}
        />
      ) : null}
      {type.kind === "number" ? (
        <NumberQuestion
          type={type}
          value={typeof knownValue === "number" ? knownValue : null}
          labelledBy={`${id}-question`}
          give={give}
        />
      ) : null}
      <div className="options">
        {type.kind === "boolean" ? option(form("yes"), { state: "known", value: true }) : null}
        {type.kind === "boolean" ? option(form("no"), { state: "known", value: false }) : null}
        {type.kind === "choice"
          ? type.values.map((one) => option(sentence(format.text(one.label)), { state: "known", value: one.id }))
          : null}
        {mayBeAbsent ? option(form("didNotHappen"), { state: "absent" }) : null}
        {option(form("unknown"), { state: "unknown" })}
      </div>
      <div className="question-links small">
        <button type="button" className="link" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say("why")}
        </button>
        {changing ? (
          <button type="button" className="link" onClick={keep}>
            {say("keep")}
          </button>
        ) : null}
      </div>
      {why ? (
        <p className="small">
          <Said text={fact.meaning} />
          {fact.unstatedBecause ? (
            <>
              {" "}
              {say("whyUnstated")} <Said text={fact.unstatedBecause} />
            </>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

function NumberQuestion({
  type,
  value,
  labelledBy,
  give,
}: {
  type: Extract<Fact["type"], { kind: "number" }>;
  value: number | null;
  labelledBy: string;
  give: (value: FactValue) => void;
}) {
  const form = useTexts(formTexts);
  const [number, setNumber] = useState(value);
  return (
    <div className="stack">
      <NumberField type={type} value={value} labelledBy={labelledBy} onChange={setNumber} />
      <button
        type="button"
        className="button"
        disabled={number === null}
        onClick={() => number !== null && give({ state: "known", value: number })}
      >
        {form("next")}
      </button>
    </div>
  );
}
