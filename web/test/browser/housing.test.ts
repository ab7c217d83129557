import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const WORDS = {
  nl: {
    half: "Half jaar",
    own: "Een eigen aantal",
    number: "Statushouders in het hele land",
    search: "Zoek een gemeente",
    ownFile: "Eigen achterstand en gehuisvest",
    field: "Bestand met eigen cijfers",
    hotel: "Naar een hotel per maand",
    housed: "Gehuisvest per maand",
    lapsed: "verviel op 1 januari 2025",
    fewer: "minder dan nu",
    ahead: "voor",
    sum: "10.168",
    headline: "10.000 statushouders",
  },
  en: {
    half: "Half-year",
    own: "A number of your own",
    number: "Permit holders in the whole country",
    search: "Search a municipality",
    ownFile: "Backlog and housed of your own",
    field: "File with figures of your own",
    hotel: "To a hotel a month",
    housed: "Housed a month",
    lapsed: "lapsed on 1 January 2025",
    fewer: "fewer than now",
    ahead: "ahead",
    sum: "10,168",
    headline: "10,000 permit holders",
  },
} as const;

describe.skipIf(!CHROMIUM)("housing of permit holders", { timeout: 90_000 }, () => {
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
  ] as const)("is reckoned, looked up and changed by a reader ($language, $width)", async (setting) => {
    const { page, faults, close } = await reader(browser, setting);
    const words = WORDS[setting.language];
    await page.goto(`${keten.url}/spreiding/huisvesting`);
    await page.locator(".blocked-answer").waitFor();

    await page.getByLabel(words.half).selectOption({ label: words.own });
    await page.getByLabel(words.number).fill("10000");
    await page.getByText(words.sum).first().waitFor();
    expect(new URL(page.url()).searchParams.get("aantal")).toBe("10000");
    await page.reload();
    await page.locator(".blocked-answer").waitFor();
    expect(await page.locator(".lede").textContent()).toContain(words.headline);

    await page.getByLabel(words.search).fill("amsterd");
    await expect.poll(() => page.locator(".housing-table tbody tr").count()).toBe(1);

    await page.getByRole("button", { name: words.ownFile }).click();
    const field = page.getByLabel(words.field);
    const file = (content: string) => ({ name: "eigen.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
    await field.setInputFiles(file("code;achterstand;gehuisvest\nGM0003;1;x\n"));
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").locator("li").count()).toBe(2);
    await field.setInputFiles(file("\uFEFFcode;achterstand;gehuisvest\r\nGM0363;100;1.200\r\n"));
    await expect.poll(() => page.locator(".housing-table tbody tr").first().textContent()).toContain(words.ahead);

    await page.getByLabel(words.housed).fill("4000");
    await expect.poll(() => page.locator(".blocked-answer").textContent()).toContain(words.fewer);
    await page.getByLabel(words.hotel).fill("200");
    await page.getByText(words.lapsed).waitFor();
    await expect.poll(() => page.locator(".blocked-chart > svg .blocked-hotel").count()).toBeGreaterThan(0);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(setting.width);
    expect(await barriers(page)).toEqual([]);
    // A table that is refused is answered with 400, which a browser writes on its console.
    expect(faults.filter((one) => !one.includes("400"))).toEqual([]);
    await close();
  });

  it("stands on paper with the answer and every municipality", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding/huisvesting`);
    await page.locator(".blocked-answer").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".housing-table tbody tr:visible").count()).toBe(342);
    expect(await page.locator(".spread-print").isVisible()).toBe(true);
    // What the reckoning rests on stands on paper too.
    expect(await page.locator(".blocked-form").isVisible()).toBe(true);
    await close();
  });
});
