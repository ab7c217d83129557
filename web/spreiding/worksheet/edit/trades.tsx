import { type Balance, TASKS, type Task, type Trade, type Worksheet } from "@keten/distribution";
import type { Problem } from "@keten/text";
import { useRef, useState } from "react";
import { Problems } from "../../../parts/problems.js";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { newLineId } from "../data/line-id.js";
import { tableTexts } from "../texts.js";
import { Choice, MunicipalityChoice, TextInput } from "./fields.js";
import { faultsWith, LineList, withLine } from "./line-list.js";
import { TASK_WORD, useLineWords } from "./line-words.js";
import { readWhole } from "./whole.js";

interface Props {
  sheet: Worksheet;
  balance: Balance;
  change: (sheet: Worksheet) => void;
  /** Everything that would be wrong with a worksheet. */
  check: (sheet: Worksheet) => readonly Problem[];
}

interface Draft {
  id: string | null;
  task: Task;
  from: string;
  to: string;
  gives: string;
  takes: string;
  note: string;
}

const EMPTY: Draft = { id: null, task: "reception", from: "", to: "", gives: "", takes: "", note: "" };

/** Trades between municipalities: two number fields and a button, with the province's sum shown while typing. */
export function Trades({ sheet, balance, change, check }: Props) {
  const say = useTexts(tableTexts);
  const words = useLineWords(sheet);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const form = useRef<HTMLFormElement>(null);
  const edit = (id: string) => {
    const found = sheet.trades.find((one) => one.id === id);
    if (!found) return;
    const { task, from, to, places, note = "" } = found;
    setDraft({ id, task, from, to, gives: String(places), takes: String(places), note });
    form.current?.querySelector("select")?.focus();
  };
  return (
    <section className="card table-part" aria-labelledby="table-trades" id="ruilen">
      <h2 id="table-trades">{say("trades")}</h2>
      <p className="soft">{say("tradesLede")}</p>
      <LineList part="trades" sheet={sheet} words={words} change={change} edit={edit} empty={say("noTrades")} />
      <TradeForm
        key={draft.id ?? `new-${sheet.trades.length}`}
        form={form}
        start={draft}
        sheet={sheet}
        balance={balance}
        check={check}
        done={(trade) => {
          if (trade) change(withLine(sheet, "trades", trade));
          setDraft(EMPTY);
        }}
      />
    </section>
  );
}

function TradeForm({
  form,
  start,
  sheet,
  balance,
  check,
  done,
}: {
  form: React.RefObject<HTMLFormElement | null>;
  start: Draft;
  sheet: Worksheet;
  balance: Balance;
  check: Props["check"];
  done: (trade: Trade | null) => void;
}) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const words = useLineWords(sheet);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const put = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const [gives, takes] = [readWhole(draft.gives, format.language), readWhole(draft.takes, format.language)];
  const faultOf = (text: string, value: number | null, field: string) => {
    if (!tried && text === "") return null;
    if (text === "") return say("fieldMissing", { field });
    return value === null || value < 1 ? say("notWhole", { text, least: 1 }) : null;
  };
  const labels = {
    gives: draft.from === "" ? say("givesAny") : say("givesNumber", { name: words.name(draft.from) }),
    takes: draft.to === "" ? say("takesAny") : say("takesNumber", { name: words.name(draft.to) }),
  };
  const even = gives !== null && gives === takes;
  const fine = even && gives >= 1 && draft.from !== "" && draft.to !== "";
  const sum = balance.task + (takes ?? 0) - (gives ?? 0);
  const taskNow = (code: string) => balance.municipalities.find(({ municipality }) => municipality === code)?.task ?? 0;
  const old = sheet.trades.find(({ id }) => id === draft.id);
  const without = (code: string) =>
    taskNow(code) +
    (old?.task === "reception" ? (old.from === code ? old.places : old.to === code ? -old.places : 0) : 0);
  return (
    <form
      ref={form}
      className="table-form no-print"
      noValidate
      aria-label={say(draft.id === null ? "addTrade" : "changeTrade")}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!fine) return;
        const id = draft.id ?? newLineId("ruil");
        const note = draft.note.trim() === "" ? {} : { note: draft.note.trim() };
        const line = { id, task: draft.task, from: draft.from, to: draft.to, places: gives, ...note };
        const wrong = faultsWith(sheet, "trades", line, check);
        setFaults(wrong);
        if (wrong.length === 0) done(line);
      }}
    >
      <div className="table-fields">
        <Choice
          label={say("ofTask")}
          value={draft.task}
          options={TASKS.map((value) => ({ value, label: say(TASK_WORD[value]) }))}
          onChange={(task) => put({ task })}
        />
        <MunicipalityChoice
          label={say("gives")}
          municipalities={sheet.indicative}
          value={draft.from}
          fault={tried && draft.from === "" ? say("fieldMissing", { field: say("gives") }) : null}
          onChange={(from) => put({ from })}
        />
        <MunicipalityChoice
          label={say("takes")}
          municipalities={sheet.indicative.filter(({ municipality }) => municipality !== draft.from)}
          value={draft.to === draft.from ? "" : draft.to}
          fault={tried && draft.to === "" ? say("fieldMissing", { field: say("takes") }) : null}
          onChange={(to) => put({ to })}
        />
      </div>
      <div className="table-fields">
        <TextInput
          numeric
          label={labels.gives}
          value={draft.gives}
          fault={faultOf(draft.gives, gives, labels.gives)}
          onChange={(text) => put({ gives: text })}
        />
        <TextInput
          numeric
          label={labels.takes}
          value={draft.takes}
          fault={faultOf(draft.takes, takes, labels.takes)}
          onChange={(text) => put({ takes: text })}
        />
        <TextInput
          label={`${say("note")} (${say("optional")})`}
          value={draft.note}
          onChange={(note) => put({ note })}
        />
      </div>
      <div role="status" className="table-sum">
        {gives !== null && takes !== null && draft.task === "reception" ? (
          <p className={even ? "table-sum-even" : "field-fault"}>
            {even ? (
              <>
                <span aria-hidden="true">✓ </span>
                {say("sumStays", { sum: format.number(balance.task) })}
              </>
            ) : (
              say("sumBecomes", { sum: format.number(sum), before: format.number(balance.task) })
            )}
          </p>
        ) : null}
        {gives !== null && takes !== null && draft.task !== "reception" && !even ? (
          <p className="field-fault">
            {say("sumBecomes", { sum: `${format.number(takes)}`, before: format.number(gives) })}
          </p>
        ) : null}
        {fine && draft.task === "reception" ? (
          <p className="small soft">
            {[
              [draft.from, without(draft.from), without(draft.from) - gives] as const,
              [draft.to, without(draft.to), without(draft.to) + gives] as const,
            ]
              .map(([code, before, after]) =>
                say("afterTrade", {
                  name: words.name(code),
                  before: format.number(before),
                  after: format.number(after),
                }),
              )
              .join("; ")}
          </p>
        ) : null}
      </div>
      {faults.length > 0 ? <Problems problems={faults} /> : null}
      <div className="table-form-buttons">
        <button type="submit" className="button">
          {say(draft.id === null ? "addTrade" : "changeTrade")}
        </button>
        {draft.id === null ? null : (
          <button type="button" className="link" onClick={() => done(null)}>
            {say("cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
