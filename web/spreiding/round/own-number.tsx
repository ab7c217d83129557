import type { Distribution } from "@keten/distribution";
import { type ReactNode, useEffect, useId, useState } from "react";
import { Link } from "wouter";
import { NumberInput } from "../../scenarios/form/number-input.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { type Choose, MOST_PLACES, type SpreadChoice } from "../data/choice.js";
import { spreadTexts } from "../texts.js";

/** The ends of the slider; the field beside it takes any number. */
const SLIDER = { min: 10_000, max: 150_000, step: 1000 };
/** So long a slider stands still before the distribution is asked for, in milliseconds. */
const PAUSE = 400;

interface Props {
  distribution: Distribution;
  choice: SpreadChoice;
  choose: Choose;
  /** What else the numbers can be made with. */
  children?: ReactNode;
}

/** Any other number of places for the whole country. */
export function OwnNumber({ distribution, choice, choose, children }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const id = useId();
  const estimate = distribution.national.estimate?.value;
  const places = choice.places ?? distribution.places;
  const [slid, setSlid] = useState<number | null>(null);
  const ask = (value: number) => choose({ places: value === estimate ? null : value });
  useEffect(() => {
    if (slid === null) return;
    const wait = setTimeout(() => {
      ask(slid);
      setSlid(null);
    }, PAUSE);
    return () => clearTimeout(wait);
  });
  return (
    <section className="card own-number no-print" aria-labelledby="ander-aantal">
      <h2 id="ander-aantal" className="round-card-title">
        {say("ownNumber")}
      </h2>
      <p className="small soft">{say("ownNumberMore")}</p>
      <p className="small">
        <Link href="/regels/distribution.capacity-estimate">{say("ownFromPeople")}</Link>
      </p>
      <div className="own-number-parts">
        <div className="own-number-places">
          <NumberInput
            label={say("ownPlaces")}
            value={slid ?? places}
            min={1}
            max={MOST_PLACES}
            whole
            onChange={setSlid}
          />
          <label htmlFor={id} className="hidden-text">
            {say("ownPlacesSlider")}
          </label>
          <input
            id={id}
            type="range"
            {...SLIDER}
            value={Math.min(SLIDER.max, Math.max(SLIDER.min, slid ?? places))}
            aria-valuetext={say("placesCount", { count: format.number(slid ?? places) })}
            onChange={(event) => setSlid(Number(event.target.value))}
          />
          {choice.places !== null && estimate !== undefined ? (
            <button type="button" className="link small" onClick={() => choose({ places: null })}>
              {say("ownBack", { count: format.number(estimate) })}
            </button>
          ) : null}
        </div>
        {children}
      </div>
    </section>
  );
}
