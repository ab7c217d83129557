import type { MunicipalityShare, SourceLine } from "@keten/distribution";
import { IN_DUTCH } from "../../figures/words/in-dutch.js";
import { Note } from "../../parts/note.js";
import { useLanguage } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";

interface Props {
  decision: MunicipalityShare["decision"];
  sources: ReadonlyMap<string, SourceLine>;
}

/** What the figures say beside a distribution decision, such as that a court suspended it, with where that is written. */
export function DecisionNote({ decision, sources }: Props) {
  const format = useFormat();
  const language = useLanguage();
  if (!decision?.note) return null;
  const source = sources.get(decision.source);
  const says = language === "nl" ? (IN_DUTCH[decision.note] ?? decision.note) : decision.note;
  return (
    <Note kind="warn">
      <p>{says}.</p>
      {source ? (
        <p>
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.locator}
            </a>
          ) : (
            `${format.text(source.title)}, ${source.locator}`
          )}
        </p>
      ) : null}
    </Note>
  );
}
