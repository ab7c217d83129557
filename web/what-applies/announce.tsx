import { useEffect, useRef, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { applyTexts } from "./texts.js";

/** Speaks a new answer, and for which day it was calculated where a clock was moved; silent at first. */
export function Announce({ text, clock }: { text: string; clock: string }) {
  const say = useTexts(applyTexts);
  const [spoken, setSpoken] = useState("");
  const before = useRef<{ text: string; clock: string } | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = { text, clock };
    if (last === null) return;
    if (last.clock !== clock) setSpoken(`${say("recalculated", { day: clock })} ${text}`);
    else if (last.text !== text) setSpoken(text);
  });
  return (
    <p className="hidden-text" aria-live="polite">
      {spoken}
    </p>
  );
}
