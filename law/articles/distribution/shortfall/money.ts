import {
  addLength,
  choice,
  date,
  largest,
  minus,
  months,
  type NumberExpr,
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
import { countedInProvince, durablePlaces, ownIndicative, paidOnRequest, paymentThreshold } from "./facts.js";

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
      coveredUntil: "2024-01-31",
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
        "Het bedrag per plek is niet gevonden. De uitkering gaat naar de provincie en, naar rato van hun plekken, naar gemeenten die hun taak haalden; hoe groot het deel van de provincie is, staat niet in de wet. Het geld is vrij te besteden. Is 75 procent geen heel getal, dan telt hier de eerste hele plek erboven; dat is onze lezing. Dit lid zegt niet dat alleen duurzame plekken tellen.",
        "The amount per place was not found. The payment goes to the province and, by their places, to municipalities that met their task; how large the province's part is does not stand in the act. The money is free to spend. Where 75 percent is no whole number, the first whole place above it counts here; that is our reading. This paragraph does not say that only durable places count.",
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

const durable = (above: NumberExpr) =>
  times(largest(none, minus(durablePlaces, above, "count")), parameterOf(durableAmount), "EUR-cent");

/** The last day to pay for durable places at the start of the act. */
export const startingPaymentDeadline = rule("distribution.starting-payment-deadline", {
  subject: "distribution",
  title: t("laatste dag voor de uitkering bij de start", "last day for the payment at the start"),
  summary: t("31 mei 2024: vier maanden nadat de wet inging.", "31 May 2024: four months after the act took effect."),
  result: { kind: "date" },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("starting-payment-deadline", {
      ...actBegins,
      title: t("uiterlijk vier maanden na de start", "within four months of the start"),
      sources: [distributionAct("13(3)"), distributionDecree("6.1")],
      says: addLength(date("2024-01-31"), months(4)),
    }),
  ],
});

/** What a municipality got of the State's own accord for durable places above its number when the act began. */
export const startingPayment = rule("distribution.starting-payment", {
  subject: "distribution",
  title: t("uitkering bij de start van de wet", "payment at the start of the act"),
  summary: t(
    "€ 2.000 voor elke duurzame plek boven het indicatieve aantal van 2024, zonder verzoek.",
    "EUR 2,000 for each durable place above the indicative number of 2024, without a request.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  alongside: { deadline: startingPaymentDeadline },
  versions: [
    version("starting-payment", {
      ...actBegins,
      knownFrom: "2024-01-31",
      title: t("boven het indicatieve aantal", "above the indicative number"),
      sources: [distributionAct("13(3)"), rtvNoord2024],
      note: t(
        "Alleen bij de eerste raming, eenmaal. Wie dit bij de start niet kreeg, moet later een verzoek doen (artikel 9(2)(b)). Het geld is vrij te besteden.",
        "At the first estimate only, once. Who did not get this at the start must make a request later (article 9(2)(b)). The money is free to spend.",
      ),
      says: durable(ownIndicative),
    }),
  ],
});

/** What a municipality gets on request for durable places above the number of the regulation. */
export const durablePlacePayment = rule("distribution.durable-place-payment", {
  subject: "distribution",
  title: t("uitkering op verzoek voor duurzame plekken", "payment on request for durable places"),
  summary: t(
    "€ 2.000 voor elke duurzame plek boven het aantal dat de regeling noemt, vrij te besteden.",
    "EUR 2,000 for each durable place above the number the regulation gives, free to spend.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("durable-place-payment", {
      ...actBegins,
      knownFrom: "2024-01-31",
      title: t("elke duurzame plek boven het aantal, op verzoek", "each durable place above the number, on request"),
      sources: [distributionAct("9(2)(b)"), distributionDecree("3.2"), distributionRegulation("3"), rtvNoord2024],
      note: t(
        "De gemeente vraagt dit zelf, vóór de volgende ronde begint. Boven welk aantal wordt betaald staat in de regeling; dat aantal is niet gevonden en wordt daarom gevraagd. Dat het bedrag ook hier € 2.000 is, volgt uit een bericht over de start.",
        "The municipality asks for this itself, before the next cycle begins. Above which number is paid stands in the regulation; that number was not found and is therefore asked. That the amount is EUR 2,000 here too follows from a report on the start.",
      ),
      says: durable(paymentThreshold),
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

export const moneyRules = [
  paymentAboveThreshold,
  startingPayment,
  startingPaymentDeadline,
  durablePlacePayment,
  specialPlacePayment,
];
