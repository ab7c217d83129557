import type { Source, Verification } from "@keten/law-language";
import { useId, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { SourceMark } from "./source-mark.js";
import { partTexts } from "./texts.js";
import "./mark-panel.css";

interface Props {
  status: Verification;
  /** Everything the answer rests on; the mark is the weakest of these. */
  sources: readonly Source[];
  of?: string;
}

/** A source mark that says, when asked, what it means here and what would make it full. */
export function MarkPanel({ status, sources, of }: Props) {
  const say = useTexts(partTexts);
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const weak = sources.filter((source) => source.verification !== "official");
  return (
    <span className="mark-panel">
      <button
        type="button"
        className="mark-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <SourceMark status={status} strong {...(of ? { of } : {})} />
      </button>
      <span id={id} className="mark-more small" data-open={open}>
        {weak.length === 0
          ? say("markOfficial", { count: sources.length })
          : say("markWeak", { sources: format.list([...new Set(weak.map((source) => format.text(source.title)))]) })}
      </span>
    </span>
  );
}
