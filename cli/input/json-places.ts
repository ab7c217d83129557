import { KetenError, type Place, type Text, t } from "@keten/text";
import { problem } from "../problems.js";

export type JsonPath = readonly (string | number)[];

export interface PlacedJson {
  value: unknown;
  /** Where a part of it stands; the nearest part around it where it does not exist. */
  placeOf(path: JsonPath): Place;
}

/**
 * Reads JSON and remembers where each part stands, so that a fault can be shown at its line.
 * @throws KetenError with line and character where the text is no JSON, or a name stands twice in one object
 */
export function readPlacedJson(file: string, text: string): PlacedJson {
  return new Reader(file, text).read();
}

const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly [string, boolean | null][] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const DEEPEST = 100;
const keyOf = (path: JsonPath) => JSON.stringify(path);

class Reader {
  #at = 0;
  readonly #starts = new Map<string, number>();

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  read(): PlacedJson {
    const value = this.value([]);
    this.space();
    if (this.#at < this.text.length) this.fail(t("het einde", "the end"));
    return {
      value,
      placeOf: (path) => {
        for (let length = path.length; ; length--) {
          const start = this.#starts.get(keyOf(path.slice(0, length)));
          if (start !== undefined) return { file: this.file, ...this.lineAt(start) };
          if (length === 0) return { file: this.file };
        }
      },
    };
  }

  private value(path: JsonPath): unknown {
    this.space();
    this.#starts.set(keyOf(path), this.#at);
    if (path.length > DEEPEST) this.fail(t("iets wat minder diep is", "something less deep"));
    if (this.take("{")) return this.object(path);
    if (this.take("[")) return this.list(path);
    const string = this.string();
    if (string !== undefined) return string;
    const number = this.match(NUMBER);
    if (number !== undefined) return Number(number);
    for (const [word, value] of WORDS) if (this.take(word)) return value;
    return this.fail(t("een waarde", "a value"));
  }

  private object(path: JsonPath): Record<string, unknown> {
    const members = new Map<string, unknown>();
    if (this.ends("}")) return {};
    do {
      this.space();
      const start = this.#at;
      const key = this.string();
      if (key === undefined) return this.fail(t("een naam tussen aanhalingstekens", "a name in quotation marks"));
      if (members.has(key)) this.failTwice(key, start);
      this.space();
      if (!this.take(":")) this.fail(t("een dubbele punt", "a colon"));
      members.set(key, this.value([...path, key]));
      this.space();
    } while (this.take(","));
    if (!this.take("}")) this.fail(t("een komma of “}”", "a comma or “}”"));
    return Object.fromEntries(members);
  }

  private list(path: JsonPath): unknown[] {
    const items: unknown[] = [];
    if (this.ends("]")) return items;
    do {
      items.push(this.value([...path, items.length]));
      this.space();
    } while (this.take(","));
    if (!this.take("]")) this.fail(t("een komma of “]”", "a comma or “]”"));
    return items;
  }

  private string(): string | undefined {
    const start = this.#at;
    const quoted = this.match(STRING);
    if (quoted === undefined) return undefined;
    // A line end or another control character must be written as an escape.
    const bare = [...quoted].findIndex((letter) => letter < " ");
    if (bare < 0) return JSON.parse(quoted);
    this.#at = start + bare;
    return this.fail(t("een aanhalingsteken", "a quotation mark"));
  }

  private ends(mark: string): boolean {
    this.space();
    return this.take(mark);
  }

  private space(): void {
    while (" \t\n\r".includes(this.text[this.#at] ?? "x")) this.#at++;
  }

  private take(mark: string): boolean {
    if (!this.text.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  private lineAt(at: number): { line: number; column: string } {
    const before = this.text.slice(0, at).split("\n");
    return { line: before.length, column: String((before.at(-1)?.length ?? 0) + 1) };
  }

  private fail(expected: Text): never {
    const { line, column } = this.lineAt(this.#at);
    throw new KetenError([
      problem("json-broken", {
        values: { file: this.file, line, column, expected },
        at: { file: this.file, line, column },
      }),
    ]);
  }

  private failTwice(key: string, start: number): never {
    const { line, column } = this.lineAt(start);
    throw new KetenError([
      problem("json-key-twice", {
        field: key,
        values: { file: this.file, key, line },
        at: { file: this.file, line, column },
      }),
    ]);
  }
}
