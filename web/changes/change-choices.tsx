import type { CauseKind } from "@keten/law-language";
import { useId } from "react";
import { useSearchParams } from "wouter";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { Theme } from "./rule-changes.js";
import { changeTexts } from "./texts.js";

/** Which changes a reader wants to see; null is all. */
interface ChangeChoice {
  theme: string | null;
  cause: CauseKind | null;
}

const CAUSES: readonly CauseKind[] = [
  "motion",
  "judgment",
  "european-act",
  "abuse",
  "government",
  "parliament",
  "events",
];

/** The choice of the page, kept in its address so that a link shows the same. */
export function useChangeChoice(): [ChangeChoice, (choice: ChangeChoice) => void] {
  const [search, setSearch] = useSearchParams();
  const cause = CAUSES.find((one) => one === search.get("waardoor")) ?? null;
  const set = (choice: ChangeChoice) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of [
          ["onderwerp", choice.theme],
          ["waardoor", choice.cause],
        ] as const)
          if (value === null) after.delete(name);
          else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return [{ theme: search.get("onderwerp"), cause }, set];
}

/** The themes and changes that fit the choice. A theme that this period does not have chooses nothing away. */
export function chosenFrom(themes: readonly Theme[], { theme, cause }: ChangeChoice): Theme[] {
  const known = themes.some((one) => one.id === theme);
  return themes
    .filter((one) => !known || one.id === theme)
    .map((one) => ({ ...one, changes: one.changes.filter((change) => cause === null || change.causeKind === cause) }))
    .filter((one) => one.changes.length > 0);
}

/** Chooses by subject and by what caused the change, with how many there are of each. */
export function ChangeChoices({
  themes,
  choice,
  setChoice,
}: {
  themes: readonly Theme[];
  choice: ChangeChoice;
  setChoice: (choice: ChangeChoice) => void;
}) {
  const say = useTexts(changeTexts);
  const format = useFormat();
  const id = useId();
  const total = themes.reduce((sum, theme) => sum + theme.changes.length, 0);
  const countOf = (cause: CauseKind) =>
    themes.reduce((sum, theme) => sum + theme.changes.filter((change) => change.causeKind === cause).length, 0);
  return (
    <section className="card change-choices no-print" aria-labelledby={`${id}-themes`}>
      <h2 className="period-title" id={`${id}-themes`}>
        {say("themes")}
      </h2>
      <ul className="change-themes">
        {[
          { id: null, name: say("allThemes"), count: total },
          ...themes.map((theme) => ({
            id: theme.id,
            name: theme.title ? format.text(theme.title) : say("otherTheme"),
            count: theme.changes.length,
          })),
        ].map((theme) => (
          <li key={theme.id ?? "all"}>
            <button
              type="button"
              className="link"
              aria-pressed={choice.theme === theme.id}
              onClick={() => setChoice({ ...choice, theme: theme.id })}
            >
              {theme.name} <span className="muted">{format.number(theme.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <label className="period-name" htmlFor={`${id}-cause`}>
        {say("causes")}
      </label>
      <select
        className="field"
        id={`${id}-cause`}
        value={choice.cause ?? ""}
        onChange={(event) => setChoice({ ...choice, cause: CAUSES.find((one) => one === event.target.value) ?? null })}
      >
        <option value="">{say("allThemes")}</option>
        {CAUSES.filter((cause) => countOf(cause) > 0 || cause === choice.cause).map((cause) => (
          <option key={cause} value={cause}>
            {say(`by-${cause}`)} ({format.number(countOf(cause))})
          </option>
        ))}
      </select>
    </section>
  );
}
