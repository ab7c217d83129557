import { COMMITMENT_COLUMNS, type Commitment, commitmentsCsv, type Worksheet } from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import { useState } from "react";
import { post } from "../../../api/client.js";
import { saveCsv } from "../../../parts/charts/csv.js";
import { Problems } from "../../../parts/problems.js";
import { useLanguage, useTexts } from "../../../words/catalogue.js";
import { newLineId } from "../data/line-id.js";
import { tableTexts } from "../texts.js";
import { FileButton } from "./file-button.js";

/** Reads commitments from a spreadsheet's file; all of it or nothing. */
export function ImportCommitments({ sheet, change }: { sheet: Worksheet; change: (sheet: Worksheet) => void }) {
  const say = useTexts(tableTexts);
  const language = useLanguage();
  const [told, setTold] = useState<{ count: number } | { problems: readonly Problem[] } | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const read = async (file: File) => {
    try {
      const table = await file.text();
      const answer = await post<{ commitments: Commitment[] }>("/v1/commitment-tables", {
        table,
        province: sheet.province,
      });
      const commitments = [...sheet.commitments];
      for (const one of answer.commitments) commitments.push({ ...one, id: newLineId("toezegging") });
      change({ ...sheet, commitments });
      setTold({ count: answer.commitments.length });
    } catch (reason) {
      if (reason instanceof KetenError) setTold({ problems: reason.problems });
      else setFault(reason);
    }
  };
  const columns = Object.values(COMMITMENT_COLUMNS)
    .map((heads) => heads.at(language === "nl" ? 0 : -1) ?? "")
    .join(", ");
  return (
    <div className="table-import no-print">
      <FileButton
        label={say("importCsv")}
        accept=".csv,text/csv"
        hint={say("importColumns", { columns })}
        open={(file) => void read(file)}
      />
      <button
        type="button"
        className="link small"
        onClick={() => saveCsv(commitmentsCsv({ ...sheet, commitments: [] }, language), "keten-toezeggingen")}
      >
        {say("template")}
      </button>
      <div role="status">{told && "count" in told ? <p>{say("importDone", { count: told.count })}</p> : null}</div>
      {told && "problems" in told ? (
        <>
          <p className="field-fault">{say("importFaults")}</p>
          <Problems problems={told.problems} />
        </>
      ) : null}
    </div>
  );
}
