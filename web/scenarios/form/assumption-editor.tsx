import { parseDay } from "@keten/calendar";
import { useId, useState } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { readNumber } from "../../words/numbers.js";
import type { AssumptionChange } from "../draft/document.js";
import type { Assumption } from "../runs/api.js";
import { writeNumber } from "./numbers.js";
import { assumptionTexts, formTexts } from "./texts.js";

interface Line {
  key: number;
  from: string;
  value: string;
}

interface Props {
  now: Assumption;
  changed: boolean;
  close: () => void;
  apply: (change: AssumptionChange | undefined) => void;
}

const PERCENT = 100;

/** Changes one assumption: its value, or one for each period, and how far it may be off. */
export function AssumptionEditor({ now, changed, close, apply }: Props) {
  const say = useTexts(assumptionTexts);
  const sayForm = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const { language } = format;
  const factor = now.unit === "share" ? PERCENT : 1;
  const shown = (value: number) => writeNumber(Number((value * factor).toPrecision(12)), language);
  const [lines, setLines] = useState<Line[]>(() =>
    now.byPeriod
      ? now.byPeriod.map((period, key) => ({ key, from: period.from, value: shown(period.value) }))
      : [{ key: 0, from: "", value: now.value === undefined ? "" : shown(now.value) }],
  );
  const [low, setLow] = useState(now.spread ? writeNumber(now.spread.low, language) : "");
  const [high, setHigh] = useState(now.spread ? writeNumber(now.spread.high, language) : "");
  const [fault, setFault] = useState<string | null>(null);
  const periods = now.byPeriod !== undefined || lines.length > 1;
  // A share is a part of one whole, whatever else the server says about limits.
  const { min = 0, max = now.unit === "share" ? 1 : undefined } = now;
  const unit = now.unit === "share" ? "%" : format.text(now.unitText);
  const hint =
    max === undefined || max >= Number.MAX_SAFE_INTEGER
      ? unit
      : say("limits", { unit, min: shown(min), max: shown(max) });
  const put = (key: number, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const read = (): AssumptionChange | string => {
    const values: { from: string; value: number }[] = [];
    for (const line of lines) {
      const typed = readNumber(line.value, language);
      if (typed === null) return sayForm("notNumber", { text: line.value });
      const value = Number((typed / factor).toPrecision(12));
      if (value < min || (max !== undefined && value > max))
        return sayForm("outside", { min: shown(min), max: shown(max ?? Number.MAX_SAFE_INTEGER) });
      if (periods && !("day" in parseDay(line.from))) return say("badDay");
      values.push({ from: line.from, value });
    }
    const change: AssumptionChange = periods ? { byPeriod: values } : { value: values[0]?.value ?? 0 };
    if (low.trim() === "" && high.trim() === "") return now.spread ? { ...change, spread: null } : change;
    const [least, most] = [readNumber(low, language), readNumber(high, language)];
    if (least === null || most === null || least < 0 || least > 1 || most < 1 || most > 100) return say("badSpread");
    const kind = now.spread?.kind ?? "triangular";
    return { ...change, spread: { kind, low: least, high: most } };
  };
  return (
    <form
      className="assumption-editor"
      aria-label={say("changeOne", { title: format.text(now.title) })}
      onSubmit={(event) => {
        event.preventDefault();
        const change = read();
        if (typeof change === "string") setFault(change);
        else apply(change);
      }}
    >
      {fault ? (
        <p className="field-fault" role="alert" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      {lines.map((line, index) => (
        <div key={line.key} className="assumption-line">
          {periods ? (
            <div>
              <label htmlFor={`${id}-from-${line.key}`}>{say("day")}</label>
              <input
                id={`${id}-from-${line.key}`}
                className="field"
                placeholder="2027-01-01"
                value={line.from}
                onChange={(event) => put(line.key, { from: event.target.value })}
              />
            </div>
          ) : null}
          <div>
            <label htmlFor={`${id}-value-${line.key}`}>{say("value")}</label>
            <input
              id={`${id}-value-${line.key}`}
              className="field"
              inputMode="decimal"
              value={line.value}
              aria-describedby={`${id}-hint`}
              aria-invalid={fault !== null || undefined}
              onChange={(event) => put(line.key, { value: event.target.value })}
            />
          </div>
          {periods && lines.length > 1 ? (
            <button
              type="button"
              className="link"
              onClick={() => setLines(lines.filter((one) => one.key !== line.key))}
            >
              {say("removePeriod", { count: index + 1 })}
            </button>
          ) : null}
        </div>
      ))}
      <p className="small soft" id={`${id}-hint`}>
        {hint}
      </p>
      <button
        type="button"
        className="link"
        onClick={() => {
          const last = lines.at(-1);
          setLines([...lines, { key: (last?.key ?? 0) + 1, from: "", value: last?.value ?? "" }]);
        }}
      >
        {say("addPeriod")}
      </button>
      <div className="assumption-line">
        <div>
          <label htmlFor={`${id}-low`}>{say("low")}</label>
          <input
            id={`${id}-low`}
            className="field"
            inputMode="decimal"
            value={low}
            aria-describedby={`${id}-spread`}
            onChange={(event) => setLow(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-high`}>{say("high")}</label>
          <input
            id={`${id}-high`}
            className="field"
            inputMode="decimal"
            value={high}
            aria-describedby={`${id}-spread`}
            onChange={(event) => setHigh(event.target.value)}
          />
        </div>
      </div>
      <p className="small soft" id={`${id}-spread`}>
        {say("spreadHint")}
      </p>
      <div className="assumption-actions">
        <button type="submit" className="button button--small">
          {say("apply")}
        </button>
        <button type="button" className="button button--second button--small" onClick={close}>
          {say("cancel")}
        </button>
        {changed ? (
          <button type="button" className="link" onClick={() => apply(undefined)}>
            {say("back")}
          </button>
        ) : null}
      </div>
    </form>
  );
}
