import { isoOf, parseDay } from "@keten/calendar";
import { line, separators, type TableLanguage } from "../../tables/write.js";
import type { Balance, Worksheet } from "../model.js";
import { COMMITMENT_COLUMNS, KIND_WORDS, STATE_WORDS } from "./columns.js";

/** The commitments as a table that can be read in again: the last day stands in it, not the first day without. */
export function commitmentsCsv(sheet: Pick<Worksheet, "commitments" | "indicative">, language: TableLanguage): string {
  const { column } = separators[language];
  const which = language === "nl" ? 0 : 1;
  const names = new Map(sheet.indicative.map(({ municipality, name }) => [municipality, name]));
  const head = Object.values(COMMITMENT_COLUMNS).map((heads) => heads.at(language === "nl" ? 0 : -1) ?? "");
  const rows = sheet.commitments.map((one) => [
    one.municipality,
    names.get(one.municipality) ?? "",
    KIND_WORDS[one.kind][which],
    String(one.places),
    String(one.minors),
    one.location,
    one.from,
    one.until === null ? "" : dayBefore(one.until),
    STATE_WORDS[one.state][which],
    one.note ?? "",
  ]);
  return [head, ...rows].map((cells) => line(cells, column)).join("");
}

function dayBefore(iso: string): string {
  const read = parseDay(iso);
  return "fault" in read ? iso : isoOf(read.day - 1);
}

const HEADS = {
  nl: [
    "code",
    "gemeente",
    "soort_getal",
    "gevraagd",
    "geruild",
    "taak",
    "toegezegd",
    "telt_mee",
    "waarvan_minderjarigen",
    "kansrijk",
    "tekort",
    "over",
    "restopgave",
    "vrijgesteld",
  ],
  en: [
    "code",
    "municipality",
    "kind_of_number",
    "asked",
    "traded",
    "task",
    "committed",
    "counts",
    "of_which_minors",
    "promising",
    "short",
    "to_spare",
    "remaining_task",
    "exempt",
  ],
} as const;

/** The balance as a table for a spreadsheet: a row for each municipality, and the province last. */
export function balanceCsv(
  balance: Balance,
  province: { code: string; name: string },
  language: TableLanguage,
): string {
  const { column } = separators[language];
  const sum = (key: "indicative" | "traded") => balance.municipalities.reduce((total, row) => total + row[key], 0);
  const rows = balance.municipalities.map((row) => [
    row.municipality,
    row.name,
    row.kind,
    row.indicative,
    row.traded,
    row.task,
    row.committed,
    row.counted,
    row.minors,
    row.promising,
    row.shortage,
    row.surplus,
    row.remaining,
    row.exempt ? row.exempt.reason[language] : "",
  ]);
  const { task, committed, places, minors, promising, shortage, surplus, remaining, unassigned } = balance;
  const last = [
    province.code,
    province.name,
    "",
    sum("indicative"),
    sum("traded"),
    task,
    committed,
    places,
    minors,
    promising,
    shortage,
    surplus,
    remaining - unassigned,
    "",
  ];
  return [HEADS[language], ...rows, last].map((cells) => line(cells.map(String), column)).join("");
}
