import type { Problem } from "@keten/text";
import { Note } from "../../parts/note.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { spreadTexts } from "../texts.js";

/** More than these are counted, not listed: whoever mends the first often mends them all. */
const LISTED = 20;

/** Why a table was refused: every fault with its row and column, and what would be right. */
export function TableFaults({ id, file, problems }: { id: string; file: string; problems: readonly Problem[] }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const more = problems.length - LISTED;
  return (
    <div id={id} className="table-faults">
      <Note kind="warn" role="alert">
        <p>
          <b>{say("tableRefused", { file, count: problems.length })}</b>
        </p>
        <ul>
          {problems.slice(0, LISTED).map((problem) => {
            const { row, column } = problem.at ?? {};
            const text = format.text(problem.message);
            return (
              <li key={`${problem.code} ${row} ${column} ${text}`}>
                {/* Most messages name their row themselves. */}
                {row === undefined || text.includes(` ${row}`) ? null : <b>{say("atRow", { row })} </b>}
                {text}
                {column === undefined ? "" : ` ${say("inColumn", { column })}`}
                {problem.allowed ? ` ${say("rightIs", { allowed: format.text(problem.allowed) })}` : ""}
              </li>
            );
          })}
        </ul>
        {more > 0 ? <p>{say("moreFaults", { count: more })}</p> : null}
      </Note>
    </div>
  );
}
