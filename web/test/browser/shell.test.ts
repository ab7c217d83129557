import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { CHROMIUM, openBrowser, reader } from "./support/reader.js";

describe.skipIf(!CHROMIUM)("the frame of the pages", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it("speaks Dutch first, and remembers English without a word of it in the address", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/over`);
    await page.getByRole("heading", { level: 1, name: "Over Keten" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "About Keten" }).waitFor();
    expect(page.url()).toBe(`${keten.url}/over`);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "About Keten" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await close();
  });

  it("follows the system's light or dark, and keeps a choice of its own", async () => {
    const { page, close } = await reader(browser, { scheme: "dark" });
    await page.goto(`${keten.url}/over`);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(15, 24, 29)");
    await page.getByLabel("Weergave").selectOption({ label: "Licht" });
    expect(await paper()).toBe("rgb(250, 249, 245)");
    await page.reload();
    expect(await paper()).toBe("rgb(250, 249, 245)");
    await page.getByLabel("Weergave").selectOption({ label: "Zoals het systeem" });
    expect(await paper()).toBe("rgb(15, 24, 29)");
    await close();
  });

  it("lets the keyboard skip to the content and shows where it is", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/over`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Naar de inhoud" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await skip.evaluate((link) => getComputedStyle(link).outlineWidth)).toBe("3px");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await close();
  });

  it("moves the focus to the heading of the next page and names it in the tab", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/over`);
    await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Regels" }).click();
    await page.getByRole("heading", { level: 1, name: "Regels" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.title()).toBe("Regels · Keten");
    expect(await page.locator('nav a[aria-current="page"]').first().innerText()).toBe("Regels");
    await close();
  });

  it("opens its menu on a phone and closes it with Escape", async () => {
    const { page, close } = await reader(browser, { width: 390 });
    await page.goto(`${keten.url}/over`);
    const menu = page.getByRole("button", { name: "Menu" });
    const link = page.getByRole("link", { name: "Wat geldt?" });
    expect(await link.isVisible()).toBe(false);
    await menu.click();
    expect(await link.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await link.isVisible()).toBe(false);
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });

  it("says so when a page does not load, and shows it once it can", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/over`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.route("**/assets/**", (route) => route.abort());
    await page.getByRole("link", { name: "Begrippen" }).click();
    await page.getByRole("heading", { level: 1, name: "Deze pagina is niet geladen" }).waitFor();
    await page.unroute("**/assets/**");
    await page.getByRole("button", { name: "Laad opnieuw" }).click();
    await page.getByRole("heading", { level: 1, name: "Begrippen" }).waitFor();
    await close();
  });

  it("goes on without a connection, says so, and says when it is back", async () => {
    const { page, context, close } = await reader(browser, {
      remembered: {
        "keten.what-applies": JSON.stringify({ applicationDate: { state: "known", value: "2026-07-15" } }),
      },
    });
    await page.goto(`${keten.url}/wat-geldt?situatie=applied&op=2026-11-21&bekend=2026-11-21`);
    await page.locator(".question").waitFor();
    await context.setOffline(true);
    await page.getByText("U bent offline.").waitFor();
    await page.getByRole("combobox", { name: /nationaliteit/ }).fill("erit");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "De IND beslist uiterlijk op 15 januari 2027." }).waitFor();
    await context.setOffline(false);
    await expect.poll(() => page.getByText("U hebt weer verbinding.").count()).toBe(1);
    await close();
  });

  it("leads an address that moved to where the page is now", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/simulatie`);
    await expect.poll(() => page.url()).toBe(`${keten.url}/scenarios`);
    await close();
  });

  it("says that a page does not exist", async () => {
    const { page, close } = await reader(browser);
    const answer = await page.goto(`${keten.url}/bestaat-niet`);
    expect(answer?.status()).toBe(404);
    await page.getByRole("heading", { level: 1, name: "Deze pagina is er niet" }).waitFor();
    await close();
  });
});
