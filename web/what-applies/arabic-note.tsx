import { Note } from "../parts/note.js";
import { useSpokenLanguage, useTexts } from "../words/catalogue.js";
import { applyTexts } from "./texts.js";

/** How far the Arabic can be trusted, as long as nobody has checked it. */
export function ArabicNote() {
  const say = useTexts(applyTexts);
  if (useSpokenLanguage() !== "ar") return null;
  return (
    <Note kind="info">
      <p>{say("arabicNote")}</p>
    </Note>
  );
}
