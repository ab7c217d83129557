import { isoOf } from "@keten/calendar";
import {
  COMMITMENT_STATES,
  type Commitment,
  type CommitmentState,
  type Counted,
  PLACE_KINDS,
  type PlaceKind,
  type Worksheet,
} from "@keten/distribution";
import type { Problem } from "@keten/text";
import { useId, useRef, useState } from "react";
import { DateField } from "../../../forms/date-field.js";
import { Problems } from "../../../parts/problems.js";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { newLineId } from "../data/line-id.js";
import { tableTexts } from "../texts.js";
import { Choice, MunicipalityChoice, TextInput } from "./fields.js";
import { FindingFields } from "./finding-fields.js";
import { faultsWith, LineList, withLine } from "./line-list.js";
import { bare, dayOfIso, RESULT_WORD, useLineWords } from "./line-words.js";
import { readWhole } from "./whole.js";

interface Props {
  sheet: Worksheet;
  counted: readonly Counted[];
  change: (sheet: Worksheet) => void;
  /** Everything that would be wrong with a worksheet. */
  check: (sheet: Worksheet) => readonly Problem[];
  children?: React.ReactNode;
}

/** What municipalities bring to the table, each line with whether it counts and why. */
export function Commitments({ sheet, counted, change, check, children }: Props) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const words = useLineWords(sheet);
  const [edited, setEdited] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const found = sheet.commitments.find(({ id }) => id === edited) ?? null;
  const more = (id: string) => {
    const line = counted.find(({ commitment }) => commitment.id === id);
    if (!line) return null;
    const { kind, state, minors } = line.commitment;
    const about = [say(`kind_${kind}`), words.period(line.commitment), say(`state_${state}`)];
    if (minors > 0) about.push(`${say("minors")}: ${format.number(minors)}`);
    return (
      <>
        <p className="small soft">{about.join(" · ")}</p>
        <p className={`table-result table-result--${line.result}`}>
          <b>{say(RESULT_WORD[line.result])}</b>
          {line.result === "counts" ? "" : `: ${bare(format.text(line.reason))}`}
          {line.commitment.finding ? ` (${line.commitment.finding.by})` : ""}
        </p>
      </>
    );
  };
  return (
    <section className="card table-part" aria-labelledby="table-commitments" id="toezeggingen">
      <h2 id="table-commitments">{say("commitments")}</h2>
      <LineList
        part="commitments"
        sheet={sheet}
        words={words}
        change={change}
        edit={(id) => {
          setEdited(id);
          form.current?.querySelector("select")?.focus();
        }}
        empty={say("noCommitments")}
        more={more}
      />
      <div ref={form}>
        <CommitmentForm
          key={edited ?? `new-${sheet.commitments.length}`}
          sheet={sheet}
          found={found}
          check={check}
          done={(line) => {
            if (line) change(withLine(sheet, "commitments", line));
            setEdited(null);
          }}
        />
      </div>
      {children}
    </section>
  );
}

interface Draft {
  municipality: string;
  kind: PlaceKind;
  places: string;
  minors: string;
  location: string;
  from: number | null;
  /** The last day with them, as the screen has it. */
  last: number | null;
  open: boolean;
  state: CommitmentState;
  finding: Commitment["finding"] | null;
  note: string;
}

function draftOf(one: Commitment | null): Draft {
  return {
    municipality: one?.municipality ?? "",
    kind: one?.kind ?? "regular",
    places: one ? String(one.places) : "",
    minors: one ? String(one.minors) : "",
    location: one?.location ?? "",
    from: one ? dayOfIso(one.from) : null,
    last: one?.until ? dayOfIso(one.until) - 1 : null,
    open: one ? one.until === null : true,
    state: one?.state ?? "promised",
    finding: one?.finding ?? null,
    note: one?.note ?? "",
  };
}

