import type { Problem, Text } from "@keten/text";
import { t } from "@keten/text";
import { oneOf, problem } from "../problems.js";
import type { Row } from "./table.js";

/** Reads the cells of one row and collects what is wrong with them. */
export class RowReader<Column extends string> {
  constructor(
    readonly file: string,
    readonly row: Row<Column>,
    readonly faults: Problem[],
  ) {}

  text(column: Column): string {
    const value = this.row.cells[column];
    if (value === "") this.fault(column, t("een tekst", "a text"));
    return value;
  }

  oneOf<Choice extends string>(column: Column, choices: readonly Choice[]): Choice {
    const value = this.row.cells[column];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.fault(column, oneOf(choices));
    return found ?? (choices[0] as Choice);
  }

  known<Value>(column: Column, map: ReadonlyMap<string, Value>): string {
    const value = this.row.cells[column];
    if (!map.has(value)) this.fault(column, oneOf(map.keys()));
    return value;
  }

  fault(column: Column, allowed: Text): void {
    const { file, row } = this;
    const value = row.cells[column];
    this.faults.push(
      problem("cell-invalid", {
        values: { file, row: row.row, column, value },
        value,
        allowed,
        at: { file, row: row.row, column },
      }),
    );
  }
}
