import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The browser to test with; without one these tests are skipped. */
export const CHROMIUM = process.env["KETEN_TEST_CHROMIUM"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface ReaderOptions {
  language?: "nl" | "en";
  scheme?: "light" | "dark";
  width?: number;
  /** The reader's system draws with few colours of its own. */
  forcedColors?: boolean;
  /** What the browser remembers from before. */
  remembered?: Record<string, string>;
}

/** A reader with a browser of their own, who notes everything that goes wrong and every address asked for. */
export interface Reader {
  page: Page;
  context: BrowserContext;
  faults: string[];
  requests: { url: string; body: string }[];
  close: () => Promise<void>;
}

export async function reader(browser: Browser, options: ReaderOptions = {}): Promise<Reader> {
  const { language = "nl", scheme = "light", width = 1440, forcedColors = false, remembered = {} } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    forcedColors: forcedColors ? "active" : "none",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: Reader["requests"] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("request", (request) => requests.push({ url: request.url(), body: request.postData() ?? "" }));
  const kept = { "keten.language": language, ...remembered };
  await page.addInitScript((values) => {
    if (sessionStorage.getItem("set")) return;
    sessionStorage.setItem("set", "once");
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
  }, kept);
  return { page, context, faults, requests, close: () => context.close() };
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What an automatic check finds wrong on the page as it stands, one line for each place. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const checker = (globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResult> } })
      .axe;
    const { violations } = await checker.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    );
  }, TAGS);
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}
