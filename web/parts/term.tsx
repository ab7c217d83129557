import type { ReactNode } from "react";
import { Link } from "wouter";
import "./term.css";

/** A term of art, where it occurs first on a page: a dotted line leads to its meaning. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link href={`/begrippen/${id}`} className="term">
      {children}
    </Link>
  );
}

/** How a text marks a term: the word as it reads, then the id of the term, as in `[besluitstop](decision-moratorium)`. */
export const TERM_MARK = /\[([^\]]+)\]\(([a-z-]+)\)/g;

/** Shows a text whose marked terms lead to their meaning. */
export function WithTerms({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let reached = 0;
  for (const mark of text.matchAll(TERM_MARK)) {
    const [all, word = "", id = ""] = mark;
    parts.push(text.slice(reached, mark.index));
    parts.push(
      <Term key={mark.index} id={id}>
        {word}
      </Term>,
    );
    reached = mark.index + all.length;
  }
  parts.push(text.slice(reached));
  return <>{parts}</>;
}
