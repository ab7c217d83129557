import {
  addLength,
  and,
  answerOf,
  BARRED,
  before,
  choice,
  choose,
  commencement,
  exists,
  type Guard,
  is,
  isOneOf,
  months,
  moreThan,
  not,
  or,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { track } from "../../asylum/track.js";
import { unaccompanied } from "../../facts/asylum.js";
import { householdChildren } from "../../facts/household.js";
import { birthDate } from "../../facts/person.js";
import { COVERED } from "../../general/coverage.js";
import { emn2024 } from "../../sources/national.js";
import { receptionEndDecision } from "../entitlement/facts.js";
import { coaReturnLocations, familyLocationGuide, htlGuide, rva } from "../sources.js";
import {
  departureWithinTwelveWeeks,
  guardianAgrees,
  intensiveGuidance,
  receptionStage,
  supervisionMeasure,
} from "./facts.js";

const agenda = commencement({
  on: "2024-04-03",
  knownFrom: "2024-04-03",
  coveredUntil: COVERED.receptionPractice,
  because: t(
    "De vernieuwde uitvoeringsagenda maakt opvang los van de fase.",
    "The renewed agenda uncouples reception from the stage.",
  ),
  cause: {
    kind: "government",
    says: t("Minder verhuizen en een flexibel stelsel.", "Fewer moves and a flexible system."),
  },
  sources: [emn2024],
});

/** What holds whatever the stage: special places first. */
const special = [
  when(supervisionMeasure, choice("htl")),
  when(intensiveGuidance, choice("ibo")),
  when(unaccompanied, choice("minors")),
] as const;
const afterRefusal = choose(
  when(moreThan(householdChildren, 0), choice("glo")),
  when(departureWithinTwelveWeeks, choice("vbl")),
  // Who is out of procedure keeps a place until COA has notified the end of reception.
  when(exists(receptionEndDecision), choice("no-place")),
  otherwise(choice("azc")),
);

/** Which kind of location fits a person. */
export const receptionLocation = rule("reception.location", {
  subject: "reception",
  title: t("soort opvanglocatie", "kind of reception location"),
  summary: t(
    "Naar fase en spoor, met bijzondere plekken voor kinderen, zorg, overlast en vertrek.",
    "By stage and track, with special places for children, care, nuisance and departure.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "col", label: t("centrale ontvangstlocatie (col)", "central reception location (col)") },
      { id: "pol", label: t("procesopvanglocatie (pol)", "process reception location (pol)") },
      { id: "azc", label: t("asielzoekerscentrum (azc)", "reception centre (azc)") },
      { id: "azc-registration", label: t("azc met aanmeldfaciliteiten", "centre with registration facilities") },
      {
        id: "azc-return",
        label: t("azc voor versnelde zaken, gericht op terugkeer", "centre for accelerated cases, aimed at return"),
      },
      { id: "azc-participation", label: t("azc gericht op meedoen en werk", "centre aimed at participation and work") },
      { id: "minors", label: t("opvang voor kinderen die alleen kwamen", "reception for children who came alone") },
      { id: "ibo", label: t("intensief begeleidende opvang (ibo)", "reception with intensive guidance (ibo)") },
      { id: "glo", label: t("gezinslocatie", "family location") },
      {
        id: "vbl",
        label: t(
          "vrijheidsbeperkende locatie (vbl), ten hoogste 12 weken",
          "freedom-restricting location (vbl), at most 12 weeks",
        ),
      },
      { id: "no-place", label: t("geen plek van het Rijk", "no place of the State") },
      { id: "htl", label: t("handhavings- en toezichtlocatie (htl)", "enforcement and supervision location (htl)") },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  act: {
    kind: "move",
    favourable: false,
    authority: "COA",
    harmless: [
      ...["col", "pol", "azc", "azc-registration", "azc-return", "azc-participation", "minors", "ibo", "glo", "vbl"],
      ...["no-place", BARRED.id],
    ],
  },
  versions: [
    version("locations-by-stage", {
      title: t("naar de fase van de procedure", "by the stage of the procedure"),
      from: "2020-02-01",
      knownFrom: "2020-02-01",
      coveredUntil: COVERED.receptionPractice,
      sources: [rva("11"), coaReturnLocations, htlGuide, emn2024],
      note: t(
        "Uit openbare beschrijvingen; de htl bestaat sinds 1 februari 2020.",
        "From public descriptions; the htl exists since 1 February 2020.",
      ),
      says: choose(
        ...special,
        when(is(receptionStage, "arrival"), choice("col")),
        when(is(receptionStage, "procedure"), choice("pol")),
        when(is(receptionStage, "rejected"), afterRefusal),
        otherwise(choice("azc")),
      ),
    }),
    agenda.ends("locations-by-stage"),
    version("locations-by-track", {
      title: t("naar het spoor", "by the track"),
      ...agenda.begins,
      sources: [emn2024, coaReturnLocations, familyLocationGuide, htlGuide],
      note: t(
        "De agenda is op 3 april 2024 goedgekeurd; per locatie gaat hij later in. In de praktijk bestaan col en pol nog.",
        "The agenda was approved on 3 April 2024; each location follows later. In practice col and pol still exist.",
      ),
      says: choose(
        ...special,
        when(is(receptionStage, "arrival"), choice("azc-registration")),
        when(is(receptionStage, "rejected"), afterRefusal),
        when(is(receptionStage, "permit"), choice("azc-participation")),
        when(isOneOf(answerOf(track), "accelerated", "responsible-state"), choice("azc-return")),
        otherwise(choice("azc-participation")),
      ),
    }),
  ],
});

/** Who may not be placed in the htl. */
export const supervisionAge: Guard = {
  id: "htl-not-for-children",
  title: t(
    "niet in de htl: onder de 16, of een kind alleen zonder instemming van Nidos",
    "not in the htl: under 16, or a child alone without the consent of Nidos",
  ),
  acts: ["move"],
  from: "2020-02-01",
  knownFrom: "2020-02-01",
  coveredUntil: COVERED.receptionPractice,
  sources: [rva("1(n)"), htlGuide],
  forbids: and(
    supervisionMeasure,
    or(before(theDay, addLength(birthDate, months(192))), and(unaccompanied, not(guardianAgrees))),
  ),
};
