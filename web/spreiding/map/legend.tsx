import { useTexts } from "../../words/catalogue.js";
import { KINDS, type Kind } from "../data/choice.js";
import type { Fill } from "../data/fills.js";
import { spreadTexts } from "../texts.js";
import { useSpreadWords } from "../words.js";

/** The five shades and where each begins. */
export function StepLegend({ fill }: { fill: Fill }) {
  const words = useSpreadWords();
  return (
    <div className="map-steps">
      {words.steps(fill).map((text, index) => (
        <span key={text}>
          <svg viewBox="0 0 58 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width="58" height="14" className={`step--s${index + 1}`} />
          </svg>
          {text}
        </span>
      ))}
    </div>
  );
}

/** What the form of a tile and the bar of a province say. */
export function FormLegend({ kinds, holes, offers }: { kinds: ReadonlySet<Kind>; holes: boolean; offers: boolean }) {
  const say = useTexts(spreadTexts);
  return (
    <div className="legend map-key">
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind} className="legend-item">
          <Key form={kind} />
          {say(kind)}
        </span>
      ))}
      {holes ? (
        <span className="legend-item">
          <Key form="none" />
          {say("legendNone")}
        </span>
      ) : null}
      {offers ? (
        <span className="legend-item">
          <svg width="44" height="8" aria-hidden="true" focusable="false">
            <rect x="0.5" y="0.5" width="43" height="7" className="block-bar" />
            <rect width="28" height="8" className="block-offer--short" />
          </svg>
          {say("legendOffer")}
        </span>
      ) : null}
      <span className="legend-item">
        <svg width="44" height="8" aria-hidden="true" focusable="false">
          <rect x="0.5" y="0.5" width="43" height="7" className="block-bar block-bar--none" />
        </svg>
        {say("legendOfferNone")}
      </span>
    </div>
  );
}

function Key({ form }: { form: Kind | "none" }) {
  const inset = form === "approximation" ? 3 : 0.7;
  return (
    <svg width="26" height="26" aria-hidden="true" focusable="false">
      <g className={form === "none" ? "tile--none" : `tile--s3 tile--${form}`}>
        <rect className="tile-body" x={inset} y={inset} width={26 - 2 * inset} height={26 - 2 * inset} rx="4" />
        {form === "published" ? <circle cx="13" cy="13" r="3.4" className="tile-dot" /> : null}
      </g>
    </svg>
  );
}
