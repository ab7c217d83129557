import { useCallback, useEffect, useRef } from "react";
import { get } from "../../api/client.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import type { ChainYear, FigureOverview, PartId } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { FiguresCard } from "./figures-card.js";
import { RuleCard } from "./rule-card.js";
import { WhoCard } from "./who-card.js";

interface Props {
  years: readonly ChainYear[];
  year: ChainYear;
  part: PartId;
  /** The part the reader chose; null while the page chooses one. */
  asked: PartId | null;
}

const loadOverview = (signal: AbortSignal): Promise<FigureOverview> => get("/v1/figures", signal);

/** The three cards of the part that was chosen: its rule, who must act, its figures. */
export function Cards({ years, year, part, asked }: Props) {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(asked);
  const [overview] = useLoaded(useCallback(loadOverview, []));
  const known = overview.state === "ready" ? overview.value : null;
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    if (asked !== null) heading.current?.focus();
  }, [asked]);
  return (
    <section className="wrap chosen" aria-labelledby="gekozen">
      <div className="chosen-head">
        <h2 id="gekozen" ref={heading} tabIndex={-1}>
          {PARTS[part].short[language]}
        </h2>
        {asked === null ? null : <span className="small soft">{say("chosen")}</span>}
      </div>
      <div className="chosen-cards">
        <RuleCard years={years} year={year.year} part={part} />
        <WhoCard part={part} overview={known} />
        <FiguresCard years={years} year={year} part={part} overview={known} />
      </div>
    </section>
  );
}
