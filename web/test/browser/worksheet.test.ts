import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { barriers, CHROMIUM, openBrowser, reader } from "./support/reader.js";

const ZEELAND = "PV29";
/** With its made-up lines; largest of the province first. */
async function beginExample(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/spreiding/tafel`);
  await page.getByLabel("Provincie", { exact: true }).selectOption(ZEELAND);
  await page.getByLabel("Ronde", { exact: true }).selectOption("2024");
  await page.getByRole("button", { name: "Begin met een voorbeeld" }).click();
  await page.locator(".table-headline").waitFor();
}

async function trade(page: Page, from: string, to: string, places: string): Promise<void> {
  const form = page.getByRole("form", { name: "Leg ruil voor" });
  await form.getByLabel("Geeft weg", { exact: true }).selectOption({ label: from });
  await form.getByLabel("Neemt over", { exact: true }).selectOption({ label: to });
  await form.getByLabel(`${from} geeft`).fill(places);
  await form.getByLabel(`${to} neemt`).fill(places);
  await form.getByRole("button", { name: "Leg ruil voor" }).click();
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByLabel("Uw naam").fill(name);
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
}

const taskOf = (page: Page, name: string) =>
  page.locator(".table-municipal tbody tr", { hasText: name }).locator('td[data-label="Taak"]').innerText();

describe.skipIf(!CHROMIUM)("the worksheet of a provincial table", () => {
  let browser: Browser;
  let keten: RunningKeten;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "keten-tables-"));
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("does a trade, prints the report, and is found back after a reload", async () => {
    const { page, faults, requests, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding/tafel`);
    await page.locator("#table-begin").waitFor();
    expect(await barriers(page)).toEqual([]);
    await beginExample(page, keten.url);
    expect(await page.locator(".note .chip").innerText()).toBe("voorbeeld");
    const before = await taskOf(page, "Vlissingen");

    // While typing the sum is shown, and two numbers that differ are told.
    const form = page.getByRole("form", { name: "Leg ruil voor" });
    await form.getByLabel("Geeft weg", { exact: true }).selectOption({ label: "Vlissingen" });
    await form.getByLabel("Neemt over", { exact: true }).selectOption({ label: "Veere" });
    await form.getByLabel("Vlissingen geeft").fill("30");
    await form.getByLabel("Veere neemt").fill("20");
    expect(await form.getByRole("status").innerText()).toContain("Som wordt 2.099 in plaats van 2.109");
    await form.getByRole("button", { name: "Leg ruil voor" }).click();
    expect(await taskOf(page, "Vlissingen")).toBe(before);
    await form.getByLabel("Veere neemt").fill("30");
    expect(await form.getByRole("status").innerText()).toContain("Som blijft 2.109");
    await form.getByRole("button", { name: "Leg ruil voor" }).click();
    expect(Number(await taskOf(page, "Vlissingen"))).toBe(Number(before) - 30);
    expect(await page.locator("#ruilen").innerText()).toContain("Vlissingen → Veere: 30 opvangplekken");

    // More than there is to give is told at the form, and not put in.
    await trade(page, "Veere", "Goes", "9.000");
    const alert = form.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^Ruil 3, plekken: Veere geeft 9000 weg.*Wel goed: ten hoogste 149/);
    expect(await page.locator("#ruilen li").count()).toBe(2);

    // What is not saved survives a reload too.
    await page.reload();
    await page.getByRole("button", { name: "Ga daarmee verder: Voorbeeld: tafel Zeeland" }).click();
    expect(Number(await taskOf(page, "Vlissingen"))).toBe(Number(before) - 30);

    // Another one that is begun does not take its place.
    await beginExample(page, keten.url);
    await page.goto(`${keten.url}/spreiding/tafel`);
    const drafts = page.locator(".table-draft");
    await drafts.first().waitFor();
    expect(await drafts.count()).toBe(2);
    await drafts
      .first()
      .getByRole("button", { name: /^Ga daarmee verder/ })
      .click();
    if (Number(await taskOf(page, "Vlissingen")) === Number(before)) {
      await page.goto(`${keten.url}/spreiding/tafel`);
      await drafts
        .last()
        .getByRole("button", { name: /^Ga daarmee verder/ })
        .click();
    }
    expect(Number(await taskOf(page, "Vlissingen"))).toBe(Number(before) - 30);

    await save(page, "A. Ambtenaar");
    await page.waitForURL(/\/spreiding\/tafel\/[0-9a-f-]{36}$/);
    const address = page.url();
    await page.locator(".table-headline").waitFor();
    await page.locator("#versies li").waitFor();
    expect(await barriers(page)).toEqual([]);

    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".table-headline").isVisible()).toBe(true);
    expect(await page.getByText("Vlissingen → Veere: 30 opvangplekken").isVisible()).toBe(true);
    expect(await page.locator(".table-municipal thead").isVisible()).toBe(true);
    for (const control of await page.locator("main button, main input, main select").all())
      expect(await control.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });

    await page.reload();
    await page.locator(".table-headline").waitFor();
    expect(page.url()).toBe(address);
    expect(Number(await taskOf(page, "Vlissingen"))).toBe(Number(before) - 30);
    await page.goto(`${keten.url}/spreiding/tafel`);
    await page.getByRole("link", { name: "Voorbeeld: tafel Zeeland" }).first().click();
    await page.locator(".table-headline").waitFor();
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    expect(requests.filter(({ url }) => !url.startsWith(keten.url))).toEqual([]);
    await close();
  }, 120_000);

  it("shows on the map and in the table what counts of what was committed, and says that an example is one", async () => {
    const { page, faults, close } = await reader(browser);
    await page.goto(`${keten.url}/spreiding?ronde=2026&kleur=commitment`);
    await page.getByText("Van deze ronde is nog geen werkblad bewaard.").waitFor();
    expect(await page.locator('.tile[aria-label$="geen werkblad bewaard, benadering"]').count()).toBe(342);

    await beginExample(page, keten.url);
    await save(page, "Tester");
    await page.waitForURL(/\/spreiding\/tafel\/(?!nieuw)[^/]+$/);
    const brought = page.locator(".table-municipal tbody tr", { hasText: "Terneuzen" });
    const counted = await brought.locator('td[data-label="Telt mee"]').innerText();
    const task = await brought.locator('td[data-label="Taak"]').innerText();
    await page.goto(`${keten.url}/spreiding/GM0715?kleur=commitment`);
    await page.getByText("Een werkblad is een voorbeeld").waitFor();
    const tile = page.locator('.tile[data-code="GM0715"]');
    expect(await tile.getAttribute("aria-label")).toContain(`${counted} van ${task} plekken tellen mee`);
    expect(await page.locator(".municipality").innerText()).toContain(`${counted} van ${task}`);
    await page.locator('.municipality a[href^="/spreiding/tafel/"]').waitFor();
    expect(await page.locator(".municipality-table").innerText()).toContain("geen werkblad bewaard");
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("loses nothing when two tabs save at once: both are put together, or stand side by side", async () => {
    const mine = await reader(browser);
    await beginExample(mine.page, keten.url);
    await save(mine.page, "Maarten");
    await mine.page.waitForURL(/\/spreiding\/tafel\/[0-9a-f-]{36}$/);
    const address = mine.page.url();
    const theirs = await reader(browser);
    await theirs.page.goto(address);
    await theirs.page.locator(".table-headline").waitFor();

    await trade(theirs.page, "Goes", "Tholen", "11");
    await save(theirs.page, "Ilse");
    await theirs.page.getByText("Versie 2 is bewaard.").waitFor();

    await trade(mine.page, "Terneuzen", "Hulst", "22");
    await save(mine.page, "Maarten");
    await mine.page.getByRole("heading", { name: "Ilse bewaarde intussen ook" }).waitFor();
    expect(await mine.page.locator(".table-clash").innerText()).toContain("Goes → Tholen: 11 opvangplekken");
    expect(await barriers(mine.page)).toEqual([]);
    await mine.page.getByRole("button", { name: "Voeg samen en bewaar" }).click();
    await mine.page.getByText("Versie 3 is bewaard.").waitFor();
    for (const line of ["Goes → Tholen: 11 opvangplekken", "Terneuzen → Hulst: 22 opvangplekken"])
      expect(await mine.page.locator("#ruilen").innerText()).toContain(line);

    // The other tab still stands at version 2, and changes the same line as was changed since.
    await theirs.page.getByRole("button", { name: /^Wijzig: Goes → Tholen/ }).click();
    const form = theirs.page.getByRole("form", { name: "Wijzig ruil" });
    await form.getByLabel("Goes geeft").fill("12");
    await form.getByLabel("Tholen neemt").fill("12");
    await form.getByRole("button", { name: "Wijzig ruil" }).click();
    await mine.page.getByRole("button", { name: /^Wijzig: Goes → Tholen/ }).click();
    const other = mine.page.getByRole("form", { name: "Wijzig ruil" });
    await other.getByLabel("Goes geeft").fill("13");
    await other.getByLabel("Tholen neemt").fill("13");
    await other.getByRole("button", { name: "Wijzig ruil" }).click();
    await save(mine.page, "Maarten");
    await mine.page.getByText("Versie 4 is bewaard.").waitFor();
    await save(theirs.page, "Ilse");
    const clash = theirs.page.locator(".table-clash");
    await clash.waitFor();
    expect(await clash.getByRole("button", { name: "Voeg samen en bewaar" }).isDisabled()).toBe(true);
    await clash.getByRole("button", { name: "Bewaar de mijne ernaast" }).click();
    await theirs.page.waitForURL((url) => url.href !== address && /tafel\/[0-9a-f-]{36}$/.test(url.href));
    await theirs.page.locator(".table-headline").waitFor();
    expect(await theirs.page.locator("#ruilen").innerText()).toContain("Goes → Tholen: 12 opvangplekken");
    expect(await theirs.page.getByRole("link", { name: "Open dat werkblad" }).getAttribute("href")).toBe(
      new URL(address).pathname,
    );
    await mine.page.reload();
    await mine.page.locator("#versies li").first().waitFor();
    expect(await mine.page.locator("#versies li").count()).toBe(4);
    expect(await mine.page.locator("#ruilen").innerText()).toContain("Goes → Tholen: 13 opvangplekken");

    await mine.page.getByRole("button", { name: "Vergelijk met nu: versie 1" }).click();
    const compared = mine.page.locator(".table-compared");
    await compared.locator("li").first().waitFor();
    expect(await compared.innerText()).toContain("Erbij: Terneuzen → Hulst: 22 opvangplekken");
    expect([...mine.faults, ...theirs.faults].filter((fault) => !/409/.test(fault))).toEqual([]);
    await mine.close();
    await theirs.close();
  }, 180_000);

  it("reads commitments from a spreadsheet or refuses them by row and column, and opens a worksheet from a file", async () => {
    const { page, faults, close } = await reader(browser);
    await beginExample(page, keten.url);
    const [wrong, fine] = [join(folder, "fout.csv"), join(folder, "goed.csv")];
    const head = "\uFEFFgemeente;soort;plekken;vanaf;tot_en_met;stand\r\n";
    writeFileSync(wrong, `${head}GM0700;gewoon;12,5;1-6-2024;;besloten\r\n`);
    writeFileSync(fine, `${head}GM0718;gewoon;150;1-6-2024;;besloten\r\n`);
    const field = page.getByLabel("Lees toezeggingen uit een CSV-bestand");
    await field.setInputFiles(wrong);
    const alert = page.locator("#toezeggingen").getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/GM0700[\s\S]*rij 2, kolom “plekken”|Rij 2, kolom “plekken”/);
    const lines = await page.locator("#toezeggingen li").count();
    await field.setInputFiles(fine);
    await page.getByText("1 toezegging gelezen.").waitFor();
    expect(await page.locator("#toezeggingen li").count()).toBe(lines + 1);
    expect(await page.locator("#toezeggingen").innerText()).toContain("Vlissingen: 150 plekken");

    // The example has a line for one of the thirteen municipalities already; that stays as it is.
    await page.getByRole("button", { name: "Vul de huisvestingstaak in" }).click();
    await page.getByText("12 gemeenten ingevuld.").waitFor();
    const separate = page.getByRole("region", { name: "Taken ernaast" });
    expect(await separate.locator("li").count()).toBe(13);
    expect(await separate.locator("li", { hasText: "Goes" }).innerText()).toMatch(/gevraagd \d+, gedaan niet gevonden/);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Werkblad als bestand" }).click();
    const file = join(folder, "werkblad.json");
    await (await download).saveAs(file);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ keten: 1, province: ZEELAND });
    const table = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tabel als CSV" }).click();
    const csv = join(folder, "tabel.csv");
    await (await table).saveAs(csv);
    expect(readFileSync(csv, "utf8")).toMatch(/^\uFEFFcode;gemeente;/);

    await page.goto(`${keten.url}/spreiding/tafel`);
    await page.getByLabel("Open een bestand").setInputFiles(file);
    await page.locator(".table-headline").waitFor();
    expect(await page.locator("#toezeggingen").innerText()).toContain("Vlissingen: 150 plekken");
    writeFileSync(file, '{"keten":1,"title":"x"}');
    await page.goto(`${keten.url}/spreiding/tafel`);
    await page.getByLabel("Open een bestand").setInputFiles(file);
    expect(await page.getByRole("alert").innerText()).toContain("province ontbreekt");
    expect(faults.filter((fault) => !/400/.test(fault))).toEqual([]);
    await close();
  }, 120_000);

  it("works by keyboard alone on a phone, and says what is missing beside the field", async () => {
    const { page, close } = await reader(browser, { width: 320, scheme: "dark", language: "en" });
    await page.goto(`${keten.url}/spreiding/tafel`);
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    expect(await page.locator(".field-fault").innerText()).toBe("Province is missing.");
    await page.getByLabel("Province").focus();
    await page.keyboard.type("Zeel");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".table-headline").waitFor();
    expect(await page.locator(".table-headline").innerText()).toMatch(/^Zeeland is .* places short\.$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const commitments = page.getByRole("group", { name: "Add commitment" });
    await commitments.getByRole("button", { name: "Add commitment" }).focus();
    await page.keyboard.press("Enter");
    expect(await commitments.locator(".field-fault").allInnerTexts()).toEqual([
      "Municipality is missing.",
      "Places is missing.",
      "From is missing.",
    ]);
    await commitments.getByLabel("Municipality").selectOption({ label: "Goes" });
    await commitments.getByLabel("Places").fill("120");
    for (const [part, text] of [
      ["day", "1"],
      ["month", "6"],
      ["year", "2026"],
    ] as const)
      await commitments.getByLabel(part).fill(text);
    await commitments.getByRole("button", { name: "Add commitment" }).press("Enter");
    expect(await page.locator("#toezeggingen li").innerText()).toContain("Goes: 120 places");
    expect(await page.locator("#toezeggingen li").innerText()).toContain("counts");
    await page.getByRole("button", { name: /^Remove: Goes/ }).press("Enter");
    expect(await page.locator("#toezeggingen li").count()).toBe(0);
    await page.getByRole("button", { name: "Put back" }).press("Enter");
    expect(await page.locator("#toezeggingen li").count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    await close();
  }, 120_000);
});
