import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { CHROMIUM, openBrowser, reader } from "./support/reader.js";

const KEY = "keten.what-applies";
const stored = (applied: string, nationality: string) => ({
  [KEY]: JSON.stringify({
    applicationDate: { state: "known", value: applied },
    nationality: { state: "known", value: nationality },
  }),
});
const NOW = "?situatie=applied&op=2026-11-21&bekend=2026-11-21";
const MARCH = "?situatie=applied&op=2025-03-01&bekend=2025-03-01";

describe.skipIf(!CHROMIUM)("what applies", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it("is answered with the keyboard alone, in two questions, and nothing of it leaves the browser", async () => {
    const { page, requests, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/wat-geldt${NOW}`, { waitUntil: "networkidle" });
    const loaded = requests.length;
    await page.getByLabel("dag", { exact: true }).focus();
    await page.keyboard.type("15");
    await page.keyboard.press("Tab");
    await page.keyboard.type("7");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2026");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Welke nationaliteit heeft de aanvrager?" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("erit");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "De IND beslist uiterlijk op 15 januari 2027." }).waitFor();
    expect(await page.getByText("U hoeft hiervoor nu niets te doen.").first().isVisible()).toBe(true);
    expect(page.url()).toBe(`${keten.url}/wat-geldt${NOW}`);
    expect(requests.slice(loaded)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps the answers in this browser and forgets them when asked", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2026-07-15", "ERI") });
    await page.goto(`${keten.url}/wat-geldt${NOW}`);
    await page.getByRole("heading", { name: "De IND beslist uiterlijk op 15 januari 2027." }).waitFor();
    await page.getByRole("button", { name: "Nee, dat is niet gebeurd" }).click();
    await page.reload();
    await page.getByText("De verlenging in deze zaak").first().waitFor();
    await page.getByRole("button", { name: "Wis alle antwoorden" }).click();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
    await page.reload();
    await page.getByRole("heading", { name: "Op welke dag is de asielaanvraag ingediend?" }).waitFor();
    await close();
  });

  it("gives both answers where policy and court differ, in a lane each and in a list", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2024-04-10", "TUR") });
    await page.goto(`${keten.url}/wat-geldt${MARCH}`);
    const answer = page.locator(".answer-sentence");
    await answer.waitFor();
    expect((await answer.innerText()).replaceAll("\u00a0", " ")).toBe(
      "Volgens de rechter moest de IND uiterlijk op 10 oktober 2024 beslissen. Volgens de IND uiterlijk op 10 juli 2025.",
    );
    expect(await page.getByText("Twee antwoorden").isVisible()).toBe(true);
    expect(await page.locator(".timeline-name").allTextContents()).toEqual(["Rechter", "Beleid IND"]);
    expect(await page.locator(".bar--disputed").count()).toBeGreaterThan(0);
    expect(await page.locator(".segment--over").count()).toBe(1);
    await page.getByRole("button", { name: "Termijn stap voor stap" }).click();
    const steps = (await page.locator(".timeline-list li").allInnerTexts()).map((text) =>
      text.replaceAll("\u00a0", " "),
    );
    expect(steps).toContain("10 oktober 2024 Uiterste dag volgens de rechter");
    expect(steps).toContain("10 juli 2025 Uiterste dag volgens de IND");
    expect(await page.locator(".todo-step--now").innerText()).toContain("ingebrekestelling");
    expect((await page.locator(".todo-steps").innerText()).replaceAll("\u00a0", " ")).toContain("17 maart 2025");
    await close();
  });

  it("lets the arrow keys walk along the term and says each day", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2026-07-15", "ERI") });
    await page.goto(`${keten.url}/wat-geldt${NOW}`);
    const picture = page.getByRole("slider", { name: /^De termijn/ });
    await picture.focus();
    await page.keyboard.press("ArrowRight");
    expect(await picture.getAttribute("aria-valuetext")).toMatch(/^15\sjuli\s2026: De termijn begint/);
    await page.keyboard.press("End");
    expect(await picture.getAttribute("aria-valuetext")).toMatch(/2028/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Beslistermijn asielaanvraag" }).waitFor();
    await close();
  });

  it("says what is wrong with a date, in words and beside the field", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/wat-geldt${NOW}`);
    await page.getByLabel("dag", { exact: true }).fill("30");
    await page.getByLabel("maand").fill("2");
    await page.getByLabel("jaar").fill("2026");
    await page.getByRole("button", { name: "Verder" }).click();
    expect(await page.getByRole("alert").innerText()).toBe("De dag 30-2-2026 bestaat niet. Kijk de datum na.");
    expect(await page.getByLabel("dag", { exact: true }).getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    await close();
  });

  it("answers for another day when a clock is moved, and says what holds today", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2024-04-10", "TUR") });
    await page.goto(`${keten.url}/wat-geldt${MARCH}`);
    await page.getByRole("button", { name: /^Zoals bekend op/ }).click();
    const panel = page.locator(".clock-panel");
    await panel.getByLabel("dag", { exact: true }).fill("1");
    await panel.getByLabel("maand").fill("2");
    await panel.getByLabel("jaar").fill("2025");
    await panel.getByRole("button", { name: "Pas toe" }).click();
    await expect.poll(() => page.url()).toContain("bekend=2025-02-01");
    await expect
      .poll(async () => (await page.locator(".answer-other").innerText()).replaceAll("\u00a0", " "))
      .toContain("met wat op 1 februari 2025 bekend was");
    await close();
  });

  it("stands the term upright on a phone, and the answer before the questions", async () => {
    const { page, close } = await reader(browser, { width: 390, remembered: stored("2026-07-15", "ERI") });
    await page.goto(`${keten.url}/wat-geldt${NOW}`);
    await page.locator(".rail").waitFor();
    const stops = (await page.locator(".rail-stop").allInnerTexts()).map((text) => text.replaceAll("\u00a0", " "));
    expect(stops[0]).toMatch(/^15 juli 2026/);
    expect(stops.some((stop) => stop.startsWith("15 januari 2027"))).toBe(true);
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(await top(".answer-sentence")).toBeLessThan(await top(".question"));
    await close();
  });

  it("prints the answer first, the given answers last, and no controls", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2024-04-10", "TUR") });
    await page.goto(`${keten.url}/wat-geldt${MARCH}`);
    await page.locator(".timeline").waitFor();
    await page.emulateMedia({ media: "print" });
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await top(".answer-sentence")).toBeLessThan(await top("#answers-title"));
    expect(await page.locator(".question").isVisible()).toBe(false);
    expect(await page.locator(".site-nav").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Print of bewaar dit antwoord" }).isVisible()).toBe(false);
    expect(await page.locator(".timeline-list").isVisible()).toBe(true);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(10_000);
    await close();
  });

  it("gives the last day to the reader's own calendar", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2026-07-15", "ERI") });
    await page.goto(`${keten.url}/wat-geldt${NOW}`);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Zet de dag in uw agenda" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("keten.ics");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toContain("DTSTART;VALUE=DATE:20270115\r\n");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).not.toMatch(/ERI|Eritrea|20260715/);
    await close();
  });

  it("gives both last days where two answers still come, under names that stay the same", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2024-04-10", "TUR") });
    const save = async () => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Zet de dag in uw agenda" }).click(),
      ]);
      return readFileSync(await file.path(), "utf8").replaceAll("\r\n ", "");
    };
    await page.goto(`${keten.url}/wat-geldt?situatie=applied&op=2024-09-01&bekend=2025-03-01`);
    const first = await save();
    expect([...first.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual(["20241010", "20250710"]);
    const names = (text: string) => [...text.matchAll(/UID:(.*)/g)].map(([, name]) => name);
    expect(names(await save())).toEqual(names(first));
    await page.getByRole("button", { name: "Wis alle antwoorden" }).click();
    await page.getByText("Deze browser onthoudt er niets meer van.").waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== "keten.language"))).toEqual([]);
    await close();
  });

  it("says who can help, and leads to the words that it uses", async () => {
    const { page, close } = await reader(browser, { remembered: stored("2024-04-10", "TUR") });
    await page.goto(`${keten.url}/wat-geldt${MARCH}`);
    await page.getByRole("link", { name: "Wie kan u helpen?" }).click();
    const help = page.getByRole("region", { name: "Wie u kan helpen" });
    expect(await help.getByRole("listitem").count()).toBe(3);
    await page.getByRole("link", { name: "ingebrekestelling" }).click();
    await page.getByRole("heading", { level: 3, name: "Ingebrekestelling" }).waitFor();
    expect(page.url()).toBe(`${keten.url}/begrippen/notice-of-default`);
    await close();
  });
});
