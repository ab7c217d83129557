import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const CLOCKS = "op=2026-11-21&bekend=2026-11-21";
const stored = (facts: Record<string, string | boolean>) => ({
  "keten.what-applies": JSON.stringify(
    Object.fromEntries(
      Object.entries(facts).map(([id, value]) => [
        id,
        value === "?" ? { state: "unknown" } : { state: "known", value },
      ]),
    ),
  ),
});
const REFUSED = { decisionDate: "2026-11-16", decisionKind: "manifestly-unfounded", procedure: "accelerated" };
const plain = (text: string) => text.replace(/\u00a0/g, " ").replace(/[\u2066-\u2069]/g, "");
const fillDate = async (page: Page, parts: readonly string[]) => {
  for (const [place, text] of parts.entries()) await page.locator(".question .date-part input").nth(place).fill(text);
  await page.locator(".question .date-field button").click();
};

describe.skipIf(!CHROMIUM)("the situations", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it("lead from a choice to the answer, its day, the steps and the days for the calendar", async () => {
    const { page, requests, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/wat-geldt?${CLOCKS}`);
    await page.getByRole("link", { name: "Mijn aanvraag is afgewezen" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("situatie")).toBe("refused");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    const loaded = requests.length;
    await fillDate(page, ["16", "11", "2026"]);
    await page.getByRole("button", { name: "Kennelijk ongegrond" }).click();
    await page.getByRole("button", { name: "Versnelde procedure" }).click();
    await page.getByRole("heading", { level: 2, name: "U kunt in beroep tot en met 23 november 2026." }).waitFor();
    expect(plain(await page.locator(".todo-steps").innerText())).toContain("Uiterlijk op 23 november 2026");
    expect(await page.locator(".timeline-name").count()).toBeGreaterThan(1);
    expect(page.url()).not.toMatch(/2026-11-16|unfounded/);
    expect(requests.slice(loaded)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("can be shared: a link opens the same situation, and nothing of what was answered", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/wat-geldt?situatie=ukraine&${CLOCKS}`);
    await page.getByRole("heading", { name: /ingeschreven/ }).waitFor();
    expect(await page.getByText("Dit zoekt Keten voor u uit:").isVisible()).toBe(true);
    await page.goto(`${keten.url}/wat-geldt?situatie=bestaat-niet`);
    await page.getByText("Deze link noemt een situatie die Keten niet kent.").waitFor();
    expect(await page.locator(".situation-card").count()).toBeGreaterThan(5);
    await close();
  });

  it("do not guess what nobody knows, and do not ask it again", async () => {
    const { page, close } = await reader(browser, {
      remembered: stored({ unaccompanied: true, madeDate: "2026-11-10", birthDate: "?", ageAssessment: "?" }),
    });
    await page.goto(`${keten.url}/wat-geldt?situatie=minor&${CLOCKS}`);
    await page.getByRole("button", { name: "Weet ik niet" }).click();
    const housing = page.getByRole("region", { name: "Waar gaat u wonen?" });
    expect(await housing.innerText()).toMatch(/Nog niet te zeggen[\s\S]*U weet dit niet: .*geboortedag/);
    expect(await page.getByText("Er zijn geen vragen meer.").isVisible()).toBe(true);
    await close();
  });

  it("name answers that cannot be true together, and answer once one is changed", async () => {
    const { page, close } = await reader(browser, {
      remembered: stored({ ...REFUSED, courtRulingDate: "2026-11-01" }),
    });
    await page.goto(`${keten.url}/wat-geldt?situatie=refused&${CLOCKS}`);
    const alert = page.getByRole("alert");
    expect(plain(await alert.innerText())).toMatch(/1 november 2026.* ligt vóór .*16 november 2026/);
    await alert.getByRole("button", { name: /uitspraak/ }).click();
    await page.getByRole("button", { name: "Nee, dat is niet gebeurd" }).click();
    await page.getByRole("heading", { level: 2, name: /^U kunt in beroep tot en met/ }).waitFor();
    await close();
  });

  it("say that a term was met, and draw nothing as late after it", async () => {
    const appealed = { decisionDate: "2026-10-20", decisionKind: "unfounded", procedure: "normal" };
    for (const [appealDate, told, late] of [
      ["2026-11-02", "U ging op 2 november 2026 in beroep. Dat was op tijd.", 0],
      ["2026-11-05", "U ging op 5 november 2026 in beroep. Dat was na de laatste dag.", 1],
    ] as const) {
      const { page, close } = await reader(browser, { remembered: stored({ ...appealed, appealDate }) });
      await page.goto(`${keten.url}/wat-geldt?situatie=refused&${CLOCKS}`);
      const said = page.locator(".answer-sentence");
      await said.waitFor();
      expect(plain(await said.innerText())).toContain(told);
      expect(await page.locator(".term-card").getByText("te laat", { exact: true }).count()).toBe(late);
      await close();
    }
  });

  it("leave to a person what a person judges", async () => {
    const { page, close } = await reader(browser, {
      remembered: stored({ applicationDate: "2026-07-15", nationality: "ERI" }),
    });
    await page.goto(`${keten.url}/wat-geldt?situatie=applied&${CLOCKS}`);
    await page.getByRole("button", { name: "Zoek dit uit Krijgt u bescherming?" }).click();
    const answer = page.getByRole("region", { name: "Krijgt u bescherming?" });
    expect(await answer.locator(".finding").first().innerText()).toMatch(/Dit beoordeelt een mens[\s\S]*Wie:/);
    expect(await answer.locator(".finding button, .finding input").count()).toBe(0);
    await close();
  });

  it("speak Arabic from right to left, on this page alone, and say what it is worth", async () => {
    const { page, faults, close } = await reader(browser, { width: 390, remembered: stored(REFUSED) });
    await page.goto(`${keten.url}/wat-geldt?situatie=refused&${CLOCKS}`);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "العربية" }).click();
    const html = page.locator("html");
    expect([await html.getAttribute("dir"), await html.getAttribute("lang")]).toEqual(["rtl", "ar"]);
    const sentence = plain(await page.locator(".answer-sentence").innerText());
    expect(sentence).toContain("23 نوفمبر 2026");
    expect(await page.getByText("شخصٌ لغته الأم العربية").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    // What has no Arabic says which language it is in.
    expect(await page.locator("#bronnen [lang=en]").count()).toBeGreaterThan(0);
    await page.goto(`${keten.url}/over`);
    await page.getByRole("heading", { level: 1, name: "About Keten" }).waitFor();
    expect([await html.getAttribute("dir"), await html.getAttribute("lang")]).toEqual(["ltr", "en"]);
    await page.goBack();
    await expect.poll(() => html.getAttribute("lang")).toBe("ar");
    expect(faults).toEqual([]);
    await close();
  });
});
