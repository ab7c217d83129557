import type { Comparison, Worksheet } from "@keten/distribution";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { useLineWords } from "../edit/line-words.js";
import { tableTexts } from "../texts.js";

const KIND_WORD = { added: "added", removed: "gone", changed: "changed" } as const;
const MEASURES = ["task", "counted", "shortage", "remaining"] as const;

/** What differs between two versions, line by line, and what that means for each municipality. */
export function ChangeList({ comparison, sheet }: { comparison: Comparison; sheet: Worksheet }) {
  const say = useTexts(tableTexts);
  const { number } = useFormat();
  const words = useLineWords(sheet);
  const { lines, municipalities } = comparison;
  const signed = (value: number) => (value === 0 ? "–" : value > 0 ? `+${number(value)}` : number(value));
  if (lines.length === 0 && comparison.sheet.length === 0) return <p>{say("noDifference")}</p>;
  return (
    <>
      {comparison.sheet.length > 0 ? <p>{say("sheetChanged")}</p> : null}
      <ul className="table-changes">
        {lines.map(({ part, id, kind, before, after }) => {
          const line = after ?? before;
          if (line === null) return null;
          return (
            <li key={`${part} ${id}`}>
              <b>{say(KIND_WORD[kind])}:</b> {words.line(part, line)}
              {kind === "changed" && before ? (
                <span className="soft"> ({say("was", { line: words.line(part, before) })})</span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {municipalities.length > 0 ? (
        <div className="table-scroll">
          <table className="list-table">
            <caption>{say("forWhom")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("municipality")}</th>
                {MEASURES.map((key) => (
                  <th key={key} scope="col" className="number">
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {municipalities.map((one) => (
                <tr key={one.municipality}>
                  <th scope="row">{one.name}</th>
                  {MEASURES.map((key) => (
                    <td key={key} className="number" data-label={say(key)}>
                      {signed(one[key])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
