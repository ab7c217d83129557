import type { Distribution } from "@keten/distribution";
import { KetenError, type Problem, t } from "@keten/text";
import { useId, useState } from "react";
import { post } from "../../api/client.js";
import { Disclosure } from "../../parts/disclosure.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import type { SpreadChoice } from "../data/choice.js";
import { LARGEST_FILE, type OwnTables, question, TABLES, type TableName } from "../data/own-tables.js";
import { spreadTexts } from "../texts.js";
import { TableFaults } from "./table-faults.js";

const TOO_LARGE: Problem = {
  code: "file-too-large",
  severity: "error",
  message: t(
    "Dit bestand is groter dan 1 MB. Een tabel van 342 gemeenten is veel kleiner.",
    "This file is larger than 1 MB. A table of 342 municipalities is much smaller.",
  ),
};

interface Props {
  choice: SpreadChoice;
  tables: OwnTables;
  setTables: (tables: OwnTables) => void;
}

/** Tables of the reader's own: a template to fill in, a file to read, and every fault in it with row and column. */
export function OwnTablesForm({ choice, tables, setTables }: Props) {
  const say = useTexts(spreadTexts);
  return (
    <Disclosure summary={say("ownTables")} className="own-tables no-print">
      <p className="small soft">{say("ownTablesMore")}</p>
      {TABLES.map((name) => (
        <TableField key={name} name={name} choice={choice} tables={tables} setTables={setTables} />
      ))}
    </Disclosure>
  );
}

function TableField({ name, choice, tables, setTables }: Props & { name: TableName }) {
  const say = useTexts(spreadTexts);
  const language = useLanguage();
  const id = useId();
  const [faults, setFaults] = useState<{ file: string; problems: readonly Problem[] } | null>(null);
  const [busy, setBusy] = useState(false);
  const own = tables[name];

  const read = async (file: File) => {
    setFaults(null);
    if (file.size > LARGEST_FILE) {
      setFaults({ file: file.name, problems: [TOO_LARGE] });
      return;
    }
    setBusy(true);
    const next = { ...tables, [name]: { file: file.name, content: await file.text() } };
    try {
      // Tried first: a table that is refused leaves what is shown as it was.
      await post<Distribution>("/v1/distribution", question(choice.round, choice.places, next));
      setTables(next);
    } catch (fault) {
      if (!(fault instanceof KetenError)) throw fault;
      setFaults({ file: file.name, problems: fault.problems });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="own-table">
      <label htmlFor={id}>{say(`table_${name}`)}</label>
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
      <p className="small own-table-links">
        <a href={`/v1/distribution-templates/${name}?format=csv&language=${language}`} download>
          {say("template")}
        </a>
        {own ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              const { [name]: _gone, ...kept } = tables;
              setTables(kept);
            }}
          >
            {say("removeTable", { file: own.file })}
          </button>
        ) : null}
      </p>
      <p className="small" role="status">
        {busy ? say("readingTable") : own && !faults ? say("tableUsed", { file: own.file }) : ""}
      </p>
      {faults ? <TableFaults id={`${id}-faults`} file={faults.file} problems={faults.problems} /> : null}
    </div>
  );
}
