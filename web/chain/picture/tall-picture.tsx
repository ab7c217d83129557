import type { Verification } from "@keten/law-language";
import type { ReactNode } from "react";
import { SourceDisc } from "../../parts/source-mark.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import { type PartId, partOf, pendingIn, type Values } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { useValue } from "../value.js";
import { down, heightOf, type Point, squares } from "./geometry.js";
import { Hatch, Part, type PictureProps } from "./picture.js";

const DISC = 15;

/** The year from top to bottom, for a phone: width is people, refusals left, family right. */
export function TallPicture({
  year,
  begins,
  values,
  width,
  chosen,
  drawing,
}: PictureProps & { values: Values; width: number }) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const value = useValue();
  const period = usePeriod();
  const format = useFormat();
  const w = (id: PartId) => heightOf(values[id]);
  const found = (id: PartId) => typeof values[id] === "number";
  const label = (id: PartId, at: Point, anchor: "start" | "end" = "start", name = PARTS[id].label[language]) => {
    const part = partOf(year, id);
    const status = part?.verification;
    const shift = status ? DISC + 7 : 0;
    const end = anchor === "end";
    return (
      <>
        <text x={at.x} y={at.y} textAnchor={anchor} className="tall-label">
          {name.replace("|", " ")}
        </text>
        {status ? <SourceDisc status={status} size={DISC} x={end ? at.x - DISC : at.x} y={at.y + 10} /> : null}
        <text
          x={at.x + (end ? -shift : shift)}
          y={at.y + 24}
          textAnchor={anchor}
          className={part?.figure ? "tall-number" : "picture-none"}
        >
          {value.part(part)}
        </text>
      </>
    );
  };
  const band = (id: PartId, tone: string, from: Point, to: Point) => (
    <path d={down(from, w(id), to)} className={`band band--${found(id) ? tone : "missing"}`} />
  );
  const box = (id: PartId, at: Point, size: { width: number; height: number }, path: string) => (
    <>
      <rect
        x={at.x}
        y={at.y}
        width={size.width}
        height={size.height}
        rx="7"
        className={found(id) ? "stock" : "stock stock--missing"}
      />
      <path
        d={path}
        className={partOf(year, id)?.verification === "unverified" ? "squares squares--open" : "squares"}
      />
    </>
  );

  const boxWidth = Math.min(240, width - 96);
  const ind = { x: 0, y: 196 };
  const pending = pendingIn(values);
  const indGrid = squares(
    values[pending] ?? 0,
    { x: ind.x + 9, y: ind.y + 9 },
    { columns: Math.floor((boxWidth - 16) / 6) },
  );
  const indHeight = Math.max(56, indGrid.height + 18);
  const indBottom = ind.y + indHeight;
  const homeX = Math.max(96, width - 242);
  const home = { x: homeX, y: indBottom + 268 };
  const homeGrid = squares(
    values["permit-holders-in-reception"] ?? 0,
    { x: home.x + 9, y: home.y + 9 },
    { columns: Math.floor((width - home.x - 16) / 6) },
  );
  const homeHeight = Math.max(46, homeGrid.height + 18);
  const homeBottom = home.y + homeHeight;
  const closedX = 22 + w("refusals") + 3;
  const grantsX = closedX + w("closed-otherwise") + 14;
  const familyTo = width - w("family-arrivals") - 8;
  const stripColumns = Math.floor(width / 6);
  const leavingTop = homeBottom + 128;
  const receptionTop = leavingTop + 30 + LEAVING.length * 34 + 66;
  const reception = squares(values["reception-occupancy"] ?? 0, { x: 0, y: receptionTop }, { columns: stripColumns });
  const ukraineTop = receptionTop + Math.max(30, reception.height) + 92 + LINE;
  const ukraine = squares(values["ukraine-registered"] ?? 0, { x: 0, y: ukraineTop }, { columns: stripColumns });
  const height = ukraineTop + Math.max(30, ukraine.height) + 28;
  const when = (id: PartId) => {
    const part = partOf(year, id);
    if (!part?.figure) {
      const first = begins(id);
      return first !== null && year.year < first ? say("notBegun", { year: first }) : "";
    }
    if (part.verification === "unverified" && part.note) return format.text(part.note);
    return say(part.figure.freq === "D" ? "countedOn" : "countedOver", { period: period(part.figure.period) });
  };

  return (
    <svg ref={drawing} className="picture picture--tall" viewBox={`0 0 ${width} ${height}`} direction="ltr">
      <title>{say("pictureTitle", { year: year.year })}</title>
      <Hatch />
      <text x="0" y="16" className="tall-column">
        {say("arrival", { year: year.year })}
      </text>
      <Part id="first-applications" year={year} chosen={chosen}>
        {label("first-applications", { x: 0, y: 46 })}
        {band("first-applications", "first", { x: 0, y: 84 }, { x: 9, y: 136 })}
      </Part>
      <Part id="repeat-applications" year={year} chosen={chosen} wordless>
        {band(
          "repeat-applications",
          "first-soft",
          { x: w("first-applications") + 4, y: 84 },
          { x: 9 + w("first-applications"), y: 136 },
        )}
      </Part>
      <Part id="family-arrivals" year={year} chosen={chosen}>
        {label("family-arrivals", { x: width, y: 46 }, "end")}
        {band(
          "family-arrivals",
          "first-soft",
          { x: width - w("family-arrivals"), y: 84 },
          { x: familyTo, y: home.y - 38 },
        )}
      </Part>
      <Part id="grants" year={year} chosen={chosen}>
        {band("grants", "first", { x: grantsX, y: indBottom }, { x: home.x + 8, y: home.y - 38 })}
        {label("grants", { x: grantsX + w("grants") + 24, y: indBottom + 44 })}
      </Part>
      <Part id="refusals" year={year} chosen={chosen}>
        {band("refusals", "second", { x: 22, y: indBottom }, { x: 22, y: indBottom + 128 })}
        {label("refusals", { x: 0, y: indBottom + 152 })}
      </Part>
      <Part id="closed-otherwise" year={year} chosen={chosen}>
        {band("closed-otherwise", "rest", { x: closedX, y: indBottom }, { x: closedX, y: indBottom + 128 })}
        {label("closed-otherwise", { x: 0, y: indBottom + 206 })}
      </Part>
      <Part id={pending} year={year} chosen={chosen}>
        {label(pending, { x: 0, y: 158 })}
        {box(pending, ind, { width: boxWidth, height: indHeight }, indGrid.path)}
      </Part>
      <Part id="left-reception-with-permit" year={year} chosen={chosen}>
        {band(
          "left-reception-with-permit",
          "first",
          { x: home.x + 8, y: homeBottom },
          { x: home.x + 8, y: homeBottom + 38 },
        )}
        {label("left-reception-with-permit", { x: width, y: homeBottom + 62 }, "end")}
      </Part>
      <Part id="permit-holders-in-reception" year={year} chosen={chosen}>
        <HomeLabel x={width} y={home.y - 12} status={partOf(year, "permit-holders-in-reception")?.verification ?? null}>
          {value.part(partOf(year, "permit-holders-in-reception"))} {say("waitForHome")}
        </HomeLabel>
        {box("permit-holders-in-reception", home, { width: width - home.x, height: homeHeight }, homeGrid.path)}
      </Part>
      <text x="0" y={leavingTop} className="tall-column">
        {say("leaving")}
      </text>
      {LEAVING.map(({ id, tone }, index) => (
        <Part key={id} id={id} year={year} chosen={chosen}>
          <LeavingRow
            y={leavingTop + 18 + index * 34}
            width={w(id)}
            tone={found(id) ? tone : "missing"}
            status={partOf(year, id)?.verification ?? null}
            number={value.part(partOf(year, id))}
            name={PARTS[id].label[language].replace("|", " ")}
          />
        </Part>
      ))}
      <Part id="reception-occupancy" year={year} chosen={chosen}>
        {label("reception-occupancy", { x: 0, y: receptionTop - 38 })}
        {found("reception-occupancy") ? (
          <path
            d={reception.path}
            className={
              partOf(year, "reception-occupancy")?.verification === "unverified" ? "squares squares--open" : "squares"
            }
          />
        ) : (
          <rect x="0" y={receptionTop} width="150" height="30" rx="4" className="stock stock--missing" />
        )}
        <Lines
          y={receptionTop + Math.max(30, reception.height) + 18}
          text={when("reception-occupancy")}
          width={width}
        />
      </Part>
      <Part id="ukraine-registered" year={year} chosen={chosen}>
        {label("ukraine-registered", { x: 0, y: ukraineTop - 38 })}
        {found("ukraine-registered") ? (
          <path d={ukraine.path} className="squares squares--context" />
        ) : (
          <rect x="0" y={ukraineTop} width="150" height="30" rx="4" className="stock stock--missing" />
        )}
        <Lines y={ukraineTop + Math.max(30, ukraine.height) + 18} text={when("ukraine-registered")} width={width} />
      </Part>
    </svg>
  );
}

