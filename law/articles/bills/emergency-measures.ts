import {
  answerOf,
  choice,
  choose,
  day,
  is,
  isOneOf,
  noDay,
  otherwise,
  reform,
  type Stage,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { familyCircle, sponsorMinor } from "../family/circle.js";
import { familyRelation } from "../family/facts.js";
import { permitValidity } from "../permit/duration.js";
import { indefiniteFrom, indefinitePermit } from "../permit/indefinite.js";
import {
  cabinet20December,
  coalitionAccord2024,
  councilOfStateAdvice,
  emergencyBill,
  governmentProgramme2024,
  houseVotes2025,
  senateVotes2026,
} from "./sources.js";

const stage = (stage: Stage["stage"], on: string, nl: string, en: string, source: Stage["source"]): Stage => ({
  stage,
  on: day(on),
  says: t(nl, en),
  source,
});

/** Spouses, minor children and the parents of a minor who came alone, as reports on the bill describe its circle. */
const billCircle = choose(
  when(isOneOf(familyRelation, "spouse", "minor-child"), choice("inside")),
  when(
    is(familyRelation, "parent"),
    choose(when(answerOf(sponsorMinor), choice("inside")), otherwise(choice("outside"))),
  ),
  otherwise(choice("outside")),
);

/** The rejected emergency measures bill, as if it had held from the start of 2026 until the Pact. */
export const emergencyMeasures = reform("asylum-emergency-measures", {
  title: t(
    "Asielnoodmaatregelenwet (verworpen), alsof zij van 1 januari 2026 tot 12 juni 2026 gold",
    "Asylum emergency measures act (rejected), as if it had held from 1 January to 12 June 2026",
  ),
  source: emergencyBill,
  from: "2026-01-01",
  until: "2026-06-12",
  knownFrom: "2025-07-03",
  path: [
    stage(
      "announced",
      "2024-05-16",
      "Het hoofdlijnenakkoord kondigt het strengste asielbeleid aan.",
      "The coalition accord announces the strictest asylum policy.",
      coalitionAccord2024,
    ),
    stage(
      "announced",
      "2024-09-13",
      "Het regeerprogramma werkt dat uit; eerst nog met staatsnoodrecht.",
      "The government programme spells it out; at first by state emergency law.",
      governmentProgramme2024,
    ),
    stage(
      "consulted",
      "2024-12-20",
      "De ministerraad stuurt het voorstel voor advies naar de Raad van State.",
      "The cabinet sends the bill to the Council of State for advice.",
      cabinet20December,
    ),
    stage(
      "advised",
      "2025-02-10",
      "De Raad van State raadt af het voorstel in deze vorm in te dienen. Het is in maart 2025 bijna ongewijzigd ingediend; de juiste dag is niet gevonden.",
      "The Council of State advises against tabling the bill in this form. It was tabled in March 2025 almost unchanged; the exact day was not found.",
      councilOfStateAdvice,
    ),
    stage(
      "adopted",
      "2025-07-03",
      "De Tweede Kamer neemt het voorstel aan (94 tegen 56), met strafbaarstelling van illegaal verblijf.",
      "The House adopts the bill (94 to 56), with an offence of illegal stay.",
      houseVotes2025,
    ),
    stage(
      "rejected",
      "2026-04-21",
      "De Eerste Kamer verwerpt het voorstel (31 voor, 44 tegen) en de novelle 36 855 (37 voor, 38 tegen).",
      "The Senate rejects the bill (31 for, 44 against) and the amending bill 36 855 (37 for, 38 against).",
      senateVotes2026,
    ),
  ],
  changes: [
    { change: "set-parameter", parameter: permitValidity.id, value: { months: 36 } },
    {
      change: "add-version",
      rule: indefiniteFrom.id,
      version: {
        id: "emergency-no-indefinite-day",
        title: t("geen nieuwe vergunningen voor onbepaalde tijd", "no new permits for an indefinite time"),
        says: noDay,
      },
    },
    {
      change: "add-version",
      rule: indefinitePermit.id,
      version: {
        id: "emergency-no-indefinite",
        title: t("geen nieuwe vergunningen voor onbepaalde tijd", "no new permits for an indefinite time"),
        says: choice("no-longer-exists"),
      },
    },
    {
      change: "add-version",
      rule: familyCircle.id,
      version: {
        id: "emergency-nuclear-family",
        title: t("alleen het kerngezin mag nareizen", "only the nuclear family may follow"),
        says: billCircle,
      },
    },
  ],
});
