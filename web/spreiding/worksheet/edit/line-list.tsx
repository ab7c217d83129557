import type { LinePart, Worksheet } from "@keten/distribution";
import type { Problem } from "@keten/text";
import { type ReactNode, useState } from "react";
import { useTexts } from "../../../words/catalogue.js";
import { ofLine } from "../data/problem-words.js";
import { tableTexts } from "../texts.js";
import type { LineWords } from "./line-words.js";

interface Props {
  part: LinePart;
  sheet: Worksheet;
  words: LineWords;
  change: (sheet: Worksheet) => void;
  /** Begins to change a line. */
  edit: (id: string) => void;
  empty: string;
  /** What stands under a line beside its words. */
  more?: (id: string) => ReactNode;
  /** Many lines scroll in a box of their own. */
  dense?: boolean;
}

/** The lines of one part of a worksheet, each with its buttons; a line that was taken away can be put back at once. */
export function LineList({ part, sheet, words, change, edit, empty, more, dense = false }: Props) {
  const say = useTexts(tableTexts);
  const [before, setBefore] = useState<{ sheet: Worksheet; line: string } | null>(null);
  const lines: readonly Worksheet[LinePart][number][] = sheet[part];
  const remove = (id: string, line: string) => {
    setBefore({ sheet, line });
    change({ ...sheet, [part]: lines.filter((one) => one.id !== id) });
  };
  return (
    <div className="table-lines">
      {lines.length === 0 ? <p className="soft">{empty}</p> : null}
      <ul className={dense ? "table-line-list table-line-list--dense" : "table-line-list"}>
        {lines.map((one) => {
          const line = words.line(part, one);
          return (
            <li key={one.id}>
              <div>
                <b>{line}</b>
                {more?.(one.id)}
                {one.note ? <p className="small soft">{one.note}</p> : null}
              </div>
              <span className="table-line-buttons no-print">
                <button
                  type="button"
                  className="link"
                  aria-label={say("editLine", { line })}
                  onClick={() => edit(one.id)}
                >
                  {say("edit")}
                </button>
                <button
                  type="button"
                  className="link"
                  aria-label={say("removeLine", { line })}
                  onClick={() => remove(one.id, line)}
                >
                  {say("remove")}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="small no-print" role="status">
        {before ? (
          <>
            {say("removed", { line: before.line })}{" "}
            <button
              type="button"
              className="link"
              onClick={() => {
                change({ ...sheet, [part]: before.sheet[part] });
                setBefore(null);
              }}
            >
              {say("undo")}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Puts a line where the one with its name stood, or at the end. */
export function withLine<Part extends LinePart>(
  sheet: Worksheet,
  part: Part,
  line: Worksheet[Part][number],
): Worksheet {
  const lines: readonly Worksheet[LinePart][number][] = sheet[part];
  const known = lines.some(({ id }) => id === line.id);
  return { ...sheet, [part]: known ? lines.map((one) => (one.id === line.id ? line : one)) : [...lines, line] };
}

/** What would be wrong with a line, were it put into the worksheet. */
export function faultsWith<Part extends LinePart>(
  sheet: Worksheet,
  part: Part,
  line: Worksheet[Part][number],
  check: (sheet: Worksheet) => readonly Problem[],
): Problem[] {
  const next = withLine(sheet, part, line);
  const lines: readonly Worksheet[LinePart][number][] = next[part];
  return ofLine(
    check(next),
    part,
    lines.findIndex(({ id }) => id === line.id),
  );
}
