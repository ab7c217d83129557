import { type ReactNode, useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import type { MonthRow } from "../data/api.js";
import { placesTexts } from "../texts.js";
import { needBands } from "./need-bands.js";

/** What each form in the chart of the plan means. */
export function ChartKey({ months }: { months: readonly MonthRow[] }) {
  const say = useTexts(placesTexts);
  const hatch = useId();
  const { outer, innerOf } = needBands(months);
  return (
    <ul className="places-key small">
      {outer.length > 0 ? (
        <Key name={say("keyOuter")}>
          <rect x="1" y="1" width="34" height="16" className="need-outer" />
        </Key>
      ) : null}
      <Key name={say(innerOf === "middle" ? "keyInner" : "keyUpper")}>
        <rect x="1" y="1" width="34" height="16" className="need-inner" />
      </Key>
      <Key name={say("keyStable")}>
        <rect x="1" y="1" width="34" height="16" className="places-stable" />
        <path d="M1 9H35M1 1H35" className="places-edge" />
      </Key>
      <Key name={say("keyHired")}>
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
            <path d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" className="places-hatch" />
          </pattern>
        </defs>
        <rect x="1" y="1" width="34" height="16" className="places-hired" fill={`url(#${hatch})`} />
        <path d="M1 1H35" className="places-edge" />
      </Key>
      <Key name={say("keyLimit")}>
        <path d="M1 9H35" className="places-limit" />
      </Key>
    </ul>
  );
}

function Key({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <svg width="36" height="18" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {name}
    </li>
  );
}
