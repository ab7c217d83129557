import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../../facts/written.js";

/** What only questions on reception ask. */

export const receptionStage = choiceFact(
  "receptionStage",
  [
    { id: "arrival", label: t("aankomst en registratie", "arrival and registration") },
    {
      id: "procedure",
      label: t("rust, voorbereiding of algemene procedure", "rest, preparation or general procedure"),
    },
    { id: "waiting", label: t("wacht op een besluit of op beroep", "waiting for a decision or on appeal") },
    { id: "permit", label: t("vergunning, wacht op een woning", "permit, waiting for a home") },
    { id: "rejected", label: t("afgewezen, vertrektermijn voorbij", "rejected, departure period over") },
  ],
  stated(
    t("de fase", "the stage"),
    t("In welke fase is deze persoon?", "In which stage is this person?"),
    t(
      "Waar iemand in de procedure is; dat bepaalt de soort opvang en het leefgeld.",
      "Where a person is in the procedure; it decides the kind of reception and the allowance.",
    ),
  ),
);

export const supervisionMeasure = booleanFact(
  "supervisionMeasure",
  recorded(
    t("COA legde een plaatsing in de htl op", "COA imposed a placement in the htl"),
    t(
      "Heeft COA besloten deze persoon wegens ernstige overlast in de handhavings- en toezichtlocatie (htl) te plaatsen?",
      "Has COA decided to place this person in the enforcement and supervision location (htl) for serious nuisance?",
    ),
    t("Een besluit van een medewerker, met redenen.", "A decision by an official, with reasons."),
    t("De maatregel bestaat pas als COA haar oplegt.", "The measure does not exist until COA imposes it."),
    "COA",
  ),
);

export const guardianAgrees = booleanFact(
  "guardianAgrees",
  recorded(
    t("Nidos stemt schriftelijk in", "Nidos agrees in writing"),
    t(
      "Heeft Nidos schriftelijk ingestemd met plaatsing in de htl?",
      "Has Nidos agreed in writing to placement in the htl?",
    ),
    t(
      "Zonder die instemming gaat geen kind zonder ouders naar de htl.",
      "Without that consent no child without parents goes to the htl.",
    ),
    t("Instemming bestaat pas als Nidos haar geeft.", "Consent does not exist until Nidos gives it."),
  ),
);

export const intensiveGuidance = booleanFact(
  "intensiveGuidance",
  recorded(
    t("intensieve begeleiding is nodig (ibo)", "intensive guidance is needed (ibo)"),
    t(
      "Heeft COA met de zorg vastgesteld dat deze persoon intensieve begeleiding nodig heeft?",
      "Has COA with the health service established that this person needs intensive guidance?",
    ),
    t(
      "Voor mensen met psychische of gedragsproblemen die op een gewone plek niet verder komen.",
      "For people with mental or behavioural problems who do not get on in an ordinary place.",
    ),
    t("De behoefte telt als zij is vastgesteld.", "The need counts once it is established."),
  ),
);

export const departureWithinTwelveWeeks = booleanFact(
  "departureWithinTwelveWeeks",
  stated(
    t("vertrek binnen twaalf weken is te verwachten", "departure within twelve weeks is expected"),
    t(
      "Werkt deze persoon mee en is vertrek binnen twaalf weken te verwachten?",
      "Does this person cooperate and is departure within twelve weeks expected?",
    ),
    t("Zicht op vertrek, zoals de DT&V het beoordeelt.", "Prospect of departure, as DT&V assesses it."),
  ),
);

export const hotelStayStart = dateFact(
  "hotelStayStart",
  stated(
    t("de eerste dag in het hotel of tijdelijk onderdak", "the first day in the hotel or temporary place"),
    t(
      "Op welke dag begon het verblijf in een hotel of ander tijdelijk onderdak van de gemeente?",
      "On which day did the stay in a hotel or other temporary place of the municipality begin?",
    ),
    t(
      "De dag waarop een vergunninghouder in het tijdelijk onderdak trok.",
      "The day a permit holder moved into the temporary place.",
    ),
  ),
);

export const hotelExtensionDate = dateFact(
  "hotelExtensionDate",
  recorded(
    t("de dag waarop dat verblijf is verlengd", "the day that stay was prolonged"),
    t(
      "Op welke dag verlengde COA op verzoek van de gemeente dit verblijf?",
      "On which day did COA prolong this stay at the request of the municipality?",
    ),
    t(
      "Alleen in uitzonderlijke gevallen waarin een woning aantoonbaar niet haalbaar is.",
      "Only in exceptional cases in which a home is demonstrably not feasible.",
    ),
    t("Een verlenging bestaat pas als zij is verleend.", "A prolongation does not exist until it is granted."),
  ),
);

export const capacityExhausted = booleanFact(
  "capacityExhausted",
  recorded(
    t("de gewone opvang is tijdelijk vol", "ordinary reception is temporarily full"),
    t(
      "Heeft de minister vastgesteld dat de gewone opvang tijdelijk vol is, en is iemand daarom in noodopvang?",
      "Has the minister established that ordinary reception is temporarily full, and is the person therefore in emergency reception?",
    ),
    t(
      "Crisisnoodopvang, sporthal of schip omdat er geen gewone plek is.",
      "Crisis shelter, sports hall or ship because there is no ordinary place.",
    ),
    t("Zo'n besluit bestaat pas als het is genomen.", "Such a decision does not exist until it is taken."),
    "minister",
  ),
);

export const restrictedStayStart = dateFact(
  "restrictedStayStart",
  recorded(
    t("de eerste dag in de vrijheidsbeperkende locatie", "the first day in the freedom-restricting location"),
    t(
      "Op welke dag kwam deze persoon in de vrijheidsbeperkende locatie (vbl)?",
      "On which day did this person enter the freedom-restricting location (vbl)?",
    ),
    t(
      "De dag waarop de DT&V de maatregel oplegde en iemand in de vbl trok.",
      "The day DT&V imposed the measure and the person moved into the vbl.",
    ),
    t("Zonder maatregel is er geen verblijf in de vbl.", "Without the measure there is no stay in the vbl."),
    "DT&V",
  ),
);
