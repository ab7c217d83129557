import type { Distribution, MunicipalityShare } from "@keten/distribution";
import { type KeyboardEvent, memo, type RefObject, useId, useMemo, useRef, useState } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { type Fill, fillValue, meanPerHead, stepOf } from "../data/fills.js";
import { spreadTexts } from "../texts.js";
import { useSpreadWords } from "../words.js";
import { BlockHead } from "./block-head.js";
import { type Block, layoutCountry, type Plan, TILE, type Tile } from "./layout.js";
import { walk, walkToName } from "./walk.js";
import "./map.css";

/** What the parts of the drawing are to a screen reader; a drawing has no elements of its own for them. */
const PICTURE = { role: "group" } as const;
const GRID = { role: "grid" } as const;
const ROW = { role: "row" } as const;
const cellOf = (chosen: boolean) => ({ role: "gridcell", "aria-selected": chosen }) as const;

/** After this long a typed letter begins a new name, in milliseconds. */
const TYPING = 800;

interface Props {
  distribution: Distribution;
  fill: Fill;
  /** The municipality whose calculation is shown. */
  chosen: string | null;
  choose: (code: string) => void;
  picture?: RefObject<SVGSVGElement | null>;
  /** One province instead of the country. */
  plan?: Plan;
  /** Goes to the province before (−1) or after this one, where the plan holds one only. */
  turn?: (step: 1 | -1) => void;
}

