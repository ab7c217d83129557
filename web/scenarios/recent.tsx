import { parseDay } from "@keten/calendar";
import { useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { contentOf, type ScenarioFile } from "./draft/document.js";
import { fragmentOf, readFragment } from "./draft/link.js";
import { forgetRecent, keptDraft, recentRuns } from "./draft/memory.js";
import type { ScenarioSummary } from "./runs/api.js";
import { scenarioTexts } from "./texts.js";
import { PLAIN } from "./use-scenario.js";

/** What was run on this computer, each with its link; and the scenario that was left in the form. */
export function Recent({
  scenarios,
  current,
  open,
}: {
  scenarios: readonly ScenarioSummary[];
  /** The scenario in the form, which needs no link. */
  current: ScenarioFile;
  open: (fragment: string) => void;
}) {
  const say = useTexts(scenarioTexts);
  const format = useFormat();
  const [runs, setRuns] = useState(recentRuns);
  const [draft] = useState(keptDraft);
  const ran = runs.map((run) => readFragment(run.fragment)?.file ?? PLAIN);
  const drafted = draft !== null && ![PLAIN, current, ...ran].some((other) => contentOf(other) === contentOf(draft));
  const nameOf = (file: ScenarioFile) =>
    file.name ?? scenarios.find(({ id }) => id === file.extends)?.name ?? { nl: "Scenario", en: "Scenario" };
  if (runs.length === 0 && !drafted) return null;
  const day = (iso: string) => {
    const parsed = parseDay(iso.slice(0, 10));
    return "day" in parsed ? format.day(parsed.day) : "";
  };
  const link = drafted ? fragmentOf({ file: draft, view: {}, identity: null, run: null, baseline: null }) : "";
  return (
    <section className="recent no-print" aria-labelledby="recent-title">
      <h2 id="recent-title">{say("recent")}</h2>
      <p className="small soft">{say("recentMore")}</p>
      <ul className="recent-list">
        {drafted ? (
          <li>
            <a
              href={link}
              onClick={(event) => {
                event.preventDefault();
                open(link);
              }}
            >
              {say("resume", { name: format.text(nameOf(draft)) })}
            </a>
          </li>
        ) : null}
        {runs.map((run) => (
          <li key={run.run}>
            <a
              href={run.fragment}
              onClick={(event) => {
                event.preventDefault();
                open(run.fragment);
              }}
            >
              {format.text(run.name)}
            </a>{" "}
            <span className="small muted">{day(run.at)}</span>
          </li>
        ))}
      </ul>
      {runs.length > 0 ? (
        <button
          type="button"
          className="link small"
          onClick={() => {
            forgetRecent();
            setRuns([]);
          }}
        >
          {say("forget")}
        </button>
      ) : null}
    </section>
  );
}
