import { useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { SeriesChoice } from "../data/choice.js";
import type { Cell, Extent, Frequency, SeriesDefinition } from "../data/model.js";
import { TOTAL } from "../data/model.js";
import { type Choice, LIMITS, mixesFrequencies } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";

interface Props {
  definition: SeriesDefinition;
  extent: Extent;
  cells: readonly Cell[];
  /** The places there are figures of, the one that is shown, and their names. */
  places: readonly string[];
  place: string;
  names: ReadonlyMap<string, string>;
  choice: SeriesChoice;
  shown: Choice;
  choose: (change: Partial<SeriesChoice>) => void;
}

const ORDER: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D", "P"];

/** The choices that the data of this series have; a choice of one is no choice and is not shown. */
export function Filters({ definition, extent, cells, places, place, names, choice, shown, choose }: Props) {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const format = useFormat();
  const frequencies = ORDER.filter((freq) =>
    cells.some((cell) => cell.freq === freq && (cell.category ?? "") === shown.category),
  );
  const citizenships = extent.citizenships
    .filter((code) => code !== TOTAL)
    .toSorted((a, b) => format.sort(words.citizenship(a), words.citizenship(b)));
  // The lower limit of a forecast stands in the picture of the upper one.
  const categories = extent.categories.filter((id) => id !== LIMITS.low);
  const mixed = mixesFrequencies(definition.kind);
  const chooses =
    places.length > 1 || extent.categories.length > 1 || citizenships.length > 0 || (!mixed && frequencies.length > 1);
  if (!chooses) return null;
  return (
    <fieldset className="figure-filters no-print">
      <legend className="hidden-text">{say("filters")}</legend>
      {places.length > 1 ? (
        <Select
          label={say("place")}
          value={place}
          options={places.map((code) => [code, words.place(code, names)])}
          choose={(code) => choose({ place: code === places[0] ? null : code, category: null, freq: null })}
        />
      ) : null}
      {extent.categories.length > 1 ? (
        <Select
          label={say("category")}
          value={shown.category}
          options={categories.map((id) => [id, words.category(definition.id, id)])}
          choose={(category) => choose({ category, freq: null })}
        />
      ) : null}
      {citizenships.length > 0 ? (
        <Select
          label={say("citizenship")}
          value={choice.citizenship}
          options={[TOTAL, ...citizenships].map((code) => [code, words.citizenship(code)])}
          choose={(citizenship) => choose({ citizenship })}
        />
      ) : null}
      {!mixed && frequencies.length > 1 ? (
        <Select
          label={say("frequency")}
          value={shown.freq ?? ""}
          options={frequencies.map((freq) => [freq, say(freq)])}
          choose={(freq) => choose({ freq: freq as Frequency })}
        />
      ) : null}
    </fieldset>
  );
}

function Select({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  choose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="figure-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
