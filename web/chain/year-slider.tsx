import { useId } from "react";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { type ChainYear, partOf, pendingIn, valuesOf } from "./model.js";
import { chainTexts } from "./texts.js";
import { useValue } from "./value.js";

interface Props {
  years: readonly ChainYear[];
  year: number;
  setYear: (year: number) => void;
}

const BAR = 62;
const MISSING = 40;

/** A native slider over the years, with the first applications of each year above it as bars. */
export function YearSlider({ years, year, setYear }: Props) {
  const say = useTexts(chainTexts);
  const format = useFormat();
  const value = useValue();
  const id = useId();
  const first = years[0]?.year ?? year;
  const last = years[years.length - 1]?.year ?? year;
  const applications = years.map((of) => partOf(of, "first-applications")?.figure?.value ?? null);
  const most = Math.max(1, ...applications.map((count) => count ?? 0));
  const chosen = years.find((of) => of.year === year);
  return (
    <section className="card year-card" aria-labelledby={`${id}-title`}>
      <div className="year-head">
        <h2 className="year-title" id={`${id}-title`}>
          {say("chooseYear")}
        </h2>
        <span className="small soft year-about">{say("sliderOf")}</span>
      </div>
      <div className="year-bars" aria-hidden="true">
        {years.map((of, index) => {
          const count = applications[index] ?? null;
          return (
            <button
              type="button"
              tabIndex={-1}
              key={of.year}
              className={of.year === year ? "year-column year-column--chosen" : "year-column"}
              onClick={() => setYear(of.year)}
            >
              <span className="year-count">{count === null ? "–" : format.number(count)}</span>
              {count === null ? (
                <svg width="30" height={MISSING} className="year-bar" aria-hidden="true">
                  <rect x="0.5" y="0.5" width="29" height={MISSING} className="year-missing" />
                </svg>
              ) : (
                <svg width="30" height={Math.round((count / most) * BAR)} className="year-bar" aria-hidden="true">
                  <rect width="30" height="100%" />
                </svg>
              )}
            </button>
          );
        })}
        <span className="year-column year-column--running">
          <span className="year-count">{say("running")}</span>
          <svg width="30" height={MISSING} className="year-bar" aria-hidden="true">
            <rect x="0.5" y="0.5" width="29" height={MISSING} className="year-missing" />
          </svg>
        </span>
      </div>
      <div className="year-control">
        <button
          type="button"
          className="button button--second year-step"
          aria-label={say("previousYear")}
          disabled={year <= first}
          onClick={() => setYear(year - 1)}
        >
          <Arrow back />
        </button>
        <div className="year-range">
          <label htmlFor={id} className="hidden-text">
            {say("chooseYear")}
          </label>
          <input
            id={id}
            type="range"
            min={first}
            max={last}
            step={1}
            value={year}
            aria-valuetext={String(year)}
            onChange={(event) => setYear(Number(event.target.value))}
          />
          <div className="year-labels" aria-hidden="true">
            {years.map((of) => (
              <span key={of.year} className={of.year === year ? "year-label year-label--chosen" : "year-label"}>
                {of.year}
              </span>
            ))}
            <span className="year-label year-label--running">{last + 1}</span>
          </div>
        </div>
        <span className="year-now" aria-hidden="true">
          <span className="small muted">{say("chooseYear")}</span>
          <b>{year}</b>
        </span>
        <button
          type="button"
          className="button button--second year-step"
          aria-label={say("nextYear")}
          disabled={year >= last}
          onClick={() => setYear(year + 1)}
        >
          <Arrow />
        </button>
      </div>
      <p className="hidden-text" aria-live="polite">
        {chosen
          ? say("announced", {
              year,
              first: value.part(partOf(chosen, "first-applications")),
              pending: value.part(partOf(chosen, pendingIn(valuesOf(chosen)))),
            })
          : ""}
      </p>
    </section>
  );
}

function Arrow({ back }: { back?: boolean }) {
  return (
    <svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
      <path
        d={back ? "M8 1 2 7l6 6" : "M2 1l6 6-6 6"}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
