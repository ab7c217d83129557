import type { SituationAnswer } from "@keten/law";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { situationTexts } from "./texts.js";

/** What can be found out as well, for those who want to answer more questions. */
export function MoreQuestions({
  answers,
  request,
}: {
  answers: readonly SituationAnswer[];
  request: (rule: string) => void;
}) {
  const say = useTexts(situationTexts);
  if (answers.length === 0) return null;
  return (
    <section className="no-print" aria-labelledby="more-title">
      <h2 id="more-title">{say("more")}</h2>
      <ul className="todo-list">
        {answers.map(({ of }) => (
          <li className="todo-item" key={of.rule}>
            <b>
              <Said text={of.asks} />
            </b>
            <button type="button" className="link" onClick={() => request(of.rule)}>
              {say("findOut")}
              <span className="hidden-text">
                {" "}
                <Said text={of.asks} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
