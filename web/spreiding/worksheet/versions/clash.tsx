import {
  type Conflict,
  compareWorksheets,
  settleConflicts,
  type Worksheet,
  worksheetBalance,
} from "@keten/distribution";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../../words/catalogue.js";
import { today, useFormat } from "../../../words/format.js";
import type { Clash } from "../data/use-worksheet.js";
import { type LineWords, useLineWords } from "../edit/line-words.js";
import { tableTexts } from "../texts.js";
import { ChangeList } from "./change-list.js";

interface Props {
  clash: Clash;
  merge: (sheet: Worksheet) => void;
  saveBeside: () => void;
  close: () => void;
}

const keyOf = ({ part, id }: Conflict) => `${part} ${id}`;

/** Somebody else saved after the same version: shows what they changed, and offers to put both together or side by side. */
export function ClashPanel({ clash, merge, saveBeside, close }: Props) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const { base, theirs, merged } = clash;
  const words = useLineWords(clash.mine);
  const [taken, setTaken] = useState<Readonly<Record<string, "mine" | "theirs">>>({});
  useEffect(() => heading.current?.focus(), []);
  const whole = (sheet: Worksheet) => ({ sheet, balance: worksheetBalance(sheet, today()) });
  const comparison = compareWorksheets(whole(base.worksheet), whole(theirs.worksheet));
  const chosen = merged.conflicts.every((one) => taken[keyOf(one)] !== undefined);
  return (
    <section className="note note--warn table-clash" aria-labelledby="table-clash">
      <div>
        <h3 id="table-clash" ref={heading} tabIndex={-1}>
          {say("clashTitle", { name: theirs.savedBy })}
        </h3>
        <p>{say("clashLede", { basedOn: base.version, newest: theirs.version })}</p>
        <h4>{say("clashTheirs", { name: theirs.savedBy })}</h4>
        <ChangeList comparison={comparison} sheet={theirs.worksheet} />
        <p>{say(merged.conflicts.length === 0 ? "clashNone" : "clashSome")}</p>
        {merged.conflicts.map((one) => (
          <ConflictChoice
            key={keyOf(one)}
            conflict={one}
            words={words}
            name={theirs.savedBy}
            value={taken[keyOf(one)] ?? null}
            onChange={(value) => setTaken({ ...taken, [keyOf(one)]: value })}
          />
        ))}
        <div className="table-form-buttons">
          <button
            type="button"
            className="button"
            disabled={!chosen}
            onClick={() =>
              merge(settleConflicts(merged, clash.mine, theirs.worksheet, (one) => taken[keyOf(one)] === "theirs"))
            }
          >
            {say("mergeSave")}
          </button>
          <button type="button" className="button button--second" onClick={saveBeside}>
            {say("saveBeside")}
          </button>
          <button type="button" className="link" onClick={close}>
            {say("later")}
          </button>
        </div>
        <p className="small">{say("besideNote")}</p>
        <p className="small soft">
          {say("versionLine", {
            version: theirs.version,
            name: theirs.savedBy,
            moment: format.moment(Date.parse(theirs.savedAt)),
          })}
        </p>
      </div>
    </section>
  );
}

function ConflictChoice({
  conflict,
  words,
  name,
  value,
  onChange,
}: {
  conflict: Conflict;
  words: LineWords;
  name: string;
  value: "mine" | "theirs" | null;
  onChange: (value: "mine" | "theirs") => void;
}) {
  const say = useTexts(tableTexts);
  const { part } = conflict;
  const written = (side: Conflict["mine"]) => {
    if (side === null) return say("clashGone");
    if (typeof side === "string" || part === "title" || part === "distribution") return String(side);
    return words.line(part, side);
  };
  const sides = [
    ["mine", say("clashMine", { line: written(conflict.mine) })],
    ["theirs", say("clashOther", { name, line: written(conflict.theirs) })],
  ] as const;
  return (
    <fieldset className="table-conflict">
      <legend className="hidden-text">{say("clashSome")}</legend>
      {sides.map(([side, label]) => (
        <label key={side} className="table-check">
          <input type="radio" checked={value === side} onChange={() => onChange(side)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
