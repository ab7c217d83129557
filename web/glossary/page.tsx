import { terms } from "@keten/glossary";
import { useParams } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { glossaryTexts } from "./texts.js";
import { WhoDoesWhat } from "./who-does-what.js";
import { WordsColumn } from "./words-column.js";
import "./glossary.css";

/** Words in plain language, and who does what in the chain. */
export default function GlossaryPage() {
  const say = useTexts(glossaryTexts);
  const format = useFormat();
  const { term: asked } = useParams<{ term?: string }>();
  const term = terms().find((one) => one.id === asked);
  return (
    <Page title={say("title")} lede={say("lede")} {...(term ? { tab: sentence(format.text(term.name)) } : {})}>
      <div className="wrap glossary">
        <WordsColumn asked={asked} />
        <WhoDoesWhat asked={asked} />
      </div>
    </Page>
  );
}
