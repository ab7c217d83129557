import { parseDay } from "@keten/calendar";
import { useFormat } from "./format.js";

/** A day or a month as files write it, in words; anything else as it stands. */
export function useDayIn(): (text: string) => string {
  const format = useFormat();
  return (text) => {
    const isMonth = /^\d{4}-\d{2}$/.test(text);
    const read = parseDay(isMonth ? `${text}-01` : text);
    if ("fault" in read) return text;
    return isMonth ? format.month(read.day) : format.day(read.day);
  };
}
