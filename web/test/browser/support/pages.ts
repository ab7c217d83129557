import type { Page } from "playwright-core";

/** A page in one state: how to get there, and a sign that it is there. */
export interface PageState {
  name: string;
  path: string;
  ready: string;
  /** What the browser remembers from before. */
  remembered?: Record<string, string>;
  /** What the reader does before the page is looked at. */
  act?: (page: Page) => Promise<void>;
  /** Addresses that do not answer. */
  unreachable?: string;
  /** What the browser itself writes on its console in this state. */
  told?: RegExp;
}

const CLOCKS = "op=2026-11-21&bekend=2026-11-21";
const ANSWERS_KEY = "keten.what-applies";
const answersOf = (applied: string, nationality: string) => ({
  [ANSWERS_KEY]: JSON.stringify({
    applicationDate: { state: "known", value: applied },
    nationality: { state: "known", value: nationality },
  }),
});

/** Every page as a reader first sees it, and with what readers do most. */
export const PAGE_STATES: readonly PageState[] = [
  { name: "the chain", path: "/?jaar=2024", ready: ".picture" },
  { name: "what applies, the situations", path: "/wat-geldt", ready: ".situation-card" },
  {
    name: "what applies, refused, not everything known",
    path: `/wat-geldt?situatie=refused&${CLOCKS}`,
    ready: ".rail, .timeline-picture",
    remembered: {
      [ANSWERS_KEY]: JSON.stringify({
        decisionDate: { state: "known", value: "2026-11-16" },
        decisionKind: { state: "known", value: "manifestly-unfounded" },
        procedure: { state: "known", value: "accelerated" },
        nationality: { state: "unknown" },
      }),
    },
  },
  {
    name: "what applies, two answers",
    path: "/wat-geldt?situatie=applied&op=2025-03-01&bekend=2025-03-01",
    ready: ".timeline",
    remembered: answersOf("2024-04-10", "TUR"),
  },
  {
    name: "what applies, in time, everything opened",
    path: `/wat-geldt?situatie=applied&${CLOCKS}`,
    ready: ".timeline",
    remembered: answersOf("2026-07-15", "ERI"),
    act: async (page) => {
      const closed = page.locator('main button[aria-expanded="false"]:not(.clock)');
      while ((await closed.count()) > 0) await closed.first().click();
    },
  },
  { name: "the rules", path: `/regels?${CLOCKS}`, ready: ".rule-list summary" },
  { name: "a rule", path: `/regels/asylum.decision-term?${CLOCKS}`, ready: ".rule-title" },
  { name: "a rule with countries", path: `/regels/asylum.decision-moratorium?${CLOCKS}`, ready: ".rule-title" },
  { name: "what is not certain", path: "/wat-is-niet-zeker", ready: ".doubts-table" },
  { name: "what changed", path: "/wat-veranderde-er?van=2024-01-01&tot=2024-12-31", ready: ".change" },
  { name: "the scenarios", path: "/scenarios", ready: "main:not(:has(.loading)) h2" },
  { name: "the distribution", path: "/spreiding", ready: ".tile-picture" },
  {
    name: "the distribution, one municipality",
    path: "/spreiding/GM0518?kleur=shortage",
    ready: ".municipality",
    act: async (page) => {
      await page.locator(".municipality-calculation .disclosure-button").click();
    },
  },
  { name: "the worksheets of provincial tables", path: "/spreiding/tafel", ready: "#table-begin" },
  {
    name: "a worksheet of a provincial table",
    path: "/spreiding/tafel",
    ready: "#table-begin",
    act: async (page) => {
      await page.locator("main select").first().selectOption("PV29");
      await page.locator("main .table-form .button--second").click();
      await page.locator(".table-headline").waitFor();
    },
  },
  { name: "housing of permit holders", path: "/spreiding/huisvesting", ready: ".blocked-answer" },
  { name: "how good the model is", path: "/hoe-goed-is-het-model?toekomsten=2", ready: "main:not(:has(.loading)) h2" },
  { name: "the figures", path: "/cijfers", ready: "main:not(:has(.loading)) li a" },
  { name: "one figure", path: "/cijfers/first-applications", ready: ".figures-main h2" },
  { name: "a figure of many places", path: "/cijfers/reception-task", ready: ".figure-places tbody tr" },
  { name: "the glossary", path: "/begrippen?letter=B&wie=municipality", ready: ".term-entry" },
  { name: "a term", path: "/begrippen/decision-moratorium", ready: ".term-entry--chosen" },
  { name: "about", path: "/over", ready: ".reading" },
  { name: "accessibility", path: "/toegankelijkheid", ready: ".reading" },
  { name: "the places plan", path: "/plaatsen", ready: ".places-drawing" },
];

/** Pages with nothing to show, or with something wrong. */
export const POOR_STATES: readonly PageState[] = [
  {
    name: "an address that does not exist",
    path: "/bestaat-niet",
    ready: "main h1",
    // The answer is 404, which a browser writes on its console.
    told: /404/,
  },
  { name: "a rule that does not exist", path: `/regels/bestaat.niet?${CLOCKS}`, ready: ".rule-unknown" },
  {
    name: "no rule found",
    path: `/regels?${CLOCKS}`,
    ready: ".rule-list summary",
    act: async (page) => {
      await page.locator(".rule-search input").fill("xqzq");
      await page.locator(".rule-nothing").waitFor();
    },
  },
  { name: "nothing changed", path: "/wat-veranderde-er?van=2020-01-02&tot=2020-01-03", ready: ".changes-main .note" },
  {
    name: "days in the wrong order",
    path: "/wat-veranderde-er?van=2024-02-01&tot=2024-01-01",
    ready: '[role="alert"]',
  },
  { name: "a term that does not exist", path: "/begrippen/bestaat-niet", ready: ".words-note" },
  {
    name: "a date that does not exist",
    path: "/wat-geldt?situatie=applied",
    ready: ".question",
    act: async (page) => {
      for (const [place, text] of ["30", "2", "2026"].entries())
        await page.locator(".question .date-part input").nth(place).fill(text);
      await page.locator(".question .date-field button").click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "no connection",
    path: "/over",
    ready: ".reading",
    act: async (page) => {
      await page.context().setOffline(true);
      await page.locator(".offline").waitFor();
    },
  },
  {
    name: "the chain without its figures",
    path: "/",
    ready: '[role="alert"]',
    unreachable: "**/v1/**",
    told: /ERR_FAILED/,
  },
  {
    name: "the scenarios without their list",
    path: "/scenarios",
    ready: '[role="alert"]',
    unreachable: "**/v1/**",
    told: /ERR_FAILED/,
  },
  {
    name: "the model without its figures",
    path: "/hoe-goed-is-het-model",
    ready: '[role="alert"]',
    unreachable: "**/v1/**",
    told: /ERR_FAILED/,
  },
  {
    name: "the places plan without its data",
    path: "/plaatsen",
    ready: '[role="alert"]',
    unreachable: "**/v1/**",
    told: /ERR_FAILED/,
  },
  { name: "a municipality that does not exist", path: "/spreiding/GM9999", ready: ".spread-unknown" },
  { name: "a municipality that is gone", path: "/spreiding/GM0501", ready: '.spread-unknown a[href*="GM1992"]' },
  {
    name: "the distribution without its data",
    path: "/spreiding",
    ready: '[role="alert"]',
    unreachable: "**/v1/**",
    told: /ERR_FAILED/,
  },
  {
    name: "the figures without their list",
    path: "/cijfers",
    ready: '[role="alert"]',
    unreachable: "**/v1/**",
    told: /ERR_FAILED/,
  },
];
