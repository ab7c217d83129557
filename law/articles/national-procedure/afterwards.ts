import { anyDay, choice, days, noDay, term, version } from "@keten/law-language";
import { t } from "@keten/text";
import { procedureRegulation } from "../general/commencements.js";
import { asylumProcedureRegulation } from "../sources/european.js";

/** Since 12 June 2026 the Regulation governs new applications: its rules stand in the European procedure. */
export const BY_REGULATION = {
  id: "regulation",
  label: t("niet dit recht: de verordening geldt", "not this law: the Regulation governs"),
};

const title = t("de verordening geldt", "the Regulation governs");

/** The national rule has no answer any more; the article names where the matter went. */
export const answeredByRegulation = (id: string, article: string) =>
  version(id, {
    ...procedureRegulation.begins,
    title,
    sources: [asylumProcedureRegulation(article)],
    says: choice(BY_REGULATION.id),
  });

/** The national term does not run any more. */
export const noNationalTerm = (id: string, article: string) =>
  version(id, {
    ...procedureRegulation.begins,
    title,
    sources: [asylumProcedureRegulation(article)],
    says: term({ from: noDay, length: days(1), endsOn: anyDay(asylumProcedureRegulation(article)) }),
  });
