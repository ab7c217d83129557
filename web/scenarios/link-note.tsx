import { Note } from "../parts/note.js";
import { useTexts } from "../words/catalogue.js";
import { differencesBetween, type Identity } from "./draft/link.js";
import { scenarioTexts } from "./texts.js";

interface Props {
  /** Under what the link was made. */
  linked: Identity;
  /** Under what a run would be made now, as far as known. */
  now: Partial<Identity>;
  /** The link's own outcome stands below, one made now does, or none. */
  shows: "then" | "now" | "nothing";
  runNow: () => void;
}

const SHORT = 8;

/** Says plainly in what a link differs from what this server has now, and offers to run it now. */
export function LinkNote({ linked, now, shows, runNow }: Props) {
  const say = useTexts(scenarioTexts);
  const differing = differencesBetween(linked, now);
  if (differing.length === 0 && shows !== "nothing") return null;
  const short = (value: string | number | undefined) => String(value ?? "").slice(0, SHORT);
  return (
    <Note kind={differing.length > 0 ? "warn" : "info"} role="status">
      <p>
        <b>{say("linkTitle")}</b>
      </p>
      {shows === "nothing" ? <p>{say("linkUnknown")}</p> : null}
      {differing.length > 0 ? (
        <>
          <p>{say("linkDiffers")}</p>
          <ul>
            {differing.map((name) => (
              <li key={name}>
                {say(name, {
                  before: name === "seed" ? String(linked.seed) : short(linked[name]),
                  now: name === "seed" ? String(now.seed ?? "") : short(now[name]),
                })}
              </li>
            ))}
          </ul>
          {shows === "nothing" ? null : <p>{say(shows === "then" ? "linkShown" : "linkRan")}</p>}
        </>
      ) : (
        <p>{say("linkSame")}</p>
      )}
      {shows === "now" ? null : (
        <p>
          <button type="button" className="button button--small" onClick={runNow}>
            {say("runNow")}
          </button>
        </p>
      )}
    </Note>
  );
}
