import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../facts/written.js";

/** What the review of a detention by the court asks for. */

export const detentionBasis = choiceFact(
  "detentionBasis",
  [
    { id: "return", label: t("voor terugkeer (artikel 59)", "for return (article 59)") },
    { id: "transfer", label: t("voor overdracht (artikel 59a)", "for transfer (article 59a)") },
    { id: "asylum", label: t("tijdens de asielprocedure (artikel 59b)", "during the asylum procedure (article 59b)") },
    {
      id: "border",
      label: t(
        "aan de grens, bij een asielaanvraag of voor overdracht (artikel 6, lid 3, of 6a)",
        "at the border, with an asylum application or for transfer (article 6(3) or 6a)",
      ),
    },
    {
      id: "border-return",
      label: t(
        "aan de grens, om terug te keren (artikel 6, lid 1, 2 of 6)",
        "at the border, in order to return (article 6(1), (2) or (6))",
      ),
    },
  ],
  stated(
    t("de grondslag van de bewaring", "the basis of the detention"),
    t("Op welk artikel berust de bewaring?", "On which article does the detention rest?"),
    t("Het artikel dat de maatregel zelf noemt.", "The article that the measure itself names."),
  ),
);

export const courtNoticeDate = dateFact(
  "courtNoticeDate",
  recorded(
    t("de dag waarop de rechtbank bericht of beroep kreeg", "the day the court received the notice or appeal"),
    t("Op welke dag kreeg de rechtbank bericht van de bewaring?", "On which day was the court told of the detention?"),
    t(
      "De kennisgeving van de minister of het eigen beroep, de eerste van de twee.",
      "The minister's notice or the person's own appeal, whichever came first.",
    ),
    t("Een bericht bestaat pas als het is gestuurd.", "A notice does not exist until it is sent."),
  ),
);

export const inquiryClosed = dateFact(
  "detentionInquiryClosed",
  recorded(
    t("de dag waarop de rechtbank het onderzoek sloot", "the day the court closed its inquiry"),
    t("Op welke dag sloot de rechtbank het onderzoek?", "On which day did the court close its inquiry?"),
    t("Meestal de dag van de zitting.", "Usually the day of the hearing."),
    t("Een onderzoek is pas gesloten als de rechter dat zegt.", "An inquiry is closed only when the court says so."),
  ),
);

export const courtNeedsMore = booleanFact(
  "courtNeedsMore",
  recorded(
    t(
      "de rechtbank nam wegens uitzonderlijke omstandigheden meer tijd",
      "the court took more time for exceptional circumstances",
    ),
    t("Nam de rechtbank in deze zaak meer tijd?", "Did the court take more time in this case?"),
    t("Dan ten hoogste 21 in plaats van 15 dagen.", "Then at most 21 days instead of 15."),
    t("Meer tijd geldt pas als de rechtbank dat bepaalt.", "More time counts only if the court decides so."),
  ),
);

export const detentionRuling = dateFact(
  "detentionRulingDate",
  recorded(
    t("de dag van de laatste uitspraak over de bewaring", "the day of the last ruling on the detention"),
    t(
      "Op welke dag oordeelde de rechtbank het laatst over de bewaring?",
      "On which day did the court last rule on the detention?",
    ),
    t("De dag waarop de uitspraak bekend is gemaakt.", "The day the ruling was notified."),
    t("Een uitspraak bestaat pas als zij is gedaan.", "A ruling does not exist until it is given."),
  ),
);

export const appealOnDuration = dateFact(
  "appealOnContinuedDetention",
  recorded(
    t("de dag van het beroep tegen het voortduren", "the day of the appeal against continued detention"),
    t(
      "Op welke dag kwam het beroep tegen het voortduren binnen?",
      "On which day was the appeal against continued detention received?",
    ),
    t("Na een eerdere uitspraak over dezelfde maatregel.", "After an earlier ruling on the same measure."),
    t("Een beroep bestaat pas als het is ingesteld.", "An appeal does not exist until it is lodged."),
  ),
);

export const reviewFacts = [
  detentionBasis,
  courtNoticeDate,
  inquiryClosed,
  courtNeedsMore,
  detentionRuling,
  appealOnDuration,
];
