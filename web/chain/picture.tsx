import type { ReactNode } from "react";
import { Link } from "wouter";
import { SourceDisc } from "../parts/source-mark.js";
import { useLanguage, useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { usePeriod } from "../words/period.js";
import type { Band, ChainLayout, Stock, Strip } from "./layout.js";
import { type ChainPart, type ChainYear, type PartId, partOf } from "./model.js";
import { chainTexts, PARTS } from "./texts.js";
import { useValue } from "./value.js";

export interface PictureProps {
  year: ChainYear;
  chosen: PartId;
}

/** The year as bands and squares, from left to right. Every band and stock can be chosen. */
export function Picture({ year, layout, chosen }: PictureProps & { layout: ChainLayout }) {
  const say = useTexts(chainTexts);
  return (
    <svg className="picture" viewBox={`0 0 ${layout.width} ${layout.height}`} direction="ltr">
      <title>{say("pictureTitle", { year: year.year })}</title>
      <Hatch />
      {layout.columns.map(({ name, x }) => (
        <text key={name} x={x} y="14" className="picture-column">
          {say(name, { year: year.year })}
        </text>
      ))}
      <path d={`M0 26H${layout.width}M0 ${layout.divider}H${layout.width}`} className="picture-line" />
      <g>
        <path d={layout.arc.path} className="picture-arc" />
        <path d="M199.5 70l4.5 8 4.5-8" className="picture-arrow" />
        <text
          x={layout.arc.label.x}
          y={layout.arc.label.y}
          className="picture-note"
          textAnchor="middle"
          paintOrder="stroke"
        >
          {say("arc")}
        </text>
      </g>
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
          <StripRow strip={strip} year={year} width={layout.width} />
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
  children: ReactNode;
}

/** One part of the drawing to choose: a link to its cards, with its name and number as its text. */
export function Part({ year, id, chosen, children }: PartProps) {
  const language = useLanguage();
  const value = useValue();
  const name = `${PARTS[id].short[language]}: ${value.part(partOf(year, id))}`;
  return (
    <Link
      className="part"
      href={`/?jaar=${year.year}&deel=${id}`}
      replace
      aria-current={chosen === id ? "true" : undefined}
      aria-label={name}
    >
      <title>{name}</title>
      {children}
    </Link>
  );
}

const DISC = 13;

function BandLabel({ band, part }: { band: Band; part: ChainPart | undefined }) {
  const language = useLanguage();
  const value = useValue().part(part);
  const { x, y, anchor, form } = band.label;
  const lines = PARTS[band.id].label[language].split("|");
  const status = part?.verification ?? null;
  // The disc stands nearest to the band, so that no text needs measuring.
  const disc = (at: number) =>
    status ? <SourceDisc status={status} size={DISC} x={anchor === "end" ? x - DISC : x} y={at - DISC + 1.5} /> : null;
  const textX = status ? (anchor === "end" ? x - DISC - 6 : x + DISC + 6) : x;
  if (form === "line")
    return (
      <>
        {disc(y)}
        <text x={textX} y={y} textAnchor={anchor} className="picture-label">
          {anchor === "end" ? `${lines.join(" ")}\u2002` : null}
          <tspan className={part?.figure ? "picture-number" : "picture-none"}>{value}</tspan>
          {anchor === "start" ? `\u2002${lines.join(" ")}` : null}
        </text>
      </>
    );
  if (form === "big")
    return (
      <>
        {status ? <SourceDisc status={status} size={16} x={x} y={y - 16} /> : null}
        <text x={status ? x + 23 : x} y={y} className={part?.figure ? "picture-big" : "picture-none"}>
          {value}
        </text>
        {lines.map((line, index) => (
          <text key={line} x={x} y={y + 23 + index * 19} className="picture-label">
            {line}
          </text>
        ))}
      </>
    );
  const onBand = form === "on-band" && !band.missing;
  return (
    <g className={onBand ? "on-band" : undefined}>
      <text x={x} y={y} textAnchor={anchor} className="picture-label">
        {lines.join(" ")}
      </text>
      {disc(y + 20)}
      <text
        x={textX}
        y={y + 20}
        textAnchor={anchor}
        className={part?.figure ? "picture-number picture-number--large" : "picture-none"}
      >
        {value}
      </text>
    </g>
  );
}

function StockBox({ stock, part }: { stock: Stock; part: ChainPart | undefined }) {
  const language = useLanguage();
  const value = useValue().part(part);
  const { box, grid, label } = stock;
  const [name = "", more] = PARTS[stock.id].label[language].split("|");
  const status = part?.verification ?? null;
  const found = part?.figure !== null && part !== undefined;
  const x = status ? label.x + 19 : label.x;
  return (
    <>
      <rect {...box} rx="6" className={stock.missing ? "stock stock--missing" : "stock"} />
      {stock.plain ? (
        <>
          <text x={label.x} y={label.y - 3} textAnchor="middle" className="picture-number">
            DT&amp;V
          </text>
          <text
            x={label.x}
            y={label.y + 17}
            textAnchor="middle"
            className={found ? "picture-label" : "picture-none picture-none--small"}
          >
            {value}
          </text>
          <text x={box.x + box.width} y={box.y + box.height + 19} textAnchor="end" className="picture-note">
            {name}
          </text>
          {status ? (
            <SourceDisc status={status} size={DISC} x={box.x + box.width + 6} y={box.y + box.height + 8} />
          ) : null}
        </>
      ) : (
        <>
          <path d={grid.path} className={status === "unverified" ? "squares squares--open" : "squares"} />
          {status ? <SourceDisc status={status} size={DISC} x={label.x} y={label.y - DISC + 1} /> : null}
          <text x={x} y={label.y} className="picture-heading">
            <tspan className={found ? undefined : "picture-none"}>{value}</tspan> {name}
          </text>
          {more ? (
            <text x={label.x} y={label.y + 20} className="picture-note">
              {more}
            </text>
          ) : null}
        </>
      )}
    </>
  );
}

function StripRow({ strip, year, width }: { strip: Strip; year: ChainYear; width: number }) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const value = useValue();
  const format = useFormat();
  const period = usePeriod();
  const part = partOf(year, strip.id);
  const status = part?.verification ?? null;
  const inner = strip.inner ? partOf(year, strip.inner.id) : undefined;
  const needed = strip.needed ? partOf(year, strip.needed.id) : undefined;
  const end = strip.x + strip.width;
  const ukraine = strip.id === "ukraine-registered";
  const when = part?.figure ? period(part.figure.period) : "";
  const bottom = strip.y + strip.height;
  const needs = strip.needed ? Math.max(strip.needed.x + strip.needed.width, end) : 0;
  // Beside the squares where there is room, otherwise in one line above them.
  const beside = needs + 190 < width;
  return (
    <>
      <text x={strip.label.x} y={strip.label.y} textAnchor="end" className="picture-label">
        {PARTS[strip.id].label[language]}
      </text>
      {status ? <SourceDisc status={status} size={DISC} x={strip.label.x - DISC} y={strip.label.y + 10} /> : null}
      <text
        x={strip.label.x - (status ? DISC + 6 : 0)}
        y={strip.label.y + 22}
        textAnchor="end"
        className={part?.figure ? "picture-number picture-number--large" : "picture-none"}
      >
        {value.part(part)}
      </text>
      {strip.missing ? (
        <rect x={strip.x} y={strip.y} width="150" height={strip.height} rx="4" className="stock stock--missing" />
      ) : null}
      <rect
        x={strip.x - 4}
        y={strip.y - 4}
        width={Math.max(strip.width, 40) + 8}
        height={strip.height + 8}
        className="strip-target"
      />
      <path d={strip.rest.path} className={stripClass(status === "unverified", ukraine, strip.inner !== null)} />
      {strip.inner && inner ? (
        <>
          <path d={strip.inner.path} className={ukraine ? "squares squares--context" : "squares"} />
          {ukraine ? (
            <text x={strip.x} y={bottom + 21} className="picture-note">
              {say("municipal", { value: value.part(inner) })}
            </text>
          ) : (
            <>
              <path d={`M${strip.inner.x} ${strip.y - 6}v-6H${end}v6`} className="picture-bracket" />
              <text x={end} y={strip.y - 18} textAnchor="end" className="picture-note">
                {say("partly", { value: value.part(inner) })}
              </text>
            </>
          )}
        </>
      ) : null}
      {ukraine && strip.inner && part?.figure ? (
        <text x={end} y={bottom + 21} textAnchor="end" className="picture-note">
          {say("registeredOn", { period: when })}
        </text>
      ) : part?.figure && !strip.missing ? (
        <text x={strip.x} y={bottom + 21} className="picture-note">
          {status === "unverified" && part.note ? format.text(part.note) : say("countedOn", { period: when })}
        </text>
      ) : null}
      {strip.needed && needed?.figure ? (
        <>
          {strip.needed.width > 0 ? (
            <rect
              x={strip.needed.x}
              y={strip.y}
              width={strip.needed.width}
              height={strip.height - 1}
              fill="url(#needed)"
              className="needed"
            />
          ) : null}
          <text
            x={beside ? needs + 12 : width}
            y={beside ? strip.y + 16 : strip.y - 18}
            textAnchor={beside ? "start" : "end"}
            className="picture-heading picture-heading--small"
          >
            {say("needed", { value: value.part(needed) })}
            {beside ? null : (
              <tspan className="picture-aside"> {say("estimateFor", { period: period(needed.figure.period) })}</tspan>
            )}
          </text>
          {beside ? (
            <text x={needs + 12} y={strip.y + 36} className="picture-note">
              {say("estimateFor", { period: period(needed.figure.period) })}
            </text>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function stripClass(open: boolean, ukraine: boolean, split: boolean): string {
  if (open) return "squares squares--open";
  if (ukraine) return split ? "squares squares--context squares--pale" : "squares squares--context";
  return split ? "squares squares--pale" : "squares";
}
