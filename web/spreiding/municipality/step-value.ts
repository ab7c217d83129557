import type { ExplanationStep } from "@keten/distribution";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { spreadTexts } from "../texts.js";

/** Small numbers keep the digits that the calculation needs. */
const DIGITS: Record<ExplanationStep["unit"], number> = { persons: 0, places: 3, score: 3, weight: 8, share: 8 };

/** The value of a line of a calculation; unknown is a word. */
export function useStepValue(): (step: Pick<ExplanationStep, "value" | "unit">) => string {
  const say = useTexts(spreadTexts);
  const { language } = useFormat();
  return ({ value, unit }) => {
    if (value === null) return say("notFound");
    const locale = language === "nl" ? "nl-NL" : "en-GB";
    const digits = Math.abs(value) >= 1000 ? Math.min(3, DIGITS[unit]) : DIGITS[unit];
    return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value).replace("-", "−");
  };
}
