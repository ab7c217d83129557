import type { Problem } from "@keten/text";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { assumptionNow, changeAssumption, changeOf, type ScenarioFile } from "../draft/document.js";
import type { Assumption, Basis, ScenarioDetail } from "../runs/api.js";
import { AssumptionRow } from "./assumption-row.js";
import { problemsAt } from "./problems-at.js";
import { assumptionTexts } from "./texts.js";

const BASES: readonly Basis[] = ["source", "fitted", "estimate", "guess"];
type Filter = Basis | "all" | "changed";

interface Props {
  file: ScenarioFile;
  detail: ScenarioDetail;
  /** The names of the sources of figures by id. */
  sources: ReadonlyMap<string, string>;
  problems: readonly Problem[];
  onChange: (file: ScenarioFile) => void;
  open: boolean;
  setOpen: (open: boolean) => void;
}

/** What a scenario rests on: how much comes from a source, and every number to see and to change. */
export function Assumptions({ file, detail, sources, problems, onChange, open, setOpen }: Props) {
  const say = useTexts(assumptionTexts);
  const format = useFormat();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const [editing, setEditing] = useState<string | null>(null);
  const all = useMemo(
    () => detail.assumptions.map((one) => ({ below: one, now: assumptionNow(file, one) })),
    [detail, file],
  );
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) heading.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const count = (basis: Basis) => all.filter(({ now }) => now.basis === basis).length;
  const values = {
    total: all.length,
    spread: all.filter(({ now }) => now.spread).length,
    source: count("source"),
    fitted: count("fitted"),
    estimate: count("estimate"),
    guess: count("guess"),
  };
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ below, now }) => {
    if (filter === "changed" ? changeOf(file, below) === null : filter !== "all" && now.basis !== filter) return false;
    const about = [below.title, below.subject].map((one) => format.text(one)).join(" ");
    const searched = `${about} ${below.path} ${now.note}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
  // A faulty assumption is shown whatever was searched for.
  const faulty = all.filter(
    ({ below }) => problemsAt(problems, below.path).length > 0 && !found.some((one) => one.below === below),
  );
  const set = (one: Assumption, change: Parameters<typeof changeAssumption>[2]) => {
    onChange(changeAssumption(file, one.path, change, detail.scenario));
    setEditing(null);
  };
  return (
    <section className="assumptions" aria-labelledby={`${id}-title`} id="aannames">
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {say("title")}
      </h2>
      <p className="assumptions-lede">
        {say("shares", values)} {say("lede", values)}
      </p>
      <BasisBar counts={BASES.map((basis) => ({ basis, count: count(basis), word: say(basis) }))} total={all.length} />
      <button
        type="button"
        className="button button--second button--small no-print"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say(open ? "close" : "open")}
      </button>
      {open ? (
        <>
          <div className="assumptions-find">
            <div>
              <label htmlFor={`${id}-search`}>{say("search")}</label>
              <input
                id={`${id}-search`}
                type="search"
                className="field"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </div>
            <div>
              <label htmlFor={`${id}-filter`}>{say("filter")}</label>
              <select
                id={`${id}-filter`}
                className="field"
                value={filter}
                onChange={(event) => setFilter(event.target.value as Filter)}
              >
                {(["all", ...BASES, "changed"] as const).map((one) => (
                  <option key={one} value={one}>
                    {say(one)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <p className="small soft" role="status">
            {found.length === 0 ? say("none", { text }) : say("found", { count: found.length })}
          </p>
          <div className="table-box">
            <table className="list-table assumption-table">
              <thead>
                <tr>
                  <th scope="col">{say("assumption")}</th>
                  <th scope="col">{say("value")}</th>
                  <th scope="col">{say("spread")}</th>
                  <th scope="col">{say("basis")}</th>
                  <th scope="col">
                    <span className="hidden-text">{say("change")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {[...faulty, ...found].map(({ below, now }) => (
                  <AssumptionRow
                    key={below.path}
                    now={now}
                    changed={changeOf(file, below) !== null}
                    source={now.source === undefined ? undefined : (sources.get(now.source) ?? now.source)}
                    problems={problemsAt(problems, below.path)}
                    editing={editing === below.path}
                    setEditing={(on) => setEditing(on ? below.path : null)}
                    apply={(change) => set(below, change)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
    </section>
  );
}

/** The share of each basis as one bar: full, tinted, hatched, open; the words stand beside it. */
function BasisBar({
  counts,
  total,
}: {
  counts: readonly { basis: Basis; count: number; word: string }[];
  total: number;
}) {
  const hatch = useId();
  let start = 0;
  return (
    <div className="basis">
      <svg className="basis-bar" viewBox="0 0 600 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <Hatch id={hatch} />
        {counts.map(({ basis, count }) => {
          const [x, width] = [(start / total) * 600, (count / total) * 600];
          start += count;
          return <BasisPart key={basis} basis={basis} x={x} width={Math.max(0, width - 2)} hatch={hatch} />;
        })}
      </svg>
      <ul className="basis-words">
        {counts.map(({ basis, count, word }) => (
          <li key={basis}>
            <svg width="18" height="18" aria-hidden="true" focusable="false">
              <BasisPart basis={basis} x={1} width={16} hatch={hatch} />
            </svg>
            <b>{count}</b> {word}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" className="basis-hatch" />
      </pattern>
    </defs>
  );
}

function BasisPart({ basis, x, width, hatch }: { basis: Basis; x: number; width: number; hatch: string }) {
  return (
    <rect
      x={x}
      y={1}
      width={width}
      height={16}
      className={`basis-part basis-part--${basis}`}
      fill={basis === "estimate" ? `url(#${hatch})` : undefined}
    />
  );
}
