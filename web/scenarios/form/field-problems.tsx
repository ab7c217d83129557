import type { Problem } from "@keten/text";
import { useFormat } from "../../words/format.js";

/** What is wrong with a field, beside it. */
export function FieldProblems({ problems, id }: { problems: readonly Problem[]; id?: string }) {
  const format = useFormat();
  if (problems.length === 0) return null;
  return (
    <div id={id} className="field-fault">
      {problems.map((problem) => (
        <p key={problem.code + (problem.field ?? "")}>
          {format.text(problem.message)} {problem.allowed ? format.text(problem.allowed) : ""}
        </p>
      ))}
    </div>
  );
}
