import {
  addLength,
  after,
  and,
  answerOf,
  before,
  choice,
  choose,
  exists,
  is,
  isOneOf,
  lessThan,
  months,
  not,
  onOrBefore,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { estimatePublished } from "../cycle/facts.js";
import { actBegins, decreeBegins } from "../dates.js";
import { distributionAct, distributionDecree, fryslan2024, promisingAnswer, publication2026 } from "../sources.js";
import {
  availableFrom,
  availableUntil,
  clearCommitment,
  extensionInSight,
  localDecisionFinished,
  placeKind,
  placesTogether,
} from "./facts.js";

const minimum = (id: string, nl: string, en: string, value: number, article: string) =>
  parameter(id, {
    title: t(nl, en),
    type: "number",
    unit: "count",
    values: [parameterValue(`${id}-value`, { ...decreeBegins, value, sources: [distributionDecree(article)] })],
  });
export const minimumRegular = minimum(
  "minimum-regular-places",
  "het kleinste aantal gewone plekken",
  "the smallest number of ordinary places",
  100,
  "3.1(1)",
);
export const minimumSpecial = minimum(
  "minimum-special-places",
  "het kleinste aantal plekken van bijzondere aard",
  "the smallest number of places of a special kind",
  16,
  "3.1(2)",
);

/** From how many places of a kind a municipality's places count. */
export const minimumSize = rule("distribution.minimum-size", {
  subject: "distribution",
  title: t("het kleinste aantal plekken dat meetelt", "the smallest number of places that counts"),
  summary: t(
    "100 gewone plekken of 16 van bijzondere aard; ze mogen over de gemeente verspreid zijn.",
    "100 ordinary places or 16 of a special kind; they may be spread over the municipality.",
  ),
  result: { kind: "number", unit: "count" },
  selectedBy: theDay,
  versions: [
    version("minimum-sizes", {
      ...decreeBegins,
      title: t("100 en 16", "100 and 16"),
      sources: [distributionDecree("3.1")],
      note: t(
        "Het besluit noemt niet zelf welke plekken van bijzondere aard zijn. Plekken voor kinderen alleen en aanmeldvoorzieningen staan in hetzelfde artikel (2.2); dat zij ook zo tellen is onze lezing.",
        "The decree does not itself list which places are of a special kind. Places for unaccompanied minors and registration facilities stand in the same article (2.2); that they count so is our reading.",
      ),
      says: choose(
        when(isOneOf(placeKind, "special", "minors", "registration"), parameterOf(minimumSpecial)),
        otherwise(parameterOf(minimumRegular)),
      ),
    }),
  ],
});

/** Whether places count for the task of the province. */
export const placeCounts = rule("distribution.place-counts", {
  subject: "distribution",
  title: t("tellen deze plekken mee voor de opgave?", "do these places count for the task?"),
  summary: t(
    "Ja, als het er genoeg zijn, voor vijf jaar of langer, en binnen twaalf maanden na de raming.",
    "Yes, if there are enough, for five years or longer, and within twelve months of the estimate.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "counts", label: t("ja, ze tellen mee", "yes, they count") },
      { id: "too-small", label: t("nee, het zijn er te weinig", "no, there are too few") },
      { id: "too-short", label: t("nee, korter dan vijf jaar", "no, shorter than five years") },
      {
        id: "too-late",
        label: t("nee, later dan twaalf maanden na de raming", "no, later than twelve months after the estimate"),
      },
      {
        id: "no-estimate",
        label: t("nog niet te zeggen: er is geen raming gepubliceerd", "cannot be said yet: no estimate is published"),
      },
      { id: "ended", label: t("nee, ze waren er al niet meer", "no, they had already ended") },
      { id: "temporary", label: t("nee, noodopvang telt niet mee", "no, emergency reception does not count") },
      { id: "not-a-place", label: t("nee, dit is een andere taak", "no, this is another task") },
    ],
  },
  selectedBy: theDay,
  alongside: { minimum: minimumSize },
  versions: [
    version("places-that-count", {
      ...actBegins,
      title: t("groot genoeg, lang genoeg, op tijd", "large enough, long enough, in time"),
      sources: [distributionAct("1 en 2(3)"), distributionDecree("1.1 en 3.1")],
      note: t(
        "De tekst zegt niet vanaf welke dag de vijf jaren lopen; hier vanaf de opening. De twaalf maanden tellen vanaf de publicatie van de raming; zonder raming is niets te zeggen. Een plek is er voor een asielzoeker die niet vastzit (artikel 1): cellen, opvang van mensen uit Oekraïne en huizen voor vergunninghouders tellen niet; dat zijn andere taken. De Rijksoverheid schreef op 31 januari 2024 “meer dan 100” en “langer dan 5 jaar”, en dat het meetellen aan de gemeente is; wet en besluit zeggen honderd plekken en vijf jaar of langer.",
        "The text does not say from which day the five years run; here from the opening. The twelve months run from publication of the estimate; without an estimate nothing can be said. A place is for an applicant who is not detained (article 1): cells, reception of people from Ukraine and homes for permit holders do not count; those are other tasks. On 31 January 2024 the government wrote “more than 100” and “longer than 5 years”, and that counting them is for the municipality; act and decree say a hundred places and five years or longer.",
      ),
      except: [
        {
          id: "emergency-places",
          label: "emergency",
          title: t("noodopvang telt niet mee", "emergency reception does not count"),
          sources: [publication2026],
          note: t(
            "Dit staat niet met zoveel woorden in de wet; de pers meldt het zo. Noodopvang duurt meestal ook korter dan vijf jaar.",
            "This does not stand in the act in so many words; the press reports it so. Emergency reception mostly also lasts less than five years.",
          ),
          conflict: {
            says: t(
              "Fryslân telde in zijn verslag van 2024 noodopvang mee die verlengd zou worden.",
              "Fryslân counted emergency reception that was to be extended in its report of 2024.",
            ),
            sources: [fryslan2024],
          },
          when: is(placeKind, "temporary"),
          says: choice("temporary"),
        },
      ],
      says: choose(
        when(isOneOf(placeKind, "ukraine", "permit-holders"), choice("not-a-place")),
        when(lessThan(placesTogether, answerOf(minimumSize)), choice("too-small")),
        when(not(exists(estimatePublished)), choice("no-estimate")),
        when(onOrBefore(availableUntil, estimatePublished), choice("ended")),
        when(after(availableFrom, addLength(estimatePublished, months(12))), choice("too-late")),
        when(before(availableUntil, addLength(availableFrom, months(60))), choice("too-short")),
        otherwise(choice("counts")),
      ),
    }),
  ],
});

