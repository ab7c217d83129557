import { KetenError, type Place, type Problem } from "@keten/text";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { problem } from "../problems.js";
import { checkDepth } from "./depth.js";

/** What a file says before it is checked, and where each part of it stands. */
export interface Written {
  content: unknown;
  problems: Problem[];
  placeOf(field: string): Place;
}

/** More parts than any document has: aliases of aliases grow without end. */
const MOST_PARTS = 500_000;

/** A document that is none has a fault at every mark; the first tell enough. */
const MOST_FAULTS = 20;

/**
 * Reads a document in YAML 1.2 or JSON, which is YAML too.
 * @throws KetenError where it is neither, with the line
 */
export function readWritten(text: string, file: string): Written {
  checkDepth(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    throw new KetenError(
      document.errors.slice(0, MOST_FAULTS).map(({ pos, message }) => {
        const { line } = lines.linePos(pos[0]);
        return problem("document-unreadable", { values: { reason: message }, at: { file, line } });
      }),
    );
  }
  const reader = new Reader(document, lines, file);
  const content = reader.valueOf(document.contents, "", []);
  return {
    content,
    problems: reader.problems,
    placeOf: (field) => {
      for (let path = field; path !== ""; path = path.replace(/\.?[^.[]*$|\[\d*\]?$/, "")) {
        const line = reader.lineOfPath.get(path);
        if (line !== undefined) return { file, line };
      }
      return { file };
    },
  };
}

/** `locations[0].places`, as everywhere in problems. */
const joined = (path: string, key: string | number): string =>
  typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;

class Reader {
  readonly lineOfPath = new Map<string, number>();
  readonly problems: Problem[] = [];
  #parts = 0;

  constructor(
    readonly document: Document.Parsed,
    readonly lines: LineCounter,
    readonly file: string,
  ) {}

  valueOf(node: Node | null, path: string, around: readonly Node[]): unknown {
    const line = this.#lineOf(node);
    if (++this.#parts > MOST_PARTS)
      throw new KetenError([
        problem("document-too-large", { values: { most: MOST_PARTS }, at: { file: this.file, line } }),
      ]);
    if (node === null) return null;
    if (!this.lineOfPath.has(path)) this.lineOfPath.set(path, line);
    if (isAlias(node)) {
      const meant = node.resolve(this.document);
      if (meant !== undefined && !around.includes(meant)) return this.valueOf(meant, path, around);
      this.#complain("document-alias", path, line, node.source);
      return null;
    }
    const within = [...around, node];
    const below = (key: string | number) => joined(path, key);
    if (isSeq(node)) return node.items.map((item, index) => this.valueOf(item as Node, below(index), within));
    if (isMap(node)) {
      // Without a prototype, so that no key can be taken for something that every object has.
      const part: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const at = this.#lineOf(key as Node);
        if (Object.hasOwn(part, name)) this.#complain("key-twice", below(name), at, below(name));
        this.lineOfPath.set(below(name), at);
        part[name] = this.valueOf(value as Node | null, below(name), within);
      }
      return part;
    }
    return isScalar(node) ? node.value : null;
  }

  #complain(code: "document-alias" | "key-twice", field: string, line: number, name: string): void {
    this.problems.push(problem(code, { field, values: { name, field }, at: { file: this.file, line } }));
  }

  #lineOf(node: Node | null): number {
    return node?.range ? this.lines.linePos(node.range[0]).line : 1;
  }
}
