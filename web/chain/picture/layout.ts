import { type PartId, pendingIn, type Values } from "../model.js";
import { across, edgeAt, heightOf, type Point, type SquareGrid, squares } from "./geometry.js";
import { LEFT, layoutStrips, type Strip } from "./layout-strips.js";

export type Tone = "first" | "first-soft" | "second" | "second-soft" | "rest";

export interface Band {
  id: PartId;
  path: string;
  tone: Tone;
  missing: boolean;
  /** Where its name and number stand. */
  label: Point & { anchor: "start" | "end"; form: "line" | "block" | "big" | "on-band" };
}

export interface Stock {
  id: PartId;
  box: { x: number; y: number; width: number; height: number };
  grid: SquareGrid;
  missing: boolean;
  label: Point;
  /** No squares inside, its name and number instead. */
  plain: boolean;
}

export interface ChainLayout {
  width: number;
  height: number;
  columns: { name: "arrival" | "waiting" | "decision" | "followUp" | "outcome"; x: number }[];
  bands: Band[];
  stocks: Stock[];
  strips: Strip[];
  /** The dotted arc from grants back to family arrivals, and where its words stand. */
  arc: { path: string; label: Point };
  divider: number;
}

const IND = { x: 336, width: 172, top: 196 };
const BOX = { width: 84, top: 90 };
const GAP = 4;

