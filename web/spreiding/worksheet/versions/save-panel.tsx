import { useState } from "react";
import { Problems } from "../../../parts/problems.js";
import { useTexts } from "../../../words/catalogue.js";
import { keptName } from "../data/memory.js";
import type { WorksheetState } from "../data/use-worksheet.js";
import { TextInput } from "../edit/fields.js";
import { tableTexts } from "../texts.js";
import { ClashPanel } from "./clash.js";

interface Props {
  state: WorksheetState;
  /** How many things are wrong with the worksheet as it stands. */
  faults: number;
  save: (savedBy: string, note: string) => void;
  saveBeside: (savedBy: string, note: string) => void;
  discard: (() => void) | null;
}

/** Saves the worksheet, says how that went, and lets two who saved at once choose. */
export function SavePanel({ state, faults, save, saveBeside, discard }: Props) {
  const say = useTexts(tableTexts);
  const [name, setName] = useState(keptName);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const { sheet, status, dirty, kept, clash, basedOn } = state;
  const named = name.trim() !== "";
  const when = (work: (savedBy: string, note: string) => void) => () => {
    setTried(true);
    if (named && sheet.title.trim() !== "") work(name.trim(), note.trim());
  };
  const said =
    status.state === "saving"
      ? say("saving")
      : status.state === "done"
        ? say("saved", { version: status.version })
        : dirty
          ? say("unsaved")
          : say("allSaved", { version: basedOn ?? 1 });
  return (
    <section className="card table-part no-print" aria-labelledby="table-save" id="bewaar">
      <h2 id="table-save">{say("saveTitle")}</h2>
      <form
        className="table-form"
        noValidate
        aria-label={say("saveTitle")}
        onSubmit={(event) => {
          event.preventDefault();
          when(save)();
        }}
      >
        <div className="table-fields">
          <TextInput
            label={say("sheetName")}
            value={sheet.title}
            most={200}
            fault={sheet.title.trim() === "" ? say("fieldMissing", { field: say("sheetName") }) : null}
            onChange={(title) => state.change({ ...sheet, title })}
          />
          <TextInput
            label={say("yourName")}
            hint={say("yourNameHint")}
            value={name}
            most={120}
            fault={tried && !named ? say("fieldMissing", { field: say("yourName") }) : null}
            onChange={setName}
          />
          <TextInput label={`${say("whatChanged")} (${say("optional")})`} value={note} onChange={setNote} />
        </div>
        {faults > 0 ? <p className="field-fault">{say("faults", { count: faults })}</p> : null}
        <div className="table-form-buttons">
          <button type="submit" className="button" disabled={status.state === "saving" || faults > 0}>
            {say("save")}
          </button>
          {discard && dirty ? (
            <button type="button" className="link" onClick={discard}>
              {say("discard")}
            </button>
          ) : null}
        </div>
      </form>
      <p role="status" className={dirty ? "small soft" : "small table-saved"}>
        {said}
      </p>
      {kept ? null : <p className="field-fault">{say("notKept")}</p>}
      {status.state === "failed" ? <Problems problems={status.problems} /> : null}
      {clash ? (
        <ClashPanel
          clash={clash}
          merge={(merged) => {
            setTried(true);
            if (named) void state.save(name.trim(), note.trim(), merged, clash.theirs.version);
          }}
          saveBeside={when(saveBeside)}
          close={state.closeClash}
        />
      ) : null}
    </section>
  );
}
