import {
  and,
  choice,
  choose,
  commencement,
  is,
  isOneOf,
  not,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { nationality } from "../../facts/asylum.js";
import { COVERED } from "../../general/coverage.js";
import { migrationManagement } from "../../responsibility/sources.js";
import { receptionDirective } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { rva, wetCoa } from "../sources.js";
import {
  notArrivedInTime,
  receptionGround,
  stayBanned,
  sufficientMeans,
  toldOfTransferConsequences,
  traffickingSuspected,
  transferNotified,
} from "./facts.js";

/** Member States, EEA and Switzerland. */
const EUROPE = [
  ...["AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA", "LVA"],
  ...["LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "ISL", "LIE", "NOR", "CHE"],
];
const oldText = t(
  "De regeling is alleen gelezen in de versie van 1 februari 2020; de tekst na 12 juni 2026 is niet gevonden. Ontheemden uit Oekraïne krijgen opvang van de gemeente, niet van COA (Wet COA, artikel 3, lid 4): zie tijdelijke bescherming. Artikel 4, lid 3, onder c sluit bij elk inreisverbod uit wie geen rechtmatig verblijf heeft; wie asiel heeft gevraagd, heeft dat verblijf meestal, daarom telt hier alleen het zware verbod.",
  "The regulation was read in the version of 1 February 2020 only; the text after 12 June 2026 was not found. People displaced from Ukraine get reception from the municipality, not from COA (COA Act, article 3(4)): see temporary protection. Article 4(3)(c) excludes with any entry ban who has no lawful stay; an applicant mostly has that stay, so only the heavy ban counts here.",
);

/** The new directive replaces the old one; how the regulation was adapted to it was not found. */
export const newDirective = commencement({
  on: "2026-06-12",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
  because: t("Richtlijn 2024/1346 geldt vanaf 12 juni 2026.", "Directive 2024/1346 applies from 12 June 2026."),
  cause: {
    kind: "european-act",
    says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
  },
  sources: [receptionDirective("35")],
});

const excluded = [
  when(isOneOf(nationality, ...EUROPE), choice("excluded")),
  when(isOneOf(receptionGround, "medical-request", "other"), choice("no-ground")),
  when(and(is(receptionGround, "applicant"), sufficientMeans), choice("own-means")),
] as const;

/** After a transfer decision: only for who was told what follows, and not for a possible victim of trafficking. */
export const onlyBasicStandard = and(transferNotified, toldOfTransferConsequences, not(traffickingSuspected));

/** Whether a person is entitled to reception. */
export const receptionEntitled = rule("reception.entitled", {
  subject: "reception",
  title: t("recht op opvang", "right to reception"),
  summary: t(
    "Asielzoekers en wie daarmee gelijkstaat; niet burgers van de EU en niet op een enkel medisch verzoek.",
    "Applicants and those put on a par with them; not Union citizens and not on a mere medical request.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "entitled", label: t("recht op opvang", "entitled to reception") },
      {
        id: "basic-standard",
        label: t("alleen de basis, tot de overdracht", "the basic standard only, until transfer"),
      },
      {
        id: "own-means",
        label: t(
          "eigen geld: opvang alleen bij dringende redenen of tegen vergoeding",
          "own means: reception only for urgent reasons or for payment",
        ),
      },
      { id: "excluded", label: t("uitgesloten van opvang", "excluded from reception") },
      { id: "no-ground", label: t("geen grond voor opvang", "no ground for reception") },
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-3-4", {
      title: t("de groepen van de regeling", "the groups of the regulation"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.receptionRegulation,
      sources: [rva("2, 3 en 4(3)"), wetCoa("3")],
      note: oldText,
      says: choose(
        when(stayBanned, choice("excluded")),
        when(notArrivedInTime, choice("excluded")),
        ...excluded,
        otherwise(choice("entitled")),
      ),
    }),
    newDirective.ends("rva-3-4"),
    version("rcd-19", {
      title: t("opvang volgens de richtlijn van 2024", "reception under the directive of 2024"),
      ...newDirective.begins,
      sources: [
        receptionDirective("19 en 21"),
        migrationManagement("18(1) en (3)"),
        vw2000("44a (vanaf 12 juni 2026)"),
        rva("3 en 4(3)"),
      ],
      note: oldText,
      says: choose(
        when(onlyBasicStandard, choice("basic-standard")),
        when(stayBanned, choice("excluded")),
        when(notArrivedInTime, choice("excluded")),
        ...excluded,
        otherwise(choice("entitled")),
      ),
    }),
  ],
});
