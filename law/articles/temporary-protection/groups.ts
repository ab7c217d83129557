import {
  and,
  before,
  choice,
  choose,
  date,
  end,
  is,
  isOneOf,
  latest,
  onOrAfter,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { leftUkraineDate, municipalRegistrationDate, tieWithUkraine } from "./facts.js";
import { activation, thirdYear } from "./sources.js";

const smallerGroup = t(
  "Vanaf 19 juli 2022 krijgen alleen de groepen bescherming die het Europese besluit verplicht.",
  "From 19 July 2022 only the groups that the European decision makes mandatory get protection.",
);

/** The Dutch practice: also who had left Ukraine shortly before the war. */
const leftInTime = onOrAfter(leftUkraineDate, "2021-11-27");
const mandatory = and(isOneOf(tieWithUkraine, "ukrainian", "family", "protected", "permanent"), leftInTime);

/** Whether a person was ever in a group; for a guarantee, that must not fall away where the rule below was not checked. */
export const everInAGroup = or(
  mandatory,
  and(is(tieWithUkraine, "temporary"), leftInTime, before(municipalRegistrationDate, "2022-07-19")),
);

/** To which group of the directive a person belongs; once in a group, a person stays in it. */
export const protectionGroup = rule("temporary-protection.group", {
  subject: "temporary-protection",
  title: t("wie onder tijdelijke bescherming valt", "who is under temporary protection"),
  summary: t(
    "Oekraïners, hun gezin en wie daar beschermd of blijvend woonde; tijdelijke vergunningen alleen bij inschrijving vóór 19 juli 2022.",
    "Ukrainians, their family and who lived there protected or for good; temporary permits only if registered before 19 July 2022.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "mandatory",
        label: t("ja: een groep die het besluit verplicht", "yes: a group that the decision makes mandatory"),
      },
      {
        id: "optional",
        label: t(
          "ja: de groep die Nederland zelf toevoegde (tijdelijke vergunning)",
          "yes: the group the Netherlands added itself (temporary permit)",
        ),
      },
      { id: "not-covered", label: t("nee: valt niet onder de richtlijn", "no: not under the directive") },
    ],
  },
  // Municipalities registered people from the first days of the war; the directive covers them from its start.
  selectedBy: latest(municipalRegistrationDate, date("2022-03-04")),
  actor: "IND",
  versions: [
    version("protection-groups-2022", {
      title: t("verplichte groepen en tijdelijke vergunningen", "mandatory groups and temporary permits"),
      from: "2022-03-04",
      knownFrom: "2022-03-04",
      coveredUntil: COVERED.temporaryProtection,
      cause: { kind: "events", says: t("De Russische inval in Oekraïne.", "The Russian invasion of Ukraine.") },
      sources: [activation, thirdYear, emn2024],
      note: t(
        "De grens van 26 november 2021 is Nederlands beleid en staat in berichten van de overheid; het besluit zelf noemt 24 februari 2022. Wie daarvoor al aantoonbaar in Nederland was, is niet uitgewerkt.",
        "The line of 26 November 2021 is Dutch policy and stands in government notices; the decision itself names 24 February 2022. Who demonstrably was in the Netherlands before is not worked out.",
      ),
      says: choose(
        when(mandatory, choice("mandatory")),
        when(and(is(tieWithUkraine, "temporary"), leftInTime), choice("optional")),
        otherwise(choice("not-covered")),
      ),
    }),
    end("protection-groups-2022-ends", {
      entry: "protection-groups-2022",
      on: "2022-07-19",
      knownFrom: "2022-07-19",
      coveredUntil: COVERED.temporaryProtection,
      because: smallerGroup,
      cause: { kind: "government", says: t("De regering beperkte de groep.", "The government limited the group.") },
      sources: [emn2024],
    }),
    version("protection-groups-mandatory", {
      title: t("alleen de verplichte groepen", "mandatory groups only"),
      from: "2022-07-19",
      knownFrom: "2022-07-19",
      coveredUntil: COVERED.temporaryProtection,
      cause: { kind: "government", says: t("De regering beperkte de groep.", "The government limited the group.") },
      sources: [emn2024, thirdYear],
      says: choose(when(mandatory, choice("mandatory")), otherwise(choice("not-covered"))),
    }),
  ],
});
