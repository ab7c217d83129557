import { netOfTrades, type SeparateTask, type Worksheet } from "@keten/distribution";
import { useState } from "react";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { newLineId } from "../data/line-id.js";
import { tableTexts } from "../texts.js";
import { Choice, MunicipalityChoice, TextInput } from "./fields.js";
import { FillHousing } from "./fill-housing.js";
import { LineList, withLine } from "./line-list.js";
import { TASK_WORD, useLineWords } from "./line-words.js";
import { readWhole } from "./whole.js";

interface Props {
  sheet: Worksheet;
  change: (sheet: Worksheet) => void;
}

const KINDS = ["permit-holders", "ukraine"] as const;
interface Draft {
  id: string | null;
  municipality: string;
  task: SeparateTask["task"];
  asked: string;
  done: string;
}
const EMPTY: Draft = { id: null, municipality: "", task: "permit-holders", asked: "", done: "" };

/** The tasks that stand beside reception: they do not count for it, but are traded with. */
export function SeparateTasks({ sheet, change }: Props) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const words = useLineWords(sheet);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const put = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const read = (text: string) => (text.trim() === "" ? null : readWhole(text, format.language));
  const [asked, done] = [read(draft.asked), read(draft.done)];
  const wrong = (text: string) =>
    text.trim() !== "" && read(text) === null ? say("notWhole", { text, least: 0 }) : null;
  const text = (value: number | null) => (value === null ? "" : String(value));
  const afterTrades = (id: string) => {
    const line = sheet.separate.find((one) => one.id === id);
    const traded = line ? (netOfTrades(sheet.trades, line.task).get(line.municipality) ?? 0) : 0;
    if (!line || traded === 0 || line.asked === null) return null;
    return (
      <p className="small soft">
        {say("separateTotal")}: {format.number(line.asked + traded)}
      </p>
    );
  };
  return (
    <section className="card table-part" aria-labelledby="table-separate">
      <h2 id="table-separate">{say("separate")}</h2>
      <p className="soft">{say("separateLede")}</p>
      <LineList
        part="separate"
        sheet={sheet}
        words={words}
        change={change}
        edit={(id) => {
          const found = sheet.separate.find((one) => one.id === id);
          if (found) setDraft({ ...found, asked: text(found.asked), done: text(found.done) });
        }}
        empty={say("noSeparate")}
        more={afterTrades}
        dense
      />
      <FillHousing sheet={sheet} change={change} />
      <form
        className="table-form no-print"
        noValidate
        aria-label={say("addSeparate")}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (draft.municipality === "" || wrong(draft.asked) !== null || wrong(draft.done) !== null) return;
          const { municipality, task } = draft;
          const id = draft.id ?? newLineId("taak");
          change(withLine(sheet, "separate", { id, municipality, task, asked, done }));
          setDraft(EMPTY);
          setTried(false);
        }}
      >
        <div className="table-fields">
          <MunicipalityChoice
            label={say("municipality")}
            municipalities={sheet.indicative}
            value={draft.municipality}
            fault={tried && draft.municipality === "" ? say("fieldMissing", { field: say("municipality") }) : null}
            onChange={(municipality) => put({ municipality })}
          />
          <Choice
            label={say("kind")}
            value={draft.task}
            options={KINDS.map((value) => ({ value, label: say(TASK_WORD[value]) }))}
            onChange={(task) => put({ task })}
          />
          <TextInput
            numeric
            label={say("asked")}
            hint={say("unknownHint")}
            value={draft.asked}
            fault={wrong(draft.asked)}
            onChange={(next) => put({ asked: next })}
          />
          <TextInput
            numeric
            label={say("done")}
            hint={say("unknownHint")}
            value={draft.done}
            fault={wrong(draft.done)}
            onChange={(next) => put({ done: next })}
          />
        </div>
        <div className="table-form-buttons">
          <button type="submit" className="button button--second">
            {say("addSeparate")}
          </button>
        </div>
      </form>
    </section>
  );
}
