import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOVED, SITE_PAGES } from "../../shell/pages.js";
import { type RunningKeten, startKeten } from "./support/keten.js";
import { PAGE_STATES, type PageState, POOR_STATES } from "./support/pages.js";
import { barriers, CHROMIUM, openBrowser, type Reader, type ReaderOptions, reader } from "./support/reader.js";

const SMALL = { keten: 1, extends: "baseline", years: 1, replications: 4 };
const RUN_WAIT = 180_000;
const ALL_WAIT = 600_000;

/** Runs a small scenario and gives the address at which a reader sees its result. */
async function resultAddress(url: string): Promise<string> {
  const asked = await fetch(`${url}/v1/simulation-runs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(SMALL),
  });
  const { id } = (await asked.json()) as { id: string };
  const until = Date.now() + RUN_WAIT;
  for (;;) {
    const run = (await (await fetch(`${url}/v1/simulation-runs/${id}`)).json()) as { state: string };
    if (run.state === "done") break;
    if (run.state === "failed" || Date.now() > until) throw new Error(`the run did not finish: ${run.state}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const file = Buffer.from(JSON.stringify(SMALL)).toString("base64url");
  return `/scenarios#${new URLSearchParams({ s: file, run: id })}`;
}

describe.skipIf(!CHROMIUM)("every page", () => {
  let browser: Browser;
  let keten: RunningKeten;
  let result: PageState;
  beforeAll(async () => {
    [keten, browser] = await Promise.all([startKeten(), openBrowser()]);
    result = { name: "the result of a scenario", path: await resultAddress(keten.url), ready: ".results svg circle" };
  }, RUN_WAIT + 60_000);
  afterAll(async () => {
    await browser?.close();
    await keten?.stop();
  });

  const open = async (state: PageState, options: ReaderOptions): Promise<Reader> => {
    const opened = await reader(browser, {
      ...options,
      ...(state.remembered ? { remembered: state.remembered } : {}),
    });
    const { page } = opened;
    if (state.unreachable) await page.route(state.unreachable, (route) => route.abort());
    await page.goto(keten.url + state.path);
    await page.locator(state.ready).first().waitFor();
    await state.act?.(page);
    return opened;
  };
  const sound = async (state: PageState, { page, faults, requests }: Reader, language: string) => {
    expect(await barriers(page), state.name).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").count(), state.name).toBe(1);
    expect(await page.locator("main").count(), state.name).toBe(1);
    expect(await page.title(), state.name).toMatch(/ · Keten$/);
    expect(
      faults.filter((fault) => !state.told?.test(fault)),
      state.name,
    ).toEqual([]);
    expect(requests.filter(({ url }) => !url.startsWith(keten.url))).toEqual([]);
  };

  it("is in the list of what is looked at", () => {
    const looked = new Set(PAGE_STATES.map(({ path }) => new URL(path, "http://keten").pathname));
    for (const { paths } of SITE_PAGES) expect(looked).toContain(paths[0]);
    for (const to of Object.values(MOVED)) expect(looked).toContain(to);
  });

  // Each language, scheme and width once; with KETEN_TEST_ALL=1 the other pairs as well.
  const usual = [
    { width: 1440, scheme: "light", language: "nl" },
    { width: 390, scheme: "dark", language: "en" },
  ] as const;
  const others = [
    { width: 1440, scheme: "dark", language: "en" },
    { width: 390, scheme: "light", language: "nl" },
  ] as const;
  const settings = process.env["KETEN_TEST_ALL"] === "1" ? [...usual, ...others] : usual;
  for (const setting of settings)
    it(
      `has no barriers that a machine can find, and asks for nothing elsewhere: ${Object.values(setting).join(", ")}`,
      async () => {
        for (const state of [...PAGE_STATES, result]) {
          const opened = await open(state, setting);
          await sound(state, opened, setting.language);
          await opened.close();
        }
      },
      ALL_WAIT,
    );

  for (const setting of usual)
    it(
      `says what is wrong or missing, without barriers: ${Object.values(setting).join(", ")}`,
      async () => {
        for (const state of POOR_STATES) {
          const opened = await open(state, setting);
          await sound(state, opened, setting.language);
          await opened.close();
        }
      },
      ALL_WAIT,
    );

  const over = async (page: Page, width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(80);
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  };

  it(
    "does not scroll sideways on a small screen, from right to left, nor with letters twice as large",
    async () => {
      for (const state of [...PAGE_STATES, result]) {
        const { page, context, close } = await open(state, {});
        expect(await over(page, 320), `${state.name} at 320`).toBeLessThanOrEqual(0);
        expect(await over(page, 700), `${state.name} at 700`).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.dir = "rtl";
        });
        expect(await over(page, 320), `${state.name} at 320, right to left`).toBeLessThanOrEqual(0);
        expect(await over(page, 1440), `${state.name} at 1440, right to left`).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.dir = "ltr";
        });
        const devtools = await context.newCDPSession(page);
        await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
        expect(await over(page, 640), `${state.name} at 640 with letters twice as large`).toBeLessThanOrEqual(0);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
        await close();
      }
    },
    ALL_WAIT,
  );

  it(
    "stays readable where the system draws with its own few colours",
    async () => {
      for (const state of [...PAGE_STATES, result]) {
        const opened = await open(state, { forcedColors: true, scheme: "dark" });
        expect(await barriers(opened.page), state.name).toEqual([]);
        await opened.close();
      }
    },
    ALL_WAIT,
  );
});
