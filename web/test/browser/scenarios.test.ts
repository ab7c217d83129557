import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const RESULT_MS = 240_000;
/** Few futures and years: the page is tried here, not the patience of the reader. */
const SMALL = { replications: 2, years: 2 };

/** Lets every scenario that the page asks for be a small one. */
async function small(page: Page): Promise<object[]> {
  const asked: object[] = [];
  await page.route("**/v1/simulation-*", (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const body = { ...(route.request().postDataJSON() as object), ...SMALL };
    asked.push(body);
    return route.continue({ postData: JSON.stringify(body) });
  });
  return asked;
}

const resultOf = (page: Page) => page.locator(".results .end-dots").first().waitFor({ timeout: RESULT_MS });
const scenarioLink = (scenario: object, more = "") =>
  `/scenarios#s=${Buffer.from(JSON.stringify({ keten: 1, ...scenario })).toString("base64url")}${more}`;

describe.skipIf(!CHROMIUM)("scenarios", () => {
  let browser: Browser;
  let keten: RunningKeten;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "keten-scenarios-"));
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers a first question within three clicks from the home page, in bands and never a line", async () => {
    const { page, faults, requests, close } = await reader(browser);
    const asked = await small(page);
    await page.goto(keten.url);
    await page.getByRole("navigation").getByRole("link", { name: "Scenario’s" }).click();
    await page.getByRole("button", { name: /twee keer zo weinig woningen/ }).click();
    await page.locator(".run-dots, .results").first().waitFor();
    await resultOf(page);
    expect(asked).toEqual([
      { keten: 1, extends: "housing-halved", ...SMALL },
      { keten: 1, extends: "baseline", ...SMALL },
    ]);
    const headline = await page.locator(".headline").innerText();
    expect(headline).toMatch(/^In .*van de 2 toekomsten|^In alle 2 toekomsten/);
    expect(headline).toContain("In de basis");
    expect(await page.locator(".results .plot-outer--scenario").count()).toBeGreaterThan(0);
    expect(await page.locator(".results .plot-outer--baseline").count()).toBeGreaterThan(0);
    expect(await page.locator(".end-dots--scenario circle").count()).toBe(2);
    expect(await page.locator(".end-dots--baseline circle").count()).toBe(2);
    await page.locator(".year-table tbody tr").first().waitFor();
    expect(await page.locator(".year-table tbody tr").count()).toBeGreaterThan(5);
    expect(await page.locator(".difference-sentence").innerText()).toMatch(/[+−]/);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests.filter(({ url }) => !url.startsWith(keten.url))).toEqual([]);
    // What a reader made up never stands in an address that the server sees.
    expect(requests.every(({ url }) => !url.includes("s="))).toBe(true);

    await page.getByLabel("Wat wilt u zien?").selectOption({ label: "Wacht op een besluit" });
    await page.getByRole("heading", { level: 2, name: "Wacht op een besluit" }).waitFor();
    await page.getByLabel("Herkomst").selectOption({ label: "Syrië" });
    await page.getByRole("heading", { level: 2, name: "Wacht op een besluit: Syrië" }).waitFor();
    await page.getByLabel("Tel toekomsten boven").selectOption("own");
    await page.getByLabel("Eigen getal").fill("1");
    await expect.poll(() => page.locator(".headline").innerText()).toMatch(/^In alle 2 toekomsten .* meer dan 1\./);
    expect(page.url()).toContain("g=syria");

    const link = page.url();
    const other = await reader(browser, { language: "en", scheme: "dark" });
    await other.page.goto(link);
    await resultOf(other.page);
    await other.page.getByRole("heading", { level: 2, name: "Awaiting a decision: Syria" }).waitFor();
    expect(other.requests.some(({ body }) => body !== "")).toBe(false);
    expect(await barriers(other.page)).toEqual([]);
    expect(other.faults).toEqual([]);
    await other.close();

    await page.goBack();
    await page.getByRole("heading", { name: "Begin met een vraag" }).waitFor();
    await close();
  }, 300_000);

  it("lets an analyst do everything with a file and the keyboard, on a phone, in English", async () => {
    const { page, faults, close } = await reader(browser, { language: "en", width: 390 });
    const path = join(folder, "mine.json");
    const mine = {
      extends: "baseline",
      name: { nl: "Mijn scenario", en: "My scenario" },
      ...SMALL,
      capacity: { regularPlaces: { value: 60_000, basis: "guess", note: "More places." } },
    };
    writeFileSync(path, JSON.stringify(mine));
    await page.goto(`${keten.url}/scenarios`);
    await page.getByRole("button", { name: "For the analyst" }).click();
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect.poll(() => page.getByLabel("Name", { exact: true }).inputValue()).toBe("My scenario");
    expect(await page.getByLabel("Number of futures").inputValue()).toBe("2");
    await page.getByLabel("Asylum applications a year", { exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Run", exact: true }).focus();
    await page.keyboard.press("Enter");
    await resultOf(page);
    expect(await page.locator(".headline").innerText()).toMatch(/futures/);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await page.getByRole("button", { name: "Change the scenario" }).click();
    await page.getByLabel("Homes for permit holders, as a number").fill("20,000");
    await page.getByText("Changed, not run yet.").waitFor();

    await page.getByRole("button", { name: "For the analyst" }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const file = JSON.parse(readFileSync(await saved.path(), "utf8")) as typeof mine;
    expect(file.capacity.regularPlaces.value).toBe(60_000);
    expect(file).toMatchObject({
      arrivals: { perYear: { value: 27_500 } },
      capacity: { housedMost: { value: 20_000 } },
    });

    writeFileSync(path, "no scenario");
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByText("The file mine.json is no scenario").waitFor();
    expect(faults).toEqual([]);
    await close();
  }, 300_000);

  it("finds an assumption, changes it, and shows what the server finds wrong at its place", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}${scenarioLink({ extends: "baseline", ...SMALL })}`);
    await page.getByRole("button", { name: "Toon alle aannames" }).click();
    expect(await page.locator(".assumption-table tbody tr").count()).toBeGreaterThan(50);
    await page.getByLabel("Zoek een aanname").fill("zelfstandig");
    const rows = page.locator(".assumption-table tbody tr");
    await expect.poll(() => rows.count()).toBeLessThan(5);
    await page.getByLabel("Zoek een aanname").fill("xqzq");
    await page.getByText("Geen aanname gevonden met “xqzq”").waitFor();
    await page.getByLabel("Zoek een aanname").fill("Gewone opvangplekken");
    await page.getByRole("button", { name: "Wijzig: Gewone opvangplekken" }).click();
    const editor = page.locator(".assumption-editor");
    await editor.getByLabel("Waarde").fill("veel");
    await editor.getByRole("button", { name: "Neem over" }).click();
    await editor.getByText("“veel” is geen getal.").waitFor();
    expect(await barriers(page)).toEqual([]);
    await editor.getByLabel("Waarde").fill("90.000");
    await editor.getByRole("button", { name: "Neem over" }).click();
    await page.locator(".assumption--changed").getByText("90.000").waitFor();
    await expect.poll(() => page.url()).toContain("s=");

    const wrong = { extends: "baseline", capacity: { staff: { leavePerYear: { value: 1.7 } } } };
    await page.goto(`${keten.url}${scenarioLink(wrong)}`);
    await page.getByRole("button", { name: "Reken", exact: true }).click();
    await page.getByRole("heading", { name: "Dit scenario kan nog niet worden gerekend" }).waitFor();
    await page.getByLabel("Zoek een aanname").fill("xqzq");
    await page.locator(".assumption-table .field-fault").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    // The refused scenario answers 400, which a browser writes on its console.
    expect(faults.filter((fault) => !fault.includes("400"))).toEqual([]);
    await close();
  }, 120_000);

  it("says what differs when a link was made under other versions, and runs it now", async () => {
    const { page, close } = await reader(browser);
    const link = scenarioLink(
      { extends: "housing-halved", ...SMALL },
      "&engine=0.0.1&law=0123456789abcdef&figures=fedcba9876543210&seed=20260101&run=unknown&base=unknown-too",
    );
    await page.goto(keten.url + link);
    const note = page.locator(".note", { hasText: "U opende een link" });
    await note.getByText("het rekenprogramma: 0.0.1 toen").waitFor();
    await note.getByText("de wet in Keten: 01234567 toen").waitFor();
    await note.getByText("de bekende cijfers: fedcba98 toen").waitFor();
    expect(await note.getByText("zaadje").count()).toBe(0);
    await note.getByRole("button", { name: "Reken nu" }).click();
    await resultOf(page);
    await note.getByText("Hieronder staat de uitkomst met de versies van nu.").waitFor();
    await page.goto(`${keten.url}/scenarios#s=afgebroken!`);
    await page.getByText("In deze link staat geen scenario dat te lezen is.").waitFor();
    await close();
  }, 300_000);

  it("keeps two browsers apart, remembers what was run, and forgets it when asked", async () => {
    const [one, two] = [await reader(browser), await reader(browser)];
    await small(one.page);
    await one.page.goto(`${keten.url}/scenarios`);
    await two.page.goto(`${keten.url}/scenarios`);
    await one.page.getByLabel("Woningen voor statushouders, als getal").fill("10000");
    expect(await two.page.getByLabel("Woningen voor statushouders, als getal").inputValue()).toBe("32.000");
    await one.page.getByRole("button", { name: /twee keer zo weinig woningen/ }).click();
    await resultOf(one.page);
    await one.page.goto(`${keten.url}/scenarios`);
    await one.page.getByRole("link", { name: "Half zoveel woningen" }).click();
    await resultOf(one.page);
    await one.page.getByRole("button", { name: "Wis deze lijst" }).click();
    expect(await one.page.getByRole("heading", { name: "Eerder op deze computer" }).count()).toBe(0);
    expect(await two.page.getByRole("heading", { name: "Eerder op deze computer" }).count()).toBe(0);
    await one.close();
    await two.close();
  }, 300_000);

  it("gives the chart as a picture and every table as a file", async () => {
    const { page, faults, close } = await reader(browser);
    await small(page);
    await page.goto(`${keten.url}/scenarios`);
    await page.getByRole("button", { name: /twee keer zo weinig woningen/ }).click();
    await resultOf(page);
    await page.getByRole("button", { name: "Exporteer" }).click();
    const picture = async (name: string) => {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      return readFileSync(await saved.path());
    };
    const svg = (await picture("SVG")).toString();
    expect(svg).toContain("<svg");
    expect(svg).toContain("Mensen in de opvang");
    expect(svg).not.toContain("var(--");
    expect([...(await picture("PNG")).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    for (const link of await page.locator(".downloads a").all()) {
      const answer = await page.request.get(keten.url + (await link.getAttribute("href")));
      expect(answer.status(), (await link.getAttribute("href")) ?? "").toBe(200);
      expect(answer.headers()["content-disposition"]).toContain("attachment");
    }
    expect(faults).toEqual([]);
    await close();
  }, 300_000);

  it("shows the place in the queue, a stop, a failure, and goes on when asked", async () => {
    const { page, close } = await reader(browser);
    const run = {
      id: "r",
      kind: "simulation",
      name: { nl: "Half zoveel woningen", en: "Half as many homes" },
      engineVersion: "1",
      lawHash: "l",
      figuresHash: "f",
      scenarioHash: "s",
      seed: 1,
      replications: 20,
      total: 20,
      progress: 0,
      checksum: null,
      uncertainty: null,
      warnings: [],
      problems: [] as object[],
      given: { keten: 1, extends: "baseline" },
    };
    let now: object = { ...run, state: "queued", position: 3 };
    const asked: string[] = [];
    await page.route("**/v1/simulation-runs**", (route) => {
      asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
      return route.fulfill({ status: 200, contentType: "application/json", body: JSON.stringify(now) });
    });
    await page.route("**/v1/simulation-runs/**", (route) => {
      if (route.request().method() === "POST") now = { ...run, state: "cancelled", progress: 5, position: null };
      return route.fulfill({ status: 200, contentType: "application/json", body: JSON.stringify(now) });
    });
    await page.goto(`${keten.url}/scenarios`);
    await page.getByRole("button", { name: /Hoe gaat het als er niets verandert/ }).click();
    await page.getByText("nummer 3 in de rij").waitFor();
    expect(await barriers(page)).toEqual([]);
    now = { ...run, state: "running", progress: 5, position: null };
    await page.getByText("5 van de 20 toekomsten klaar.").waitFor();
    expect(await page.locator(".run-dot--done").count()).toBe(5);
    now = { ...run, state: "running", progress: 8, position: null };
    await page.getByText(/Nog ongeveer \d+ seconden?\./).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("heading", { name: "De berekening is gestopt" }).waitFor();
    await page.getByText("5 van de 20 toekomsten waren klaar").waitFor();
    now = {
      ...run,
      state: "failed",
      position: null,
      problems: [{ code: "x", severity: "error", message: { nl: "De schijf is vol.", en: "The disk is full." } }],
    };
    await page.getByRole("button", { name: "Reken verder" }).click();
    await page.getByRole("heading", { name: "De berekening is niet gelukt" }).waitFor();
    await page.getByText("De schijf is vol.").waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(asked.filter((one) => one.startsWith("POST")).length).toBe(2);
    await close();
  }, 60_000);

  it("asks on request which assumption counts most", async () => {
    const { page, faults, close } = await reader(browser);
    await page.route("**/v1/simulation-sensitivities", (route) =>
      route.continue({
        postData: JSON.stringify({ ...(route.request().postDataJSON() as object), replications: 1, years: 1 }),
      }),
    );
    await page.goto(`${keten.url}${scenarioLink({ extends: "baseline", replications: 1, years: 1 })}`);
    await page.getByRole("button", { name: "Reken", exact: true }).click();
    await resultOf(page);
    await page.getByRole("button", { name: "Zoek het uit" }).click();
    await page.locator(".tornado li").first().waitFor({ timeout: RESULT_MS });
    expect(await page.locator(".tornado li").count()).toBeGreaterThan(2);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 300_000);
});

describe.skipIf(!CHROMIUM)("how good the model is", () => {
  let browser: Browser;
  let keten: RunningKeten;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  for (const { language, width, first, verdict, outside } of [
    {
      language: "nl",
      width: 1440,
      first: "Met één gedrag voor alle jaren",
      verdict: /gepubliceerde getallen/,
      outside: "Buiten de band",
    },
    {
      language: "en",
      width: 390,
      first: "With one behaviour for all years",
      verdict: /published numbers/,
      outside: "Outside the band",
    },
  ] as const)
    it(`shows the figures at once, then bands, misses as plain as hits: ${language}, ${width}`, async () => {
      const { page, faults, close } = await reader(browser, { language, width });
      await page.goto(`${keten.url}/hoe-goed-is-het-model?toekomsten=2`);
      await page.getByRole("heading", { level: 2, name: first }).waitFor();
      await page.locator(".model-measure .disc").first().waitFor();
      await page.locator(".model-section:nth-of-type(1) .headline").waitFor({ timeout: RESULT_MS });
      expect(await page.locator(".model-section:nth-of-type(1) .headline").innerText()).toMatch(verdict);
      expect(await page.getByRole("heading", { level: 4, name: outside }).count()).toBeGreaterThan(0);
      expect(await page.locator(".point-outside").count()).toBeGreaterThan(1);
      await expect.poll(() => page.locator(".model-section .headline").count(), { timeout: RESULT_MS }).toBe(3);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("button", { name: language === "nl" ? "Download alles als CSV" : "Download all as CSV" })
          .click(),
      ]);
      const lines = readFileSync(await saved.path(), "utf8")
        .trimEnd()
        .split("\r\n");
      expect(lines.length).toBeGreaterThan(50);
      expect(faults).toEqual([]);
      await close();
    }, 400_000);
});
