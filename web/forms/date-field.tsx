import type { Day } from "@keten/calendar";
import { type ClipboardEvent, useId, useRef, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { type DateFault, type DateParts, dayOfParts, EMPTY_DATE, partsOf, partsOfText } from "./date-parts.js";
import { formTexts } from "./texts.js";
import "./forms.css";

interface Props {
  value: Day | null;
  /** Called with every complete date; with null while the fields hold none. */
  onChange?: (day: Day | null) => void;
  /** With a button: called when a complete date is confirmed. */
  onSubmit?: (day: Day) => void;
  submit?: string;
  labelledBy?: string;
}

const FIELDS = ["day", "month", "year"] as const;

/** A free date as three fields: day, month, year. Faults stand beside the fields, in words. */
export function DateField({ value, onChange, onSubmit, submit, labelledBy }: Props) {
  const say = useTexts(formTexts);
  const id = useId();
  const [parts, setParts] = useState<DateParts>(() => (value === null ? EMPTY_DATE : partsOf(value)));
  const [fault, setFault] = useState<{ fault: DateFault; field: keyof DateParts } | null>(null);
  const inputs = useRef<Partial<Record<keyof DateParts, HTMLInputElement | null>>>({});

  const put = (next: DateParts) => {
    setParts(next);
    const read = dayOfParts(next);
    if ("day" in read) {
      setFault(null);
      onChange?.(read.day);
    } else onChange?.(null);
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = partsOfText(event.clipboardData.getData("text"));
    if (!pasted) return;
    event.preventDefault();
    put(pasted);
  };
  const check = (): Day | null => {
    const read = dayOfParts(parts);
    if ("day" in read) return read.day;
    setFault(read);
    return null;
  };
  return (
    <form
      className={fault ? "date-field date-field--fault" : "date-field"}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const day = check();
        if (day !== null) onSubmit?.(day);
        else {
          const read = dayOfParts(parts);
          if ("field" in read) inputs.current[read.field]?.focus();
        }
      }}
    >
      {fault ? (
        <p className="field-fault" id={`${id}-fault`} role="alert">
          {say(fault.fault, { day: parts.day, month: parts.month, year: parts.year })}
        </p>
      ) : null}
      <fieldset className="date-parts" aria-labelledby={labelledBy}>
        {FIELDS.map((field) => (
          <label key={field} className={`date-part date-part--${field}`}>
            <span>{say(field)}</span>
            <input
              className="field"
              ref={(element) => {
                inputs.current[field] = element;
              }}
              inputMode="numeric"
              autoComplete="off"
              maxLength={field === "year" ? 4 : 2}
              value={parts[field]}
              aria-invalid={fault?.field === field || undefined}
              aria-describedby={fault ? `${id}-fault` : undefined}
              onPaste={paste}
              onChange={(event) => put({ ...parts, [field]: event.target.value })}
              onBlur={() => {
                if (!onSubmit && FIELDS.every((one) => parts[one] !== "")) check();
              }}
            />
          </label>
        ))}
      </fieldset>
      {onSubmit ? (
        <button type="submit" className="button">
          {submit ?? say("next")}
        </button>
      ) : null}
    </form>
  );
}
