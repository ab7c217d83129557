import { useTexts } from "../../words/catalogue.js";
import type { Frequency, SeriesDefinition } from "../data/model.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";

/** What stands above a chart: "mensen per jaar", "aanvragen, op een dag geteld". */
export function useUnitLine(): (definition: SeriesDefinition, freq: Frequency | null) => string {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  return ({ unit: id, kind }, freq) => {
    const unit = words.unit(id);
    // A stock that is told by the year is one that was asked for, not one that was counted on a day.
    if (kind === "stock") return freq === "A" ? unit : say("counted", { unit });
    if (kind === "average") return say("average", { unit });
    return freq === null ? unit : say("per", { unit, freq: say(freq) });
  };
}
