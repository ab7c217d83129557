import { KetenError, type Problem, type Text, t } from "@keten/text";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import { problem } from "../../problems.js";
import { joined, type Places } from "./places.js";
import type { WrittenScenario } from "./written.js";

/** Far more parts than any scenario has: aliases of aliases grow without end. */
const MOST_PARTS = 100_000;

const HINTS: Partial<Record<string, Text>> = {
  TAB_AS_INDENT: t("inspringen met spaties, niet met tabs", "indent with spaces, not with tabs"),
  MULTIPLE_DOCS: t("één document, zonder --- ertussen", "one document, without --- in between"),
  NON_STRING_KEY: t("een naam vóór de dubbele punt", "a name before the colon"),
  BAD_INDENT: t("gelijk inspringen, en ieder haakje weer sluiten", "indent alike, and close every bracket"),
};

/**
 * Reads a scenario in YAML 1.2.
 * @throws KetenError where it is not valid, with the line
 */
export function readYaml(text: string, file: string): WrittenScenario {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  });
  const told = (code: "scenario-not-yaml" | "yaml-tag", { pos, code: cause }: YAMLError): Problem => {
    const { line } = lines.linePos(pos[0]);
    const allowed = HINTS[cause];
    return problem(code, { values: { file, line }, at: { file, line }, ...(allowed === undefined ? {} : { allowed }) });
  };
  if (document.errors.length > 0)
    throw new KetenError(document.errors.map((error) => told("scenario-not-yaml", error)));
  const reader = new Reader(document, lines, file);
  const content = reader.read();
  const tags = document.warnings.map((warning) => told("yaml-tag", warning));
  return { content, places: reader.places, problems: [...reader.problems, ...tags] };
}

/** Turns the nodes of a document into plain data, and notes where each stands. */
class Reader {
  readonly places: Places = new Map();
  readonly problems: Problem[] = [];
  #parts = 0;

  constructor(
    readonly document: Document.Parsed,
    readonly lines: LineCounter,
    readonly file: string,
  ) {}

  read(): unknown {
    this.places.set("", { file: this.file, line: 1 });
    return this.#valueOf(this.document.contents, "", []);
  }

  #valueOf(node: Node | null, path: string, around: readonly Node[]): unknown {
    if (++this.#parts > MOST_PARTS)
      throw new KetenError([
        problem("scenario-too-large", {
          values: { file: this.file, most: MOST_PARTS },
          at: { file: this.file, line: this.#lineOf(node) ?? 1 },
        }),
      ]);
    if (node === null) return null;
    const line = this.#lineOf(node);
    if (line !== undefined && !this.places.has(path)) this.places.set(path, { file: this.file, line });
    if (isAlias(node)) {
      const meant = node.resolve(this.document);
      if (meant !== undefined && !around.includes(meant)) return this.#valueOf(meant, path, around);
      this.#complain("yaml-alias", path, node, node.source);
      return null;
    }
    const within = [...around, node];
    if (isSeq(node)) return node.items.map((item, index) => this.#valueOf(item as Node, joined(path, index), within));
    if (isMap(node)) {
      // Without a prototype, so that no key can be taken for something that every object has.
      const part: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const own = joined(path, name);
        if (Object.hasOwn(part, name)) this.#complain("key-twice", own, key as Node, own);
        const keyLine = this.#lineOf(key as Node);
        if (keyLine !== undefined) this.places.set(own, { file: this.file, line: keyLine });
        part[name] = this.#valueOf(value as Node | null, own, within);
      }
      return part;
    }
    return isScalar(node) ? node.value : null;
  }

  #complain(code: "yaml-alias" | "key-twice", field: string, node: Node, name: string): void {
    const line = this.#lineOf(node) ?? 1;
    this.problems.push(problem(code, { field, values: { name }, at: { file: this.file, line } }));
  }

  #lineOf(node: Node | null): number | undefined {
    return node?.range ? this.lines.linePos(node.range[0]).line : undefined;
  }
}
