import { compareWorksheets, type Worksheet, worksheetBalance } from "@keten/distribution";
import { useCallback, useState } from "react";
import { Link } from "wouter";
import { Problems } from "../../../parts/problems.js";
import { useLoaded } from "../../../parts/use-loaded.js";
import { Loading } from "../../../shell/loading.js";
import { useTexts } from "../../../words/catalogue.js";
import { today, useFormat } from "../../../words/format.js";
import { listVersions, loadVersion, type Saved } from "../data/api.js";
import { tableTexts } from "../texts.js";
import { ChangeList } from "./change-list.js";

interface Props {
  id: string;
  saved: Saved;
  sheet: Worksheet;
  goOnWith: (version: Saved) => void;
}

/** Each time that the worksheet was saved, as it was asked for once; any version can be laid beside the worksheet now. */
export function Versions({ id, saved, sheet, goOnWith }: Props) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const [versions, retry] = useLoaded(useCallback((signal: AbortSignal) => listVersions(id, signal), [id]));
  const [compared, setCompared] = useState<number | null>(null);
  return (
    <section className="card table-part no-print" aria-labelledby="table-versions" id="versies">
      <h2 id="table-versions">{say("versions")}</h2>
      {saved.madeOf ? (
        <p>
          {say("madeOf", { version: saved.madeOf.version })}{" "}
          <Link href={`/spreiding/tafel/${saved.madeOf.id}`}>{say("openOther")}</Link>
        </p>
      ) : null}
      {versions.state === "failed" ? <Problems problems={versions.problems} retry={retry} /> : null}
      {versions.state === "ready" ? (
        <ul className="table-line-list">
          {versions.value.map((one) => (
            <li key={one.version}>
              <div>
                <b>
                  {say("versionLine", {
                    version: one.version,
                    name: one.savedBy,
                    moment: format.moment(Date.parse(one.savedAt)),
                  })}
                </b>
                {one.note ? <p className="small soft">{one.note}</p> : null}
              </div>
              <span className="table-line-buttons">
                <button
                  type="button"
                  className="link"
                  aria-expanded={compared === one.version}
                  aria-label={say("compareLine", { version: one.version })}
                  onClick={() => setCompared(compared === one.version ? null : one.version)}
                >
                  {say("compare")}
                </button>
              </span>
              {compared === one.version ? (
                <Compared id={id} version={one.version} sheet={sheet} goOnWith={goOnWith} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Compared({
  id,
  version,
  sheet,
  goOnWith,
}: {
  id: string;
  version: number;
  sheet: Worksheet;
  goOnWith: (version: Saved) => void;
}) {
  const say = useTexts(tableTexts);
  const [loaded, retry] = useLoaded(
    useCallback((signal: AbortSignal) => loadVersion(id, version, signal), [id, version]),
  );
  if (loaded.state === "loading") return <Loading />;
  if (loaded.state === "failed") return <Problems problems={loaded.problems} retry={retry} />;
  const whole = (one: Worksheet) => ({ sheet: one, balance: worksheetBalance(one, today()) });
  const before = loaded.value;
  return (
    <div className="table-compared">
      <h3>{say("compareTitle", { version })}</h3>
      <ChangeList comparison={compareWorksheets(whole(before.worksheet), whole(sheet))} sheet={sheet} />
      <button
        type="button"
        className="link"
        aria-label={say("takeBackLine", { version })}
        onClick={() => goOnWith(before)}
      >
        {say("takeBack")}
      </button>
    </div>
  );
}