/** One tile for every municipality, under its province; the same numbers stand in the table. */
export function TileMap({ distribution, fill, chosen, choose, picture, plan, turn }: Props) {
  const say = useTexts(spreadTexts);
  const words = useSpreadWords();
  const format = useFormat();
  const hint = useId();
  const country = useMemo(() => layoutCountry(distribution), [distribution]);
  const { width, height, blocks } = plan ?? country;
  const own = useRef<SVGSVGElement>(null);
  const drawing = picture ?? own;
  const [at, setAt] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const typed = useRef({ text: "", when: 0 });
  const mean = useMemo(() => meanPerHead(distribution), [distribution]);
  const held = (code: string | null) =>
    blocks.some(({ tiles }) => tiles.some(({ municipality }) => municipality.code === code));
  // One stop for the tab key: where the reader was, else what is shown, else the first.
  const stop = held(at) ? at : held(chosen) ? chosen : (blocks[0]?.tiles[0]?.municipality.code ?? null);
  const lookedAt = distribution.municipalities.find((one) => one.code === (over ?? at ?? chosen));

  const go = (code: string) => {
    setAt(code);
    drawing.current?.querySelector<SVGGElement>(`[data-code="${code}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const from = codeAt(event);
    if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(from);
      return;
    }
    if (turn && (event.key === "PageDown" || event.key === "PageUp")) {
      event.preventDefault();
      turn(event.key === "PageDown" ? 1 : -1);
      return;
    }
    let to = walk(blocks, from, event.key);
    if (event.key.length === 1 && /\p{Letter}|['’]/u.test(event.key)) {
      const { text, when } = typed.current;
      const longer = event.timeStamp - when < TYPING ? text + event.key : event.key;
      typed.current = { text: longer, when: event.timeStamp };
      to = walkToName(blocks, from, longer);
    } else if (!event.key.startsWith("Arrow") && !/^(Home|End|Page)/.test(event.key)) return;
    event.preventDefault();
    if (to !== null) go(to);
  };
  return (
    <div className="tile-map">
      <p id={hint} className="hidden-text">
        {say("mapKeys")}
      </p>
      <svg
        ref={drawing}
        className={plan ? "tile-picture tile-picture--one" : "tile-picture"}
        viewBox={`0 0 ${width} ${height}`}
        {...PICTURE}
        aria-label={say("mapOf", {
          municipalities: distribution.municipalities.length,
          provinces: distribution.provinces.length,
          fill: words.fill(fill),
        })}
        aria-describedby={hint}
        onKeyDown={onKey}
        onClick={(event) => {
          const code = codeAt(event);
          if (code === null) return;
          setAt(code);
          choose(code);
        }}
        onPointerOver={(event) => setOver(codeAt(event))}
        onPointerLeave={() => setOver(null)}
        onFocus={(event) => setAt(codeAt(event))}
      >
        {plan ? null : <Total distribution={distribution} />}
        {blocks.map((block) => (
          <g key={block.province.code}>
            <BlockHead block={block} />
            <g {...GRID} aria-label={words.province(block.province)}>
              {rowsOf(block).map((row) => (
                <g key={row[0]?.municipality.code} {...ROW}>
                  {row.map((tile) => {
                    const { municipality } = tile;
                    const value = fillValue(fill, municipality, block.province, mean);
                    return (
                      <MapTile
                        key={municipality.code}
                        municipality={municipality}
                        x={tile.x}
                        y={tile.y}
                        step={value === null ? 0 : stepOf(fill, value)}
                        label={words.tile(municipality, fill, value)}
                        chosen={municipality.code === chosen}
                        stop={municipality.code === stop}
                      />
                    );
                  })}
                </g>
              ))}
            </g>
          </g>
        ))}
      </svg>
      <p className="tile-said small" aria-hidden="true">
        {lookedAt ? (
          <>
            <b>{lookedAt.name}</b> {words.value(lookedAt, fill, shadeOf(distribution, lookedAt, fill, mean))} ·{" "}
            {say(lookedAt.kind)} · {say("inhabitantsCount", { count: format.number(lookedAt.inhabitants) })}
          </>
        ) : (
          say("mapHover")
        )}
      </p>
    </div>
  );
}

/** The municipality of the tile in which something happened. */
const codeAt = ({ target }: { target: EventTarget }): string | null =>
  target instanceof Element ? (target.closest("[data-code]")?.getAttribute("data-code") ?? null) : null;

const shadeOf = (distribution: Distribution, one: MunicipalityShare, fill: Fill, mean: number): number | null =>
  fillValue(
    fill,
    one,
    distribution.provinces.find(({ code }) => code === one.province),
    mean,
  );

function rowsOf({ tiles, columns }: Block): Tile[][] {
  const rows: Tile[][] = [];
  for (let from = 0; from < tiles.length; from += columns) rows.push(tiles.slice(from, from + columns));
  return rows;
}

interface TileProps {
  municipality: MunicipalityShare;
  x: number;
  y: number;
  step: number;
  label: string;
  chosen: boolean;
  stop: boolean;
}

/** Published: the whole tile, with an edge and a dot. Spread by us: smaller. Not found: only a dashed edge. */
const MapTile = memo(function MapTile({ municipality, x, y, step, label, chosen, stop }: TileProps) {
  const { code, kind } = municipality;
  const inset = kind === "approximation" ? 3 : 0.7;
  const size = TILE - 2 * inset;
  return (
    <g
      {...cellOf(chosen)}
      className={`tile tile--${step === 0 ? "none" : `s${step}`} tile--${kind}`}
      data-code={code}
      tabIndex={stop ? 0 : -1}
      aria-label={label}
    >
      <rect className="tile-area" x={x - 1.5} y={y - 1.5} width={TILE + 3} height={TILE + 3} />
      <rect className="tile-body" x={x + inset} y={y + inset} width={size} height={size} rx={inset > 1 ? 3 : 4} />
      {kind === "published" ? <circle className="tile-dot" cx={x + TILE / 2} cy={y + TILE / 2} r={3.4} /> : null}
      <rect className="tile-ring" x={x - 3} y={y - 3} width={TILE + 6} height={TILE + 6} rx={7} />
    </g>
  );
});

/** The number of the whole country, in the corner where the sea would be. */
function Total({ distribution }: { distribution: Distribution }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const count = (kind: MunicipalityShare["kind"]) =>
    distribution.municipalities.filter((one) => one.kind === kind).length;
  const lines = (["published", "approximation", "computed"] as const).filter((kind) => count(kind) > 0);
  return (
    <g className="tile-total">
      <text x="6" y="40" className="tile-total-number">
        {format.number(distribution.places)}
        <tspan className="tile-total-unit" dx="8">
          {say("placesAsked")}
        </tspan>
      </text>
      {lines.map((kind, index) => (
        <text key={kind} x="6" y={62 + index * 20} className="tile-total-line">
          {say(`${kind}Count`, { count: count(kind) })}
        </text>
      ))}
    </g>
  );
}
