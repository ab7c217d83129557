import { choice, evaluate } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { chosen, handles, lawOf, ruled, saying, text } from "../support/made-up.js";
import { asked } from "../support/questions.js";

const law = lawOf([ruled("which", chosen("usual"), [saying("first", choice("usual"))])], {
  facts: handles.map(({ definition }) => definition),
  incompatible: [
    { id: "married-red", values: { married: true, colour: "red" }, says: text("who is married is never red") },
    { id: "working-red", values: { working: true, colour: "red" }, says: text("who works is never red") },
  ],
});
const ask = (facts: Record<string, string | boolean>) =>
  evaluate(law, asked("which", { applied: "2024-01-01", ...facts }));

describe("facts that exclude each other", () => {
  it("are named together", () => {
    const answer = ask({ married: true, working: true, colour: "red" });
    expect(answer.status).toBe("refused");
    expect(answer.warnings.map(({ code }) => code)).toEqual(["contradictory-facts", "contradictory-facts"]);
    expect(answer.warnings[0]?.message.en).toBe(
      "“married” and “the colour” cannot all be true: who is married is never red",
    );
  });
  it("do not hinder while one of them is open", () => {
    expect(ask({ married: true, working: true }).status).toBe("decided");
    expect(ask({ married: false, colour: "red" }).status).toBe("decided");
  });
});
