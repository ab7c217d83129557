import { parseDay } from "@keten/calendar";
import type { Commitment, Exemption, LinePart, SeparateTask, Task, Trade, Worksheet } from "@keten/distribution";
import { useTexts } from "../../../words/catalogue.js";
import { type Format, useFormat } from "../../../words/format.js";
import { tableTexts } from "../texts.js";

export const TASK_WORD = {
  reception: "task_reception",
  "permit-holders": "task_permitHolders",
  ukraine: "task_ukraine",
} as const satisfies Record<Task, string>;

export const RESULT_WORD = {
  counts: "result_counts",
  promising: "result_promising",
  "does-not-count": "result_doesNotCount",
} as const;

/** The words of a rule without the yes or no that they begin with. */
export const bare = (reason: string) => reason.replace(/^(ja|nee|yes|no), /, "");

export function dayOfIso(iso: string): number {
  const read = parseDay(iso);
  return "fault" in read ? Number.NaN : read.day;
}

export interface LineWords {
  name(municipality: string): string;
  commitment(one: Commitment): string;
  trade(one: Trade): string;
  exemption(one: Exemption): string;
  separate(one: SeparateTask): string;
  line(part: LinePart, one: Worksheet[LinePart][number]): string;
  period(one: Commitment): string;
  number(value: number | null): string;
}

/** Says the lines of a worksheet in words. */
export function useLineWords(sheet: Worksheet): LineWords {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const names = new Map(sheet.indicative.map(({ municipality, name }) => [municipality, name]));
  const name = (code: string) => names.get(code) ?? code;
  const number = (value: number | null) => (value === null ? say("unknown") : format.number(value));
  const words: LineWords = {
    name,
    number,
    commitment: (one) =>
      say("commitmentLine", {
        name: name(one.municipality),
        places: format.number(one.places),
        location: one.location || say("noLocation"),
      }),
    trade: (one) =>
      say("tradeLine", {
        from: name(one.from),
        to: name(one.to),
        places: format.number(one.places),
        task: say(TASK_WORD[one.task]),
      }),
    exemption: (one) =>
      say("exemptionLine", { name: name(one.municipality), reason: one.reason, decidedBy: one.decidedBy }),
    separate: (one) =>
      say("separateLine", {
        name: name(one.municipality),
        task: say(TASK_WORD[one.task]),
        asked: number(one.asked),
        done: number(one.done),
      }),
    line: (part, one) => {
      if (part === "commitments") return words.commitment(one as Commitment);
      if (part === "trades") return words.trade(one as Trade);
      if (part === "exemptions") return words.exemption(one as Exemption);
      return words.separate(one as SeparateTask);
    },
    period: (one) =>
      one.until === null
        ? say("periodOpen", { from: shown(format, one.from) })
        : say("periodClosed", { from: shown(format, one.from), until: shown(format, one.until, -1) }),
  };
  return words;
}

/** A day of a document as people write it; `until` is the first day without, screens name the last day with. */
function shown(format: Format, iso: string, more = 0): string {
  const day = dayOfIso(iso);
  return Number.isNaN(day) ? iso : format.shortDay(day + more);
}
