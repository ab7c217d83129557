import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const WORDS = {
  nl: {
    search: "Zoek een gemeente",
    province: "Provincie",
    kind: "Getal",
    published: "gepubliceerd",
    all: "Toon alle 342 gemeenten",
    fill: "De kleur toont",
    shortage: "Tekort van de gemeente",
    whole: "Toon hele berekening",
    back: "Alle gemeenten",
    places: "Plekken",
    csv: "Download CSV, gemeenten",
    country: "Plekken voor heel Nederland",
  },
  en: {
    search: "Find a municipality",
    province: "Province",
    kind: "Number",
    published: "published",
    all: "Show all 342 municipalities",
    fill: "The shade shows",
    shortage: "Shortage of the municipality",
    whole: "Show the whole calculation",
    back: "All municipalities",
    places: "Places",
    csv: "Download CSV, municipalities",
    country: "Places for the whole country",
  },
} as const;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-code") ?? null);
const nameOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const rowsOf = (page: Page) => page.locator(".municipality-table tbody tr:visible th").allInnerTexts();

/** What the page shows once the server has answered, also on a busy machine. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });

describe.skipIf(!CHROMIUM)("the distribution", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  it("is walked over with the keyboard: one stop, arrows, provinces, letters, and Enter for the calculation", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding`);
    await page.locator(".tile-picture").waitFor();
    expect(await page.locator('.tile[tabindex="0"]').count()).toBe(1);
    expect(await page.locator(".tile").count()).toBe(342);
    await page.locator('.tile[tabindex="0"]').focus();
    expect(await focused(page)).toBe("GM0518");
    await page.keyboard.press("ArrowLeft");
    expect(await nameOf(page)).toMatch(/^Rotterdam: 2[.]667 plekken, gepubliceerd$/);
    await page.keyboard.press("ArrowLeft");
    expect(await nameOf(page)).toMatch(/^Rotterdam/);
    await page.keyboard.press("PageUp");
    expect(await nameOf(page)).toMatch(/^Utrecht/);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    expect(await nameOf(page)).toMatch(/^Nijmegen: .* benadering$/);
    await page.keyboard.press("End");
    expect(await nameOf(page)).toMatch(/^Rozendaal: 14 plekken, gepubliceerd$/);
    await page.keyboard.type("zoe");
    expect(await nameOf(page)).toMatch(/^Zoetermeer/);
    expect(await page.locator('.tile[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/spreiding\/GM0637$/);
    await page.locator(".municipality-name", { hasText: "Zoetermeer" }).waitFor();
    expect(await page.locator('.tile[aria-selected="true"]').getAttribute("data-code")).toBe("GM0637");
    expect(await focused(page)).toBe("GM0637");
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("GM0637"));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBeNull();
    expect(faults).toEqual([]);
    await close();
  });

  for (const { language, width, scheme } of [
    { language: "nl", width: 1440, scheme: "light" },
    { language: "en", width: 390, scheme: "dark" },
  ] as const)
    it(`finds a municipality by name, shows its calculation and comes back: ${language}, ${width}, ${scheme}`, async () => {
      const words = WORDS[language];
      const { page, faults, close } = await reader(browser, { language, width, scheme });
      await page.goto(`${keten.url}/spreiding`);
      await page.getByLabel(words.search).fill("den haag");
      await soon(() => rowsOf(page)).toEqual(["'s-Gravenhage"]);
      await page.getByRole("link", { name: "'s-Gravenhage" }).click();
      const card = page.locator(".municipality");
      await card.waitFor();
      expect(page.url()).toContain("/spreiding/GM0518?zoek=den+haag");
      const said = await card.innerText();
      for (const number of [/2[.,]513/, /3[.,]029/, /2[.,]189/, /348/, /ECLI:NL:RBDHA:2025:13423/])
        expect(said).toMatch(number);
      await card.getByRole("button", { name: words.whole }).click();
      expect(await card.locator(".calculation li").count()).toBeGreaterThan(2);
      expect(await barriers(page)).toEqual([]);
      if (width < 1312) {
        await page.getByRole("link", { name: words.back }).click();
        await page.locator(".municipality-table").waitFor();
        expect(await rowsOf(page)).toEqual(["'s-Gravenhage"]);
      }
      expect(faults).toEqual([]);
      await close();
    });

  it("sorts by any column, says so, and filters by province and kind of number", async () => {
    const words = WORDS.nl;
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding`);
    const table = page.locator(".municipality-table");
    await table.waitFor();
    const head = (name: string) => table.getByRole("columnheader", { name, exact: true });
    expect(await head(words.places).getAttribute("aria-sort")).toBe("descending");
    expect((await rowsOf(page))[0]).toBe("Amsterdam");
    await head(words.places).getByRole("button").click();
    expect(await head(words.places).getAttribute("aria-sort")).toBe("ascending");
    expect((await rowsOf(page))[0]).toBe("Schiermonnikoog");
    await head("Gemeente").getByRole("button").click();
    expect(await head(words.places).getAttribute("aria-sort")).toBeNull();
    await page.getByRole("button", { name: words.all }).click();
    const names = await rowsOf(page);
    expect(names).toHaveLength(342);
    expect(names).toEqual(names.toSorted(new Intl.Collator("nl-NL", { sensitivity: "base" }).compare));
    await page
      .locator(".spread-filters")
      .getByLabel(words.province, { exact: true })
      .selectOption({ label: "Overijssel" });
    await page.locator(".spread-filters").getByLabel(words.kind).selectOption({ label: words.published });
    await soon(() => rowsOf(page)).toEqual(["Enschede", "Zwolle"]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.csv }).click(),
    ]);
    const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFcode;Gemeente;Provincie;Inwoners;/);
    expect(lines.slice(1).map((line) => line.split(";")[0])).toEqual(["GM0153", "GM0193"]);
    expect(faults).toEqual([]);
    await close();
  });

  it("never writes a zero for what was not found", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding`);
    await page.locator(".province-table").waitFor();
    const utrecht = page.locator(".province-table tbody tr").filter({ hasText: "Utrecht" });
    expect(await utrecht.locator("td").allInnerTexts()).toEqual([
      "8.207",
      "niet gevonden",
      "tekort",
      "niet gevonden",
      "",
    ]);
    expect(await utrecht.getByRole("img").getAttribute("aria-label")).toBe("niet gevonden van 8.207");
    await page.getByLabel(WORDS.nl.fill, { exact: true }).selectOption({ label: WORDS.nl.shortage });
    expect(await page.locator(".tile.tile--none").count()).toBe(340);
    expect(await page.locator('.tile[data-code="GM0344"]').getAttribute("aria-label")).toMatch(/495 plekken te weinig/);
    await close();
  });

  it("computes with a table of the reader's own, and names every fault of one that is wrong by row and column", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding?zoek=amsterdam`);
    await page.getByRole("button", { name: "Gebruik eigen tabellen" }).click();
    const template = page.getByRole("link", { name: "Download een lege tabel" }).first();
    const [empty] = await Promise.all([page.waitForEvent("download"), template.click()]);
    const [head = "", ...rows] = (await readFile(await empty.path(), "utf8")).trimEnd().split(/\r?\n/);
    expect(rows).toHaveLength(342);
    const filled = rows.map((row, index) => row.replace(/;[^;]*$/, `;${index % 2 ? "0,1" : "-0,05"}`));
    const give = (name: string, lines: readonly string[]) =>
      page.getByLabel("SES-WOA-scores (CSV)").setInputFiles({
        name,
        mimeType: "text/csv",
        buffer: Buffer.from([head, ...lines].join("\r\n"), "utf8"),
      });
    await give("fout.csv", [...filled.slice(0, 4), (filled[4] as string).replace(/;[^;]*$/, ";9"), ...filled.slice(6)]);
    const refused = page.locator(".table-faults");
    await refused.waitFor();
    expect(await refused.innerText()).toMatch(/“fout[.]csv” is niet gebruikt: er zijn 2 fouten[\s\S]*Rij 6/);
    expect(await barriers(page)).toEqual([]);
    expect(await page.locator(".kind-sign").first().innerText()).toBe("gepubliceerd");
    await give("scores.csv", filled);
    await soon(() => page.locator(".kind-sign").first().innerText()).toBe("berekend");
    expect(await refused.count()).toBe(0);
    expect(await page.locator(".tile--computed").count()).toBeGreaterThanOrEqual(342);
    await page.locator('.tile[data-code="GM0599"]').click();
    await page.waitForURL(/GM0599/);
    expect(await page.locator(".municipality").innerText()).toMatch(/Rotterdam[\s\S]*volgens de formule/);
    expect(page.url()).not.toContain("scores");
    await page.getByRole("button", { name: "Haal “scores.csv” weg" }).click();
    await soon(() => page.locator(".kind-sign").first().innerText()).toBe("gepubliceerd");
    // A refused question answers 400, which a browser writes on its console.
    expect(faults.filter((fault) => !/400/.test(fault))).toEqual([]);
    await close();
  }, 60_000);

  it("keeps the round, the number, the shade, the search and the order in the address, also after reloading", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding`);
    await page.getByRole("button", { name: "Ronde 2026" }).click();
    await soon(() => page.locator(".lede").innerText()).toMatch(/^88[.]000/);
    await page.getByLabel(WORDS.nl.country, { exact: true }).fill("50000");
    await soon(() => page.locator(".lede").innerText()).toMatch(/^50[.]000/);
    await page.getByLabel(WORDS.nl.fill, { exact: true }).selectOption("perHead");
    await page.getByLabel(WORDS.nl.search).fill("berg");
    await page.locator(".municipality-table").getByRole("button", { name: "Inwoners", exact: true }).click();
    const before = { url: page.url(), rows: await rowsOf(page) };
    await page.reload();
    await page.locator(".tile-picture").waitFor();
    expect(page.url()).toBe(before.url);
    expect(await rowsOf(page)).toEqual(before.rows);
    expect(await page.locator(".lede").innerText()).toMatch(/^50[.]000/);
    expect(await page.getByRole("button", { name: "Ronde 2026" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.getByLabel(WORDS.nl.fill, { exact: true }).inputValue()).toBe("perHead");
    expect(await page.locator(".municipality-table th[aria-sort]").innerText()).toBe("Inwoners");
    expect(faults).toEqual([]);
    await close();
  });

  it("says where a round stands on a day, and what was not found of it", async () => {
    const { page, faults, close } = await reader(browser);
    const now = page.locator(".cycle-now");
    const states = () =>
      page.locator(".cycle-step").evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset["state"]));
    await page.goto(`${keten.url}/spreiding?ronde=2024&op=2024-11-15`);
    await now.waitFor();
    expect(await now.innerText()).toMatch(/Op 15.november.2024: .*30.december.2024[\s\S]*nog 45 dagen/);
    expect(await states()).toEqual(["done", "done", "now", "ahead"]);
    await page.goto(`${keten.url}/spreiding?ronde=2026&op=2026-11-21`);
    await now.waitFor();
    expect(await now.innerText()).toMatch(/31.oktober.2026[\s\S]*laatste dag 21 dagen voorbij/);
    expect(await states()).toEqual(["done", "now", "ahead", "ahead"]);
    expect(await page.locator(".cycle-steps").innerText()).toMatch(
      /was 27 dagen te laat[\s\S]*Niet gevonden of dit al is gebeurd/,
    );
    await page.goto(`${keten.url}/spreiding?ronde=2024&op=2023-11-15`);
    await now.waitFor();
    expect(await now.innerText()).toBe("De Spreidingswet gold toen nog niet.");
    expect(faults).toEqual([]);
    await close();
  });

  it("shows one province at a time on a phone, the table first", async () => {
    const { page, faults, close } = await reader(browser, { width: 390 });
    await page.goto(`${keten.url}/spreiding`);
    await page.locator(".tile-picture").waitFor();
    const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
    expect(await top(".municipality-table")).toBeLessThan(await top(".tile-picture"));
    const picker = page.getByLabel("Provincie op de kaart");
    await picker.selectOption({ label: "Flevoland" });
    expect(await page.locator(".tile").count()).toBe(6);
    expect(
      await page
        .locator(".tile-area")
        .first()
        .evaluate((one) => one.getBoundingClientRect().width),
    ).toBeGreaterThan(35);
    await page.getByRole("button", { name: "Volgende provincie" }).click();
    expect(await page.locator(".tile").count()).not.toBe(6);
    expect(faults).toEqual([]);
    await close();
  });

  it("prints the answer first, then every municipality under a head that repeats; and one municipality alone", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding`);
    await page.locator(".tile-picture").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".spread-print").isVisible()).toBe(true);
    expect(await page.locator(".municipality-table tbody tr:visible").count()).toBe(342);
    expect(await page.locator(".municipality-table thead").evaluate((one) => getComputedStyle(one).display)).toBe(
      "table-header-group",
    );
    for (const gone of [".spread-filters", ".round-tools", ".own-number", ".map-fill"])
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    // A4 less its margins, in the points of a screen.
    await page.setViewportSize({ width: 687, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(687);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: "screen" });
    await page.goto(`${keten.url}/spreiding/GM0363`);
    await page.locator(".municipality").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".calculation").isVisible()).toBe(true);
    expect(await page.locator(".municipality-table:visible").count()).toBe(0);
    await close();
  });
});
