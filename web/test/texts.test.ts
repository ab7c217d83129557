import { describe, expect, it } from "vitest";
import { aboutTexts } from "../about/texts.js";
import { chainTexts, PARTS } from "../chain/texts.js";
import { formTexts } from "../forms/texts.js";
import { modelTexts } from "../model/texts.js";
import { partTexts } from "../parts/texts.js";
import { ruleTexts } from "../rules/texts.js";
import { chartTexts } from "../scenarios/charts/texts.js";
import { assumptionTexts, formTexts as scenarioFormTexts } from "../scenarios/form/texts.js";
import { resultTexts } from "../scenarios/results/texts.js";
import { runTexts } from "../scenarios/runs/texts.js";
import { scenarioTexts } from "../scenarios/texts.js";
import { shellTexts } from "../shell/texts.js";
import { timelineTexts } from "../timeline/texts.js";
import { applyTexts } from "../what-applies/texts.js";

const catalogues = [
  aboutTexts,
  applyTexts,
  chainTexts,
  formTexts,
  modelTexts,
  partTexts,
  ruleTexts,
  shellTexts,
  scenarioTexts,
  scenarioFormTexts,
  assumptionTexts,
  chartTexts,
  resultTexts,
  runTexts,
  timelineTexts,
];
const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("the texts of the pages", () => {
  for (const { namespace, texts } of catalogues)
    it(`of ${namespace} stand in both languages with the same marks`, () => {
      for (const [key, text] of Object.entries(texts)) {
        expect(text.nl.trim(), `${key} in Dutch`).not.toBe("");
        expect(text.en.trim(), `${key} in English`).not.toBe("");
        expect(marks(text.en), key).toEqual(marks(text.nl));
      }
    });

  it("never shout and use no words that judge", () => {
    const forbidden = /!|slechts|maar liefst|illegaal|gelukzoeker|tsunami|asielstroom|instroomgolf/i;
    for (const { texts } of catalogues)
      for (const [key, text] of Object.entries(texts)) expect(text.nl, key).not.toMatch(forbidden);
  });

  it("name every part of the chain and who must act", () => {
    for (const [id, part] of Object.entries(PARTS))
      for (const text of [part.short, part.label, part.by, part.who]) {
        expect(text.nl, id).not.toBe("");
        expect(text.en, id).not.toBe("");
      }
  });
});
