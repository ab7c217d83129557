import {
  answerOf,
  choice,
  choose,
  exception,
  is,
  lookup,
  onOrBefore,
  otherwise,
  position,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { councilOfState, RANK } from "../sources/rulings.js";
import { source } from "../sources/source.js";
import { protectionGroup } from "./groups.js";
import { optionalGroupStatus } from "./optional-group.js";
import { longTermPolicy, protectionDirective } from "./sources.js";
import { protectionLastDay } from "./window.js";

const coveredUntil = COVERED.temporaryProtection;
export const since = { from: "2022-03-04", knownFrom: "2022-03-04", coveredUntil } as const;

const interimApril2024 = source({
  id: "rvs-2024-04-02",
  nl: `${councilOfState.nl}: derdelanders mogen voorlopig in de opvang blijven (2 april 2024, zoals gemeld door nieuws.nl)`,
  en: `${councilOfState.en}: third-country nationals may provisionally stay in reception (2 April 2024, as reported by nieuws.nl)`,
  kind: "ruling",
  locator: "voorlopige voorziening van 2 april 2024",
  url: "https://nieuws.nl/algemeen/20240402/derdelanders-mogen-voorlopig-toch-blijven-bepaalt-raad-van-state/",
  published: "2024-04-02",
  verification: "secondary",
});

const byGroup = version("protection-by-group", {
  title: t("naar groep en dag", "by group and day"),
  ...since,
  sources: [protectionDirective("8 tot en met 14"), emn2024, longTermPolicy],
  note: t(
    "Na de laatste dag van de richtlijn is geen wet gevonden; de regering kondigde een transitiedocument aan. Daarom staat daar: onbekend.",
    "No law was found for after the last day of the directive; the government announced a transition document. Therefore the answer there is: unknown.",
  ),
  says: choose(
    when(is(answerOf(protectionGroup), "not-covered"), choice("not-covered")),
    when(
      is(answerOf(protectionGroup), "optional"),
      lookup(optionalGroupStatus, { group: answerOf(protectionGroup) }, "status", { at: "on", none: choice("ended") }),
    ),
    when(onOrBefore(theDay, answerOf(protectionLastDay)), choice("protected")),
    otherwise(choice("unknown")),
  ),
});

/** What protection a person has on a day. */
export const protectionStatus = rule("temporary-protection.status", {
  subject: "temporary-protection",
  title: t("tijdelijke bescherming op een dag", "temporary protection on a day"),
  summary: t(
    "Of iemand op een dag beschermd is, rechten behoudt, moet vertrekken of niets meer heeft.",
    "Whether a person is protected on a day, keeps rights, must leave or has nothing any more.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "protected", label: t("tijdelijke bescherming", "temporary protection") },
      {
        id: "frozen",
        label: t(
          "geen vaste bescherming, wel alle rechten (bevroren)",
          "no settled protection, but all rights (frozen)",
        ),
      },
      {
        id: "leaving",
        label: t(
          "bescherming voorbij: nog vier weken opvang, geen werk",
          "protection over: four more weeks of reception, no work",
        ),
      },
      { id: "ended", label: t("geen bescherming en geen rechten meer", "no protection and no rights any more") },
      {
        id: "unknown",
        label: t(
          "onbekend: na de richtlijn is nog geen wet gevonden",
          "unknown: no law was found for after the directive",
        ),
      },
      { id: "not-covered", label: t("nooit onder de richtlijn", "never under the directive") },
    ],
  },
  selectedBy: theDay,
  alongside: {
    lastDay: protectionLastDay,
    reception: "temporary-protection.reception",
    care: "temporary-protection.care",
    education: "temporary-protection.education",
    work: "temporary-protection.work",
    dutyBearer: "temporary-protection.duty-bearer",
  },
  versions: [byGroup],
  exceptions: [
    exception("courts-kept-rights-april-2024", {
      label: "courts-april-2024",
      title: t(
        "rechters lieten mensen in april 2024 in de opvang",
        "courts let people stay in reception in April 2024",
      ),
      from: "2024-04-03",
      until: "2024-04-25",
      knownFrom: "2024-04-02",
      coveredUntil,
      sources: [interimApril2024],
      note: t(
        "De voorlopige voorziening gold voor zes mensen; lagere rechters volgden haar in andere zaken. Wie geen zaak had, had geen uitspraak.",
        "The interim measure was for six people; lower courts followed it in other cases. Who had no case had no ruling.",
      ),
      when: is(answerOf(protectionGroup), "optional"),
      says: choice("frozen"),
    }),
  ],
  positions: [
    position("authority-no-rights-april-2024", {
      entry: "courts-kept-rights-april-2024",
      view: "policy",
      verdict: "disapplied",
      rank: 0,
      knownFrom: "2024-04-02",
      source: emn2024,
      note: t(
        "In het beleid hadden zij van 3 tot en met 24 april 2024 geen rechten.",
        "In policy they had no rights from 3 to 24 April 2024.",
      ),
    }),
    position("council-of-state-april-2024", {
      entry: "courts-kept-rights-april-2024",
      view: "court",
      verdict: "applies",
      rank: RANK.councilOfState,
      knownFrom: "2024-04-02",
      source: interimApril2024,
    }),
  ],
});
