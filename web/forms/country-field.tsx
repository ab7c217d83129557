import { COUNTRIES } from "@keten/law-language";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { formTexts } from "./texts.js";
import "./forms.css";

interface Props {
  value: string | null;
  onChange: (code: string | null) => void;
  /** A country was chosen with the mouse or with Enter. */
  onChoose?: (code: string) => void;
  labelledBy?: string;
}

const MOST_SHOWN = 60;

/** A list of countries that narrows while typing; names come from the browser in the page's language. */
export function CountryField({ value, onChange, onChoose, labelledBy }: Props) {
  const say = useTexts(formTexts);
  const format = useFormat();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(() => (value === null ? "" : format.country(value)));
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const countries = useMemo(() => {
    const named = COUNTRIES.filter((code) => code !== "UNK").map((code) => ({ code, name: format.country(code) }));
    // Codes that the browser cannot name are no help to a reader.
    return named.filter(({ code, name }) => code !== name).sort((a, b) => format.sort(a.name, b.name));
  }, [format]);
  const found = useMemo(() => search(countries, text), [countries, text]);

  const choose = (code: string) => {
    setText(format.country(code));
    setOpen(false);
    onChange(code);
    onChoose?.(code);
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setOpen(true);
      else move(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      const country = found[active];
      if (open && country) {
        event.preventDefault();
        choose(country.code);
      } else if (value !== null) onChoose?.(value);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="country-field">
      <input
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-labelledby={labelledBy}
        aria-label={labelledBy ? undefined : say("country")}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={open && found[active] ? `${id}-${found[active].code}` : undefined}
        placeholder={say("country")}
        value={text}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(0);
          onChange(null);
        }}
        onKeyDown={key}
      />
      <p className="hidden-text" id={`${id}-hint`}>
        {say("countryHint")}
      </p>
      <p className="hidden-text" aria-live="polite">
        {open && text !== "" ? say("countries", { count: found.length }) : ""}
      </p>
      {open && found.length > 0 ? (
        <div
          className="country-list"
          id={`${id}-list`}
          role="listbox"
          tabIndex={-1}
          aria-label={say("country")}
          ref={list}
          onPointerDown={(event) => event.preventDefault()}
        >
          {found.slice(0, MOST_SHOWN).map(({ code, name }, index) => (
            <button
              type="button"
              key={code}
              id={`${id}-${code}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => choose(code)}
            >
              {name}
            </button>
          ))}
        </div>
      ) : null}
      {open && text !== "" && found.length === 0 ? <p className="field-fault">{say("noCountry", { text })}</p> : null}
    </div>
  );
}

interface Country {
  code: string;
  name: string;
}

const plainText = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Names that begin with the text first, then names with a word that does, then the code itself. */
export function search(countries: readonly Country[], text: string): Country[] {
  const wanted = plainText(text.trim());
  if (wanted === "") return [...countries];
  const rank = ({ code, name }: Country): number => {
    const plain = plainText(name);
    if (plain.startsWith(wanted)) return 0;
    if (plain.split(/[\s(-]+/).some((word) => word.startsWith(wanted))) return 1;
    if (code.toLowerCase() === wanted) return 2;
    return plain.includes(wanted) ? 3 : 4;
  };
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.country);
}
