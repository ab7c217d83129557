import type { SourceLine } from "@keten/distribution";
import { shellTexts } from "../shell/texts.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { SourceDisc } from "./source-mark.js";
import { useSourcePlace } from "./use-source-place.js";
import "./source-list.css";

/** Where the numbers stand, each source once, with how sure it is. */
export function SourceLines({ sources }: { sources: readonly SourceLine[] }) {
  const say = useTexts(shellTexts);
  const format = useFormat();
  const place = useSourcePlace();
  const once = sources.filter((one, index) => sources.findIndex(({ id }) => id === one.id) === index);
  return (
    <ul className="sources">
      {once.map((source) => {
        const { id, title, url, verification } = source;
        return (
          <li key={id}>
            <span className="sources-disc">
              <SourceDisc status={verification} />
            </span>
            <span>
              {url ? (
                <a href={url} rel="noreferrer">
                  {format.text(title)}
                </a>
              ) : (
                format.text(title)
              )}
              <span className="sources-place">{place(source)}</span>
            </span>
            <span className="sources-status">{say(verification)}</span>
          </li>
        );
      })}
    </ul>
  );
}
