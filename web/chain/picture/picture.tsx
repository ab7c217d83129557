import type { ReactNode, RefObject } from "react";
import { Link } from "wouter";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { type ChainYear, type PartId, partOf } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { useValue } from "../value.js";
import type { ChainLayout } from "./layout.js";
import { BandLabel, StockBox, StripRow } from "./picture-parts.js";

export interface PictureProps {
  year: ChainYear;
  /** The first year with a figure for a part, for those that begin later than the picture. */
  begins: (id: PartId) => number | null;
  chosen: PartId;
  /** The drawing itself, to save it. */
  drawing: RefObject<SVGSVGElement | null>;
}

/** The part that the dotted arc stands for. */
const ARC: PartId = "family-arrivals-per-100-grants";

/** The year as bands and squares, from left to right. Every band and stock can be chosen. */
export function Picture({ year, begins, layout, chosen, drawing }: PictureProps & { layout: ChainLayout }) {
  const say = useTexts(chainTexts);
  const value = useValue();
  const rate = partOf(year, ARC);
  return (
    <svg ref={drawing} className="picture" viewBox={`0 0 ${layout.width} ${layout.height}`} direction="ltr">
      <title>{say("pictureTitle", { year: year.year })}</title>
      <Hatch />
      {layout.columns.map(({ name, x }) => (
        <text key={name} x={x} y="14" className="picture-column">
          {say(name, { year: year.year })}
        </text>
      ))}
      <path d={`M0 26H${layout.width}M0 ${layout.divider}H${layout.width}`} className="picture-line" />
      <Part id={ARC} year={year} chosen={chosen}>
        <path d={layout.arc.path} className="picture-arc-target" />
        <path d={layout.arc.path} className="picture-arc" />
        <path d="M199.5 70l4.5 8 4.5-8" className="picture-arrow" />
        <text
          x={layout.arc.label.x}
          y={layout.arc.label.y}
          className="picture-note"
          textAnchor="middle"
          paintOrder="stroke"
        >
          {typeof rate?.figure?.value === "number" ? say("arcCounted", { value: value.part(rate) }) : say("arc")}
        </text>
      </Part>
      {layout.bands.map((band) => (
        <Part key={band.id} id={band.id} year={year} chosen={chosen}>
          <path d={band.path} className={`band band--${band.missing ? "missing" : band.tone}`} />
          <BandLabel band={band} part={partOf(year, band.id)} />
        </Part>
      ))}
      {layout.stocks.map((stock) => (
        <Part key={stock.id} id={stock.id} year={year} chosen={chosen}>
          <StockBox stock={stock} part={partOf(year, stock.id)} />
        </Part>
      ))}
      {layout.strips.map((strip) => (
        <Part key={strip.id} id={strip.id} year={year} chosen={chosen}>
          <StripRow strip={strip} year={year} begins={begins(strip.id)} width={layout.width} />
        </Part>
      ))}
    </svg>
  );
}

export function Hatch() {
  return (
    <defs>
      <pattern id="needed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="5" className="hatch-line" />
      </pattern>
    </defs>
  );
}

interface PartProps {
  year: ChainYear;
  id: PartId;
  chosen: PartId;
  /** The part has no words of its own in the drawing. */
  wordless?: boolean;
  children: ReactNode;
}

/** One part of the drawing to choose: a link to its cards, known by the words that stand in it. */
export function Part({ year, id, chosen, wordless = false, children }: PartProps) {
  const language = useLanguage();
  const value = useValue();
  return (
    <Link
      className="part"
      href={`/?jaar=${year.year}&deel=${id}`}
      replace
      aria-current={chosen === id ? "true" : undefined}
      aria-label={wordless ? `${PARTS[id].short[language]}: ${value.part(partOf(year, id))}` : undefined}
    >
      {children}
    </Link>
  );
}
