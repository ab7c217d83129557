import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Overview, SeriesAnswer } from "../../figures/data/model.js";
import { IN_DUTCH } from "../../figures/words/in-dutch.js";
import { CATEGORIES, CATEGORIES_IN, UNITS } from "../../figures/words/names.js";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

/** Words of a place or a publisher that an English text has and a name has not. */
const ENGLISH =
  /\b(of|the|and|page|news|items?|state|monthly|spring|read|through|table|document|report|chapter|court|council|weekly|data|see|no|quoting|January|February|March|May|June|July|August|October)\b/;
const WORDS = {
  nl: {
    search: "Zoek een cijfer",
    typed: "huis dsf",
    word: "doorlooptijd",
    found: "Gemiddelde tijd tot het besluit",
    table: "Toon als tabel",
    parted: "Waar bronnen verschillen",
    citizenship: "Nationaliteit",
    syria: "Syrië",
    per: "Per",
    month: "maand",
    back: "Alle cijfers",
  },
  en: {
    search: "Find a figure",
    typed: "house dsf",
    word: "processing time",
    found: "Average time to the decision",
    table: "Show as a table",
    parted: "Where sources differ",
    citizenship: "Citizenship",
    syria: "Syria",
    per: "Per",
    month: "month",
    back: "All figures",
  },
} as const;

const chartOf = (page: Page) => page.locator(".figure-picture > svg");

