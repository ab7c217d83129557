import { KetenError, type Place } from "@keten/text";
import { Lexer, Parser } from "yaml";
import { problem } from "../problems.js";

/** Deeper than any document is. What is read below goes into itself for each level, and would end the process. */
const DEEPEST = 100;

/**
 * Looks at a text in YAML, without going into it, for parts inside each other.
 * @throws KetenError where they are too deep, with the line
 */
export function checkDepth(text: string, file?: string): void {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length <= DEEPEST) continue;
    const line = text.slice(0, parser.offset).split("\n").length;
    const at: Place = { ...(file === undefined ? {} : { file }), line };
    throw new KetenError([problem("document-too-deep", { values: { most: DEEPEST }, at })]);
  }
}
