import { exists } from "@keten/law-language";
import { t } from "@keten/text";
import { noticeOfDefaultDate } from "../../facts/acts.js";
import { COVERED } from "../../general/coverage.js";

export const noticeGiven = exists(noticeOfDefaultDate);
/** The dates of the general rules on silence of an authority. */
export const general = {
  from: "2009-10-01",
  knownFrom: "2009-10-01",
  coveredUntil: COVERED.aliensAct,
  note: t(
    "Gelezen in de tekst van 2017 en in een uitspraak van 2025; het begin op 1 oktober 2009 is niet nagekeken.",
    "Read in the text of 2017 and in a ruling of 2025; its start on 1 October 2009 was not checked.",
  ),
};
