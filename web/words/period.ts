import { parseDay } from "@keten/calendar";
import { t } from "@keten/text";
import { catalogue, useTexts } from "./catalogue.js";
import { useFormat } from "./format.js";

const texts = catalogue("period", {
  firstHalf: t("eerste half jaar {year}", "first half of {year}"),
  secondHalf: t("tweede half jaar {year}", "second half of {year}"),
  quarter: t("kwartaal {quarter} van {year}", "quarter {quarter} of {year}"),
  week: t("week {week} van {year}", "week {week} of {year}"),
  span: t("{from} tot en met {until}", "{from} to {until}"),
});

/** Writes the period of a figure: `2024-03` is "mrt 2024", `2024-11-03` is "3 november 2024". */
export function usePeriod(): (period: string) => string {
  const say = useTexts(texts);
  const format = useFormat();
  const one = (period: string): string => {
    const [year = "", part = ""] = [period.slice(0, 4), period.slice(5)];
    if (part === "S1") return say("firstHalf", { year });
    if (part === "S2") return say("secondHalf", { year });
    if (part.startsWith("Q")) return say("quarter", { year, quarter: part.slice(1) });
    if (part.startsWith("W")) return say("week", { year, week: Number(part.slice(1)) });
    const day = parseDay(part.length === 2 ? `${period}-01` : period);
    if ("fault" in day) return period;
    return part.length === 2 ? format.month(day.day) : format.day(day.day);
  };
  return (period) => {
    const [from = period, until] = period.split("/");
    return until === undefined ? one(from) : say("span", { from: one(from), until: one(until) });
  };
}
