import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

/** Grounds that a decision names, and what was done against it. */

export const inadmissibilityGround = choiceFact(
  "inadmissibilityGround",
  [
    {
      id: "protected-in-member-state",
      label: t("bescherming in een ander EU-land", "protection in another EU State"),
    },
    {
      id: "first-country-of-asylum",
      label: t("bescherming in een ander land buiten de EU", "protection in a country outside the EU"),
    },
    { id: "safe-third-country", label: t("veilig derde land", "safe third country") },
    {
      id: "no-new-elements",
      label: t("herhaalde aanvraag zonder iets nieuws", "repeat application without anything new"),
    },
    { id: "already-granted", label: t("al een asielvergunning", "already an asylum permit") },
    {
      id: "relocation-by-court",
      label: t("herplaatst door een internationaal strafhof", "relocated by an international criminal court"),
    },
    {
      id: "late-after-return-decision",
      label: t(
        "pas gevraagd meer dan zeven werkdagen na een terugkeerbesluit",
        "made only after seven working days from a return decision",
      ),
    },
  ],
  {
    label: t("de grond waarop de aanvraag niet-ontvankelijk is", "the ground of inadmissibility"),
    question: t(
      "Op welke grond noemt het besluit de aanvraag niet-ontvankelijk?",
      "On which ground does the decision call the application inadmissible?",
    ),
    meaning: t(
      "Artikel 30a van de Vreemdelingenwet 2000 (tot 12 juni 2026), sindsdien artikel 38 van Verordening 2024/1348.",
      "Article 30a of the Aliens Act 2000 (until 12 June 2026), since then article 38 of Regulation 2024/1348.",
    ),
    unstated: "ask",
  },
);

export const withdrawalGround = choiceFact(
  "withdrawalGround",
  [
    { id: "cessation", label: t("bescherming is niet meer nodig", "protection is no longer needed") },
    { id: "exclusion", label: t("uitsluiting van bescherming", "exclusion from protection") },
    { id: "misrepresentation", label: t("onjuiste of verzwegen gegevens", "false or withheld facts") },
    { id: "security-danger", label: t("gevaar voor de veiligheid", "danger to security") },
    {
      id: "serious-crime",
      label: t("veroordeling voor een bijzonder ernstig misdrijf", "conviction of a particularly serious crime"),
    },
    { id: "other", label: t("een andere grond", "another ground") },
  ],
  {
    label: t("de grond van de intrekking", "the ground of the withdrawal"),
    question: t("Op welke grond is de vergunning ingetrokken?", "On which ground was the permit withdrawn?"),
    meaning: t(
      "De grond die het besluit noemt (artikelen 14 en 19 van Verordening 2024/1347).",
      "The ground that the decision names (articles 14 and 19 of Regulation 2024/1347).",
    ),
    unstated: "ask",
  },
);

export const earlierApplicationRejected = booleanFact("earlierApplicationRejected", {
  label: t("een eerdere aanvraag is definitief afgewezen", "an earlier application was finally rejected"),
  question: t(
    "Is eerder al een asielaanvraag van deze persoon definitief afgewezen?",
    "Was an earlier asylum application of this person finally rejected?",
  ),
  meaning: t("Dan is dit een herhaalde (volgende) aanvraag.", "Then this one is a repeat (subsequent) application."),
  unstated: "absent",
  unstatedBecause: t(
    "Een eerdere afwijzing bestaat pas als zij is vastgelegd.",
    "An earlier rejection does not exist until it is recorded.",
  ),
});

export const appealDate = dateFact("appealDate", {
  label: t("de dag van het beroep", "the day of the appeal"),
  question: t("Op welke dag is beroep ingesteld?", "On which day was the appeal lodged?"),
  meaning: t("De dag waarop de rechtbank het beroepschrift kreeg.", "The day the court received the notice of appeal."),
  unstated: "absent",
  unstatedBecause: t("Een beroep bestaat pas als het is ingesteld.", "An appeal does not exist until it is lodged."),
  notBefore: "decisionDate",
});

