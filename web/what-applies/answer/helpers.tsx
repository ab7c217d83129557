import { useTexts } from "../../words/catalogue.js";
import { applyTexts } from "../texts.js";

const HELPERS = [
  { name: "helpLawyer", more: "helpLawyerMore" },
  { name: "helpRefugeeCouncil", more: "helpRefugeeCouncilMore", url: "https://www.vluchtelingenwerk.nl" },
  { name: "helpLegalAid", more: "helpLegalAidMore", url: "https://www.rechtsbijstand.nl" },
] as const;

/** The people who can help, with what they do and where to find them. */
export function Helpers({ child }: { child: boolean }) {
  const say = useTexts(applyTexts);
  return (
    <section aria-labelledby="help-title" id="hulp">
      <h2 id="help-title">{say("helpTitle")}</h2>
      <ul className="todo-list">
        {HELPERS.map((helper) => (
          <li key={helper.name} className="todo-item">
            {"url" in helper ? (
              <a className="todo-link" href={helper.url} rel="noreferrer">
                {say(helper.name)}
              </a>
            ) : (
              <b>{say(helper.name)}</b>
            )}
            <span className="soft">{say(helper.more)}</span>
          </li>
        ))}
        {child ? (
          <li className="todo-item">
            <b>{say("helpGuardian")}</b>
            <span className="soft">{say("helpGuardianMore")}</span>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
