import { dayOf } from "@keten/calendar";
import { COUNTRIES } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { search } from "../forms/country-field.js";
import { dayOfParts, partsOf, partsOfText } from "../forms/date-parts.js";
import { formatFor } from "../words/format.js";

const [nl, en] = [formatFor("nl"), formatFor("en")];

describe("numbers, days and countries", () => {
  it("are written as each language writes them", () => {
    expect(nl.number(32180)).toBe("32.180");
    expect(en.number(32180)).toBe("32,180");
    expect(nl.number(-6571)).toBe("−6.571");
    expect(nl.day(dayOf(2027, 1, 15))).toBe("15\u00a0januari\u00a02027");
    expect(en.day(dayOf(2027, 1, 15))).toBe("15\u00a0January\u00a02027");
    expect(nl.days(55)).toBe("55 dagen");
    expect(nl.days(1)).toBe("1 dag");
    expect(nl.length({ months: 6 })).toBe("6 maanden");
    expect(en.length({ weeks: 2, days: 3 })).toBe("2 weeks and 3 days");
    expect(nl.length({ workingDays: 1 })).toBe("1 werkdag");
    expect(nl.euro(750_000)).toMatch(/^€\s7\.500$/);
    expect(nl.percent(0.201)).toBe("20,1\u00a0%");
  });

  it("name every country of the rules that a person can come from", () => {
    expect(nl.country("SYR")).toBe("Syrië");
    expect(en.country("SYR")).toBe("Syria");
    expect(nl.country("XXA")).toBe("Staatloos");
    const nameless = COUNTRIES.filter((code) => nl.country(code) === code);
    expect(nameless.length).toBeLessThan(COUNTRIES.length / 4);
    for (const code of ["AFG", "ERI", "IRN", "IRQ", "LBN", "PSE", "SDN", "SOM", "SYR", "TUR", "UKR", "YEM", "XKX"])
      expect(nameless, code).not.toContain(code);
  });

  it("are found by the beginning of a word, without accents, and by their code", () => {
    const countries = COUNTRIES.map((code) => ({ code, name: nl.country(code) }));
    const first = (text: string) => search(countries, text)[0]?.code;
    expect(first("syrie")).toBe("SYR");
    expect(first("turkije")).toBe("TUR");
    expect(first("zuid-soe")).toBe("SSD");
    expect(first("ERI")).toBe("ERI");
    expect(search(countries, "xqzq")).toEqual([]);
    expect(search(countries, " ")).toHaveLength(countries.length);
  });
});

describe("a date in three fields", () => {
  it("is read whatever the zeros, and written back", () => {
    expect(dayOfParts({ day: "05", month: "9", year: "2024" })).toEqual({ day: dayOf(2024, 9, 5) });
    expect(partsOf(dayOf(2024, 2, 29))).toEqual({ day: "29", month: "2", year: "2024" });
  });

  it.each([
    [{ day: "10", month: "", year: "2024" }, "incomplete", "month"],
    [{ day: "10", month: "april", year: "2024" }, "notANumber", "month"],
    [{ day: "10", month: "4", year: "24" }, "shortYear", "year"],
    [{ day: "30", month: "2", year: "2024" }, "noSuchDay", "day"],
    [{ day: "1", month: "13", year: "2024" }, "noSuchDay", "month"],
  ])("says what is wrong with %o", (parts, fault, field) => {
    expect(dayOfParts(parts)).toEqual({ fault, field });
  });

  it("may be pasted as a whole", () => {
    expect(partsOfText("2024-04-10")).toEqual({ day: "10", month: "04", year: "2024" });
    expect(partsOfText(" 10/4/2024 ")).toEqual({ day: "10", month: "4", year: "2024" });
    expect(partsOfText("april")).toBeNull();
  });
});
