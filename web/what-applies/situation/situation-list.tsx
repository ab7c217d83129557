import { situations } from "@keten/law";
import { Link, useSearchParams } from "wouter";
import { Note } from "../../parts/note.js";
import { Said } from "../../parts/said.js";
import { Page } from "../../shell/page.js";
import { useTexts } from "../../words/catalogue.js";
import { ArabicNote } from "../arabic-note.js";
import { applyTexts } from "../texts.js";
import { situationHref } from "./address.js";
import { situationTexts } from "./texts.js";
import "./situation.css";

/** The first look: what somebody may be in, each as one plain choice that can be shared as a link. */
export function SituationList({ unknown }: { unknown: boolean }) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const [search] = useSearchParams();
  return (
    <Page title={apply("title")} lede={say("lede")}>
      <div className="wrap situation-choice">
        <ArabicNote />
        {unknown ? (
          <Note kind="warn" role="status">
            <p>{say("unknown")}</p>
          </Note>
        ) : null}
        <h2 id="situations-title">{say("choose")}</h2>
        <ul className="situation-cards" aria-labelledby="situations-title">
          {situations.map((situation) => (
            <li key={situation.id}>
              <Link className="card situation-card" href={situationHref(situation.id, search)}>
                <span className="situation-name">
                  <Said text={situation.title} />
                </span>
                <span className="soft">
                  <Said text={situation.about} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
        <p className="small muted">{say("private")}</p>
      </div>
    </Page>
  );
}
