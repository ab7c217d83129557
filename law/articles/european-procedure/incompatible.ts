import type { Incompatible } from "@keten/law-language";
import { t } from "@keten/text";

const inland = t(
  "Wie in het land is aangetroffen of zich daar meldde, heeft niet aan de grens zonder toegang asiel gevraagd.",
  "A person found or reporting inland did not ask for asylum at the border without entry.",
);

/** What cannot be true of one application at once. */
export const incompatible: Incompatible[] = [
  { id: "at-border-and-reported-inland", values: { atBorder: true, encounter: "reported-inland" }, says: inland },
  { id: "at-border-and-found-inland", values: { atBorder: true, encounter: "found-inland" }, says: inland },
  {
    id: "border-asylum-without-asking",
    values: { encounter: "border-asylum", askedAsylum: false },
    says: t(
      "Wie aan de grens asiel vroeg, heeft asiel gevraagd.",
      "A person who asked for asylum at the border asked for asylum.",
    ),
  },
  {
    id: "first-application-and-rejected-before",
    values: { applicationOrder: "first", earlierApplicationRejected: true },
    says: t(
      "Een eerste aanvraag komt niet na een definitief afgewezen aanvraag.",
      "A first application does not come after an application that was finally rejected.",
    ),
  },
];
