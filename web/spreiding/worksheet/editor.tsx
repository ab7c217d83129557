import { type Distribution, type Worksheet, worksheetBalance, worksheetProblems } from "@keten/distribution";
import { useCallback, useMemo } from "react";
import { Link, useLocation } from "wouter";
import { Note } from "../../parts/note.js";
import { Problems } from "../../parts/problems.js";
import { usePrintFoot } from "../../parts/use-print-foot.js";
import { Page } from "../../shell/page.js";
import { useTexts } from "../../words/catalogue.js";
import { today } from "../../words/format.js";
import type { Saved } from "./data/api.js";
import { type Draft, forgetDraft } from "./data/memory.js";
import { inWords } from "./data/problem-words.js";
import { useWorksheet } from "./data/use-worksheet.js";
import { Commitments } from "./edit/commitments.js";
import { Exemptions } from "./edit/exemptions.js";
import { ImportCommitments } from "./edit/import.js";
import { SeparateTasks } from "./edit/separate-tasks.js";
import { Trades } from "./edit/trades.js";
import { TableAnswer } from "./report/answer.js";
import { CycleStrip } from "./report/cycle.js";
import { Files } from "./report/files.js";
import { MunicipalTable } from "./report/municipal-table.js";
import { tableTexts } from "./texts.js";
import { SavePanel } from "./versions/save-panel.js";
import { Versions } from "./versions/versions.js";

const JUMPS = [
  ["gemeenten", "municipalities"],
  ["ruilen", "trades"],
  ["bewaar", "saveTitle"],
  ["toezeggingen", "commitments"],
] as const;

interface Props {
  id: string | null;
  /** Where the browser keeps what was not saved. */
  slot: string;
  saved: Saved | null;
  draft: Draft;
  distribution: Distribution;
  /** Leaves what was not saved and begins again. */
  discard: () => void;
}

/** A worksheet to work on: the answer, the table, what people write, and saving. On paper it is the report. */
export function Editor({ id, slot, saved, draft, distribution, discard }: Props) {
  const say = useTexts(tableTexts);
  const [, go] = useLocation();
  const state = useWorksheet(id, slot, saved, draft);
  const { sheet, basedOn, dirty } = state;
  const province = distribution.provinces.find(({ code }) => code === sheet.province)?.name ?? sheet.province;
  const check = useCallback((one: Worksheet) => worksheetProblems(one, { ...distribution, ended: [] }), [distribution]);
  const problems = useMemo(() => check(sheet).map(inWords), [check, sheet]);
  const balance = useMemo(() => worksheetBalance(sheet, today()), [sheet]);
  const version = dirty || basedOn === null ? say("unsavedVersion") : say("versionNumber", { version: basedOn });
  usePrintFoot(say("printFoot", { title: sheet.title, version }));
  const opened = (result: Saved | null) => {
    if (result !== null && result.id !== id) go(`/spreiding/tafel/${result.id}`);
  };
  const change = (next: Worksheet) => state.change(next);
  return (
    <Page
      title={sheet.title || say("title")}
      tab={say("title")}
      aside={
        <button type="button" className="button button--second button--small no-print" onClick={() => print()}>
          {say("print")}
        </button>
      }
    >
      <div className="wrap table-page">
        <p className="no-print">
          <Link href="/spreiding/tafel">{say("back")}</Link> · <Link href="/spreiding">{say("toDistribution")}</Link>
        </p>
        <nav className="table-jump no-print" aria-label={say("jump")}>
          {JUMPS.map(([to, word]) => (
            <a key={to} href={`#${to}`}>
              {say(word)}
            </a>
          ))}
        </nav>
        {sheet.example ? (
          <Note kind="info">
            <p>
              <span className="chip">{say("example")}</span> {say("exampleNote")}
            </p>
          </Note>
        ) : null}
        <TableAnswer sheet={sheet} balance={balance} province={province} />
        {problems.length > 0 ? <Problems problems={problems} /> : null}
        <div className="table-columns">
          <div className="table-main">
            <CycleStrip year={sheet.cycle} province={sheet.province} />
            <MunicipalTable balance={balance} />
          </div>
          <div className="table-side">
            <Trades sheet={sheet} balance={balance} change={change} check={check} />
            <SavePanel
              state={state}
              faults={problems.length}
              save={(savedBy, note) => void state.save(savedBy, note).then(opened)}
              saveBeside={(savedBy, note) => void state.saveBeside(savedBy, note).then(opened)}
              discard={
                saved === null
                  ? null
                  : () => {
                      forgetDraft(slot);
                      discard();
                    }
              }
            />
            {id !== null && saved !== null && basedOn !== null ? (
              <Versions
                // A list of another newest version is asked for again.
                key={basedOn}
                id={id}
                saved={saved}
                sheet={sheet}
                goOnWith={(one) => state.change(one.worksheet)}
              />
            ) : null}
            <Files sheet={sheet} balance={balance} province={province} />
          </div>
        </div>
        <Commitments sheet={sheet} counted={balance.counted} change={change} check={check}>
          <ImportCommitments sheet={sheet} change={change} />
        </Commitments>
        <Exemptions sheet={sheet} change={change} />
        <SeparateTasks sheet={sheet} change={change} />
      </div>
    </Page>
  );
}
