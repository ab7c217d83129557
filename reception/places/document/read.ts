import { KetenError } from "@keten/text";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { problem } from "../problems.js";
import { checkDepth } from "./depth.js";
import { problemsOfIssues } from "./issues.js";

/**
 * The content of a document written in YAML or JSON, not yet checked.
 * @throws KetenError where it is neither, with the line
 */
export function contentOf(text: string): unknown {
  checkDepth(text);
  try {
    const content: unknown = parse(text.replace(/^\uFEFF/, ""), { maxAliasCount: 0 });
    if (content === null || content === undefined) throw new KetenError([problem("document-empty")]);
    return content;
  } catch (error) {
    if (error instanceof KetenError) throw error;
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new KetenError([
      problem("document-unreadable", { values: { reason }, ...(line === undefined ? {} : { at: { line } }) }),
    ]);
  }
}

/** @throws KetenError with everything in the form of the document that is wrong */
export function checked<Schema extends z.ZodType>(schema: Schema, content: unknown): z.output<Schema> {
  const read = schema.safeParse(content);
  if (read.success) return read.data;
  throw new KetenError(problemsOfIssues(read.error.issues, content));
}
