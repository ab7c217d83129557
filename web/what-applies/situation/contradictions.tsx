import type { Law } from "@keten/law-language";
import { sentence } from "../../forms/fact-value.js";
import { Note } from "../../parts/note.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";
import { applyTexts } from "../texts.js";
import { situationTexts } from "./texts.js";

interface Props {
  law: Law;
  answers: Answers;
  change: (fact: string) => void;
}

/** Answers that exclude each other: which, why, and a way to change each of them. */
export function Contradictions({ law, answers, change }: Props) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const format = useFormat();
  const labelOf = (id: string) => format.text(law.facts.find((fact) => fact.id === id)?.label ?? { nl: id, en: id });
  const dayOf = (id: string): number | null => {
    const value = answers[id];
    return value?.state === "known" ? (value.value as number) : null;
  };
  const days = law.facts.flatMap(({ id, notBefore }) => {
    const [later, earlier] = [dayOf(id), notBefore === undefined ? null : dayOf(notBefore)];
    return later !== null && earlier !== null && later < earlier && notBefore !== undefined
      ? [{ later: id, laterDay: later, earlier: notBefore, earlierDay: earlier }]
      : [];
  });
  const values = (law.incompatible ?? []).filter((one) =>
    Object.entries(one.values).every(([id, value]) => {
      const given = answers[id];
      return given?.state === "known" && given.value === value;
    }),
  );
  const facts = new Set([
    ...days.flatMap(({ later, earlier }) => [earlier, later]),
    ...values.flatMap((one) => Object.keys(one.values)),
  ]);
  if (facts.size === 0) return null;
  return (
    <Note kind="warn" role="alert">
      <p>
        <b>{say("contradiction")}</b>
      </p>
      {days.map(({ later, laterDay, earlier, earlierDay }) => (
        <p key={later}>
          {say("contradictDays", {
            later: sentence(labelOf(later)),
            laterDay: format.day(laterDay),
            earlier: labelOf(earlier),
            earlierDay: format.day(earlierDay),
          })}
        </p>
      ))}
      {values.map((one) => (
        <p key={one.id}>
          {say("contradictValues", {
            facts: sentence(format.list(Object.keys(one.values).map(labelOf))),
            says: format.text(one.says),
          })}
        </p>
      ))}
      <p>{say("mend")}</p>
      <ul className="contradiction-ways no-print">
        {[...facts].map((id) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => change(id)}>
              {apply("change")}: {labelOf(id)}
            </button>
          </li>
        ))}
      </ul>
    </Note>
  );
}
