import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { KetenError, t } from "@keten/text";
import { problem } from "../problems.js";

const UNFINISHED = ".unfinished-";

/**
 * A folder that takes tables only once all of them are whole. Until then they stand in a hidden folder beside it, or
 * inside it where it was there already and empty; whoever stops half-way leaves neither.
 */
export class OutFolder {
  readonly path: string;
  /** Where the tables are written; does not exist yet. */
  readonly inside: string;
  private readonly unfinished: string;
  private readonly wasThere: boolean;
  /** The outermost folder that was made for it. */
  private readonly made: string | undefined;

  /** @throws KetenError where it holds something already, or cannot be written to */
  constructor(private readonly given: string) {
    if (given.trim() === "")
      throw new KetenError([problem("option-without-value", { field: "--out", values: { value: "--out" } })]);
    this.path = resolve(given);
    this.wasThere = existsSync(this.path);
    if (this.wasThere && this.writing(() => readdirSync(this.path)).length > 0)
      throw new KetenError([
        problem("results-folder-in-use", {
          field: "--out",
          value: given,
          values: { folder: given },
          allowed: t("een nieuwe of lege map", "a new or empty folder"),
        }),
      ]);
    const parent = this.wasThere ? this.path : dirname(this.path);
    this.made = this.writing(() => mkdirSync(parent, { recursive: true }));
    const name = this.wasThere ? UNFINISHED : `.${basename(this.path)}${UNFINISHED}`;
    this.unfinished = this.writing(() => mkdtempSync(join(parent, name)));
    this.inside = join(this.unfinished, "whole");
  }

  /** Gives the tables their place; the names of the files, below the folder. */
  keep(): string[] {
    return this.writing(() => {
      const files = readdirSync(this.inside, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(this.inside.length + 1))
        .sort();
      if (this.wasThere)
        for (const name of readdirSync(this.inside)) renameSync(join(this.inside, name), join(this.path, name));
      else renameSync(this.inside, this.path);
      rmSync(this.unfinished, { recursive: true, force: true });
      return files;
    });
  }

  /** Takes away everything that was made, when nothing is to be kept. */
  discard(): void {
    rmSync(this.unfinished, { recursive: true, force: true });
    if (this.made === undefined) return;
    const outermost = dirname(this.made);
    // Somebody else may have put something there in the meantime: then it stays.
    for (let folder = dirname(this.path); folder !== outermost; folder = dirname(folder)) {
      if (!existsSync(folder) || readdirSync(folder).length > 0) return;
      rmdirSync(folder);
    }
  }

  private writing<Result>(write: () => Result): Result {
    try {
      return write();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new KetenError([
        problem("results-not-written", {
          field: "--out",
          value: this.given,
          values: { folder: this.given, reason },
        }),
      ]);
    }
  }
}
