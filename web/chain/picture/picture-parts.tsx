import { sentence } from "../../forms/fact-value.js";
import { SourceDisc } from "../../parts/source-mark.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import { type ChainPart, type ChainYear, partOf } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { useValue } from "../value.js";
import type { Band, Stock } from "./layout.js";
import type { Strip } from "./layout-strips.js";

const DISC = 13;

export function BandLabel({ band, part }: { band: Band; part: ChainPart | undefined }) {
  const say = useTexts(chainTexts);
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
        <text x={textX} y={y} textAnchor={anchor} className={part?.figure ? "picture-label" : "picture-note"}>
          {anchor === "end" ? `${lines.join(" ")}\u2002` : null}
          <tspan className={part?.figure ? "picture-number" : "picture-none picture-none--small"}>{value}</tspan>
          {anchor === "start" ? `\u2002${lines.join(" ")}` : null}
        </text>
        {band.id === "closed-otherwise" ? (
          <text x={x} y={y + 19} textAnchor={anchor} className="picture-note">
            {say("dublinAndMore")}
          </text>
        ) : null}
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

export function StockBox({ stock, part }: { stock: Stock; part: ChainPart | undefined }) {
  const language = useLanguage();
  const say = useTexts(chainTexts);
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
          <text x={label.x} y={label.y + (found ? -3 : 6)} textAnchor="middle" className="picture-number">
            DT&amp;V
          </text>
          {found ? (
            <text x={label.x} y={label.y + 17} textAnchor="middle" className="picture-label">
              {value}
            </text>
          ) : null}
          <text x={box.x + box.width} y={box.y + box.height + 19} textAnchor="end" className="picture-note">
            {found ? name : say("named", { name, value })}
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
            {found ? sentence(`${value} ${name}`) : say("named", { name: sentence(name), value })}
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

interface StripProps {
  strip: Strip;
  year: ChainYear;
  /** The first year for which the number was published at all. */
  begins: number | null;
  width: number;
}

export function StripRow({ strip, year, begins, width }: StripProps) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const value = useValue();
  const part = partOf(year, strip.id);
  const status = part?.verification ?? null;
  const early = strip.missing && begins !== null && year.year < begins;
  const ukraine = strip.id === "ukraine-registered";
  return (
    <>
      <text x={strip.label.x} y={strip.label.y + (early ? 10 : 0)} textAnchor="end" className="picture-label">
        {PARTS[strip.id].label[language]}
      </text>
      {status ? <SourceDisc status={status} size={DISC} x={strip.label.x - DISC} y={strip.label.y + 10} /> : null}
      {early ? (
        <text x={strip.x} y={strip.label.y + 10} className="picture-note">
          {say("notBegun", { year: begins })}
        </text>
      ) : (
        <text
          x={strip.label.x - (status ? DISC + 6 : 0)}
          y={strip.label.y + 22}
          textAnchor="end"
          className={part?.figure ? "picture-number picture-number--large" : "picture-none"}
        >
          {value.part(part)}
        </text>
      )}
      <NeededRoom strip={strip} needed={strip.needed ? partOf(year, strip.needed.id) : undefined} width={width} />
      {strip.missing && !early ? (
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
      {strip.inner ? <InnerPart strip={strip} part={partOf(year, strip.inner.id)} ukraine={ukraine} /> : null}
      <StripNote strip={strip} part={part} ukraine={ukraine} />
    </>
  );
}

/** The squares of a strip that have a number of their own: permit holders, or those in municipal reception. */
function InnerPart({ strip, part, ukraine }: { strip: Strip; part: ChainPart | undefined; ukraine: boolean }) {
  const say = useTexts(chainTexts);
  const value = useValue().part(part);
  const { inner } = strip;
  if (!inner) return null;
  if (ukraine)
    return (
      <>
        <path d={inner.path} className="squares squares--context" />
        <text x={strip.x} y={strip.y + strip.height + 21} className="picture-note">
          {say("municipal", { value })}
        </text>
      </>
    );
  return (
    <>
      <path d={inner.path} className="squares" />
      <path d={`M${inner.x} ${strip.y - 6}v-6H${strip.x + strip.width}v6`} className="picture-bracket" />
      <text x={inner.x} y={strip.y - 18} className="picture-note">
        {say("partly", { value })}
      </text>
    </>
  );
}

/** When it was counted, or what a reader must know of a derived number. */
function StripNote({ strip, part, ukraine }: { strip: Strip; part: ChainPart | undefined; ukraine: boolean }) {
  const say = useTexts(chainTexts);
  const format = useFormat();
  const period = usePeriod();
  if (!part?.figure || strip.missing) return null;
  const when = period(part.figure.period);
  const y = strip.y + strip.height + 21;
  if (ukraine && strip.inner)
    return (
      <text x={strip.x + strip.width} y={y} textAnchor="end" className="picture-note">
        {say("registeredOn", { period: when })}
      </text>
    );
  const counted = say(part.figure.freq === "D" ? "countedOn" : "countedOver", { period: when });
  return (
    <text x={strip.x} y={y} className="picture-note">
      {part.verification === "unverified" && part.note ? format.text(part.note) : counted}
    </text>
  );
}

/** The places that were said to be needed and were not there. */
function NeededRoom({ strip, needed, width }: { strip: Strip; needed: ChainPart | undefined; width: number }) {
  const say = useTexts(chainTexts);
  const value = useValue();
  const period = usePeriod();
  if (!strip.needed || !needed?.figure) return null;
  const end = Math.max(strip.needed.x + strip.needed.width, strip.x + strip.width);
  // Beside the squares where there is room, otherwise in one line above them.
  const beside = end + 190 < width;
  const estimate = say("estimateFor", { period: period(needed.figure.period) });
  return (
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
        x={beside ? end + 12 : width}
        y={beside ? strip.y + 16 : strip.y - 18}
        textAnchor={beside ? "start" : "end"}
        className="picture-heading picture-heading--small"
      >
        {say("needed", { value: value.part(needed) })}
        {beside ? null : <tspan className="picture-aside"> {estimate}</tspan>}
      </text>
      {beside ? (
        <text x={end + 12} y={strip.y + 36} className="picture-note">
          {estimate}
        </text>
      ) : null}
    </>
  );
}

function stripClass(open: boolean, ukraine: boolean, split: boolean): string {
  if (open) return "squares squares--open";
  if (ukraine) return split ? "squares squares--context squares--pale" : "squares squares--context";
  return split ? "squares squares--pale" : "squares";
}
