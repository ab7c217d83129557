/** A table as CSV: a header, one line a row, cells quoted where they must be, empty for nothing. */
export function csvOf(rows: readonly object[], columns: readonly string[]): string {
  const lines = [columns.join(",")];
  for (const row of rows) {
    const cells = row as Record<string, unknown>;
    lines.push(columns.map((column) => cell(cells[column])).join(","));
  }
  return `${lines.join("\n")}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
