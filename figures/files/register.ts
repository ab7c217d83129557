import { readFileSync } from "node:fs";
import { type Day, parseDay } from "@keten/calendar";
import { KetenError, type Problem, t } from "@keten/text";
import type { EndedMunicipality, MunicipalityRegister, MunicipalityRow, ProvinceRow } from "../municipalities.js";
import { problem } from "../problems.js";
import { RowReader } from "./row.js";
import { shippedFolder } from "./shipped.js";
import { readTable } from "./table.js";

const CODE = /^(GM\d{4}|PV\d{2})$/;

/** Reads the register of municipalities. Throws a `KetenError` with what is wrong in its files. */
export function readRegister(folder: URL = shippedFolder): MunicipalityRegister {
  const faults: Problem[] = [];
  const provinces = rowsOf(
    folder,
    "provinces.csv",
    ["code", "name"] as const,
    faults,
    (reader): ProvinceRow => ({
      code: codeOf(reader, "code"),
      name: reader.text("name"),
    }),
  );
  const known = new Map(provinces.map((one) => [one.code, one]));
  const municipalities = rowsOf(
    folder,
    "municipalities.csv",
    ["code", "name", "province"] as const,
    faults,
    (reader): MunicipalityRow => ({
      code: codeOf(reader, "code"),
      name: reader.text("name"),
      province: reader.known("province", known),
    }),
  );
  const ended = rowsOf(
    folder,
    "ended-municipalities.csv",
    ["code", "name", "until", "successor", "source"] as const,
    faults,
    (reader): EndedMunicipality => ({
      code: codeOf(reader, "code"),
      name: reader.text("name"),
      until: dayOf(reader),
      successor: codeOf(reader, "successor"),
      source: reader.text("source"),
    }),
  );
  if (faults.length > 0) throw new KetenError(faults);
  return { provinces, municipalities, ended };
}

function rowsOf<Column extends string, One extends { code: string }>(
  folder: URL,
  file: string,
  columns: readonly Column[],
  faults: Problem[],
  read: (reader: RowReader<Column>) => One,
): One[] {
  const rows: One[] = [];
  const seen = new Set<string>();
  for (const row of readTable(file, contentOf(folder, file), columns)) {
    const one = read(new RowReader(file, row, faults));
    if (seen.has(one.code))
      faults.push(
        problem("cell-twice", { values: { file, row: row.row }, at: { file, row: row.row, column: "code" } }),
      );
    seen.add(one.code);
    rows.push(one);
  }
  return rows;
}

function contentOf(folder: URL, file: string): string {
  try {
    return readFileSync(new URL(file, folder), "utf8");
  } catch {
    throw new KetenError([problem("file-missing", { values: { file }, at: { file } })]);
  }
}

function codeOf<Column extends string>(reader: RowReader<Column>, column: Column): string {
  const code = reader.text(column);
  if (!CODE.test(code)) reader.fault(column, t("een code als GM0363 of PV27", "a code like GM0363 or PV27"));
  return code;
}

function dayOf(reader: RowReader<"until" | "code" | "name" | "successor" | "source">): Day {
  const parsed = parseDay(reader.row.cells.until);
  if ("day" in parsed) return parsed.day;
  reader.fault("until", t("een datum als JJJJ-MM-DD", "a date as YYYY-MM-DD"));
  return 0;
}
