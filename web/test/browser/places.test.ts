import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const WORDS = {
  nl: {
    answer: /In \d+ van de 40 toekomsten zijn op enig moment meer dan 300 noodplekken nodig/,
    lower: /meer dan 450 noodplekken nodig/,
    level: "Ten hoogste zoveel noodplekken",
    search: "Zoek wat het voordeligst is",
    found: "De best mogelijke keuze scheelt ten hoogste",
    opened: /\d+ van de 24 mogelijke locaties gaan open/,
    clear: "Laat alles dicht",
    none: "Geen van de mogelijke locaties gaat open",
    all: "Alle maanden",
    csv: "Download als CSV",
    save: "Bewaar het plan",
    refused: "Dit kan zo niet",
  },
  en: {
    answer: /In \d+ of 40 futures more than 300 emergency places are needed at some moment/,
    lower: /more than 450 emergency places are needed/,
    level: "At most so many emergency places",
    search: "Find what is cheapest",
    found: "The best possible choice saves at most",
    opened: /\d+ of the 24 possible locations open/,
    clear: "Keep all closed",
    none: "None of the possible locations opens",
    all: "All months",
    csv: "Download as CSV",
    save: "Save the plan",
    refused: "This does not work like this",
  },
} as const;

describe.skipIf(!CHROMIUM)("the places plan", { timeout: 120_000 }, () => {
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
    { language: "nl", width: 1440, scheme: "light" },
    { language: "en", width: 320, scheme: "dark" },
  ] as const)("is answered, searched, saved and opened again ($language, $width)", async (setting) => {
    const { page, faults, close } = await reader(browser, setting);
    const words = WORDS[setting.language];
    await page.goto(`${keten.url}/plaatsen`);
    await page.getByRole("heading", { name: words.answer }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(setting.width);
    expect(await barriers(page)).toEqual([]);

    await page.getByLabel(words.level).fill("450");
    await page.getByRole("heading", { name: words.lower }).waitFor();

    await page.getByRole("button", { name: words.search }).click();
    await page.getByText(words.found).waitFor({ timeout: 60_000 });
    await page.getByText(words.opened).waitFor();
    expect(await barriers(page)).toEqual([]);
    const opened = await page.getByText(words.opened).textContent();

    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.save }).click(),
    ]);
    const plan = JSON.parse(await readFile(await saved.path(), "utf8"));
    expect(plan.emergency.level.value).toBe(450);

    // The browser remembers it, also after it is closed for now.
    await page.reload();
    await page.getByText(words.opened).waitFor();
    await page.getByRole("button", { name: words.clear }).click();
    await page.getByText(words.none).waitFor();
    const file = { name: "mine.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plan)) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByText(opened ?? "").waitFor();

    await page.getByRole("button", { name: words.all }).click();
    expect(
      await page
        .getByRole("table", { name: /Tekort per maand|Gap by month/ })
        .locator("tbody tr")
        .count(),
    ).toBe(60);
    const [table] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.csv }).click(),
    ]);
    const lines = (await readFile(await table.path(), "utf8")).trim().split("\r\n");
    expect(lines.length).toBe(61);
    expect(faults).toEqual([]);
    await close();
  });

  it("says what is wrong with a file, and keeps the plan that was there", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/plaatsen`);
    await page.getByRole("heading", { name: WORDS.nl.answer }).waitFor();
    const text = "keten: 1\nmonths: 0\nstart: gisteren\n";
    const file = { name: "mine.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByRole("heading", { name: WORDS.nl.refused }).waitFor();
    await page.getByText("months is 0; dat is te klein").waitFor();
    await page.getByText("mine.yaml, regel 2").waitFor();
    await page.getByRole("heading", { name: WORDS.nl.answer }).waitFor();
    await close();
  });

  it("prints the answer, the tables and no buttons", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/plaatsen`);
    await page.getByRole("heading", { name: WORDS.nl.answer }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".places button:visible:not(.disclosure-button)").count()).toBe(0);
    expect(await page.getByRole("table", { name: "Wat het per jaar kost" }).isVisible()).toBe(true);
    await close();
  });
});
