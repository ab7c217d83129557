import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { CHROMIUM, openBrowser, reader } from "./support/reader.js";

describe.skipIf(!CHROMIUM)("the glossary", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it("is reached from a word with a dotted line, at that word", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/over`);
    const word = page.getByRole("link", { name: "open norm" });
    expect(await word.evaluate((link) => getComputedStyle(link).textDecorationStyle)).toBe("dotted");
    await word.click();
    const heading = page.getByRole("heading", { level: 3, name: "Open norm" });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.title()).toBe("Open norm · Keten");
    expect(await heading.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("finds a word by another word for it, in both languages", async () => {
    for (const [language, label, typed, found] of [
      ["nl", "Zoek een woord", "besluitstop", "Besluitmoratorium"],
      ["en", "Search a word", "besluitstop", "Moratorium on decisions"],
    ] as const) {
      const { page, close } = await reader(browser, { language });
      await page.goto(`${keten.url}/begrippen`);
      await page.getByLabel(label).fill(typed);
      expect(await page.locator(".term-entry h3").first().innerText()).toBe(found);
      await page.getByLabel(label).fill("xqzq");
      expect(await page.locator(".words-note").innerText()).toContain("xqzq");
      await close();
    }
  });

  it("goes by letter, and from a word to its rule and its neighbours", async () => {
    const { page, close } = await reader(browser, { width: 390 });
    await page.goto(`${keten.url}/begrippen`);
    await page
      .getByRole("navigation", { name: "Kies een beginletter" })
      .getByRole("link", { name: "I", exact: true })
      .click();
    for (const name of await page.locator(".term-entry h3").allInnerTexts()) expect(name).toMatch(/^I/);
    const entry = page
      .locator(".term-entry")
      .filter({ has: page.getByRole("heading", { name: "Ingebrekestelling", exact: true }) });
    await entry.getByRole("link", { name: "dwangsom" }).click();
    await page.getByRole("heading", { level: 3, name: "Dwangsom" }).waitFor();
    await page
      .locator(".term-entry--chosen")
      .getByRole("link", { name: /dwangsom per dag/ })
      .click();
    await page.locator(".rule-title").waitFor();
    await close();
  });

  it("shows who does what, as a map and as a list, with the keyboard", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/begrippen`);
    const tile = page.locator(".who-tile").filter({ hasText: "COA" });
    await tile.focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 3, name: /^COA/ });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(page.url()).toContain("wie=coa");
    expect(await tile.getAttribute("aria-current")).toBe("true");
    const tiles = await page.locator(".who-tile").count();
    await page.getByRole("button", { name: "Lijst" }).click();
    expect(await page.locator(".who-table tbody tr").count()).toBe(tiles);
    await close();
  });
});
