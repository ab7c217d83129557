import type { Part } from "../part.js";
import { detentionFacts } from "./facts.js";
import { detentionFindings } from "./findings.js";
import { groundFacts } from "./grounds-facts.js";
import { detentionGuards } from "./guards.js";
import { asylumOrder, borderOrder, returnBorderOrder, returnOrder, transferOrder } from "./orders.js";
import { hold, information, phoneSearch, restriction } from "./practice.js";
import {
  continuedInquiry,
  courtNotice,
  detentionFurtherAppeal,
  hearingBy,
  liftedWithoutRuling,
  renewedNotice,
  rulingBy,
} from "./review.js";
import { asylumDetentionTerm, returnDetentionTerm } from "./terms.js";

/** Detention, its grounds, reviews and duties to inform. */
export const detention: Part = {
  facts: [...groundFacts, ...detentionFacts],
  findings: detentionFindings,
  rules: [
    hold,
    restriction,
    returnOrder,
    transferOrder,
    asylumOrder,
    borderOrder,
    returnBorderOrder,
    returnDetentionTerm,
    asylumDetentionTerm,
    continuedInquiry,
    courtNotice,
    hearingBy,
    rulingBy,
    liftedWithoutRuling,
    renewedNotice,
    detentionFurtherAppeal,
    information,
    phoneSearch,
  ],
  guards: detentionGuards,
};
