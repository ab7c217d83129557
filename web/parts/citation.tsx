import { type Source, weakest } from "@keten/law-language";
import type { ReactNode } from "react";
import { useFormat } from "../words/format.js";
import { SourceMark } from "./source-mark.js";
import "./citation.css";

interface Props {
  sources: readonly Source[];
  /** What kind of text it is, where it is no literal quotation. */
  aside?: string;
  children: ReactNode;
}

/** Text of the law in its own voice: serif, with an edge that says how sure it is. */
export function Citation({ sources, aside, children }: Props) {
  const format = useFormat();
  const status = weakest(sources.map((source) => source.verification));
  return (
    <figure className="citation">
      <blockquote className={`citation-text citation-text--${status}`}>{children}</blockquote>
      <figcaption className="citation-source small">
        <SourceMark status={status} strong /> {aside ? <span className="muted">· {aside}</span> : null}
        <span className="citation-places">
          {sources.map((source, index) => (
            <span key={`${source.id} ${source.locator}`}>
              {index > 0 ? "; " : ""}
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  {format.text(source.title)}
                </a>
              ) : (
                format.text(source.title)
              )}
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
