import type { FactType } from "@keten/law-language";
import { useId, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { readNumber } from "../words/numbers.js";
import { formTexts } from "./texts.js";
import "./forms.css";

type NumberType = Extract<FactType, { kind: "number" }>;

interface Props {
  type: NumberType;
  value: number | null;
  onChange: (value: number | null) => void;
  labelledBy?: string;
}

/** A number with its unit; shares are written in percent and amounts in euros. */
export function NumberField({ type, value, onChange, labelledBy }: Props) {
  const say = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const factor = type.unit === "share" || type.unit === "EUR-cent" ? 100 : 1;
  const toScreen = (inside: number) =>
    type.unit === "share" ? round(inside * factor) : type.unit === "EUR-cent" ? inside / factor : inside;
  const toInside = (shown: number) =>
    type.unit === "share" ? round(shown / factor) : type.unit === "EUR-cent" ? Math.round(shown * factor) : shown;
  const [text, setText] = useState(() => (value === null ? "" : format.exact(toScreen(value))));
  const [fault, setFault] = useState<string | null>(null);
  const read = (next: string) => {
    setText(next);
    if (next.trim() === "") {
      setFault(null);
      onChange(null);
      return;
    }
    // A comma for the decimals is read in English too, where it cannot be a sign between thousands.
    const shown = readNumber(next, format.language) ?? readNumber(next, "nl");
    if (shown === null) {
      setFault(say("notNumber", { text: next }));
      onChange(null);
      return;
    }
    const inside = toInside(shown);
    const [min, max] = [type.min ?? Number.NEGATIVE_INFINITY, type.max ?? Number.POSITIVE_INFINITY];
    if (inside < min || inside > max) {
      setFault(say("numberRange", { min: format.exact(toScreen(min)), max: format.exact(toScreen(max)) }));
      onChange(null);
      return;
    }
    setFault(null);
    onChange(inside);
  };
  const unit = type.unit === "share" ? "%" : type.unit === "EUR-cent" ? "€" : "";
  return (
    <div className="number-field">
      {fault ? (
        <p className="field-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      ) : null}
      <span className="number-line">
        <input
          className="field"
          inputMode="decimal"
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-label={labelledBy ? undefined : say("number")}
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          value={text}
          onChange={(event) => read(event.target.value)}
        />
        {unit ? <span aria-hidden="true">{unit}</span> : null}
      </span>
    </div>
  );
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
