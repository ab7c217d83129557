import { parseDay } from "@keten/calendar";
import type { Problem } from "@keten/text";
import { type CSSProperties, useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { type Lever, lastValue, PER_FTE, TRAINING } from "../draft/levers.js";
import type { ScenarioDetail } from "../runs/api.js";
import { FieldProblems } from "./field-problems.js";
import { NumberInput } from "./number-input.js";
import { signed, writeNumber } from "./numbers.js";
import { formTexts } from "./texts.js";

const NO_LIMIT = 10_000_000;

interface Props {
  lever: Lever;
  detail: ScenarioDetail;
  problems: readonly Problem[];
  onMove: (value: number, from: string | null) => void;
}

/** A slider with its number, and what it means for people: posts and decisions, homes, applications. */
export function LeverField({ lever, detail, problems, onMove }: Props) {
  const say = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const write = (value: number) => writeNumber(Math.round(value), format.language);
  const number = (path: string) => {
    const assumption = detail.assumptions.find((one) => one.path === path);
    return assumption ? lastValue(assumption) : null;
  };
  const { value, base, assumption } = lever;
  const shown = { staff: staffShown, housing: housingShown, inflow: inflowShown }[lever.id]();
  function staffShown() {
    const [each, months] = [number(PER_FTE), number(TRAINING)];
    return {
      value:
        value === base
          ? say("staffSame", { value: write(value) })
          : say("staffShown", { change: signed(value - base, write) }),
      hint:
        each === null || months === null
          ? ""
          : say("staffHint", {
              base: write(base),
              decisions: write(Math.round((value * each) / 100) * 100),
              months: write(months),
            }),
    };
  }
  function housingShown() {
    return { value: say("housingShown", { value: write(value) }), hint: say("housingHint", { base: write(base) }) };
  }
  function inflowShown() {
    const { spread } = assumption;
    const low = Math.round((value * (spread?.low ?? 1)) / 100) * 100;
    const high = Math.round((value * (spread?.high ?? 1)) / 100) * 100;
    return {
      value: spread ? `${write(low)} – ${write(high)}` : write(value),
      hint: say("inflowHint", { value: write(value), base: write(base) }),
    };
  }
  const name = say(lever.id);
  const share = ((value - lever.min) / (lever.max - lever.min)) * 100;
  return (
    <div className="lever">
      <div className="lever-top">
        <label htmlFor={id}>{name}</label>
        <output htmlFor={id}>{shown.value}</output>
      </div>
      <div className="lever-line">
        <input
          type="range"
          id={id}
          min={lever.min}
          max={lever.max}
          step={lever.step}
          value={value}
          aria-valuetext={shown.value}
          aria-describedby={`${id}-hint`}
          style={{ "--share": `${share}%` } as CSSProperties}
          onChange={(event) => onMove(Number(event.target.value), lever.from)}
        />
        <NumberInput
          label={say("asNumber", { name })}
          hiddenLabel
          value={value}
          min={0}
          max={NO_LIMIT}
          onChange={(next) => onMove(next, lever.from)}
        />
      </div>
      <p className="small soft" id={`${id}-hint`}>
        {shown.hint}
      </p>
      {lever.from === null || value === base ? null : (
        <FromYear lever={lever} detail={detail} onMove={(from) => onMove(value, from)} />
      )}
      <FieldProblems problems={problems} />
    </div>
  );
}

function FromYear({ lever, detail, onMove }: { lever: Lever; detail: ScenarioDetail; onMove: (from: string) => void }) {
  const say = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const start = Number(detail.start.slice(0, 4));
  const days = Array.from({ length: Math.max(1, detail.years - 1) }, (_, index) => `${start + 1 + index}-01-01`);
  const all = lever.from === null || days.includes(lever.from) ? days : [lever.from, ...days];
  const written = (iso: string) => {
    const parsed = parseDay(iso);
    return "day" in parsed ? format.day(parsed.day) : iso;
  };
  return (
    <div className="lever-from">
      <label htmlFor={id}>{say("staffFrom")}</label>
      <select id={id} className="field" value={lever.from ?? ""} onChange={(event) => onMove(event.target.value)}>
        {all.map((day) => (
          <option key={day} value={day}>
            {written(day)}
          </option>
        ))}
      </select>
    </div>
  );
}
