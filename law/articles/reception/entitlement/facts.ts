import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../../facts/written.js";

export const receptionGround = choiceFact(
  "receptionGround",
  [
    { id: "applicant", label: t("asielaanvraag", "asylum application") },
    { id: "permit-holder", label: t("vergunning gekregen, wacht op een woning", "permit granted, waiting for a home") },
    {
      id: "family",
      label: t("gezinslid dat met een visum (mvv) nareist", "family member who follows with a visa (mvv)"),
    },
    { id: "departure-moratorium", label: t("vertrekstop voor het land", "departure moratorium for the country") },
    {
      id: "medical-stay",
      label: t(
        "uitstel van vertrek om medische redenen (artikel 64)",
        "postponed departure on medical grounds (article 64)",
      ),
    },
    {
      id: "medical-request",
      label: t("alleen een verzoek om medisch uitstel", "only a request for medical postponement"),
    },
    { id: "resettled", label: t("uitgenodigde vluchteling (hervestiging)", "invited refugee (resettlement)") },
    {
      id: "court-order",
      label: t(
        "maatregel van het Europees Hof voor de Rechten van de Mens",
        "measure of the European Court of Human Rights",
      ),
    },
    { id: "other", label: t("geen van deze", "none of these") },
  ],
  stated(
    t("de grond voor opvang", "the ground for reception"),
    t("Op welke grond vraagt deze persoon opvang?", "On which ground does this person ask for reception?"),
    t(
      "De situatie waarin iemand nu is; de regeling noemt per situatie of er opvang is.",
      "The situation a person is in now; the regulation says for each whether there is reception.",
    ),
  ),
);

export const sufficientMeans = booleanFact(
  "sufficientMeans",
  stated(
    t("genoeg geld om zelf van te leven", "enough money to live on"),
    t(
      "Heeft deze persoon genoeg inkomen of vermogen om zelf van te leven (grens van de Participatiewet)?",
      "Does this person have enough income or assets to live on (limit of the Participation Act)?",
    ),
    t("Inkomen of vermogen boven de grens van de bijstand.", "Income or assets above the limit for social assistance."),
  ),
);

export const stayBanned = booleanFact(
  "stayBanned",
  recorded(
    t(
      "ongewenst verklaard of zwaar inreisverbod, zonder rechtmatig verblijf",
      "declared undesirable or heavy entry ban, without lawful stay",
    ),
    t(
      "Is deze persoon ongewenst verklaard of kreeg hij een zwaar inreisverbod, en heeft hij geen rechtmatig verblijf?",
      "Was this person declared undesirable or given a heavy entry ban, and do they have no lawful stay?",
    ),
    t(
      "Een besluit van de IND op grond van artikel 67 of 66a, lid 7, van de Vreemdelingenwet 2000.",
      "A decision of the IND under article 67 or 66a(7) of the Aliens Act 2000.",
    ),
    t("Zo'n besluit bestaat pas als de IND het neemt.", "Such a decision does not exist until the IND takes it."),
    "IND",
  ),
);

export const notArrivedInTime = booleanFact(
  "notArrivedInTime",
  recorded(
    t("niet binnen 24 uur na verwijzing aangekomen", "not arrived within 24 hours of referral"),
    t(
      "Heeft COA vastgelegd dat deze persoon niet binnen 24 uur na de verwijzing in de opvang aankwam?",
      "Has COA recorded that this person did not arrive within 24 hours of referral?",
    ),
    t(
      "Een medewerker van COA legt dit vast, met de reden die de persoon geeft.",
      "A COA official records this, with the reason the person gives.",
    ),
    t("Dit telt pas als COA het vastlegt.", "This counts only once COA records it."),
    "COA",
  ),
);

