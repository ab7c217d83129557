import { terms } from "@keten/glossary";
import { useId, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { findTerms, letterOf } from "./find.js";
import { TermEntry } from "./term-entry.js";
import { glossaryTexts } from "./texts.js";

/** The words: found by typing, or by their first letter. */
export function WordsColumn({ asked }: { asked: string | undefined }) {
  const say = useTexts(glossaryTexts);
  const format = useFormat();
  const id = useId();
  const [search] = useSearchParams();
  const [text, setText] = useState("");
  const [askedBefore, setAskedBefore] = useState(asked);
  // A link to a word ends the search that it was found by.
  if (asked !== askedBefore) {
    setAskedBefore(asked);
    setText("");
  }
  const { language } = format;
  const byName = [...terms()].sort((a, b) => format.sort(a.name[language], b.name[language]));
  const letters = [...new Set(byName.map((term) => letterOf(term, language)))];
  const term = byName.find((one) => one.id === asked);
  const given = search.get("letter")?.toUpperCase() ?? "";
  const letter = term ? letterOf(term, language) : letters.includes(given) ? given : (letters[0] ?? "");
  const searching = text.trim() !== "";
  const shown = searching ? findTerms(text) : byName.filter((one) => letterOf(one, language) === letter);
  return (
    <section aria-labelledby={`${id}-title`} className="words">
      <h2 className="hidden-text" id={`${id}-title`}>
        {say("words")}
      </h2>
      <label className="words-label" htmlFor={id}>
        {say("search")}
      </label>
      <input
        id={id}
        className="field"
        type="search"
        autoComplete="off"
        placeholder={say("searchHint")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="hidden-text" aria-live="polite">
        {searching ? say("found", { count: shown.length }) : ""}
      </p>
      <nav aria-label={say("letters")} className="no-print">
        <ul className="letters">
          {letters.map((one) => (
            <li key={one}>
              <Link
                href={`/begrippen?letter=${one}`}
                aria-current={!searching && one === letter ? "true" : undefined}
                onClick={() => setText("")}
              >
                {one}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {asked !== undefined && !term && !searching ? (
        <p className="words-note">{say("unknown", { id: asked })}</p>
      ) : null}
      {shown.length === 0 ? <p className="words-note">{say("nothing", { text })}</p> : null}
      <div className="term-entries">
        {shown.map((one) => (
          <TermEntry key={one.id} term={one} chosen={!searching && one.id === asked} />
        ))}
      </div>
    </section>
  );
}
