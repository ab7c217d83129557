import { organisations } from "@keten/glossary";
import type { Situation } from "@keten/law";
import { Link } from "wouter";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { applyTexts } from "../texts.js";

/** Who can help in this situation: a lawyer first, then the organisations that do. */
export function SituationHelpers({ situation }: { situation: Situation }) {
  const say = useTexts(applyTexts);
  const all = organisations();
  return (
    <section aria-labelledby="help-title" id="hulp">
      <h2 id="help-title">{say("helpTitle")}</h2>
      <ul className="todo-list">
        <li className="todo-item">
          <b>{say("helpLawyer")}</b>
          <span className="soft">{say("helpLawyerMore")}</span>
        </li>
        {situation.helpers.map(({ organisation, does }) => {
          const known = all.find(({ term }) => term === organisation);
          return (
            <li className="todo-item" key={organisation}>
              <Link className="todo-link" href={`/begrippen/${organisation}`}>
                {known ? <Said text={known.fullName} /> : organisation}
              </Link>
              <span className="soft">
                <Said text={does} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