/** Places the picture of one year; `mostStrip` is the largest strip of all years, so that one scale fits all. */
export function layoutChain(values: Values, width: number, mostStrip: number): ChainLayout {
  const follow = { x: width - 432, width: BOX.width };
  const outcome = width - 246;
  const h = (id: PartId) => heightOf(values[id]);
  const missing = (id: PartId) => values[id] === null || values[id] === undefined;
  const bands: Band[] = [];
  const band = (id: PartId, tone: Tone, from: Point, to: Point, label: Band["label"]) =>
    bands.push({ id, tone, path: across(from, h(id), to), missing: missing(id), label });

  // Who comes with a permit goes straight to the wait for a home.
  let y = 86;
  let into = BOX.top + 10;
  const labelY = { resettlement: y + 4, family: 0 };
  band(
    "resettlement-arrivals",
    "first",
    { x: LEFT, y },
    { x: follow.x, y: into },
    { x: LEFT - 12, y: labelY.resettlement, anchor: "end", form: "line" },
  );
  y += h("resettlement-arrivals") + GAP;
  into += h("resettlement-arrivals") + 2;
  labelY.family = Math.max(y + h("family-arrivals") / 2 - 6, labelY.resettlement + 21);
  band(
    "family-arrivals",
    "first-soft",
    { x: LEFT, y },
    { x: follow.x, y: into },
    { x: LEFT - 12, y: labelY.family, anchor: "end", form: "block" },
  );
  into += h("family-arrivals") + 2;

  // Applications wait at the IND.
  const inTop = IND.top + 10;
  const firstAt = { x: LEFT, y: inTop };
  band(
    "first-applications",
    "first",
    firstAt,
    { x: IND.x, y: inTop },
    { x: LEFT - 12, y: inTop + h("first-applications") / 2 - 6, anchor: "end", form: "block" },
  );
  const repeatTop = inTop + h("first-applications");
  const repeatLabel = Math.max(
    repeatTop + GAP + h("repeat-applications") / 2 + 5,
    inTop + h("first-applications") / 2 + 40,
  );
  band(
    "repeat-applications",
    "first-soft",
    { x: LEFT, y: repeatTop + GAP },
    { x: IND.x, y: repeatTop },
    { x: LEFT - 12, y: repeatLabel, anchor: "end", form: "line" },
  );
  const pending = pendingIn(values);
  const grid = squares(values[pending] ?? 0, { x: IND.x + 10, y: IND.top + 8 }, { columns: 23 }, 6.65, 5.4);
  const outHeight = h("grants") + h("refusals") + h("closed-otherwise");
  const indHeight = Math.max(60, grid.height + 15, repeatTop + h("repeat-applications") - IND.top + 10, outHeight + 26);
  const indBottom = IND.top + indHeight;

  // Decisions leave it: up to a home, down to departure.
  const out = IND.x + IND.width;
  let from = IND.top + 14;
  const grantsAt = { x: out, y: from };
  const grantsTo = { x: follow.x, y: into };
  const wide = h("grants") >= 56;
  const grantsLabel = edgeAt(grantsAt, grantsTo, wide ? 0.1 : 0.5);
  band("grants", "first", grantsAt, grantsTo, {
    x: wide ? out + 26 : grantsLabel.x,
    y: grantsLabel.y + (wide ? h("grants") / 2 - 6 : h("grants") + 28),
    anchor: "start",
    form: wide ? "on-band" : "line",
  });
  from += h("grants");
  into += h("grants");

  const boxGrid = squares(
    values["permit-holders-in-reception"] ?? 0,
    { x: follow.x + 6, y: BOX.top + 8 },
    { columns: 12 },
  );
  const leftHeight = h("left-reception-with-permit");
  const boxHeight = Math.max(into - BOX.top + 10, boxGrid.height + 15, leftHeight + 16);
  const boxBottom = BOX.top + boxHeight;
  const returned = ["return-demonstrable", "return-unknown-destination", "return-other"] as const;
  const dtvTop = Math.max(350, boxBottom + 96, indBottom - 30);
  const refusalsAt = { x: out, y: from };
  const refusalsTo = { x: follow.x, y: dtvTop + 6 };
  band("refusals", "second", refusalsAt, refusalsTo, { x: follow.x + 30, y: dtvTop - 44, anchor: "end", form: "line" });
  from += h("refusals");
  const closedAt = { x: out, y: from };
  const closedTo = { x: follow.x, y: dtvTop + 6 + h("refusals") + 2 };
  const closedLabel = edgeAt(closedAt, closedTo, 0.5);
  band("closed-otherwise", "rest", closedAt, closedTo, {
    x: closedLabel.x + 28,
    y: closedLabel.y + h("closed-otherwise") + 38,
    anchor: "end",
    form: "line",
  });

  // Outcomes.
  const leftTop = BOX.top + 8;
  band(
    "left-reception-with-permit",
    "first",
    { x: follow.x + follow.width, y: leftTop },
    { x: outcome, y: leftTop },
    { x: outcome + 18, y: leftTop + Math.max(leftHeight / 2 - 12, 8), anchor: "start", form: "big" },
  );
  const returnHeight = returned.reduce((sum, id) => sum + h(id), 0);
  const dtvHeight = Math.max(62, h("refusals") + h("closed-otherwise") + 14, returnHeight + 14);
  const spread = Math.max(14, (92 - returnHeight) / 2);
  let leaves = dtvTop + (dtvHeight - returnHeight) / 2;
  let arrives = dtvTop + dtvHeight / 2 - (returnHeight + 2 * spread) / 2;
  const tones: Tone[] = ["second", "second-soft", "rest"];
  for (const [index, id] of returned.entries()) {
    band(
      id,
      tones[index] as Tone,
      { x: follow.x + follow.width, y: leaves },
      { x: outcome, y: arrives },
      { x: outcome + 10, y: arrives + h(id) / 2 + 5, anchor: "start", form: "line" },
    );
    leaves += h(id);
    arrives += h(id) + spread;
  }
  const dtvBottom = dtvTop + dtvHeight;

  const stocks: Stock[] = [
    {
      id: pending,
      box: { x: IND.x, y: IND.top, width: IND.width, height: indHeight },
      grid,
      missing: missing(pending),
      label: { x: IND.x, y: IND.top - 11 },
      plain: false,
    },
    {
      id: "permit-holders-in-reception",
      box: { x: follow.x, y: BOX.top, width: follow.width, height: boxHeight },
      grid: boxGrid,
      missing: missing("permit-holders-in-reception"),
      label: { x: follow.x, y: BOX.top - 32 },
      plain: false,
    },
    {
      id: "return-cases-closed",
      box: { x: follow.x, y: dtvTop, width: follow.width, height: dtvHeight },
      grid: { path: "", width: 0, height: 0 },
      missing: missing("return-cases-closed"),
      label: { x: follow.x + follow.width / 2, y: dtvTop + dtvHeight / 2 },
      plain: true,
    },
  ];

  const divider = Math.max(dtvBottom + 40, indBottom + 26);
  const strips = layoutStrips(values, width, divider + 40, mostStrip);
  const last = strips[strips.length - 1] as Strip;
  const arcTop = { x: edgeAt(grantsAt, grantsTo, 0.7).x, y: edgeAt(grantsAt, grantsTo, 0.7).y };
  return {
    width,
    height: last.y + last.height + 34,
    columns: [
      { name: "arrival", x: LEFT },
      { name: "waiting", x: IND.x },
      { name: "decision", x: Math.min(600, out + 92) },
      { name: "followUp", x: follow.x },
      { name: "outcome", x: outcome },
    ],
    bands,
    stocks,
    strips,
    arc: {
      path: `M${Math.round(arcTop.x)} ${Math.round(arcTop.y)}C${Math.round(arcTop.x)} 66 ${Math.round(arcTop.x) - 16} 46 ${Math.round(arcTop.x) - 156} 46H300C230 46 204 44 204 76`,
      label: { x: (300 + arcTop.x - 60) / 2, y: 51 },
    },
    divider,
  };
}
