import { useId, useState } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { readNumber } from "../../words/numbers.js";
import { writeNumber } from "./numbers.js";
import { formTexts } from "./texts.js";

interface Props {
  label: string;
  hiddenLabel?: boolean;
  value: number;
  min: number;
  max: number;
  whole?: boolean;
  hint?: string;
  onChange: (value: number) => void;
}

/** A number that a reader types; kept as typed until it is a number within its limits. */
export function NumberInput({ label, hiddenLabel = false, value, min, max, whole = false, hint, onChange }: Props) {
  const say = useTexts(formTexts);
  const { language } = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readNumber(typed, language);
  const fault =
    typed === null || typed.trim() === ""
      ? null
      : read === null
        ? say("notNumber", { text: typed })
        : read < min || read > max || (whole && !Number.isInteger(read))
          ? say("outside", { min: writeNumber(min, language), max: writeNumber(max, language) })
          : null;
  return (
    <div className="number-input">
      <label htmlFor={id} className={hiddenLabel ? "hidden-text" : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? writeNumber(value, language)}
        aria-invalid={fault !== null || undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          const next = readNumber(text, language);
          if (next !== null && next >= min && next <= max && (!whole || Number.isInteger(next))) onChange(next);
        }}
        onBlur={() => {
          if (fault === null) setTyped(null);
        }}
      />
      <div id={`${id}-more`}>
        {fault ? (
          <p className="field-fault" role="alert">
            {fault}
          </p>
        ) : null}
        {hint ? <p className="small muted">{hint}</p> : null}
      </div>
    </div>
  );
}
