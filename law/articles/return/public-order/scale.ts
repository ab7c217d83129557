import {
  and,
  answerOf,
  atLeast,
  choice,
  choose,
  lessThan,
  lookup,
  moreThan,
  not,
  number,
  otherwise,
  row,
  rule,
  table,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { vb2000 } from "../../sources/national.js";
import { stb2012158 } from "../sources.js";
import { convictions, graveOffence, permitDecisionDate, sentenceMonths, stayMonths, threatOverSix } from "./facts.js";

const dated = {
  from: "2012-07-01",
  knownFrom: "2012-07-01",
  coveredUntil: COVERED.aliensAct,
  sources: [vb2000("3.86(2), 3.86(3), 3.86(5) (2026-06-12)"), stb2012158],
};

/** Length of stay; norms in months of unconditional sentence: threat up to six years, over six, three convictions. */
const bands = [
  ["under-3", 36, 0, 0, 0, "korter dan 3 jaar: al bij één dag", "under 3 years: from one day"],
  ["3-to-4", 48, 5, 4.5, 4, "3 tot 4 jaar", "3 to 4 years"],
  ["4-to-5", 60, 7, 6, 5, "4 tot 5 jaar", "4 to 5 years"],
  ["5-to-6", 72, 15, 12, 6, "5 tot 6 jaar", "5 to 6 years"],
  ["6-to-7", 84, 18, 15, 7, "6 tot 7 jaar", "6 to 7 years"],
  ["7-to-8", 96, 22, 18, 8, "7 tot 8 jaar", "7 to 8 years"],
  ["8-to-9", 108, 27, 22.5, 9, "8 tot 9 jaar", "8 to 9 years"],
  ["9-to-10", 120, 33, 27, 10, "9 tot 10 jaar", "9 to 10 years"],
  ["10-to-15", 180, 40, 30, 12, "10 tot 15 jaar", "10 to 15 years"],
  ["from-15", Number.POSITIVE_INFINITY, 65, 48, 14, "15 jaar of langer", "15 years or more"],
] as const;

const months = (nl: string, en: string) => ({ type: "number", unit: "months", title: t(nl, en) }) as const;

/** The sliding scale: the longer the stay, the heavier the sentence must be. */
export const slidingScale = table("sliding-scale", {
  title: t("de glijdende schaal", "the sliding scale"),
  keys: { stay: { type: "choice", title: t("duur van het verblijf", "length of stay") } },
  values: {
    upToSix: months("dreiging tot en met zes jaar", "threat up to six years"),
    overSix: months("dreiging van meer dan zes jaar", "threat of more than six years"),
    three: months("ten minste drie veroordelingen", "at least three convictions"),
  },
  coveredUntil: COVERED.aliensAct,
  rows: bands.map(([stay, , upToSix, overSix, three, nl, en]) =>
    row(`scale-${stay}`, { ...dated, title: t(nl, en), keys: { stay }, values: { upToSix, overSix, three } }),
  ),
});

/** The step of the scale for a length of stay. */
export const stayBand = rule("public-order.stay-band", {
  subject: "permit",
  title: t("trede van de glijdende schaal", "step of the sliding scale"),
  summary: t(
    "Hoe lang iemand er rechtmatig was bij het misdrijf.",
    "How long somebody was lawfully here at the offence.",
  ),
  result: { kind: "choice", values: bands.map(([id, , , , , nl, en]) => ({ id, label: t(nl, en) })) },
  selectedBy: permitDecisionDate,
  actor: "IND",
  versions: [
    version("vb-3-86-bands", {
      ...dated,
      title: t("duur van het verblijf", "length of stay"),
      says: choose(
        ...bands.slice(0, -1).map(([id, until]) => when(lessThan(stayMonths, until), choice(id))),
        otherwise(choice("from-15")),
      ),
    }),
  ],
});

const column = (name: "upToSix" | "overSix" | "three") =>
  lookup<"number">(slidingScale, { stay: answerOf(stayBand) }, name, { none: "absent" });

/** The lowest norm that counts for this person, in months. */
export const scaleNorm = rule("public-order.norm", {
  subject: "permit",
  title: t("norm van de glijdende schaal", "norm of the sliding scale"),
  summary: t(
    "Zoveel maanden onvoorwaardelijke straf is ten minste nodig; 0 betekent: al bij één dag.",
    "At least so many months of unconditional sentence are needed; 0 means: from a single day.",
  ),
  result: { kind: "number", unit: "months" },
  selectedBy: permitDecisionDate,
  actor: "IND",
  versions: [
    version("vb-3-86-norm", {
      ...dated,
      title: t("de laagste norm die geldt", "the lowest norm that counts"),
      says: choose(
        when(atLeast(convictions, number(3, "count")), column("three")),
        when(threatOverSix, column("overSix")),
        otherwise(column("upToSix")),
      ),
    }),
  ],
});

/** Whether the sentence reaches the scale. */
export const scaleReached = rule("public-order.scale", {
  subject: "permit",
  title: t("glijdende schaal bereikt", "sliding scale reached"),
  summary: t(
    "Of de straf zwaar genoeg is voor de duur van het verblijf; daarna komt nog de evenredigheid.",
    "Whether the sentence is heavy enough for the length of stay; after that comes proportionality.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "reached", label: t("de norm is bereikt", "the norm is reached") },
      { id: "not-reached", label: t("de norm is niet bereikt", "the norm is not reached") },
      {
        id: "long-stay",
        label: t("na tien jaar alleen bij de zwaarste misdrijven", "after ten years only for the gravest crimes"),
      },
    ],
  },
  selectedBy: permitDecisionDate,
  actor: "IND",
  alongside: { norm: scaleNorm },
  versions: [
    version("vb-3-86", {
      ...dated,
      title: t("glijdende schaal", "sliding scale"),
      note: t(
        "De cijfers zijn gelezen in de tekst van 12 juni 2026; voor misdrijven van vóór juli 2012 gold een mildere schaal die hier ontbreekt.",
        "The figures were read in the text of 12 June 2026; for offences of before July 2012 a milder scale held that is missing here.",
      ),
      says: choose(
        when(not(moreThan(sentenceMonths, number(0, "months"))), choice("not-reached")),
        when(and(atLeast(stayMonths, number(120, "months")), not(graveOffence)), choice("long-stay")),
        when(atLeast(sentenceMonths, answerOf(scaleNorm)), choice("reached")),
        otherwise(choice("not-reached")),
      ),
    }),
  ],
});