const LINE = 19;
const LETTER = 6.9;

/** Words broken into lines that fit the width. */
function Lines({ y, text, width }: { y: number; text: string; width: number }) {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * LETTER < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return (
    <text x="0" y={y} className="picture-note">
      {lines.map((line, index) => (
        <tspan key={line} x="0" dy={index === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const LEAVING: readonly { id: PartId; tone: string }[] = [
  { id: "return-demonstrable", tone: "second" },
  { id: "return-unknown-destination", tone: "second-soft" },
  { id: "return-other", tone: "rest" },
];
/** The widest that those who leave are drawn, so that the names below each other stand in one line. */
const LEAVING_NAMES = 44;

/** Those whose return case was closed: as wide as they are many, with the number and the outcome beside it. */
function LeavingRow({
  y,
  width,
  tone,
  status,
  number,
  name,
}: {
  y: number;
  width: number;
  tone: string;
  status: Verification | null;
  number: string;
  name: string;
}) {
  return (
    <>
      <rect x="0" y={y - 4} width="100%" height="30" className="strip-target" />
      <rect x="0" y={y} width={width} height="22" className={`band band--${tone}`} />
      {status ? <SourceDisc status={status} size={DISC} x={LEAVING_NAMES} y={y + 4} /> : null}
      <text x={LEAVING_NAMES + (status ? DISC + 7 : 0)} y={y + 17} className="tall-label">
        <tspan className={status ? "tall-row-number" : "picture-none"}>{number}</tspan>
        {` ${name}`}
      </text>
    </>
  );
}

/** The number and words over the lower box, at its far end; the disc stands after them. */
function HomeLabel({
  x,
  y,
  status,
  children,
}: {
  x: number;
  y: number;
  status: Verification | null;
  children: ReactNode;
}) {
  return (
    <>
      {status ? <SourceDisc status={status} size={DISC} x={x - DISC} y={y - DISC + 2} /> : null}
      <text x={status ? x - DISC - 7 : x} y={y} textAnchor="end" className="picture-heading">
        {children}
      </text>
    </>
  );
}
