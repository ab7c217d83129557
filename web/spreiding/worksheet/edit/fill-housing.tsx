import type { SeparateTask, Worksheet } from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import { useState } from "react";
import { Problems } from "../../../parts/problems.js";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { usePeriod } from "../../../words/period.js";
import { loadHousingTask } from "../data/api.js";
import { newLineId } from "../data/line-id.js";
import { tableTexts } from "../texts.js";

/** Sets beside the worksheet what each municipality is to house, by the newest published national number. */
export function FillHousing({ sheet, change }: { sheet: Worksheet; change: (sheet: Worksheet) => void }) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const period = usePeriod();
  const [told, setTold] = useState<{ count: number } | { problems: readonly Problem[] } | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const fill = async () => {
    try {
      const { municipalities, number, halfYear } = await loadHousingTask();
      const there = new Set(
        sheet.separate.filter(({ task }) => task === "permit-holders").map(({ municipality }) => municipality),
      );
      const note = say("filledNote", {
        number: format.number(number),
        halfYear: halfYear === null ? "" : period(halfYear),
      });
      const lines = municipalities
        .filter(({ code, province }) => province === sheet.province && !there.has(code))
        .map(
          ({ code, task }): SeparateTask => ({
            id: newLineId("taak"),
            municipality: code,
            task: "permit-holders",
            asked: task,
            done: null,
            note,
          }),
        );
      if (lines.length > 0) change({ ...sheet, separate: [...sheet.separate, ...lines] });
      setTold({ count: lines.length });
    } catch (reason) {
      if (reason instanceof KetenError) setTold({ problems: reason.problems });
      else setFault(reason);
    }
  };
  return (
    <div className="table-import no-print">
      <button type="button" className="button button--second button--small" onClick={() => void fill()}>
        {say("fillHousing")}
      </button>
      <p className="small muted">{say("fillHousingHint")}</p>
      <div role="status">{told && "count" in told ? <p>{say("filled", { count: told.count })}</p> : null}</div>
      {told && "problems" in told ? <Problems problems={told.problems} /> : null}
    </div>
  );
}
