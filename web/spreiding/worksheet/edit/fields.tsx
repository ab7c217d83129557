import type { IndicativeNumber } from "@keten/distribution";
import { type ReactNode, useId } from "react";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { tableTexts } from "../texts.js";

interface Field {
  label: string;
  fault?: string | null;
  hint?: string;
}

function Labelled({
  label,
  fault,
  hint,
  children,
}: Field & { children: (ids: { id: string; more: string }) => ReactNode }) {
  const id = useId();
  return (
    <div className="table-field">
      <label htmlFor={id} className="form-label">
        {label}
      </label>
      {children({ id, more: `${id}-more` })}
      <div id={`${id}-more`}>
        {fault ? <p className="field-fault">{fault}</p> : null}
        {hint ? <p className="small muted">{hint}</p> : null}
      </div>
    </div>
  );
}

/** A plain text field with its label, fault and hint. */
export function TextInput({
  value,
  onChange,
  numeric = false,
  most = 500,
  ...field
}: Field & { value: string; onChange: (value: string) => void; numeric?: boolean; most?: number }) {
  return (
    <Labelled {...field}>
      {({ id, more }) => (
        <input
          id={id}
          className={numeric ? "field table-number" : "field"}
          inputMode={numeric ? "numeric" : undefined}
          autoComplete="off"
          maxLength={most}
          value={value}
          aria-invalid={field.fault ? true : undefined}
          aria-describedby={more}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** A choice out of a few. */
export function Choice<Value extends string>({
  value,
  options,
  empty,
  onChange,
  ...field
}: Field & {
  value: Value | "";
  options: readonly { value: Value; label: string }[];
  /** What stands there while nothing is chosen. */
  empty?: string;
  onChange: (value: Value) => void;
}) {
  return (
    <Labelled {...field}>
      {({ id, more }) => (
        <select
          id={id}
          className="field"
          value={value}
          aria-invalid={field.fault ? true : undefined}
          aria-describedby={more}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {empty === undefined || value !== "" ? null : <option value="">{empty}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** One of the municipalities of the province. */
export function MunicipalityChoice({
  municipalities,
  ...rest
}: Field & { municipalities: readonly IndicativeNumber[]; value: string; onChange: (code: string) => void }) {
  const say = useTexts(tableTexts);
  const { sort } = useFormat();
  const options = municipalities
    .map(({ municipality, name }) => ({ value: municipality, label: name }))
    .sort((a, b) => sort(a.label, b.label));
  return <Choice {...rest} options={options} empty={say("chooseOne")} />;
}
