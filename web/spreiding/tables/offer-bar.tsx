import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { spreadTexts } from "../texts.js";

const WIDTH = 420;
const HEIGHT = 20;
const BAR = 14;

interface Props {
  task: number;
  /** Null where it was not found: the bar is a dashed hole. */
  offered: number | null;
  /** What the whole width stands for. */
  most: number;
}

/** What was offered against the task: full up to the task, lighter above it, empty to the line where it falls short. */
export function OfferBar({ task, offered, most }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const wide = (value: number) => (most > 0 ? (value / most) * (WIDTH - 4) : 0);
  const y = (HEIGHT - BAR) / 2;
  const within = Math.min(task, offered ?? 0);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="offer-bar"
      role="img"
      aria-label={say("barOf", {
        offered: offered === null ? say("notFound") : format.number(offered),
        task: format.number(task),
      })}
    >
      <rect
        x="0.7"
        y={y + 0.7}
        width={Math.max(0, wide(task) - 1.4)}
        height={BAR - 1.4}
        className={offered === null ? "offer-task offer-task--none" : "offer-task"}
      />
      {offered === null ? null : <rect y={y} width={wide(within)} height={BAR} className="offer-full" />}
      {offered !== null && offered > task ? (
        <rect x={wide(task)} y={y + 2} width={wide(offered - task)} height={BAR - 4} className="offer-over" />
      ) : null}
      <line x1={wide(task)} x2={wide(task)} y1="0.5" y2={HEIGHT - 0.5} className="offer-line" />
    </svg>
  );
}
