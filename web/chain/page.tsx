import { useCallback, useMemo, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { get } from "../api/client.js";
import { Problems } from "../parts/problems.js";
import { useLoaded } from "../parts/use-loaded.js";
import { useWidth } from "../parts/use-width.js";
import { Loading } from "../shell/loading.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { Cards } from "./cards.js";
import { layoutChain } from "./layout.js";
import { type ChainYear, type PartId, partOf, pendingIn, valuesOf } from "./model.js";
import { Picture } from "./picture.js";
import { TallPicture } from "./tall-picture.js";
import { chainTexts, PARTS } from "./texts.js";
import { useTween } from "./use-tween.js";
import { YearSlider } from "./year-slider.js";
import { YearTable } from "./year-table.js";
import "./chain.css";

const FIRST_YEAR = 2015;
const LAST_YEAR = 2025;
/** From this width on the picture runs from left to right with its smallest letters still readable. */
const WIDE = 1080;

const loadYears = (signal: AbortSignal): Promise<ChainYear[]> =>
  Promise.all(
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
      get<ChainYear>(`/v1/chain-years/${FIRST_YEAR + index}`, signal),
    ),
  );

export default function ChainPage() {
  const say = useTexts(chainTexts);
  const [search, setSearch] = useSearchParams();
  const [years, retry] = useLoaded(useCallback(loadYears, []));
  const asked = Number(search.get("jaar") ?? LAST_YEAR - 1);
  const year = asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : LAST_YEAR - 1;
  const setYear = (next: number) =>
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), jaar: String(next) }), {
      replace: true,
    });
  const part = search.get("deel") ?? "";
  const askedPart = part in PARTS ? (part as PartId) : null;
  return (
    <Page
      title={say("title")}
      lede={say("lede", { year })}
      aside={
        <>
          <Link className="button" href="/wat-geldt">
            {say("door")}
          </Link>
          <Link className="small" href="/simulatie">
            {say("simulate")}
          </Link>
        </>
      }
    >
      {years.state === "loading" ? <Loading text={say("loading")} /> : null}
      {years.state === "failed" ? (
        <div className="wrap">
          <Problems problems={years.problems} retry={retry} />
        </div>
      ) : null}
      {years.state === "ready" ? (
        <Chain years={years.value} year={year} setYear={setYear} askedPart={askedPart} />
      ) : null}
    </Page>
  );
}

function Chain({
  years,
  year,
  setYear,
  askedPart,
}: {
  years: readonly ChainYear[];
  year: number;
  setYear: (year: number) => void;
  askedPart: PartId | null;
}) {
  const say = useTexts(chainTexts);
  const [box, width] = useWidth<HTMLDivElement>();
  const [table, setTable] = useState(false);
  const [why, setWhy] = useState(false);
  const current = years.find((of) => of.year === year) as ChainYear;
  const target = useMemo(() => valuesOf(current), [current]);
  const chosen = askedPart ?? pendingIn(target);
  const values = useTween(target);
  const mostStrip = useMemo(
    () =>
      Math.max(
        ...years.flatMap((of) => of.parts.filter((part) => STRIPS.has(part.id)).map((part) => part.figure?.value ?? 0)),
      ),
    [years],
  );
  const begins = (id: PartId): number | null => years.find((of) => partOf(of, id)?.figure?.value != null)?.year ?? null;
  return (
    <>
      <div className="wrap chain">
        <div className="chain-slider">
          <YearSlider years={years} year={year} setYear={setYear} />
        </div>
        <div className="chain-picture">
          <p className="hidden-text">{say("pictureHint")}</p>
          <div ref={box}>
            {width === null ? null : width >= WIDE ? (
              <Picture
                year={current}
                begins={begins}
                layout={layoutChain(values, Math.min(width, 1248), mostStrip)}
                chosen={chosen}
              />
            ) : (
              <TallPicture
                year={current}
                begins={begins}
                values={values}
                width={Math.min(width, 460)}
                chosen={chosen}
              />
            )}
          </div>
          <div className="chain-below small">
            <div>
              {say("noClose")}{" "}
              <button type="button" className="link no-print" aria-expanded={why} onClick={() => setWhy(!why)}>
                {say("why")}
              </button>
              {why ? <p className="chain-why">{say("whyText")}</p> : null}
            </div>
            <div className="chain-links no-print">
              <button type="button" className="link" aria-expanded={table} onClick={() => setTable(!table)}>
                {say(table ? "hideTable" : "showTable")}
              </button>
              <button type="button" className="link" onClick={() => print()}>
                {say("print")}
              </button>
              <a
                href={`/v1/chain-years/${year}`}
                download={`keten-${year}.json`}
                aria-label={`${say("download")}: ${say("downloadHint", { year })}`}
              >
                {say("download")}
              </a>
            </div>
          </div>
          <div className={table ? "chain-table" : "chain-table chain-table--print"}>
            <YearTable year={current} />
          </div>
        </div>
      </div>
      <Cards years={years} year={current} part={chosen} />
    </>
  );
}

const STRIPS: ReadonlySet<PartId> = new Set(["reception-occupancy", "reception-places-needed", "ukraine-registered"]);