export const transferNotified = booleanFact(
  "transferNotified",
  recorded(
    t("een overdrachtsbesluit is meegedeeld", "a transfer decision was notified"),
    t(
      "Heeft de IND besloten dat deze persoon naar een ander EU-land wordt overgedragen?",
      "Has the IND decided that this person is transferred to another EU State?",
    ),
    t(
      "Vanaf dat besluit is er in Nederland alleen nog de basis.",
      "From that decision the Netherlands gives the basic standard only.",
    ),
    t(
      "Een overdrachtsbesluit bestaat pas als de IND het neemt.",
      "A transfer decision does not exist until the IND takes it.",
    ),
    "IND",
  ),
);

export const toldOfTransferConsequences = booleanFact(
  "toldOfTransferConsequences",
  recorded(
    t("is gewezen op de plicht om in het andere land te blijven", "was told of the duty to be in the other State"),
    t(
      "Is deze persoon verteld in welk land hij moet zijn en wat er gebeurt als hij daar niet is?",
      "Was this person told in which State they must be and what follows if they are not there?",
    ),
    t("Zonder die uitleg blijft de gewone opvang.", "Without that information ordinary reception stays."),
    t("Uitleg telt pas als zij is gegeven en vastgelegd.", "Information counts only once it is given and recorded."),
    "IND",
  ),
);

export const traffickingSuspected = booleanFact(
  "traffickingSuspected",
  recorded(
    t("er zijn aanwijzingen van mensenhandel", "there are indications of human trafficking"),
    t(
      "Zijn er redelijke aanwijzingen dat deze persoon slachtoffer is van mensenhandel?",
      "Are there reasonable grounds to believe that this person is a victim of human trafficking?",
    ),
    t(
      "Dan blijft de gewone opvang, ook na een overdrachtsbesluit.",
      "Then ordinary reception stays, also after a transfer decision.",
    ),
    t("Aanwijzingen tellen zodra een dienst ze vastlegt.", "Indications count once a service records them."),
  ),
);

export const suitableHousingDate = dateFact(
  "suitableHousingDate",
  recorded(
    t("de dag waarop passende woonruimte klaar is", "the day suitable housing is ready"),
    t(
      "Op welke dag kan deze persoon volgens COA passende woonruimte betrekken?",
      "On which day can this person move into suitable housing, according to COA?",
    ),
    t(
      "De dag waarop COA oordeelt dat passende huisvesting buiten de opvang kan.",
      "The day on which COA finds that suitable housing outside reception is possible.",
    ),
    t("Die dag is er pas als COA hem vaststelt.", "That day exists only once COA sets it."),
    "COA",
  ),
);

export const moratoriumWithdrawnDate = dateFact(
  "moratoriumWithdrawnDate",
  recorded(
    t("de dag waarop de vertrekstop is ingetrokken", "the day the departure moratorium was withdrawn"),
    t(
      "Op welke dag is de vertrekstop voor het land ingetrokken of afgelopen?",
      "On which day was the departure moratorium for the country withdrawn or did it end?",
    ),
    t("De eerste dag waarop het besluit niet meer geldt.", "The first day on which the measure no longer holds."),
    t(
      "Zolang de vertrekstop geldt, is er geen dag van intrekking.",
      "As long as the moratorium holds there is no day of withdrawal.",
    ),
    "minister",
  ),
);

export const medicalStayEndDate = dateFact(
  "medicalStayEndDate",
  recorded(
    t("de dag waarop het medische uitstel eindigde", "the day the medical postponement ended"),
    t(
      "Op welke dag eindigde het uitstel van vertrek om medische redenen?",
      "On which day did the postponement of departure on medical grounds end?",
    ),
    t("De dag waarop het rechtmatig verblijf van artikel 64 eindigde.", "The day the lawful stay of article 64 ended."),
    t("Zolang het uitstel loopt, is er geen einde.", "As long as the postponement runs there is no end."),
    "IND",
  ),
);