describe.skipIf(!CHROMIUM)("the figures", () => {
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
    { language: "nl", width: 1440 },
    { language: "en", width: 390 },
    { language: "nl", width: 390 },
    { language: "en", width: 1440 },
  ] as const;
  for (const { language, width } of settings)
    it(`leads from a word to a figure, its sources and its table: ${language}, ${width}`, async () => {
      const words = WORDS[language];
      const { page, faults, close } = await reader(browser, { language, width });
      await page.goto(`${keten.url}/cijfers`);
      const field = page.getByLabel(words.search);
      await field.fill(words.typed);
      await page.locator(".series-nothing").waitFor();
      await field.fill(words.word);
      expect(await page.locator(".series-link").count()).toBeGreaterThan(0);
      await page.locator(".series-link").filter({ hasText: words.found }).first().click();
      await page.waitForURL(/\/cijfers\/decision-time$/);
      await chartOf(page).waitFor();
      expect(await page.locator(".figure-title").innerText()).toBe(words.found);
      if (width < 1024) {
        await page.getByRole("link", { name: words.back }).click();
        await page.locator(".series-list").waitFor();
      }
      await page.goto(`${keten.url}/cijfers/first-applications`);
      await chartOf(page).waitFor();
      const parted = page.locator(".parted-table");
      expect(await page.getByRole("heading", { name: words.parted }).count()).toBe(1);
      const rows = await parted.locator("tbody tr").allInnerTexts();
      expect(rows.find((row) => row.startsWith("2017"))).toMatch(/14[.,]720[\s\S]*16[.,]090/);
      await page.getByRole("button", { name: words.table }).click();
      const values = await page.locator(".values-table tbody tr").allInnerTexts();
      expect(values.some((row) => /2024[\s\S]*32[.,]180/.test(row))).toBe(true);
      await page.getByLabel(words.per, { exact: true }).selectOption({ label: words.month });
      await expect.poll(() => page.locator(".values-table").innerText()).toMatch(/(okt|Oct) 2021/);
      await page.getByLabel(words.citizenship).selectOption({ label: words.syria });
      await page.locator(".figure-empty, .figure-picture").first().waitFor();
      expect(page.url()).toContain("nationaliteit=SYR");
      expect(faults).toEqual([]);
      await close();
    }, 60_000);

  it("shows every series, legibly, in words of the reader's language", async () => {
    const get = async <T>(path: string) => (await (await fetch(keten.url + path)).json()) as T;
    const overview = await get<Overview>("/v1/figures");
    const { page, faults, close } = await reader(browser);
    const dutch = (text: string, of: string) => {
      if (ENGLISH.test(text))
        expect(IN_DUTCH[text], `${of}: “${text}” has no Dutch in web/figures/words`).toBeDefined();
    };
    for (const source of overview.sources) {
      dutch(source.publisher, source.id);
      dutch(source.locator, source.id);
    }
    for (const { id, unit } of overview.series) {
      expect(UNITS[unit], `unit ${unit} has no name in web/figures/words`).toBeDefined();
      const { cells } = await get<SeriesAnswer>(`/v1/figures/${id}?citizenship=TOTAL`);
      for (const { figure, others, category = "" } of cells) {
        const name = CATEGORIES_IN[id]?.[category] ?? CATEGORIES[category];
        expect(name, `category ${category} of ${id} has no name in web/figures/words`).toBeDefined();
        for (const one of [figure, ...others])
          if (one.note !== undefined)
            expect(IN_DUTCH[one.note], `${id}: the note “${one.note}” has no Dutch`).toBeDefined();
      }
      await page.goto(`${keten.url}/cijfers/${id}`);
      await chartOf(page).waitFor();
      const picture = await chartOf(page).evaluate((svg) => ({
        html: svg.outerHTML,
        marks: svg.querySelectorAll(".marker, .bar-exact, .bar-rounded").length,
        smallest: Math.min(
          ...[...svg.querySelectorAll("text")].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
        ),
        outside: [...svg.querySelectorAll("text")]
          .filter((one) => {
            const [own, whole] = [one.getBoundingClientRect(), svg.getBoundingClientRect()];
            return own.width > 0 && (own.left < whole.left - 2 || own.right > whole.right + 2);
          })
          .map((one) => one.textContent),
      }));
      expect(picture.html, id).not.toMatch(/NaN|undefined|Infinity/);
      expect(picture.marks, id).toBeGreaterThan(0);
      expect(picture.smallest, id).toBeGreaterThanOrEqual(14);
      expect(picture.outside, id).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  }, 240_000);

  it("shows one place at a time, and the latest figure of each in a table", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/cijfers/reception-task`);
    await chartOf(page).waitFor();
    expect(await page.locator(".figure-latest").innerText()).toMatch(/88[.]000/);
    const table = page.locator(".figure-places");
    await table.getByLabel("Zoek een gebied").fill("gravenh");
    await table.getByRole("button", { name: "'s-Gravenhage" }).click();
    await expect.poll(() => page.locator(".figure-latest").innerText(), { timeout: 20_000 }).toMatch(/2[.]513/);
    expect(page.url()).toContain("gebied=GM0518");
    await page.goto(`${keten.url}/cijfers/ses-woa-score`);
    await chartOf(page).waitFor();
    expect(await page.locator(".figure-places tbody tr").count()).toBe(4);
    expect(faults).toEqual([]);
    await close();
  });

  it("is walked along with the arrow keys, and says each figure with who counted it", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/cijfers/first-applications`);
    const picture = page.locator(".figure-picture");
    await picture.focus();
    await page.keyboard.press("End");
    const last = await picture.getAttribute("aria-valuetext");
    expect(last).toMatch(/^2025: 24\.070/);
    await page.keyboard.press("Home");
    for (let steps = 0; steps < 8; steps++) await page.keyboard.press("ArrowRight");
    expect(await picture.getAttribute("aria-valuetext")).toMatch(
      /^2016: ± 18\.200 .*Eurostat: 19\.285.*UNHCR: 19\.519/,
    );
    expect(await page.locator(".figure-said").innerText()).toContain("2016");
    await page.keyboard.press("Escape");
    expect(await picture.getAttribute("aria-valuenow")).toBe("0");
    await close();
  });

  it("shows what was known on another day, and says so", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/cijfers/left-reception?bekend=2025-03-03`);
    await page.locator(".figure-empty").waitFor();
    expect(await page.locator(".figure-empty").innerText()).toContain("3\u00a0maart\u00a02025");
    await page.getByRole("button", { name: "Toon wat nu bekend is" }).click();
    await chartOf(page).waitFor();
    expect(page.url()).not.toContain("bekend");
    expect(await page.locator(".figure-latest").innerText()).toContain("44.280");
    await close();
  });

  it("gives the values and the picture to take along", async () => {
    const { page, close } = await reader(browser);
    await page.goto(`${keten.url}/cijfers/first-applications`);
    await chartOf(page).waitFor();
    const take = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".figure-downloads").getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const csv = await take(/CSV/);
    expect(csv.name).toBe("keten-first-applications.csv");
    const lines = csv.bytes.toString("utf8").split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFseries;period;/);
    expect(lines.some((line) => line.includes(";2024;A;NL;TOTAL;;32180;;persons;TK-2025D08674;"))).toBe(true);
    const svg = (await take(/SVG/)).bytes.toString("utf8");
    expect(svg).toMatch(/^<svg[\s\S]*Eerste asielaanvragen[\s\S]*Bron: [\s\S]*<\/svg>$/);
    expect(svg).not.toMatch(/var\(--|class=/);
    const png = await take(/PNG/);
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.bytes.length).toBeGreaterThan(10_000);
    await close();
  });

  it("says what to do when a figure cannot be reached, and when there is no such series", async () => {
    const { page, close } = await reader(browser);
    await page.route("**/v1/figures/departures?**", (route) => route.abort());
    await page.goto(`${keten.url}/cijfers/departures`);
    await page.getByText("De gegevens zijn nu niet te bereiken.").waitFor();
    await page.unroute("**/v1/figures/departures?**");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await chartOf(page).waitFor();
    await page.goto(`${keten.url}/cijfers/bestaat-niet`);
    await page.getByRole("heading", { name: "Deze reeks is er niet" }).waitFor();
    await close();
  });

  it("has no barriers that a machine can find, with its table open and with bars", async () => {
    for (const scheme of ["light", "dark"] as const)
      for (const width of [1440, 390]) {
        const { page, close } = await reader(browser, { scheme, width });
        await page.goto(`${keten.url}/cijfers/first-applications`);
        await page.getByRole("button", { name: "Toon als tabel" }).click();
        expect(await barriers(page), `${scheme} ${width}`).toEqual([]);
        await page.goto(`${keten.url}/cijfers/reception-places-needed`);
        await chartOf(page).waitFor();
        expect(await barriers(page), `${scheme} ${width}`).toEqual([]);
        await close();
      }
  }, 120_000);
});
