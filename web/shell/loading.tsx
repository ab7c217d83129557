import { useEffect, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { shellTexts } from "./texts.js";

/** Nothing for 400 ms, then one line of text: a short wait should not flicker. */
export function Loading({ text }: { text?: string }) {
  const say = useTexts(shellTexts);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading wrap" role="status">
      {late ? (text ?? say("loading")) : null}
    </div>
  );
}
