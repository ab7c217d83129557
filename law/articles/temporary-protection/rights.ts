import {
  answerOf,
  choice,
  choose,
  exception,
  is,
  isOneOf,
  otherwise,
  position,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { emn2024 } from "../sources/national.js";
import { districtCourt, RANK, ruling } from "../sources/rulings.js";
import { protectionGroup } from "./groups.js";
import { cjeu1038, protectionDirective, rvs32 } from "./sources.js";
import { protectionStatus, since } from "./status.js";

const yes = choice("yes");
const answers = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
  { id: "unknown", label: t("onbekend", "unknown") },
];
const all = { full: ["protected", "frozen"], whileLeaving: ["protected", "frozen", "leaving"] } as const;

const right = (
  name: string,
  words: { title: [string, string]; summary: [string, string]; article: string },
  during: readonly string[],
) =>
  rule(`temporary-protection.${name}`, {
    subject: "temporary-protection",
    title: t(...words.title),
    summary: t(...words.summary),
    result: { kind: "choice", values: answers },
    selectedBy: theDay,
    versions: [
      version(`protection-right-${name}`, {
        title: t(...words.summary),
        ...since,
        sources: [protectionDirective(words.article), emn2024],
        says: choose(
          when(isOneOf(answerOf(protectionStatus), ...during), yes),
          when(is(answerOf(protectionStatus), "unknown"), choice("unknown")),
          otherwise(choice("no")),
        ),
      }),
    ],
  });

const receptionRight = right(
  "reception",
  {
    title: ["opvang bij tijdelijke bescherming", "reception under temporary protection"],
    summary: [
      "Een plek bij de gemeente, ook in de weken om te vertrekken.",
      "A place with the municipality, also in the weeks for leaving.",
    ],
    article: "13",
  },
  all.whileLeaving,
);
const careRight = right(
  "care",
  {
    title: ["medische zorg bij tijdelijke bescherming", "medical care under temporary protection"],
    summary: [
      "Medische zorg, betaald door het Rijk, zolang er opvang is.",
      "Medical care, paid by the State, as long as there is reception.",
    ],
    article: "13",
  },
  all.whileLeaving,
);
const educationRight = right(
  "education",
  {
    title: ["onderwijs bij tijdelijke bescherming", "education under temporary protection"],
    summary: [
      "Kinderen gaan naar school, ook in de weken om te vertrekken.",
      "Children go to school, also in the weeks for leaving.",
    ],
    article: "14",
  },
  all.whileLeaving,
);
const workRight = right(
  "work",
  {
    title: ["werken bij tijdelijke bescherming", "work under temporary protection"],
    summary: [
      "Werken mag zonder vergunning, niet meer in de weken om te vertrekken.",
      "Work is allowed without a permit, no longer in the weeks for leaving.",
    ],
    article: "12",
  },
  all.full,
);

/** Whether the State itself may end the protection of a group. */
export const stateMayEnd = rule("temporary-protection.state-may-end", {
  subject: "temporary-protection",
  title: t("mag Nederland de bescherming zelf beëindigen?", "may the Netherlands end the protection itself?"),
  summary: t(
    "Alleen voor de groep die Nederland zelf toevoegde; voor de anderen beslist de EU.",
    "Only for the group the Netherlands added itself; for the others the Union decides.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "may", label: t("ja, Nederland mag dat", "yes, the Netherlands may") },
      { id: "union-only", label: t("nee, alleen de EU kan dat", "no, only the Union can") },
      { id: "nothing-to-end", label: t("er is geen bescherming", "there is no protection") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("only-the-union-ends", {
      title: t("de EU bepaalt het einde", "the Union decides on the end"),
      ...since,
      sources: [protectionDirective("6")],
      says: choose(
        when(is(answerOf(protectionGroup), "not-covered"), choice("nothing-to-end")),
        otherwise(choice("union-only")),
      ),
    }),
  ],
  exceptions: [
    exception("state-may-end-optional-group", {
      label: "optional-group",
      title: t("wie zelf een groep toevoegt, mag haar ook laten eindigen", "who adds a group may also end it"),
      ...since,
      from: "2022-07-19",
      knownFrom: "2022-07-19",
      sources: [protectionDirective("7"), cjeu1038],
      when: is(answerOf(protectionGroup), "optional"),
      says: choice("may"),
    }),
  ],
  positions: [
    position("roermond-2023", {
      entry: "state-may-end-optional-group",
      view: "court",
      verdict: "disapplied",
      rank: RANK.districtCourt,
      knownFrom: "2023-08-30",
      source: ruling("NL:RBDHA:2023:12919", districtCourt, "2023-08-30", {
        nl: "Nederland mag de bescherming niet zelf beëindigen",
        en: "the Netherlands may not end the protection itself",
      }),
    }),
    position("den-bosch-2023", {
      entry: "state-may-end-optional-group",
      view: "court",
      verdict: "applies",
      rank: RANK.districtCourt,
      knownFrom: "2023-09-01",
      source: ruling("NL:RBDHA:2023:13035", districtCourt, "2023-09-01", {
        nl: "Nederland mag de bescherming beëindigen",
        en: "the Netherlands may end the protection",
      }),
    }),
    position("council-of-state-2024", {
      entry: "state-may-end-optional-group",
      view: "court",
      verdict: "applies",
      rank: RANK.councilOfState,
      knownFrom: "2024-01-17",
      source: rvs32,
    }),
    position("court-of-justice-2024", {
      entry: "state-may-end-optional-group",
      view: "court",
      verdict: "applies",
      rank: RANK.courtOfJustice,
      knownFrom: "2024-12-19",
      source: cjeu1038,
    }),
  ],
});

export const rightRules = [protectionStatus, receptionRight, careRight, educationRight, workRight, stateMayEnd];