/** Whether places that do not count yet were taken into account in the decision of 2024. */
export const promisingInitiative = rule("distribution.promising-initiative", {
  subject: "distribution",
  title: t("is dit een kansrijk initiatief?", "is this a promising initiative?"),
  summary: t(
    "Plekken die nog niet meetellen, maar in het verdeelbesluit van 2024 toch zijn meegenomen.",
    "Places that do not count yet, but were still taken into account in the decision of 2024.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "counts-already", label: t("niet nodig: de plekken tellen al mee", "no need: the places count already") },
      {
        id: "local-decision",
        label: t("ja, de lokale besluitvorming is afgerond", "yes, the local decision is finished"),
      },
      { id: "extension", label: t("ja, er is zicht op verlenging", "yes, there is view on extension") },
      { id: "commitment", label: t("ja, de toezegging is duidelijk", "yes, the commitment is clear") },
      { id: "none", label: t("nee", "no") },
    ],
  },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  alongside: { counts: placeCounts },
  versions: [
    version("promising-2024", {
      from: "2024-12-20",
      knownFrom: "2025-04-18",
      coveredUntil: "2025-04-18",
      title: t("zoals in de verdeelbesluiten van december 2024", "as in the decisions of December 2024"),
      sources: [promisingAnswer],
      note: t(
        "Gelezen in een samenvatting van het antwoord aan de Kamer. Of de minister in 2026 hetzelfde doet, is niet gevonden. Dat noodopvang alleen met zicht op verlenging kansrijk is, is onze lezing.",
        "Read in a summary of the answer to parliament. Whether the minister does the same in 2026 was not found. That emergency reception is promising only with view on extension is our reading.",
      ),
      conflict: {
        says: t(
          "in de samenvatting staat “niet binnen zes maanden beschikbaar” als een eigen grond; alleen zou die elke late locatie kansrijk maken, en daarom hoort zij hier bij een afgeronde lokale besluitvorming.",
          "in the summary “not available within six months” stands as a ground of its own; alone it would make every late location promising, so here it goes with a finished local decision.",
        ),
        sources: [promisingAnswer],
      },
      says: choose(
        when(is(answerOf(placeCounts), "counts"), choice("counts-already")),
        when(is(answerOf(placeCounts), "not-a-place"), choice("none")),
        when(and(not(is(placeKind, "temporary")), localDecisionFinished), choice("local-decision")),
        when(extensionInSight, choice("extension")),
        when(and(not(is(placeKind, "temporary")), clearCommitment), choice("commitment")),
        otherwise(choice("none")),
      ),
    }),
  ],
});

export const placeRules = [minimumSize, placeCounts, promisingInitiative];
