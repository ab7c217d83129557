import { anyDay, choice, choose, days, otherwise, rule, term, theDay, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, madeDate } from "../../facts/asylum.js";
import { COVERED } from "../../general/coverage.js";
import { receptionDirective } from "../../sources/european.js";
import { capacityExhausted } from "../places/facts.js";
import { rva } from "../sources.js";
import { newDirective } from "./who.js";

const old = { from: "2015-07-20", knownFrom: "2015-07-20", coveredUntil: COVERED.receptionRegulation } as const;

/** By when an applicant must know their rights and duties in reception. */
export const receptionInformation = rule("reception.information", {
  subject: "reception",
  title: t("uitleg over de opvang", "information on reception"),
  summary: t(
    "Uiterlijk drie dagen na het verzoek (voorheen vijftien dagen na de aanvraag), in een taal die iemand begrijpt.",
    "At most three days after the request (before: fifteen days after the application), in a language the person understands.",
  ),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "COA",
  versions: [
    version("rva-2-information", {
      ...old,
      title: t("vijftien dagen na de aanvraag", "fifteen days after the application"),
      sources: [rva("2(3)-(4)")],
      says: term({ from: applicationDate, length: days(15), endsOn: anyDay(rva("2(3)-(4)")) }),
    }),
    newDirective.ends("rva-2-information"),
    version("rcd-5-information", {
      ...newDirective.begins,
      title: t("drie dagen na het verzoek", "three days after the request"),
      sources: [receptionDirective("5(1)")],
      note: t("Of binnen de tijd om te registreren.", "Or within the time for registration."),
      says: term({ from: madeDate, length: days(3), endsOn: anyDay(receptionDirective("5(1)")) }),
    }),
  ],
});

/** What reception must offer where ordinary places are full. */
export const receptionStandard = rule("reception.standard", {
  subject: "reception",
  title: t("het niveau van de opvang", "the standard of reception"),
  summary: t(
    "Toereikend; alleen als alles vol is, kort, anders — met zorg en een waardig bestaan.",
    "Adequate; only where everything is full, briefly, different, with care and a dignified standard.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "adequate", label: t("een toereikend niveau", "an adequate standard of living") },
      {
        id: "temporary-basic",
        label: t(
          "tijdelijk anders: de basis, zorg en een waardig bestaan",
          "temporarily different: basic needs, care and a dignified standard",
        ),
      },
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-4-full", {
      ...old,
      title: t("vervangende verstrekkingen die de basis dekken", "substitute provisions that cover basic needs"),
      sources: [rva("4(1)-(2) en 9(1)")],
      says: choose(when(capacityExhausted, choice("temporary-basic")), otherwise(choice("adequate"))),
    }),
    newDirective.ends("rva-4-full"),
    version("rcd-20-full", {
      ...newDirective.begins,
      title: t("zo kort mogelijk andere voorwaarden", "other conditions for as short as possible"),
      sources: [receptionDirective("19(2) en 20(10)")],
      note: t(
        "De Commissie en het asielagentschap horen het meteen.",
        "The Commission and the asylum agency are told at once.",
      ),
      says: choose(when(capacityExhausted, choice("temporary-basic")), otherwise(choice("adequate"))),
    }),
  ],
});
