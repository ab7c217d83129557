import type { Verification } from "@keten/law-language";
import { shellTexts } from "../shell/texts.js";
import { useTexts } from "../words/catalogue.js";
import "./source-mark.css";

interface Props {
  status: Verification;
  /** Only the disc, where a legend or a column head gives the words; its accessible name is the word. */
  short?: boolean;
  /** What the mark is about, put before the word: "Rechter: officieel gelezen". */
  of?: string;
  strong?: boolean;
}

/** How sure a thing is: a full disc with a tick, a half disc, a dashed ring. The word stands beside it. */
export function SourceMark({ status, short, of, strong }: Props) {
  const say = useTexts(shellTexts);
  const word = of ? `${of}: ${say(status).toLowerCase()}` : say(status);
  if (short)
    return (
      <span className="mark" role="img" aria-label={word} title={word}>
        <SourceDisc status={status} />
      </span>
    );
  return (
    <span className={strong ? "mark mark--strong" : "mark"}>
      <SourceDisc status={status} />
      <span>{word}</span>
    </span>
  );
}

/** The bare disc; inside a drawing it takes a place (`x`, `y`, its top left corner) and a size. */
export function SourceDisc({
  status,
  size = 16,
  x,
  y,
}: {
  status: Verification;
  size?: number;
  x?: number;
  y?: number;
}) {
  return (
    <svg
      className={`disc disc--${status}`}
      width={size}
      height={size}
      x={x}
      y={y}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {status === "official" ? (
        <>
          <circle cx="8" cy="8" r="7.2" className="disc-fill" />
          <path d="M4.6 8.3l2.3 2.3 4.5-4.9" className="disc-tick" />
        </>
      ) : (
        <>
          <circle cx="8" cy="8" r="6.4" className="disc-ring" />
          {status === "secondary" ? <path d="M8 1.6a6.4 6.4 0 0 0 0 12.8z" className="disc-fill" /> : null}
        </>
      )}
    </svg>
  );
}
