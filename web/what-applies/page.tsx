import { situations } from "@keten/law";
import { useEffect, useRef } from "react";
import { useSearchParams } from "wouter";
import { Applied } from "./applied.js";
import { APPLIED } from "./interview/use-interview.js";
import { SITUATION } from "./situation/address.js";
import { InSituation } from "./situation/in-situation.js";
import { SituationList } from "./situation/situation-list.js";
import "./what-applies.css";

/** What applies: the situations, or the one that the address names. */
export default function WhatAppliesPage() {
  const [search] = useSearchParams();
  const named = search.get(SITUATION);
  const situation = situations.find(({ id }) => id === named);
  // Another situation reads as another page: from its top, with the focus on its heading.
  const before = useRef(named);
  useEffect(() => {
    if (before.current === named) return;
    before.current = named;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [named]);
  if (!situation) return <SituationList unknown={named !== null} />;
  return situation.id === APPLIED ? (
    <Applied key={situation.id} situation={situation} />
  ) : (
    <InSituation key={situation.id} situation={situation} />
  );
}
