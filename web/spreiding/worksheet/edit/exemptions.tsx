import type { Worksheet } from "@keten/distribution";
import { useState } from "react";
import { useTexts } from "../../../words/catalogue.js";
import { newLineId } from "../data/line-id.js";
import { tableTexts } from "../texts.js";
import { MunicipalityChoice, TextInput } from "./fields.js";
import { LineList, withLine } from "./line-list.js";
import { useLineWords } from "./line-words.js";

interface Props {
  sheet: Worksheet;
  change: (sheet: Worksheet) => void;
}

const EMPTY = { id: null as string | null, municipality: "", reason: "", decidedBy: "" };

/** Who gets no share of the remaining task because somebody decided so. */
export function Exemptions({ sheet, change }: Props) {
  const say = useTexts(tableTexts);
  const words = useLineWords(sheet);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const put = (more: Partial<typeof EMPTY>) => setDraft({ ...draft, ...more });
  const missing = (field: string, text: string) =>
    tried && text.trim() === "" ? say("fieldMissing", { field }) : null;
  const { municipality, reason, decidedBy } = draft;
  return (
    <section className="card table-part" aria-labelledby="table-exemptions">
      <h2 id="table-exemptions">{say("exemptions")}</h2>
      <p className="soft">{say("exemptionsLede")}</p>
      <LineList
        part="exemptions"
        sheet={sheet}
        words={words}
        change={change}
        edit={(id) => {
          const found = sheet.exemptions.find((one) => one.id === id);
          if (found) setDraft(found);
        }}
        empty={say("noExemptions")}
      />
      <form
        className="table-form no-print"
        noValidate
        aria-label={say("addExemption")}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if ([municipality, reason, decidedBy].some((text) => text.trim() === "")) return;
          const id = draft.id ?? newLineId("vrijstelling");
          change(
            withLine(sheet, "exemptions", { id, municipality, reason: reason.trim(), decidedBy: decidedBy.trim() }),
          );
          setDraft(EMPTY);
          setTried(false);
        }}
      >
        <div className="table-fields">
          <MunicipalityChoice
            label={say("municipality")}
            municipalities={sheet.indicative}
            value={municipality}
            fault={missing(say("municipality"), municipality)}
            onChange={(code) => put({ municipality: code })}
          />
          <TextInput
            label={say("reason")}
            value={reason}
            fault={missing(say("reason"), reason)}
            onChange={(text) => put({ reason: text })}
          />
          <TextInput
            label={say("decidedBy")}
            value={decidedBy}
            fault={missing(say("decidedBy"), decidedBy)}
            onChange={(text) => put({ decidedBy: text })}
          />
        </div>
        <div className="table-form-buttons">
          <button type="submit" className="button button--second">
            {say("addExemption")}
          </button>
        </div>
      </form>
    </section>
  );
}
