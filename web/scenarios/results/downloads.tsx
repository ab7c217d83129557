import { useState } from "react";
import { savePng, saveSvg } from "../../parts/charts/save-picture.js";
import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { type Run, tableAddress } from "../runs/api.js";
import { resultTexts } from "./texts.js";

const TABLES = ["bands", "replications", "waits", "costs", "flows"] as const;
const SHORT = 12;

interface Props {
  run: Run;
  baseline: Run | null;
  drawing: () => SVGSVGElement | null;
  words: { title: string; headline: string };
  name: string;
}

/** The chart as a picture, every table as a file, and what the run was made from. */
export function Downloads({ run, baseline, drawing, words, name }: Props) {
  const say = useTexts(resultTexts);
  const identity = useIdentityText(run);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const save = (how: "svg" | "png") => {
    const picture = drawing();
    if (!picture) return;
    const text = { title: words.title, subtitle: words.headline, source: `Keten · ${identity}` };
    if (how === "svg") saveSvg(picture, text, name);
    else savePng(picture, text, name).catch(setFault);
  };
  return (
    <section aria-labelledby="export-title" className="downloads no-print" id="exporteer">
      <h2 id="export-title" tabIndex={-1}>
        {say("export")}
      </h2>
      <h3>{say("picture")}</h3>
      <div className="download-row">
        {(["png", "svg"] as const).map((how) => (
          <button key={how} type="button" className="button button--second button--small" onClick={() => save(how)}>
            {how.toUpperCase()}
          </button>
        ))}
      </div>
      <h3>{say("tables")}</h3>
      <table className="list-table">
        <tbody>
          {TABLES.map((table) => (
            <tr key={table}>
              <th scope="row">{say(`table_${table}`)}</th>
              <td data-label={say("scenario")}>
                <Files run={run} table={table} label="forScenario" />
              </td>
              {baseline ? (
                <td data-label={say("baseline")}>
                  <Files run={baseline} table={table} label="forBaseline" />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <Disclosure summary={say("identity")} className="small">
        <p className="identity">{identity}</p>
      </Disclosure>
    </section>
  );
}

function Files({
  run,
  table,
  label,
}: {
  run: Run;
  table: (typeof TABLES)[number];
  label: "forScenario" | "forBaseline";
}) {
  const say = useTexts(resultTexts);
  const what = say(label === "forScenario" ? "scenario" : "baseline");
  return (
    <span>
      {what}:{" "}
      {(["csv", "parquet"] as const).map((format) => {
        const written = format === "csv" ? "CSV" : "Parquet";
        return (
          <span key={format}>
            <a
              href={tableAddress(run.id, table, format)}
              download
              aria-label={say(label, { table: say(`table_${table}`), format: written })}
            >
              {written}
            </a>{" "}
          </span>
        );
      })}
    </span>
  );
}

function useIdentityText(run: Run): string {
  const say = useTexts(resultTexts);
  return say("identityText", {
    scenario: run.scenarioHash.slice(0, SHORT),
    law: run.lawHash.slice(0, SHORT),
    figures: run.figuresHash.slice(0, SHORT),
    seed: run.seed,
    version: run.engineVersion,
    checksum: (run.checksum ?? "").slice(0, SHORT),
  });
}
