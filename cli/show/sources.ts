import type { Source, Verification } from "@keten/law-language";
import type { Context } from "../context.js";
import { marked } from "./wrap.js";

/** How sure a text is, in one sign. */
export const MARK: Record<Verification, string> = { official: "●", secondary: "◐", unverified: "◌" };

/** Sources as lines, each with its mark. */
export function sourceLines({ say, width }: Context, sources: readonly Source[], depth = 0): string[] {
  return sources.flatMap((source) =>
    marked(MARK[source.verification], sourceText(say(source.title), source), width, depth),
  );
}

function sourceText(title: string, { locator, url }: Source): string {
  const place = locator.replace(/^art\. /, "");
  return [title.includes(place) ? title : `${title} (${locator})`, url].filter((part) => part).join("  ");
}
