import type { Situation } from "@keten/law";
import { Link, useSearchParams } from "wouter";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { ArabicNote } from "../arabic-note.js";
import { situationHref } from "./address.js";
import { situationTexts } from "./texts.js";
import "./situation.css";

/** The situation that was chosen, and the way to another. */
export function SituationHead({ situation }: { situation: Situation }) {
  const say = useTexts(situationTexts);
  const [search] = useSearchParams();
  return (
    <>
      <div className="situation-head">
        <p>
          <Said text={situation.title} />
        </p>
        <Link className="small no-print" href={situationHref(null, search)}>
          {say("change")}
        </Link>
      </div>
      <ArabicNote />
    </>
  );
}
