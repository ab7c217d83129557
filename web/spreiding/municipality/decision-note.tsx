import type { MunicipalityShare, SourceLine } from "@keten/distribution";
import { useFigureWords } from "../../figures/words/use-figure-words.js";
import { Note } from "../../parts/note.js";
import { useSourcePlace } from "../../parts/use-source-place.js";
import { useFormat } from "../../words/format.js";

interface Props {
  decision: MunicipalityShare["decision"];
  sources: ReadonlyMap<string, SourceLine>;
}

/** What the figures say beside a distribution decision, such as that a court suspended it, with where that is written. */
export function DecisionNote({ decision, sources }: Props) {
  const format = useFormat();
  const { own } = useFigureWords();
  const place = useSourcePlace();
  if (!decision?.note) return null;
  const source = sources.get(decision.source);
  return (
    <Note kind="warn">
      <p>{own(decision.note)}.</p>
      {source ? (
        <p>
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {place(source)}
            </a>
          ) : (
            `${format.text(source.title)}, ${place(source)}`
          )}
        </p>
      ) : null}
    </Note>
  );
}
