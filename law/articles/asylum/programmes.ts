import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { councilOfState, ruling } from "../sources/rulings.js";

/** What happened to late decisions beside the rules. */
export const silenceProgrammes: Programme[] = [
  {
    id: "court-penalty-restored",
    subject: "asylum-silence",
    title: t("De rechter kan weer een dwangsom bepalen", "The court can set a penalty again"),
    says: t(
      "De Raad van State: de tijdelijke wet mag de dwangsom van de IND zelf afschaffen, maar niet de dwangsom die de rechter aan een nieuwe termijn verbindt.",
      "The Council of State: the temporary act may abolish the IND's own penalty, but not the penalty a court attaches to a new term.",
    ),
    before: t(
      "De tijdelijke wet van juli 2020 sloot ook de dwangsom van de rechter uit.",
      "The temporary act of July 2020 ruled out the court's penalty as well.",
    ),
    from: day("2022-11-30"),
    owner: "Raad van State",
    status: "event",
    cause: {
      kind: "judgment",
      says: t(
        "Zonder die dwangsom is er geen doeltreffende bescherming tegen te laat beslissen.",
        "Without that penalty there is no effective protection against late decisions.",
      ),
    },
    rules: ["asylum.court-penalty", "asylum.appeal-against-silence"],
    sources: [
      ruling("NL:RVS:2022:3353", councilOfState, "2022-11-30", {
        nl: "uitsluiten van de dwangsom door de rechter mag niet",
        en: "ruling out the court's penalty is not allowed",
      }),
    ],
  },
];
