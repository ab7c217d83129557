import type { Source } from "@keten/law-language";
import { shellTexts } from "../shell/texts.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { Said } from "./said.js";
import { SourceDisc } from "./source-mark.js";
import "./source-list.css";

/** Where it is written: each source once, with its place and how sure we are of it. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const say = useTexts(shellTexts);
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={`${source.id} ${source.locator}`}>
          <span className="sources-disc">
            <SourceDisc status={source.verification} />
          </span>
          <span>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                <Said text={source.title} />
              </a>
            ) : (
              <Said text={source.title} />
            )}
            <SourcePlace source={source} />
          </span>
          <span className="sources-status">{say(source.verification)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The article or number, unless the title says it already, and the day of publication. */
function SourcePlace({ source }: { source: Source }) {
  const format = useFormat();
  const told = titleTellsPlace(source, format.text(source.title));
  if (told && source.published === undefined) return null;
  return (
    <span className="sources-place">
      {told ? null : <bdi lang="nl">{source.locator}</bdi>}
      {!told && source.published !== undefined ? ", " : ""}
      {source.published === undefined ? "" : format.day(source.published)}
    </span>
  );
}

/** Titles often end in the article itself; the place is then not written twice. */
export const titleTellsPlace = (source: Source, title: string): boolean =>
  title.includes(source.locator.replace(/^.*art\. /, ""));
