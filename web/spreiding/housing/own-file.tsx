import { KetenError, type Problem } from "@keten/text";
import { useId, useState } from "react";
import { post } from "../../api/client.js";
import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { TableFaults } from "../round/table-faults.js";
import { housingTexts } from "./texts.js";
import { type HousingAnswer, type HousingChoice, housingQuestion, type OwnFile } from "./use-housing.js";

interface Props {
  choice: HousingChoice;
  own: OwnFile | null;
  setOwn: (own: OwnFile | null) => void;
}

/** A table of backlogs of the reader's own; every fault in it with row and column. */
export function OwnFileForm({ choice, own, setOwn }: Props) {
  const say = useTexts(housingTexts);
  const id = useId();
  const [faults, setFaults] = useState<{ file: string; problems: readonly Problem[] } | null>(null);
  const read = async (file: File) => {
    setFaults(null);
    const next = { file: file.name, content: await file.text() };
    try {
      // Tried first: a table that is refused leaves what is shown as it was.
      await post<HousingAnswer>("/v1/housing-task", housingQuestion(choice, next));
      setOwn(next);
    } catch (fault) {
      if (!(fault instanceof KetenError)) throw fault;
      setFaults({ file: file.name, problems: fault.problems });
    }
  };
  return (
    <Disclosure summary={say("own")} className="own-tables no-print">
      <p className="small soft">{say("ownMore")}</p>
      <div className="own-table">
        <label htmlFor={id}>{say("ownField")}</label>
        <input
          id={id}
          className="field"
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-invalid={faults !== null || undefined}
          aria-describedby={faults ? `${id}-faults` : undefined}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again after it was mended.
            event.target.value = "";
            if (file) void read(file);
          }}
        />
        <p className="small" role="status">
          {own && !faults ? say("ownUsed", { file: own.file }) : ""}
        </p>
        {own ? (
          <button type="button" className="link small" onClick={() => setOwn(null)}>
            {say("ownRemove", { file: own.file })}
          </button>
        ) : null}
        {faults ? <TableFaults id={`${id}-faults`} file={faults.file} problems={faults.problems} /> : null}
      </div>
    </Disclosure>
  );
}