function CommitmentForm({
  sheet,
  found,
  check,
  done,
}: {
  sheet: Worksheet;
  found: Commitment | null;
  check: Props["check"];
  done: (line: Commitment | null) => void;
}) {
  const say = useTexts(tableTexts);
  const { language } = useFormat();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(found));
  const [tried, setTried] = useState(false);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const put = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const places = readWhole(draft.places, language);
  const minors = draft.minors.trim() === "" ? 0 : readWhole(draft.minors, language);
  const missing = (field: string, gone: boolean) => (tried && gone ? say("fieldMissing", { field }) : null);
  const whole = (text: string, value: number | null) =>
    text.trim() !== "" && value === null ? say("notWhole", { text, least: 0 }) : null;
  const judged = draft.finding == null || draft.finding.by.trim() !== "";
  const fine =
    draft.municipality !== "" &&
    places !== null &&
    minors !== null &&
    draft.from !== null &&
    (draft.open || draft.last !== null) &&
    judged;
  const submit = () => {
    setTried(true);
    if (!fine || places === null || minors === null || draft.from === null) return;
    const { municipality, kind, location, state, note, finding } = draft;
    const line: Commitment = {
      id: found?.id ?? newLineId("toezegging"),
      municipality,
      kind,
      places,
      minors,
      location: location.trim(),
      from: isoOf(draft.from),
      until: draft.open || draft.last === null ? null : isoOf(draft.last + 1),
      state,
      ...(finding ? { finding: { ...finding, by: finding.by.trim() } } : {}),
      ...(note.trim() === "" ? {} : { note: note.trim() }),
    };
    const wrong = faultsWith(sheet, "commitments", line, check);
    setFaults(wrong);
    if (wrong.length === 0) done(line);
  };
  return (
    <fieldset className="table-form no-print" aria-label={say(found === null ? "addCommitment" : "changeCommitment")}>
      <div className="table-fields">
        <MunicipalityChoice
          label={say("municipality")}
          municipalities={sheet.indicative}
          value={draft.municipality}
          fault={missing(say("municipality"), draft.municipality === "")}
          onChange={(municipality) => put({ municipality })}
        />
        <Choice
          label={say("kind")}
          value={draft.kind}
          options={PLACE_KINDS.map((value) => ({ value, label: say(`kind_${value}`) }))}
          onChange={(kind) => put({ kind })}
        />
        <TextInput label={say("location")} value={draft.location} onChange={(location) => put({ location })} />
      </div>
      <div className="table-fields">
        <TextInput
          numeric
          label={say("places")}
          value={draft.places}
          fault={whole(draft.places, places) ?? missing(say("places"), draft.places.trim() === "")}
          onChange={(text) => put({ places: text })}
        />
        <TextInput
          numeric
          label={say("minors")}
          value={draft.minors}
          fault={whole(draft.minors, minors)}
          onChange={(text) => put({ minors: text })}
        />
        <Choice
          label={say("state")}
          value={draft.state}
          options={COMMITMENT_STATES.map((value) => ({ value, label: say(`state_${value}`) }))}
          onChange={(state) => put({ state })}
        />
      </div>
      <div className="table-fields table-fields--days">
        <div>
          <span id={`${id}-from`} className="form-label">
            {say("from")}
          </span>
          <DateField value={draft.from} labelledBy={`${id}-from`} onChange={(from) => put({ from })} />
          {missing(say("from"), draft.from === null) ? (
            <p className="field-fault">{missing(say("from"), draft.from === null)}</p>
          ) : null}
        </div>
        <div>
          <span id={`${id}-until`} className="form-label">
            {say("until")}
          </span>
          <label className="table-check">
            <input type="checkbox" checked={draft.open} onChange={(event) => put({ open: event.target.checked })} />
            {say("noEnd")}
          </label>
          {draft.open ? null : (
            <DateField value={draft.last} labelledBy={`${id}-until`} onChange={(last) => put({ last })} />
          )}
          {missing(say("until"), !draft.open && draft.last === null) ? (
            <p className="field-fault">{missing(say("until"), !draft.open && draft.last === null)}</p>
          ) : null}
        </div>
      </div>
      <FindingFields finding={draft.finding ?? null} tried={tried} onChange={(finding) => put({ finding })} />
      <TextInput label={`${say("note")} (${say("optional")})`} value={draft.note} onChange={(note) => put({ note })} />
      {faults.length > 0 ? <Problems problems={faults} /> : null}
      <div className="table-form-buttons">
        <button type="button" className="button button--second" onClick={submit}>
          {say(found === null ? "addCommitment" : "changeCommitment")}
        </button>
        {found === null ? null : (
          <button type="button" className="link" onClick={() => done(null)}>
            {say("cancel")}
          </button>
        )}
      </div>
    </fieldset>
  );
}