export const interimReliefRequestDate = dateFact("interimReliefRequestDate", {
  label: t(
    "de dag van het verzoek om te mogen blijven (voorlopige voorziening)",
    "the day of the request to be allowed to stay (interim relief)",
  ),
  question: t(
    "Op welke dag is de rechter gevraagd om te mogen blijven tot de uitspraak?",
    "On which day was the court asked for permission to stay until its ruling?",
  ),
  meaning: t("Een verzoek om een voorlopige voorziening (vovo).", "A request for interim relief."),
  unstated: "absent",
  unstatedBecause: t("Een verzoek bestaat pas als het is gedaan.", "A request does not exist until it is made."),
  notBefore: "decisionDate",
});

export const interimRelief = choiceFact(
  "interimRelief",
  [
    { id: "granted", label: t("toegewezen", "granted") },
    { id: "refused", label: t("afgewezen", "refused") },
  ],
  {
    label: t("wat de rechter op dat verzoek besliste", "what the court decided on that request"),
    question: t("Wat besliste de rechter op dat verzoek?", "What did the court decide on that request?"),
    meaning: t("De uitspraak van de voorzieningenrechter.", "The ruling of the judge for interim relief."),
    unstated: "absent",
    unstatedBecause: t(
      "Een beslissing op het verzoek bestaat pas als zij is genomen.",
      "A ruling on the request does not exist until it is given.",
    ),
    decidedBy: "rechtbank",
  },
);

export const courtRulingDate = dateFact("courtRulingDate", {
  label: t("de dag van de uitspraak op het beroep", "the day of the ruling on the appeal"),
  question: t("Op welke dag deed de rechtbank uitspraak?", "On which day did the court rule?"),
  meaning: t(
    "De dag waarop de uitspraak van de rechtbank is verzonden.",
    "The day the ruling of the district court was sent.",
  ),
  unstated: "absent",
  unstatedBecause: t("Een uitspraak bestaat pas als zij is gedaan.", "A ruling does not exist until it is given."),
  notBefore: "decisionDate",
});

export const suspensionEndedOn = dateFact("suspensionEndedOn", {
  label: t("de dag waarop het uitstel door beroep eindigde", "the day the suspension by an appeal ended"),
  question: t(
    "Mocht de persoon het beroep hier afwachten, en is er nu definitief op beslist? Op welke dag?",
    "Was the person allowed to await the appeal here, and has it now been finally decided? On which day?",
  ),
  meaning: t(
    "Alleen als het beroep het vertrek of de overdracht uitstelde: de dag van de uitspraak. De termijn begint dan opnieuw.",
    "Only where the appeal suspended departure or transfer: the day of the ruling. The term then starts anew.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Zonder schorsend beroep en een uitspraak daarop is er geen zo'n dag.",
    "Without a suspensive appeal and a ruling on it there is no such day.",
  ),
});

export const furtherAppealDate = dateFact("furtherAppealDate", {
  label: t("de dag van het hoger beroep", "the day of the further appeal"),
  question: t(
    "Op welke dag kreeg de Raad van State het hoger beroep?",
    "On which day did the Council of State receive the further appeal?",
  ),
  meaning: t("De dag van ontvangst bij de Raad van State.", "The day of receipt at the Council of State."),
  unstated: "absent",
  unstatedBecause: t(
    "Een hoger beroep bestaat pas als het is ingesteld.",
    "A further appeal does not exist until it is lodged.",
  ),
  notBefore: "courtRulingDate",
});

export const furtherReliefGranted = booleanFact("furtherReliefGranted", {
  label: t(
    "de Raad van State laat iemand het hoger beroep hier afwachten",
    "the Council of State lets a person await the further appeal here",
  ),
  question: t(
    "Heeft de Raad van State bepaald dat het hoger beroep hier mag worden afgewacht?",
    "Has the Council of State ruled that the further appeal may be awaited here?",
  ),
  meaning: t("Een voorlopige voorziening hangende het hoger beroep.", "Interim relief pending the further appeal."),
  unstated: "absent",
  unstatedBecause: t(
    "Zo'n beslissing bestaat pas als zij is genomen.",
    "Such a ruling does not exist until it is given.",
  ),
});
