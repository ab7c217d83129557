import { choice, choose, is, no, otherwise, rule, version, when, yes } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation, twoStatusAct } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { vw2000 } from "../sources/national.js";
import { grantedStatus } from "./facts.js";
import { qualificationDirective, qualificationRegulation } from "./sources.js";

const old = { from: "2015-07-20", knownFrom: "2015-07-20", coveredUntil: COVERED.oldProcedure } as const;

const article = (id: string, nl: string, en: string) => ({ id, label: t(nl, en) });

/** On which article the permit rests, and so which of the two statuses it is. */
export const permitGround = rule("permit.ground", {
  subject: "permit",
  title: t("grond van de asielvergunning", "ground of the asylum permit"),
  summary: t(
    "Eén vergunning voor iedereen tot 12 juni 2026; sindsdien twee statussen en aparte gronden voor gezinsleden.",
    "One permit for everybody until 12 June 2026; since then two statuses and separate grounds for family members.",
  ),
  result: {
    kind: "choice",
    values: [
      article("vw-29-1-a", "vluchteling, artikel 29, lid 1, onder a", "refugee, article 29(1)(a)"),
      article("vw-29-1-b", "ernstige schade, artikel 29, lid 1, onder b", "serious harm, article 29(1)(b)"),
      article("vw-29-2", "gezinslid, artikel 29, lid 2 of 4", "family member, article 29(2) or (4)"),
      article("vw-29", "vluchtelingenstatus, artikel 29", "refugee status, article 29"),
      article("vw-29a", "subsidiaire bescherming, artikel 29a", "subsidiary protection, article 29a"),
      article("vw-29b", "gezinslid dat al hier was, artikel 29b", "family member already here, article 29b"),
      article("vw-29cd", "nagereisd gezinslid, artikel 29c of 29d", "family member who followed, article 29c or 29d"),
    ],
  },
  selectedBy: decisionDate,
  versions: [
    version("one-status", {
      title: t("één status met verschillende gronden", "one status with several grounds"),
      ...old,
      sources: [vw2000("29(1), 29(2), 29(4) (tot 12 juni 2026)")],
      note: t(
        "Gelezen in de teksten van 2020 tot en met 2026; het begin is niet nagekeken.",
        "Read in the texts of 2020 to 2026; its start was not checked.",
      ),
      says: choose(
        when(is(grantedStatus, "refugee"), choice("vw-29-1-a")),
        when(is(grantedStatus, "subsidiary"), choice("vw-29-1-b")),
        otherwise(choice("vw-29-2")),
      ),
    }),
    twoStatusAct.ends("one-status"),
    version("two-statuses", {
      title: t("twee statussen", "two statuses"),
      ...twoStatusAct.begins,
      sources: [vw2000("29, 29a, 29b, 29c, 29d (vanaf 12 juni 2026)")],
      says: choose(
        when(is(grantedStatus, "refugee"), choice("vw-29")),
        when(is(grantedStatus, "subsidiary"), choice("vw-29a")),
        when(is(grantedStatus, "family-present"), choice("vw-29b")),
        otherwise(choice("vw-29cd")),
      ),
    }),
  ],
});

/** What happens to the right of residence when the permit or document runs out. */
export const permitExpiry = rule("permit.expiry", {
  subject: "permit",
  title: t("als de geldigheid afloopt", "when the validity runs out"),
  summary: t(
    "Vóór 12 juni 2026 moest de vergunning op tijd worden verlengd. Nu loopt alleen het document af.",
    "Before 12 June 2026 the permit had to be renewed in time. Now only the document runs out.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "renew-permit",
        label: t("de vergunning zelf moet worden verlengd", "the permit itself has to be renewed"),
      },
      {
        id: "renew-document",
        label: t(
          "alleen het document moet worden verlengd; de vergunning blijft",
          "only the document has to be renewed; the permit stays",
        ),
      },
    ],
  },
  selectedBy: decisionDate,
  versions: [
    version("expiry-of-permit", {
      title: t("de vergunning heeft een einddatum", "the permit has an end date"),
      ...old,
      sources: [vw2000("28(2), 32(1) (tot 12 juni 2026)")],
      says: choice("renew-permit"),
    }),
    pactImplementation.ends("expiry-of-permit"),
    version("expiry-of-document", {
      title: t("de vergunning heeft geen einddatum", "the permit has no end date"),
      ...pactImplementation.begins,
      sources: [vw2000("9(9) (vanaf 12 juni 2026)")],
      note: t(
        "Wat geldt voor vergunningen van vijf jaar die vóór 12 juni 2026 zijn verleend, is niet in een tekst gelezen.",
        "What holds for permits of five years granted before 12 June 2026 was not read in a text.",
      ),
      says: choice("renew-document"),
    }),
  ],
});

const inForce = {
  from: "2026-07-01",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
} as const;

/** Between 12 June and 1 July 2026 the old Directive was repealed and the Regulation did not yet apply. */
export const startOfRegulation = {
  says: t(
    "artikel 42 noemt 1 juli 2026 als eerste dag, artikel 41 trekt de oude richtlijn al per 12 juni 2026 in, en de Vreemdelingenwet verwijst sinds 12 juni naar de verordening.",
    "article 42 gives 1 July 2026 as the first day, article 41 repeals the old Directive as of 12 June 2026, and the Aliens Act refers to the Regulation since 12 June.",
  ),
  sources: [qualificationRegulation("41, 42"), vw2000("9(2), 29 (vanaf 12 juni 2026)")],
};

/** Whether a person with protection may work at once. */
export const permitWork = rule("permit.work", {
  subject: "permit",
  title: t("werken met een asielvergunning", "work with an asylum permit"),
  summary: t(
    "Wie bescherming heeft, mag meteen werken, in loondienst of voor zichzelf.",
    "Who has protection may work at once, employed or self-employed.",
  ),
  result: { kind: "boolean" },
  selectedBy: decisionDate,
  versions: [
    version("work-under-directive", {
      title: t("meteen na de verlening, volgens de richtlijn", "immediately after the grant, under the Directive"),
      from: "2013-12-21",
      until: "2026-07-01",
      knownFrom: "2011-12-20",
      coveredUntil: COVERED.oldProcedure,
      sources: [qualificationDirective("26")],
      conflict: startOfRegulation,
      says: yes,
    }),
    version("work-at-once", {
      title: t("meteen na de verlening", "immediately after the grant"),
      ...inForce,
      sources: [qualificationRegulation("28(1), 23(6)")],
      conflict: startOfRegulation,
      says: yes,
    }),
  ],
});

/** Whether the permit gives a right to live in another Member State. */
export const permitElsewhere = rule("permit.residence-elsewhere", {
  subject: "permit",
  title: t("wonen in een ander EU-land", "living in another EU State"),
  summary: t(
    "Een asielvergunning geeft geen recht om in een ander EU-land te wonen.",
    "An asylum permit gives no right to live in another EU State.",
  ),
  result: { kind: "boolean" },
  selectedBy: decisionDate,
  versions: [
    version("no-residence-elsewhere", {
      title: t(
        "alleen in het land dat de bescherming gaf; reizen mag",
        "only in the State that granted protection; travel is allowed",
      ),
      ...inForce,
      sources: [qualificationRegulation("27")],
      conflict: startOfRegulation,
      note: t(
        "Een ander land kan iemand op grond van eigen recht wel toelaten.",
        "Another State may still admit a person under its own law.",
      ),
      says: no,
    }),
  ],
});
