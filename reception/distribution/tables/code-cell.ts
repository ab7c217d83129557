import { dayText } from "@keten/law-language";
import { type Problem, t } from "@keten/text";
import type { DistributionInputs, EndedCode } from "../inputs.js";
import { problem } from "../problems.js";
import { plain } from "./names.js";
import { shown } from "./shown.js";

/** What is wrong with a code, and the municipality that was meant where that is plain. */
export interface CodeFault {
  problem: Problem;
  meant?: string;
}

/** What is wrong with a code of a municipality, or nothing. */
export function codeFault(
  code: string,
  {
    municipalities,
    ended,
  }: Pick<DistributionInputs, "municipalities"> & { ended: readonly Omit<EndedCode, "source">[] },
  { row, at }: { row: number; at: NonNullable<Problem["at"]> },
): CodeFault | undefined {
  const known = (wanted: string) => municipalities.find((one) => one.code === wanted);
  if (known(code.toUpperCase())) return undefined;
  const details = { value: code, at };
  if (code === "") return { problem: problem("table-code-missing", { values: { row }, ...details }) };
  const gone = ended.find((one) => one.code === code.toUpperCase());
  if (gone) {
    const next = known(gone.successor);
    return {
      problem: problem("table-code-ended", {
        values: {
          row,
          code: gone.code,
          name: gone.name,
          day: dayText(gone.until),
          next: gone.successor,
          nextName: next?.name ?? "",
        },
        allowed: t(`${gone.successor} ${next?.name ?? ""}`, `${gone.successor} ${next?.name ?? ""}`),
        ...details,
      }),
    };
  }
  const named = municipalities.find(({ name }) => plain(name) === plain(code));
  if (named)
    return {
      meant: named.code,
      problem: problem("table-code-is-name", {
        values: { row, value: shown(code), code: named.code },
        allowed: t(named.code, named.code),
        ...details,
      }),
    };
  const digits = /^\d{1,4}$/.test(code) ? `GM${code.padStart(4, "0")}` : undefined;
  const meant = digits === undefined ? undefined : known(digits);
  if (meant)
    return {
      meant: meant.code,
      problem: problem("table-code-form", {
        values: { row, value: shown(code), code: meant.code, name: meant.name },
        allowed: t(meant.code, meant.code),
        ...details,
      }),
    };
  return {
    problem: problem("table-code-unknown", {
      values: { row, value: shown(code) },
      allowed: t("een code van het CBS, zoals GM0363", "a code of Statistics Netherlands, such as GM0363"),
      ...details,
    }),
  };
}
