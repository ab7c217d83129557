import type { ComponentType } from "react";
import { pageOf } from "./page-loader.js";
import type { shellTexts } from "./texts.js";

/** A page of the site: where it stands, and what draws it once a reader goes there. */
interface SitePage {
  /** Its addresses; the first is the one that links lead to. */
  paths: readonly [string, ...string[]];
  component: ComponentType;
  /** Going from one of its addresses to another keeps what the reader did on the page: a file that was opened, a place in a picture. */
  keeps?: true;
  /** Its name in the main menu; a page without one is reached from another page or the foot. */
  menu?: keyof typeof shellTexts.texts;
}

/** Every page, in the order of the main menu. A new page is one entry here and its addresses in the server's `PAGE_PATHS`. */
export const SITE_PAGES: readonly SitePage[] = [
  { paths: ["/"], component: pageOf(() => import("../chain/page.js")), menu: "chain" },
  { paths: ["/wat-geldt"], component: pageOf(() => import("../what-applies/page.js")), menu: "whatApplies" },
  { paths: ["/regels", "/regels/:id"], component: pageOf(() => import("../rules/page.js")), menu: "rules" },
  { paths: ["/scenarios"], component: pageOf(() => import("../scenarios/page.js")), menu: "scenarios" },
  {
    paths: ["/spreiding/tafel", "/spreiding/tafel/:id"],
    component: pageOf(() => import("../spreiding/worksheet/page.js")),
  },
  { paths: ["/spreiding/huisvesting"], component: pageOf(() => import("../spreiding/housing/page.js")) },
  {
    paths: ["/spreiding", "/spreiding/:municipality"],
    component: pageOf(() => import("../spreiding/page.js")),
    keeps: true,
    menu: "distribution",
  },
  { paths: ["/plaatsen"], component: pageOf(() => import("../places/page.js")), menu: "places" },
  { paths: ["/hoe-goed-is-het-model"], component: pageOf(() => import("../model/page.js")) },
  { paths: ["/cijfers", "/cijfers/:series"], component: pageOf(() => import("../figures/page.js")), menu: "figures" },
  {
    paths: ["/begrippen", "/begrippen/:term"],
    component: pageOf(() => import("../glossary/page.js")),
    menu: "glossary",
  },
  { paths: ["/wat-veranderde-er"], component: pageOf(() => import("../changes/page.js")) },
  { paths: ["/wat-is-niet-zeker"], component: pageOf(() => import("../doubts/page.js")) },
  { paths: ["/over"], component: pageOf(() => import("../about/about.js")) },
  { paths: ["/toegankelijkheid"], component: pageOf(() => import("../about/accessibility.js")) },
];

/** Addresses that moved, each with the page that stands there now. */
export const MOVED: Readonly<Record<string, string>> = { "/simulatie": "/scenarios" };
