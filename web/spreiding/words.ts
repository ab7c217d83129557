import type { MunicipalityShare, ProvinceShare } from "@keten/distribution";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { type Fill, STEPS } from "./data/fills.js";
import type { SpreadMunicipality } from "./data/use-commitments.js";
import { spreadTexts } from "./texts.js";

const NO_BREAK = "\u00a0";

/** The words of a tile, a province and a legend, in the reader's language. */
export function useSpreadWords() {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const locale = format.language === "nl" ? "nl-NL" : "en-GB";
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  /** Places for a thousand inhabitants; null where nobody lives. */
  const perThousand = ({ places, inhabitants }: Pick<MunicipalityShare, "places" | "inhabitants">): string | null =>
    inhabitants > 0 ? oneDecimal.format((1000 * places) / inhabitants) : null;
  const percent = (share: number) => format.percent(Math.round(share * 100) / 100);
  /** What the fill says of a municipality, as one phrase. */
  const value = (one: SpreadMunicipality, fill: Fill, found: number | null): string => {
    if (found === null) return say(`${fill}None`);
    switch (fill) {
      case "places":
        return say("placesCount", { count: format.number(found) });
      case "perHead":
        return say("perHeadValue", { count: perThousand(one) ?? "", share: percent(found) });
      case "offer":
        return say("offerValue", { share: percent(found) });
      case "commitment":
        return say("commitmentValue", {
          counted: format.number(one.committed?.counted ?? 0),
          task: format.number(one.committed?.task ?? 0),
        });
      case "shortage":
        return say("shortageValue", { count: format.number(found) });
    }
  };
  return {
    value,
    perThousand,
    fill: (fill: Fill) => say(`fill_${fill}`),
    /** The name of a tile: who, how much, and where the number comes from. */
    tile: (one: SpreadMunicipality, fill: Fill, found: number | null): string => {
      const places = fill === "places" ? "" : `${say("placesCount", { count: format.number(one.places) })}, `;
      return `${one.name}: ${places}${value(one, fill, found)}, ${say(one.kind)}`;
    },
    province: (one: ProvinceShare): string =>
      say("provinceGrid", {
        name: one.name,
        task: format.number(one.places),
        offer: one.offered ? say("offeredCount", { count: format.number(one.offered.value) }) : say("offerNone"),
        municipalities: one.municipalities,
      }),
    /** Under the five shades of the legend: where each begins. */
    steps: (fill: Fill): string[] => {
      const write = (start: number) =>
        fill === "places" || fill === "shortage" ? format.number(start) : format.percent(start);
      const [first, ...others] = STEPS[fill];
      return [
        `<${NO_BREAK}${write(first)}`,
        write(first),
        ...others.map((start, index) => (index === others.length - 1 ? `${write(start)}${NO_BREAK}+` : write(start))),
      ];
    },
  };
}
