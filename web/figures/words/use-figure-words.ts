import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Figure, FigureSource } from "../data/model.js";
import { NATION } from "../data/places.js";
import { figureTexts } from "../texts.js";
import { IN_DUTCH } from "./in-dutch.js";
import { CATEGORIES, CATEGORIES_IN, UNITS } from "./names.js";

/** Writes what the files of figures hold in the page's language. */
export function useFigureWords() {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const dutch = useLanguage() === "nl";
  /** A note, publisher or place; as it stands where there is no translation. */
  const own = (text: string): string => (dutch ? (IN_DUTCH[text] ?? text) : text);
  const value = (figure: Pick<Figure, "value" | "bound">): string => {
    if (figure.value === null) return say("notAvailable");
    // Of a score between 0 and 1 the decimals count.
    const plain = Math.abs(figure.value) < 1 ? format.exact(figure.value) : format.number(figure.value);
    if (figure.bound === "lower") return say("moreThan", { value: plain });
    if (figure.bound === "upper") return say("almost", { value: plain });
    if (figure.bound === "approx") return say("about", { value: plain });
    return plain;
  };
  const short = (figure: Pick<Figure, "value" | "bound">): string =>
    figure.bound === "lower" && figure.value !== null ? `${format.number(figure.value)}+` : value(figure);
  return {
    own,
    /** The same where there is little room: 25.000+ for more than 25.000. */
    short,
    /** A number, or from the lower to the upper limit of a forecast. */
    between: (point: { cell: { figure: Figure }; low: { figure: Figure } | null }): string =>
      point.low
        ? say("fromTo", { low: value(point.low.figure), high: value(point.cell.figure) })
        : value(point.cell.figure),
    /** A number as it was published: exact, about, more than, almost, or not available. */
    value,
    unit: (unit: string): string => (UNITS[unit] ? format.text(UNITS[unit]) : unit),
    category: (series: string, category: string): string => {
      const name = CATEGORIES_IN[series]?.[category] ?? CATEGORIES[category];
      return name ? format.text(name) : category;
    },
    place: (code: string, names: ReadonlyMap<string, string>): string =>
      code === NATION ? say("nation") : (names.get(code) ?? code),
    citizenship: (code: string): string => (code === "TOTAL" ? say("allCitizenships") : format.country(code)),
    /** Who counted, shortly. */
    publisher: (source: FigureSource | undefined, id: string): string => own(source?.publisher ?? id),
  };
}
