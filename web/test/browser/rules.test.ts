import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { CHROMIUM, openBrowser, reader } from "./support/reader.js";

const NOW = "?op=2026-11-21&bekend=2026-11-21";

describe.skipIf(!CHROMIUM)("rules, the chain and the simulation", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it("finds a rule by a word and shows it", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/regels${NOW}`);
    await page.getByLabel("Zoek een regel").fill("ingebrekestelling");
    const links = page.locator(".rule-link");
    expect(await links.count()).toBeGreaterThan(0);
    for (const text of await links.allInnerTexts()) expect(text.toLowerCase()).toMatch(/ingebreke|gevonden in/);
    await page.getByLabel("Zoek een regel").fill("xqzq");
    expect(await page.getByText("Geen regel gevonden met “xqzq”.").isVisible()).toBe(true);
    await close();
  });

  it("finds a rule by an article and by a ruling, says in which source, and keeps the list on the way back", async () => {
    const { page, close } = await reader(browser, { width: 390 });
    await page.goto(`${keten.url}/regels${NOW}`);
    await page.getByLabel("Zoek een regel").fill("2023, 3235");
    const link = page.locator(".rule-link").filter({ hasText: "Beslistermijn asielaanvraag" });
    expect(await link.locator(".rule-where").innerText()).toMatch(/gevonden in de bron: .*3235/);
    const found = await page.locator(".rule-link").count();
    await link.click();
    await page.locator(".rule-title").waitFor();
    await page.getByRole("link", { name: "Alle regels" }).click();
    expect(await page.getByLabel("Zoek een regel").inputValue()).toBe("2023, 3235");
    expect(await page.locator(".rule-link").count()).toBe(found);
    await close();
  });

  it("narrows the rules by subject and by certainty, and shows everything again", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/regels${NOW}`);
    const links = page.locator(".rule-link");
    await page.locator(".rule-link:visible").first().waitFor();
    const all = await links.count();
    await page.getByLabel("Onderwerp").selectOption({ label: "Asiel: beroep" });
    expect(await links.count()).toBeLessThan(all);
    expect(await page.locator(".rule-subject").allInnerTexts()).toEqual(["Asiel: beroep"]);
    await page.getByRole("button", { name: "Toon weer alles" }).click();
    const official = page.locator(".rule-status").filter({ hasText: "Officieel gelezen" });
    await official.click();
    expect(await official.getAttribute("aria-pressed")).toBe("true");
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.getByRole("img", { name: "Officieel gelezen" }).count()).toBe(await links.count());
    await official.click();
    expect(await links.count()).toBe(all);
    await close();
  });

  it("shows what changed lately, and in a rule what the latest change altered", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/regels/asylum.track${NOW}`);
    const latest = page.locator(".latest .change");
    await latest.first().waitFor();
    expect((await latest.first().innerText()).replaceAll("\u00a0", " ")).toContain("12 juni 2026");
    expect(await page.locator(".latest").innerText()).toMatch(/Ervoor[\s\S]*Daarna/);
    expect(await page.locator(".lately-list li").count()).toBeGreaterThan(0);
    await page
      .locator(".lately")
      .getByRole("link", { name: /^Wat veranderde er/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "Wat veranderde er?" }).waitFor();
    await close();
  });

  it("tells what changed between two days by subject, with before, after and source, and keeps it in the address", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/wat-veranderde-er`);
    await page.getByRole("button", { name: "2024", exact: true }).click();
    await expect.poll(() => page.url()).toContain("van=2024-01-01&tot=2024-12-31");
    expect(await page.locator(".changes-count").innerText()).toMatch(/^\d+ veranderingen/);
    const annulled = page
      .locator(".change")
      .filter({ hasText: "vernietigd" })
      .filter({ hasText: "Besluitmoratorium Palestijnse" });
    expect(await annulled.count()).toBeGreaterThan(0);
    expect(await page.locator(".change-theme").count()).toBeGreaterThan(1);
    const until = page.locator(".period .date-field").nth(1);
    await until.getByLabel("jaar").fill("2023");
    await page.getByRole("button", { name: "Toon" }).click();
    await page.getByText(/ligt na de laatste/).waitFor();
    await page.getByRole("button", { name: "2023", exact: true }).click();
    await page.locator(".change").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("answers every worked case of a rule of each subject as it should", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/regels${NOW}`);
    await page.locator(".rule-link:visible").first().waitFor();
    const addresses = await page
      .locator(".rule-list details")
      .evaluateAll((lists) => lists.map((list) => list.querySelector(".rule-link")?.getAttribute("href") ?? ""));
    expect(addresses.length).toBeGreaterThan(5);
    let passed = 0;
    for (const address of addresses) {
      await page.goto(keten.url + address);
      await page.locator(".rule-title").waitFor();
      passed += await page.locator(".case-passed").count();
      expect(await page.locator(".case-failed").count(), address).toBe(0);
    }
    expect(passed).toBeGreaterThan(20);
    await close();
  }, 60_000);

  it("shows the annulled moratorium as annulled once that was known", async () => {
    const { page, close } = await reader(browser);
    const annulled = page.locator(".strip-row--annulled");
    await page.goto(`${keten.url}/regels/asylum.decision-term?op=2024-05-01&bekend=2024-03-01`);
    await page.locator(".strip-svg").waitFor();
    expect(await annulled.count()).toBe(0);
    await page.goto(`${keten.url}/regels/asylum.decision-term?op=2024-05-01&bekend=2024-05-01`);
    await page.locator(".strip-svg").waitFor();
    expect(await annulled.count()).toBe(1);
    await close();
  });

  it("tries a rule with other facts, at once", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/regels/asylum.decision-term${NOW}`);
    const panel = page.locator(".try");
    await panel.getByLabel("dag", { exact: true }).first().fill("1");
    await panel.getByLabel("maand").first().fill("8");
    await panel.getByLabel("jaar").first().fill("2026");
    await panel.getByLabel("Het onderzoek is uitgesteld om de toestand in het land").selectOption({ label: "Nee" });
    await expect
      .poll(async () => (await panel.locator(".try-main b").first().innerText()).replaceAll("\u00a0", " "))
      .toBe("1 februari 2027");
    await close();
  });

  it("says so when a rule does not exist", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/regels/bestaat.niet${NOW}`);
    await page.getByRole("heading", { name: "Deze regel is er niet" }).waitFor();
    await close();
  });

  it("moves the years of the chain with the keyboard and keeps every number in a table", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/?jaar=2024`);
    const slider = page.getByRole("slider", { name: "Kies een jaar" });
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.url()).toContain("jaar=2023");
    expect(await page.getByText("Zo liepen mensen in 2023").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Toon als tabel" }).click();
    const table = page.getByRole("table");
    expect(await table.getByRole("row").count()).toBeGreaterThan(15);
    expect(await table.innerText()).toContain("niet gevonden");
    await close();
  });

  it("opens the cards of a part and moves the focus to them", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/?jaar=2024`);
    const grants = page.locator('a.part[href*="deel=grants"]');
    await grants.focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 2, name: "Ingewilligd" });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await grants.getAttribute("aria-current")).toBe("true");
    await close();
  });

  it("says what to do when the figures cannot be reached", async () => {
    const { page, close } = await reader(browser);
    await page.route("**/v1/chain-years", (route) => route.abort());
    await page.goto(keten.url);
    await page.getByText("De gegevens zijn nu niet te bereiken.").waitFor();
    await page.unroute("**/v1/chain-years");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.locator(".picture").waitFor();
    await close();
  });
});
