import { parseDay } from "@keten/calendar";
import type { Problem } from "@keten/text";
import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { type Format, useFormat } from "../../words/format.js";
import type { AssumptionChange } from "../draft/document.js";
import type { Assumption } from "../runs/api.js";
import { AssumptionEditor } from "./assumption-editor.js";
import { FieldProblems } from "./field-problems.js";
import { writeValue } from "./numbers.js";
import { assumptionTexts } from "./texts.js";

const COLUMNS = 5;

interface Props {
  now: Assumption;
  changed: boolean;
  /** The name of its source. */
  source: string | undefined;
  problems: readonly Problem[];
  editing: boolean;
  setEditing: (on: boolean) => void;
  /** Undefined: back to the scenario below. */
  apply: (change: AssumptionChange | undefined) => void;
}

export function AssumptionRow({ now, changed, source, problems, editing, setEditing, apply }: Props) {
  const say = useTexts(assumptionTexts);
  const format = useFormat();
  const unitText = format.text(now.unitText);
  const write = (value: number) => writeValue(value, now.unit, unitText, format);
  const title = format.text(now.title);
  return (
    <>
      <tr className={changed ? "assumption--changed" : undefined}>
        <th scope="row">
          {title}
          <span className="small muted assumption-subject">
            {format.text(now.subject)}
            {changed ? ` · ${say("changed")}` : ""}
          </span>
          <FieldProblems problems={problems} />
        </th>
        <td data-label={say("value")}>
          <Values assumption={now} write={write} format={format} />
        </td>
        <td data-label={say("spread")}>
          {now.spread
            ? say("between", { low: times(now, now.spread.low, write), high: times(now, now.spread.high, write) })
            : say("fixed")}
        </td>
        <td data-label={say("basis")}>
          <div>
            {say(now.basis)}
            {source ? `: ${source}` : ""}
            <Disclosure summary={say("note")} className="small">
              <p lang="en">{now.note}</p>
            </Disclosure>
          </div>
        </td>
        <td>
          <button
            type="button"
            className="link"
            aria-expanded={editing}
            aria-label={say("changeOne", { title })}
            onClick={() => setEditing(!editing)}
          >
            {say("change")}
          </button>
        </td>
      </tr>
      {editing ? (
        <tr className="assumption-editing">
          <td colSpan={COLUMNS}>
            <AssumptionEditor now={now} changed={changed} close={() => setEditing(false)} apply={apply} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** What a factor of the spread makes of the last value. */
const times = (now: Assumption, factor: number, write: (value: number) => string) =>
  write(Number(((now.value ?? now.byPeriod?.at(-1)?.value ?? 0) * factor).toPrecision(3)));

function Values({
  assumption: { value, byPeriod },
  write,
  format,
}: {
  assumption: Assumption;
  write: (value: number) => string;
  format: Format;
}) {
  const say = useTexts(assumptionTexts);
  if (value !== undefined) return write(value);
  const day = (iso: string) => {
    const parsed = parseDay(iso);
    return "day" in parsed ? format.shortDay(parsed.day) : iso;
  };
  return (
    <ul className="assumption-periods">
      {(byPeriod ?? []).map((period) => (
        <li key={period.from}>
          {write(period.value)} <span className="small muted">{say("from", { day: day(period.from) })}</span>
        </li>
      ))}
    </ul>
  );
}
