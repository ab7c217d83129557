import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { get } from "../api/client.js";
import { saveCsv } from "../parts/charts/csv.js";
import { saveSvg } from "../parts/charts/save-picture.js";
import { Problems } from "../parts/problems.js";
import { useLoaded } from "../parts/use-loaded.js";
import { useWidth } from "../parts/use-width.js";
import { Loading } from "../shell/loading.js";
import { Page } from "../shell/page.js";
import { useLanguage, useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { Cards } from "./cards/cards.js";
import { type ChainYear, type PartId, partOf, pendingIn, valuesOf } from "./model.js";
import { layoutChain } from "./picture/layout.js";
import { Picture } from "./picture/picture.js";
import { TallPicture } from "./picture/tall-picture.js";
import { useTween } from "./picture/use-tween.js";
import { chainTexts, PARTS } from "./texts.js";
import { useValue } from "./value.js";
import { csvOfYear } from "./year-csv.js";
import { YearSlider } from "./year-slider.js";
import { YearTable } from "./year-table.js";
import "./chain.css";

/** The last year but one of the picture is the last that every source has counted. */
const COMPLETE = -2;
/** From this width on the picture runs from left to right with its smallest letters still readable. */
const WIDE = 1080;

const loadYears = async (signal: AbortSignal): Promise<readonly ChainYear[]> =>
  (await get<{ years: readonly ChainYear[] }>("/v1/chain-years", signal)).years;

export default function ChainPage() {
  const say = useTexts(chainTexts);
  const [search, setSearch] = useSearchParams();
  const [years, retry] = useLoaded(useCallback(loadYears, []));
  const known = years.state === "ready" ? years.value.map((of) => of.year) : [];
  const asked = Number(search.get("jaar") ?? Number.NaN);
  const year = known.find((one) => one === asked) ?? known.at(COMPLETE) ?? null;
  const setYear = (next: number) =>
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), jaar: String(next) }), {
      replace: true,
    });
  const part = search.get("deel") ?? "";
  const askedPart = part in PARTS ? (part as PartId) : null;
  return (
    <Page
      title={say("title")}
      lede={year === null ? say("ledeAny") : say("lede", { year })}
      aside={
        <>
          <Link className="button no-print" href="/wat-geldt">
            {say("door")}
          </Link>
          <Link className="small chain-door no-print" href="/scenarios">
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
      {years.state === "ready" && year !== null ? (
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
  const painted = usePainted();
  const drawing = useRef<SVGSVGElement>(null);
  const value = useValue();
  const language = useLanguage();
  const format = useFormat();
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
  const keepPicture = () => {
    if (!drawing.current) return;
    const words = {
      title: say("pictureTitle", { year }),
      subtitle: say("pictureUnit"),
      source: say("pictureSource"),
    };
    saveSvg(drawing.current, words, `keten-${year}`);
  };
  const text = (id: PartId) => value.part(partOf(current, id));
  const begins = (id: PartId): number | null => years.find((of) => partOf(of, id)?.figure?.value != null)?.year ?? null;
  return (
    <>
      <div className="wrap chain">
        <div className="chain-slider">
          <YearSlider years={years} year={year} setYear={setYear} />
        </div>
        <div className="chain-picture">
          <p className="hidden-text">
            {say("sentence", {
              year,
              first: text("first-applications"),
              family: text("family-arrivals"),
              pending: text(pendingIn(target)),
              grants: text("grants"),
              refusals: text("refusals"),
              left: text("left-reception-with-permit"),
            })}{" "}
            {say("pictureHint")}
          </p>
          <div ref={box}>
            {width === null ? null : width >= WIDE ? (
              <Picture
                year={current}
                begins={begins}
                layout={layoutChain(values, Math.min(width, 1248), mostStrip)}
                chosen={chosen}
                drawing={drawing}
              />
            ) : (
              <TallPicture
                year={current}
                begins={begins}
                values={values}
                width={Math.min(width, 460)}
                chosen={chosen}
                drawing={drawing}
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
              <button
                type="button"
                className="link"
                aria-label={say("csvHint", { year })}
                onClick={() => saveCsv(csvOfYear(current, format, language), `keten-${year}`)}
              >
                {say("csv")}
              </button>
              <button type="button" className="link" aria-label={say("svgHint", { year })} onClick={keepPicture}>
                {say("svg")}
              </button>
            </div>
          </div>
          <div className={table ? "chain-table" : "chain-table chain-table--print"}>
            <YearTable year={current} />
          </div>
        </div>
      </div>
      {painted ? <Cards years={years} year={current} part={chosen} asked={askedPart} /> : null}
    </>
  );
}

/** Whether the picture had a chance to be seen: what stands below it must not keep it waiting. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}

const STRIPS: ReadonlySet<PartId> = new Set(["reception-occupancy", "reception-places-needed", "ukraine-registered"]);
