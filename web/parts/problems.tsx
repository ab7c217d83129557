import { type Problem, t } from "@keten/text";
import { catalogue, useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { Note } from "./note.js";

const texts = catalogue("problems", {
  again: t("Probeer opnieuw", "Try again"),
  allowed: t("Wel goed: {allowed}", "Allowed: {allowed}"),
  line: t("{file}, regel {line}: ", "{file}, line {line}: "),
});

/** Says what went wrong, what is allowed instead, and offers to try again where that may help. */
export function Problems({ problems, retry }: { problems: readonly Problem[]; retry?: () => void }) {
  const say = useTexts(texts);
  const format = useFormat();
  return (
    <Note kind="warn" role="alert">
      {problems.map((problem) => (
        <p key={[problem.code, problem.field, problem.at?.row, problem.at?.column].join(" ")}>
          {problem.at?.file !== undefined && problem.at.line !== undefined
            ? say("line", { file: problem.at.file, line: problem.at.line })
            : ""}
          {format.text(problem.message)}
          {problem.allowed ? ` ${say("allowed", { allowed: format.text(problem.allowed) })}` : ""}
        </p>
      ))}
      {retry ? (
        <p>
          <button type="button" className="link" onClick={retry}>
            {say("again")}
          </button>
        </p>
      ) : null}
    </Note>
  );
}
