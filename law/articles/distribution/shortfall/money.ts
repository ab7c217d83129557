import {
  choice,
  largest,
  minus,
  number,
  parameter,
  parameterOf,
  parameterValue,
  roundedUp,
  rule,
  theDay,
  times,
  version,
} from "@keten/law-language";
import { t } from "@keten/text";
import { periodEnd } from "../cycle/deadlines.js";
import { actBegins, practiceFrom } from "../dates.js";
import { sumOfIndicative } from "../formula/facts.js";
import { distributionAct, distributionDecree, distributionRegulation, rtvNoord2024 } from "../sources.js";
import { countedInProvince, durablePlaces, ownIndicative, paidOnRequest } from "./facts.js";

const none = number(0, "count");

export const paidShare = parameter("distribution-paid-share", {
  title: t("het deel van de opgave waarboven wordt betaald", "the share of the task above which is paid"),
  type: "number",
  unit: "share",
  values: [
    parameterValue("distribution-paid-share-value", { ...actBegins, value: 0.75, sources: [distributionAct("9(3)")] }),
  ],
});
export const durableAmount = parameter("durable-place-amount", {
  title: t("het bedrag voor een duurzame plek", "the amount for a durable place"),
  type: "number",
  unit: "EUR-cent",
  values: [
    parameterValue("durable-place-amount-2024", {
      ...practiceFrom("2024-01-31"),
      value: 200_000,
      sources: [rtvNoord2024],
      note: t(
        "Genoemd door een woordvoerder; de regeling zelf (Stcrt. 2024, 3349) is niet gelezen. Oudere bedragen uit ontwerpen (€ 1.500 tot € 5.000) gelden niet.",
        "Named by a spokesperson; the regulation itself (Stcrt. 2024, 3349) was not read. Older amounts from drafts (€1,500 to €5,000) do not hold.",
      ),
    }),
  ],
});

/** For how many places of a province is paid after the two years. */
export const paymentAboveThreshold = rule("distribution.payment-above-threshold", {
  subject: "distribution",
  title: t("plekken waarvoor het Rijk na twee jaar betaalt", "places the State pays for after two years"),
  summary: t(
    "Elke plek boven 75 procent van de opgave van de provincie, zonder die al op verzoek zijn betaald.",
    "Each place above 75 percent of the task of the province, without those already paid on request.",
  ),
  result: { kind: "number", unit: "count" },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  alongside: { after: periodEnd },
  versions: [
    version("payment-above-threshold", {
      ...actBegins,
      title: t("boven 75 procent", "above 75 percent"),
      sources: [distributionAct("9(3)"), distributionRegulation("1")],
      note: t(
        "Het bedrag per plek is niet gevonden. De uitkering gaat naar de provincie en, naar rato van hun plekken, naar gemeenten die hun taak haalden; hoe groot het deel van de provincie is, staat niet in de wet. Het geld is vrij te besteden.",
        "The amount per place was not found. The payment goes to the province and, by their places, to municipalities that met their task; how large the province's part is does not stand in the act. The money is free to spend.",
      ),
      says: largest(
        none,
        minus(
          roundedUp(minus(countedInProvince, times(sumOfIndicative, parameterOf(paidShare), "count"), "count")),
          paidOnRequest,
          "count",
        ),
      ),
    }),
  ],
});

/** What a municipality gets for durable places above its number. */
export const durablePlacePayment = rule("distribution.durable-place-payment", {
  subject: "distribution",
  title: t("uitkering voor duurzame plekken boven het aantal", "payment for durable places above the number"),
  summary: t(
    "€ 2.000 voor elke duurzame plek boven het indicatieve aantal, vrij te besteden.",
    "EUR 2,000 for each durable place above the indicative number, free to spend.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("durable-place-payment", {
      ...actBegins,
      knownFrom: "2024-01-31",
      title: t("elke duurzame plek boven het aantal", "each durable place above the number"),
      sources: [distributionAct("9(2)(b) en 13(3)"), distributionDecree("3.2"), rtvNoord2024],
      note: t(
        "Bij de start kreeg een gemeente dit uiterlijk vier maanden na 31 januari 2024 uit eigen beweging van het Rijk (artikel 13(3)). Later is een verzoek nodig, en geldt een aantal uit de regeling dat niet is gelezen; hier is ook dan met het indicatieve aantal gerekend.",
        "At the start the State paid this of its own accord within four months of 31 January 2024 (article 13(3)). Later a request is needed, and a number of the regulation holds that was not read; here the indicative number is used then too.",
      ),
      says: times(largest(none, minus(durablePlaces, ownIndicative, "count")), parameterOf(durableAmount), "EUR-cent"),
    }),
  ],
});

/** What a municipality gets for places of a special kind. */
export const specialPlacePayment = rule("distribution.special-place-payment", {
  subject: "distribution",
  title: t("uitkering voor plekken van bijzondere aard", "payment for places of a special kind"),
  summary: t("De wet kent haar; het bedrag is niet gevonden.", "The act has it; the amount was not found."),
  result: {
    kind: "choice",
    values: [
      {
        id: "amount-not-found",
        label: t("er is een uitkering; het bedrag is niet gevonden", "there is a payment; the amount was not found"),
      },
    ],
  },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("special-place-payment", {
      ...actBegins,
      title: t("bedrag in de regeling", "amount in the regulation"),
      sources: [distributionAct("9(2)(a)"), distributionRegulation("1")],
      says: choice("amount-not-found"),
    }),
  ],
});

export const moneyRules = [paymentAboveThreshold, durablePlacePayment, specialPlacePayment];
