import { choice, choose, otherwise, rule, theDay, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { stayBanned } from "../reception/entitlement/facts.js";
import { vw2000 } from "../sources/national.js";
import { source } from "../sources/source.js";
import { knownEntryBan } from "./facts.js";

const criminalCode = source({
  id: "wetboek-van-strafrecht",
  nl: "Wetboek van Strafrecht, artikel 197",
  en: "Criminal Code, article 197",
  kind: "act",
  locator: "Sr, art. 197",
  url: "https://wetten.overheid.nl/BWBR0001854",
  verification: "unverified",
});

/** Whether being here without a right of residence is an offence: by itself it is not. */
export const stayOffence = rule("return.stay-offence", {
  subject: "return",
  title: t("is verblijf zonder verblijfsrecht strafbaar?", "is staying without a right of residence an offence?"),
  summary: t(
    "Alleen wie een inreisverbod heeft en dat weet, of ongewenst is verklaard, is strafbaar; het verblijf zelf niet.",
    "Only a person who has an entry ban and knows it, or was declared undesirable, commits an offence; staying itself is none.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-offence", label: t("niet strafbaar", "no offence") },
      {
        id: "minor-offence",
        label: t("een overtreding: verblijf ondanks een inreisverbod", "a minor offence: staying despite an entry ban"),
      },
      {
        id: "serious-offence",
        label: t(
          "een misdrijf: verblijf na ongewenstverklaring of met een zwaar inreisverbod",
          "a serious offence: staying after a declaration of undesirability or with a heavy entry ban",
        ),
      },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("vw-108-stay", {
      from: "2026-02-28",
      knownFrom: "2026-02-28",
      coveredUntil: COVERED.aliensAct,
      title: t("alleen met een inreisverbod", "only with an entry ban"),
      sources: [vw2000("108(1), 108(6)"), criminalCode],
      note: t(
        "Gelezen in de tekst van 12 juni 2026; ouder recht is niet nagekeken. Een wetsvoorstel dat verblijf zonder recht strafbaar maakte, is op 21 april 2026 verworpen. Terugkeer gaat voor straf: of iemand wordt vervolgd, beslist het Openbaar Ministerie.",
        "Read in the text of 12 June 2026; older law was not checked. A bill that made staying without a right an offence was rejected on 21 April 2026. Return comes before punishment: whether somebody is prosecuted is for the Public Prosecution Service.",
      ),
      says: choose(
        when(stayBanned, choice("serious-offence")),
        when(knownEntryBan, choice("minor-offence")),
        otherwise(choice("no-offence")),
      ),
    }),
  ],
});
