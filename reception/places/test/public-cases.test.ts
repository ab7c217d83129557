import { dayOf } from "@keten/calendar";
import { cases, law } from "@keten/law";
import { runCase } from "@keten/law-language";
import { describe, expect, it } from "vitest";

/** The public cases on reception: leaving it, absence, the maximum of Ter Apel, the allowance, going home, hotel, LVV. */
const NUMBERS = ["C18", "C20", "C23", "C27", "C32", "Ter Apel", "hotel", "LVV", "locatie", "einde opvang"];

describe.each(NUMBERS)("the public reception cases under number %s", (number) => {
  const own = cases.filter((one) => one.number === number);

  it("are there", () => {
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(own.map((one) => [one.title, one] as const))("%s", (_title, one) => {
    expect(runCase(law, one, dayOf(2026, 11, 21))).toMatchObject({ passed: true });
  });
});
