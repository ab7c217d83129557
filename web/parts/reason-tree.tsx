import type { Source } from "@keten/law-language";
import { useId, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { partTexts } from "./texts.js";
import "./reason-tree.css";

export interface ReasonNode {
  id: string;
  sign: "yes" | "no" | "open" | "info";
  text: string;
  /** The article or ruling, at the end of the line. */
  sources: readonly Source[];
  because: readonly ReasonNode[];
}

const OPEN_TO = 2;

/** Why, as a nested list: every sign has its word, everything below the second level opens on request. */
export function ReasonTree({ reasons, all }: { reasons: readonly ReasonNode[]; all: boolean }) {
  return (
    <ul className="tree">
      {reasons.map((reason) => (
        <Branch key={reason.id} reason={reason} depth={0} all={all} />
      ))}
    </ul>
  );
}

const SIGN = { yes: "✓", no: "–", open: "?", info: "·" } as const;

function Branch({ reason, depth, all }: { reason: ReasonNode; depth: number; all: boolean }) {
  const say = useTexts(partTexts);
  const id = useId();
  const [opened, setOpened] = useState(false);
  // What is open or disputed is never folded away.
  const closable = depth >= OPEN_TO - 1 && reason.because.length > 0 && reason.sign !== "open";
  const open = !closable || all || opened;
  return (
    <li>
      <div className={`tree-line tree-line--${reason.sign}`}>
        <span className="tree-sign" aria-hidden="true">
          {SIGN[reason.sign]}
        </span>
        <span>
          <span className="hidden-text">{say(reason.sign)}: </span>
          {reason.text}
          {reason.sources.length > 0 ? (
            <span className="tree-source">
              {" "}
              <bdi lang="nl">{reason.sources.map((source) => source.locator).join(", ")}</bdi>
            </span>
          ) : null}
          {closable && !all ? (
            <button
              type="button"
              className="tree-toggle"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpened(!opened)}
            >
              <span aria-hidden="true">{open ? "−" : "+"}</span>
              <span className="hidden-text">
                {say(open ? "fewerReasons" : "moreReasons")}: {reason.text}
              </span>
            </button>
          ) : null}
        </span>
      </div>
      {reason.because.length > 0 ? (
        <ul id={id} data-open={open}>
          {reason.because.map((one) => (
            <Branch key={one.id} reason={one} depth={depth + 1} all={all} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
