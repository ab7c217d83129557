import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const WORDS = {
  nl: {
    slept: "Slapen in Ter Apel",
    most: "€ 5.000.000",
    only: "Alleen als iedereen op het terrein meetelt",
    however: "Hoe er ook wordt geteld: het zijn te veel",
    day: "20 februari 2025",
    waits: "Wacht op een besluit of op beroep",
    yes: "Ja",
    no: "Nee",
    foster: "opvanggezin van Nidos",
    change: "Wijzig: de geboortedag",
  },
  en: {
    slept: "Sleep in Ter Apel",
    most: "€5,000,000",
    only: "Only if everyone on the site counts",
    however: "However one counts: there are too many",
    day: "20 February 2025",
    waits: "Waiting for a decision or on appeal",
    yes: "Yes",
    no: "No",
    foster: "foster family of Nidos",
    change: "Change: the day of birth",
  },
} as const;

describe.skipIf(!CHROMIUM)("maximum and placement on the places page", { timeout: 90_000 }, () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it.each([
    { language: "nl", width: 1440, scheme: "dark" },
    { language: "en", width: 320, scheme: "light" },
  ] as const)("shows C23 both ways and answers other numbers ($language, $width)", async (setting) => {
    const { page, faults, close } = await reader(browser, setting);
    const words = WORDS[setting.language];
    await page.goto(`${keten.url}/plaatsen`);
    const maximum = page.locator('section[aria-labelledby="maximum-en-dwangsom"]');
    await maximum.getByText(words.only).waitFor();
    const rows = maximum.locator("table").first().locator("tbody tr");
    expect(await rows.nth(0).textContent()).not.toContain(words.most.replaceAll(" ", "\u00a0"));
    expect((await rows.nth(1).textContent())?.replaceAll("\u00a0", " ")).toContain(words.most);
    expect((await rows.nth(1).textContent())?.replaceAll("\u00a0", " ")).toContain(words.day);
    await maximum.getByLabel(words.slept).fill("2001");
    await maximum.getByText(words.however).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(setting.width);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    "nl",
    "en",
  ] as const)("asks until it can say which place fits a child who came alone (%s)", async (language) => {
    const { page, faults, close } = await reader(browser, { language });
    const words = WORDS[language];
    await page.goto(`${keten.url}/plaatsen`);
    const section = page.locator('section[aria-labelledby="welke-plek"]');
    await section.getByRole("button", { name: words.waits, exact: true }).click();
    await section.getByRole("button", { name: words.yes, exact: true }).click();
    // Under fifteen whenever this test is run within some years.
    const year = String(new Date().getFullYear() - 10);
    for (const [place, text] of ["1", "2", year].entries())
      await section.locator(".date-part input").nth(place).fill(text);
    await section.locator(".date-field button").click();
    const said = section.locator(".placement-said");
    for (let asked = 0; asked < 10 && !(await said.textContent())?.includes(words.foster); asked++)
      await section.getByRole("button", { name: words.no, exact: true }).click();
    expect(await said.textContent()).toContain(words.foster);
    expect(await section.locator(".tree").count()).toBe(1);
    await section.getByRole("button", { name: words.change }).click();
    expect(await section.locator(".date-field").isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
