import { type RefObject, useState } from "react";
import { saveCsv } from "../../parts/charts/csv.js";
import { type PictureWords, savePng, saveSvg } from "../../parts/charts/save-picture.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import type { Cell, FigureSource } from "../data/model.js";
import { csvOfSeries } from "../data/series-csv.js";
import { figureTexts } from "../texts.js";

interface Props {
  name: string;
  title: string;
  cells: readonly Cell[];
  sources: ReadonlyMap<string, FigureSource>;
  picture: RefObject<SVGSVGElement | null>;
  words: PictureWords;
}

/** What a reader can take along: the values, the picture, the address. */
export function Downloads({ name, title, cells, sources, picture, words }: Props) {
  const say = useTexts(figureTexts);
  const language = useLanguage();
  const [said, setSaid] = useState("");
  const png = () => {
    if (!picture.current) return;
    savePng(picture.current, words, name).then(
      () => setSaid(""),
      () => setSaid(say("pictureFailed")),
    );
  };
  const link = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(say("linkDone")),
      () => setSaid(say("linkFailed")),
    );
  };
  return (
    <div className="figure-downloads small no-print">
      <button
        type="button"
        className="link"
        aria-label={say("csvHint", { title })}
        onClick={() => saveCsv(csvOfSeries(cells, sources, language), name)}
      >
        {say("csv")}
      </button>
      <button
        type="button"
        className="link"
        aria-label={say("pictureHint", { kind: "SVG" })}
        onClick={() => picture.current && saveSvg(picture.current, words, name)}
      >
        {say("svg")}
      </button>
      <button type="button" className="link" aria-label={say("pictureHint", { kind: "PNG" })} onClick={png}>
        {say("png")}
      </button>
      <button type="button" className="link" onClick={link}>
        {say("link")}
      </button>
      <span className="figure-downloads-said" role="status">
        {said}
      </span>
    </div>
  );
}
