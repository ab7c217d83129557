import type { Fact, FactValue } from "@keten/law-language";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { formTexts } from "./texts.js";

/** Writes the value of a fact as a person would say it. */
export function useFactValue(): (fact: Fact, value: FactValue | undefined) => string {
  const say = useTexts(formTexts);
  const format = useFormat();
  return (fact, value) => {
    if (value === undefined) return say("notStated");
    if (value.state === "unknown") return say("unknown");
    if (value.state === "absent") return say("no");
    const { type } = fact;
    if (type.kind === "date") return format.day(value.value as number);
    if (type.kind === "boolean") return say(value.value === true ? "yes" : "no");
    if (type.kind === "country") return format.country(String(value.value));
    if (type.kind === "choice") {
      const chosen = type.values.find((one) => one.id === value.value);
      return chosen ? sentence(format.text(chosen.label)) : String(value.value);
    }
    if (type.unit === "share") return format.percent(value.value as number);
    if (type.unit === "EUR-cent") return format.euro(value.value as number);
    return format.number(value.value as number);
  };
}

/** Labels of the law are written as they stand inside a sentence; on their own they begin with a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
