import { type Balance, balanceCsv, commitmentsCsv, type Worksheet } from "@keten/distribution";
import { saveCsv } from "../../../parts/charts/csv.js";
import { saveFile } from "../../../parts/charts/save-picture.js";
import { useLanguage, useTexts } from "../../../words/catalogue.js";
import { tableTexts } from "../texts.js";

interface Props {
  sheet: Worksheet;
  balance: Balance;
  province: string;
}

/** The report on paper, the table and the commitments for a spreadsheet, and the worksheet itself as a file. */
export function Files({ sheet, balance, province }: Props) {
  const say = useTexts(tableTexts);
  const language = useLanguage();
  const name = `keten-tafel-${plain(province)}-${sheet.cycle}`;
  return (
    <section className="card table-part no-print" aria-labelledby="table-files">
      <h2 id="table-files">{say("files")}</h2>
      <div className="table-form-buttons">
        <button type="button" className="button button--second button--small" onClick={() => print()}>
          {say("print")}
        </button>
        <button
          type="button"
          className="button button--second button--small"
          onClick={() => saveCsv(balanceCsv(balance, { code: sheet.province, name: province }, language), name)}
        >
          {say("csv")}
        </button>
        <button
          type="button"
          className="button button--second button--small"
          onClick={() => saveCsv(commitmentsCsv(sheet, language), `${name}-toezeggingen`)}
        >
          {say("csvCommitments")}
        </button>
        <button
          type="button"
          className="button button--second button--small"
          onClick={() =>
            saveFile(new Blob([`${JSON.stringify(sheet, null, 2)}\n`], { type: "application/json" }), `${name}.json`)
          }
        >
          {say("json")}
        </button>
      </div>
    </section>
  );
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^\w-]/g, "")
    .toLowerCase();
