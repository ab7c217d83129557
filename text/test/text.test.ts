import { fill, inLanguage, KetenError, problemsOf, t } from "@keten/text";
import { describe, expect, it } from "vitest";

describe("texts", () => {
  it("are read in a language, in Dutch where that one is missing", () => {
    const text = { nl: "dag", en: "day", ar: "يوم" };
    expect([inLanguage(text, "nl"), inLanguage(text, "en"), inLanguage(text, "ar")]).toEqual(["dag", "day", "يوم"]);
    expect(inLanguage(t("dag", "day"), "ar")).toBe("dag");
  });

  it("have their marks filled in each language, from words, numbers and texts", () => {
    const made = fill(t("{n} dagen voor {who}", "{n} days for {who}"), { n: 3, who: t("het kind", "the child") });
    expect(made).toEqual({ nl: "3 dagen voor het kind", en: "3 days for the child" });
    const arabic = fill({ nl: "{n}", en: "{n}", ar: "({n})" }, { n: 3 });
    expect(arabic.ar).toBe("(3)");
  });

  it("keep a mark for which nothing was given, and do not read marks in what is filled in", () => {
    expect(fill(t("{a} {b}", "{a} {b}"), { a: "{b}" })).toEqual({ nl: "{b} {b}", en: "{b} {b}" });
    expect(fill(t("{a}{a}", "{a}"), { a: 0 })).toEqual({ nl: "00", en: "0" });
  });
});

describe("problems", () => {
  const problem = problemsOf({
    "too-late": t("{day} is te laat.", "{day} is too late."),
    odd: t("Vreemd.", "Odd."),
  });

  it("carry a code, the words for it and what they are about", () => {
    const made = problem("too-late", {
      field: "on",
      value: 7,
      values: { day: "maandag" },
      allowed: t("eerder", "sooner"),
    });
    expect(made).toEqual({
      code: "too-late",
      severity: "error",
      message: { nl: "maandag is te laat.", en: "maandag is too late." },
      field: "on",
      value: 7,
      allowed: { nl: "eerder", en: "sooner" },
    });
    expect(problem("odd", { severity: "warning" }).severity).toBe("warning");
  });

  it("are thrown together", () => {
    const error = new KetenError([problem("odd"), problem("too-late", { values: { day: "x" } })]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("KetenError");
    expect(error.problems.map(({ code }) => code)).toEqual(["odd", "too-late"]);
    expect(error.message).toBe("Odd.; x is too late.");
  });
});
