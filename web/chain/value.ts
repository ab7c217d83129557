import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { ChainFigure, ChainPart } from "./model.js";
import { chainTexts } from "./texts.js";

/** Writes a published number as it was published: exact, rounded, "more than", or not found. */
export function useValue(): {
  figure: (figure: ChainFigure | null | undefined) => string;
  part: (part: ChainPart | undefined) => string;
} {
  const say = useTexts(chainTexts);
  const format = useFormat();
  const figure = (of: ChainFigure | null | undefined): string => {
    if (of?.value === null || of?.value === undefined) return say("notFound");
    const plain = format.number(of.value);
    const value =
      of.unit === "weeks"
        ? say("weeks", { value: plain })
        : of.unit === "per 100 grants"
          ? say("per100", { value: format.number(Math.round(of.value)) })
          : of.unit === "EUR"
            ? format.euro(of.value * 100)
            : plain;
    if (of.bound === "lower") return say("atLeast", { value });
    if (of.bound === "upper") return say("atMost", { value });
    if (of.bound === "approx") return say("about", { value });
    return value;
  };
  return { figure, part: (part) => figure(part?.figure) };
}
