import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const CLOCKS = "op=2026-11-21&bekend=2026-11-21";
const ANSWERS = JSON.stringify({
  applicationDate: { state: "known", value: "2024-04-10" },
  nationality: { state: "known", value: "TUR" },
});

/** Every address with a sign that its content is there. */
const PAGES = [
  { path: "/?jaar=2024", ready: ".picture" },
  { path: "/wat-geldt", ready: ".question" },
  {
    path: "/wat-geldt?op=2025-03-01&bekend=2025-03-01",
    ready: ".timeline",
    remembered: { "keten.what-applies": ANSWERS },
  },
  { path: `/regels?${CLOCKS}`, ready: ".rule-links" },
  { path: `/regels/asylum.decision-term?${CLOCKS}`, ready: ".strip-svg" },
  { path: "/scenarios", ready: ".scenario-form" },
  { path: "/over", ready: ".reading" },
  { path: "/toegankelijkheid", ready: ".reading" },
  { path: "/bestaat-niet", ready: "h1" },
] as const;

describe.skipIf(!CHROMIUM)("every page", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  const settings = [
    { width: 1440, scheme: "light", language: "nl" },
    { width: 1440, scheme: "dark", language: "en" },
    { width: 390, scheme: "dark", language: "nl" },
    { width: 390, scheme: "light", language: "en" },
  ] as const;
  for (const setting of settings)
    it(`has no barriers that a machine can find, and asks for nothing elsewhere: ${Object.values(setting).join(", ")}`, async () => {
      for (const { path, ready, ...more } of PAGES) {
        const { page, faults, requests, close } = await reader(browser, { ...setting, ...more });
        await page.goto(keten.url + path);
        await page.locator(ready).first().waitFor();
        expect(await barriers(page), path).toEqual([]);
        expect(await page.locator("html").getAttribute("lang")).toBe(setting.language);
        expect(await page.locator("h1").count(), path).toBe(1);
        expect(await page.title()).toMatch(/ · Keten$/);
        // The address that does not exist answers 404, which a browser writes on its console.
        expect(
          faults.filter((fault) => !fault.includes("404")),
          path,
        ).toEqual([]);
        expect(requests.filter(({ url }) => !url.startsWith(keten.url))).toEqual([]);
        await close();
      }
    }, 120_000);

  it("does not scroll sideways on a small screen, nor with letters twice as large", async () => {
    for (const { path, ready, ...more } of PAGES) {
      const { page, context, close } = await reader(browser, more);
      await page.goto(keten.url + path);
      await page.locator(ready).first().waitFor();
      const over = async (width: number) => {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(80);
        return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      };
      expect(await over(320), `${path} at 320`).toBeLessThanOrEqual(0);
      expect(await over(700), `${path} at 700`).toBeLessThanOrEqual(0);
      const devtools = await context.newCDPSession(page);
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
      expect(await over(640), `${path} at 640 with letters twice as large`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
      await close();
    }
  }, 120_000);
});
