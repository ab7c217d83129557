import type { Verification } from "@keten/law-language";
import type { ReactNode } from "react";
import { SourceDisc } from "../parts/source-mark.js";
import { useLanguage, useTexts } from "../words/catalogue.js";
import { usePeriod } from "../words/period.js";
import { down, heightOf, type Point, squares } from "./geometry.js";
import { type PartId, partOf, pendingIn, type Values } from "./model.js";
import { Hatch, Part, type PictureProps } from "./picture.js";
import { chainTexts, PARTS } from "./texts.js";
import { useValue } from "./value.js";

const DISC = 15;

/** The year from top to bottom, for a phone: width is people, refusals left, family right. */
export function TallPicture({ year, begins, values, width, chosen }: PictureProps & { values: Values; width: number }) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const value = useValue();
  const period = usePeriod();
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
  const grantsX = 22 + w("refusals") + 16;
  const familyTo = width - w("family-arrivals") - 8;
  const stripColumns = Math.floor(width / 6);
  const receptionTop = homeBottom + 164;
  const reception = squares(values["reception-occupancy"] ?? 0, { x: 0, y: receptionTop }, { columns: stripColumns });
  const ukraineTop = receptionTop + Math.max(30, reception.height) + 92;
  const ukraine = squares(values["ukraine-registered"] ?? 0, { x: 0, y: ukraineTop }, { columns: stripColumns });
  const height = ukraineTop + Math.max(30, ukraine.height) + 28;
  const when = (id: PartId) => {
    const figure = partOf(year, id)?.figure;
    if (!figure) {
      const first = begins(id);
      return first !== null && year.year < first ? say("notBegun", { year: first }) : "";
    }
    return say(figure.freq === "D" ? "countedOn" : "countedOver", { period: period(figure.period) });
  };

  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`} direction="ltr">
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
        <text x="0" y={receptionTop + Math.max(30, reception.height) + 18} className="picture-note">
          {when("reception-occupancy")}
        </text>
      </Part>
      <Part id="ukraine-registered" year={year} chosen={chosen}>
        {label("ukraine-registered", { x: 0, y: ukraineTop - 38 })}
        {found("ukraine-registered") ? (
          <path d={ukraine.path} className="squares squares--context" />
        ) : (
          <rect x="0" y={ukraineTop} width="150" height="30" rx="4" className="stock stock--missing" />
        )}
        <text x="0" y={ukraineTop + Math.max(30, ukraine.height) + 18} className="picture-note">
          {when("ukraine-registered")}
        </text>
      </Part>
    </svg>
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
