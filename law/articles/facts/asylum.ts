import { booleanFact, choiceFact, countryFact, dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";

export const applicationDate = dateFact("applicationDate", {
  label: t("de dag van de aanvraag", "the day of the application"),
  question: t("Op welke dag is de asielaanvraag ingediend?", "On which day was the asylum application lodged?"),
  meaning: t(
    "De dag waarop de asielaanvraag is ingediend (vóór 12 juni 2026: ontvangen; daarna: ingediend na registratie).",
    "The day the asylum application was lodged (before 12 June 2026: received; since then: lodged after registration).",
  ),
  unstated: "ask",
});

export const madeDate = dateFact("madeDate", {
  label: t("de dag waarop de asielwens is geuit", "the day the asylum wish was expressed"),
  question: t("Op welke dag zei deze persoon asiel te willen?", "On which day did this person say they want asylum?"),
  meaning: t(
    "De dag waarop de persoon tegen een overheidsdienst zegt bescherming te zoeken, vóór registratie en indienen.",
    "The day the person tells an authority that they seek protection, before registration and lodging.",
  ),
  unstated: "ask",
});

export const registrationDate = dateFact("registrationDate", {
  label: t("de dag van de registratie", "the day of registration"),
  question: t("Op welke dag is de asielwens geregistreerd?", "On which day was the asylum wish registered?"),
  meaning: t(
    "De dag waarop de autoriteiten de asielaanvraag hebben geregistreerd, na het uiten van de wens en vóór het indienen.",
    "The day the authorities registered the application, after the wish was expressed and before it was lodged.",
  ),
  unstated: "ask",
});

export const nationality = countryFact("nationality", {
  label: t("de nationaliteit", "the nationality"),
  question: t("Welke nationaliteit heeft de aanvrager?", "What is the applicant's nationality?"),
  meaning: t(
    "De nationaliteit (ISO 3166-1 alpha-3); XXA voor staatloos, UNK voor onbekend. Palestijnen uit de gebieden: PSE.",
    "The nationality (ISO 3166-1 alpha-3); XXA for stateless, UNK for unknown. Palestinians from the territories: PSE.",
  ),
  unstated: "ask",
});

export const unaccompanied = booleanFact("unaccompanied", {
  label: t("de aanvrager is een alleenstaande minderjarige", "the applicant is an unaccompanied minor"),
  question: t(
    "Is de aanvrager onder de 18 en alleen gekomen?",
    "Is the applicant under 18 and without an adult responsible for them?",
  ),
  meaning: t(
    "Jonger dan 18 jaar en zonder een volwassene die volgens de wet voor het kind zorgt.",
    "Under 18 and without an adult who is responsible for the child by law.",
  ),
  unstated: "ask",
});

export const atBorder = booleanFact("atBorder", {
  label: t("de aanvraag is aan de grens gedaan zonder toegang", "the application was made at the border without entry"),
  question: t(
    "Is de aanvraag aan de grens gedaan, zonder toegang tot Nederland?",
    "Was the application made at the border, without permission to enter?",
  ),
  meaning: t(
    "De aanvrager voldeed niet aan de voorwaarden voor toegang, is nog niet toegelaten en vroeg asiel aan een grensdoorlaatpost of na een onregelmatige overschrijding.",
    "The applicant did not fulfil the entry conditions, has not yet been authorised to enter, and asked asylum at a border crossing point or after an irregular crossing.",
  ),
  unstated: "ask",
});

export const originRecognitionRate = numberFact(
  "originRecognitionRate",
  { unit: "share", min: 0, max: 1 },
  {
    label: t("het inwilligingspercentage van het land van herkomst", "the recognition rate of the country of origin"),
    question: t(
      "Welk deel van de aanvragen uit dit land wordt in de EU ingewilligd (laatste jaarcijfer van Eurostat)?",
      "Which share of applications from this country is granted in the EU (latest yearly Eurostat figure)?",
    ),
    meaning: t(
      "Het deel van de beslissingen in eerste aanleg dat internationale bescherming geeft, EU-breed, laatste jaarcijfer; 0 tot 1.",
      "The share of first-instance decisions that grant international protection, Union-wide, latest yearly figure; 0 to 1.",
    ),
    unstated: "ask",
  },
);

export const safeCountry = booleanFact("safeCountry", {
  label: t("het land van herkomst is als veilig aangewezen", "the country of origin is designated as safe"),
  question: t(
    "Staat het land van herkomst op de lijst van veilige landen?",
    "Is the country of origin on the list of safe countries?",
  ),
  meaning: t(
    "Het land is aangewezen als veilig land van herkomst, nationaal of (sinds 12 juni 2026) op de lijst van de EU.",
    "The country is designated as a safe country of origin, nationally or (since 12 June 2026) on the EU list.",
  ),
  unstated: "ask",
});

export const interviewHeld = booleanFact("interviewHeld", {
  label: t("het gehoor over de asielmotieven is gehouden", "the interview on the reasons for asylum was held"),
  question: t("Heeft de IND het (nader) gehoor al gehouden?", "Has the IND already held the substantive interview?"),
  meaning: t(
    "Het gehoor waarin de aanvrager vertelt waarom hij asiel vraagt.",
    "The interview in which the applicant tells why they ask for asylum.",
  ),
  unstated: "ask",
});

export const decisionDate = dateFact("decisionDate", {
  label: t("de dag waarop het besluit is bekendgemaakt", "the day the decision was notified"),
  question: t("Op welke dag is het besluit bekendgemaakt?", "On which day was the decision notified?"),
  meaning: t(
    "De dag waarop het besluit is uitgereikt of toegezonden.",
    "The day the decision was handed over or sent.",
  ),
  unstated: "ask",
  notBefore: "applicationDate",
});

export const decisionKind = choiceFact(
  "decisionKind",
  [
    {
      id: "not-considered",
      label: t("niet in behandeling genomen (Dublin, overdracht)", "not considered (Dublin, transfer)"),
    },
    { id: "inadmissible", label: t("niet-ontvankelijk", "inadmissible") },
    { id: "manifestly-unfounded", label: t("kennelijk ongegrond", "manifestly unfounded") },
    { id: "discontinued", label: t("buiten behandeling gesteld", "discontinued") },
    { id: "unfounded", label: t("ongegrond", "unfounded") },
    { id: "withdrawal", label: t("intrekking van de vergunning", "withdrawal of the permit") },
    {
      id: "subsidiary-granted",
      label: t(
        "subsidiaire bescherming in plaats van vluchtelingenstatus",
        "subsidiary protection instead of refugee status",
      ),
    },
    {
      id: "transfer",
      label: t(
        "overdracht aan een ander EU-land zonder asielaanvraag hier",
        "transfer to another EU State without an application here",
      ),
    },
    {
      id: "withdrawn-by-applicant",
      label: t(
        "terugkeerbesluit nadat de aanvrager de aanvraag zelf introk",
        "return decision after the applicant withdrew the application",
      ),
    },
    { id: "detention", label: t("bewaring of een andere vrijheidsontneming", "detention") },
    { id: "family-refused", label: t("nareis geweigerd", "family reunification (nareis) refused") },
  ],
  {
    label: t("het soort besluit", "the kind of decision"),
    question: t("Wat voor besluit is het?", "What kind of decision is it?"),
    meaning: t("Hoe het besluit zichzelf noemt.", "What the decision calls itself."),
    unstated: "ask",
  },
);

export const procedure = choiceFact(
  "procedure",
  [
    { id: "general", label: t("algemene procedure (AA)", "general procedure (AA)") },
    { id: "extended", label: t("verlengde procedure (VA)", "extended procedure (VA)") },
    { id: "accelerated", label: t("versnelde procedure", "accelerated procedure") },
    { id: "border", label: t("grensprocedure", "border procedure") },
    { id: "normal", label: t("gewone procedure", "normal procedure") },
  ],
  {
    label: t("de procedure waarin is beslist", "the procedure in which was decided"),
    question: t("In welke procedure is beslist?", "In which procedure was the decision taken?"),
    meaning: t(
      "Tot 12 juni 2026: binnen de dagen van de algemene procedure, of daarna in de verlengde. Sindsdien: versneld, aan de grens of gewoon, zoals het besluit zegt.",
      "Until 12 June 2026: within the days of the general procedure, or later in the extended one. Since then: accelerated, at the border or normal, as the decision says.",
    ),
    unstated: "ask",
  },
);