export const relocationDate = dateFact(
  "relocationDate",
  recorded(
    t(
      "de dag van een overplaatsing waar de persoon niet aankwam",
      "the day of a move at which the person did not arrive",
    ),
    t(
      "Op welke dag werd deze persoon overgeplaatst zonder op de nieuwe plek aan te komen?",
      "On which day was this person moved without arriving at the new place?",
    ),
    t(
      "COA legt vast dat iemand binnen 48 uur niet aankwam, en waarom.",
      "COA records that a person did not arrive within 48 hours, and why.",
    ),
    t("Dit telt pas als COA het vastlegt.", "This counts only once COA records it."),
    "COA",
  ),
);

export const firstMissedReportDate = dateFact(
  "firstMissedReportDate",
  recorded(
    t("de eerste van twee gemiste meldingen", "the first of two missed reports"),
    t(
      "Op welke dag miste deze persoon voor het eerst de meldplicht, als hij twee keer na elkaar niet kwam?",
      "On which day did this person first miss the duty to report, if they failed to come twice in a row?",
    ),
    t(
      "De vreemdelingenpolitie legt twee gemiste meldingen na elkaar vast.",
      "The aliens police record two missed reports in a row.",
    ),
    t(
      "Een gemiste melding telt pas als de politie haar vastlegt.",
      "A missed report counts only once the police record it.",
    ),
    "politie",
  ),
);

export const falseReceptionDataDate = dateFact(
  "falseReceptionDataDate",
  recorded(
    t(
      "de dag waarop COA onjuiste of achtergehouden gegevens vaststelde",
      "the day COA established false or withheld data",
    ),
    t(
      "Op welke dag stelde COA vast dat deze persoon gegevens onjuist gaf of achterhield om ten onrechte opvang te krijgen?",
      "On which day did COA establish that this person gave false data or withheld data to get reception that was not due?",
    ),
    t(
      "Alleen als het doel was ten onrechte verstrekkingen, of meer verstrekkingen, te krijgen.",
      "Only if the aim was to get provisions, or more provisions, than were due.",
    ),
    t("Dit telt pas als COA het vaststelt.", "This counts only once COA establishes it."),
    "COA",
  ),
);

export const banDate = dateFact(
  "banDate",
  recorded(
    t("de dag van dat besluit", "the day of that decision"),
    t(
      "Op welke dag is deze persoon ongewenst verklaard of kreeg hij het inreisverbod?",
      "On which day was this person declared undesirable or given the entry ban?",
    ),
    t("De opvang eindigt op die dag.", "Reception ends on that day."),
    t("Zo'n besluit bestaat pas als de IND het neemt.", "Such a decision does not exist until the IND takes it."),
    "IND",
  ),
);

export const receptionEndDecision = dateFact(
  "receptionEndDecision",
  recorded(
    t("de dag waarop COA het einde van de opvang meedeelde", "the day COA notified the end of reception"),
    t("Op welke dag deelde COA mee dat de opvang eindigt?", "On which day did COA notify that reception ends?"),
    t(
      "Een medewerker van COA deelt het einde mee, met reden en met wat iemand ertegen kan doen.",
      "A COA official notifies the end, with reasons and what a person can do against it.",
    ),
    t("Zonder mededeling van COA hoeft niemand weg.", "Without a notice of COA nobody has to leave."),
    "COA",
  ),
);

export const shelterOffered = booleanFact(
  "shelterOffered",
  recorded(
    t(
      "er is een plek in een gezinslocatie of andere opvang voor het kind aangeboden",
      "a place in a family location or other reception for the child was offered",
    ),
    t(
      "Heeft COA voor het kind een plek in een gezinslocatie of bij Nidos aangeboden?",
      "Has COA offered the child a place in a family location or with Nidos?",
    ),
    t("Een kind komt niet zonder onderdak te staan.", "A child is not left without shelter."),
    t("Een aanbod bestaat pas als COA het doet.", "An offer does not exist until COA makes it."),
  ),
);
