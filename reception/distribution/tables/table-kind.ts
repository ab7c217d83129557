import { type Text, t } from "@keten/text";

/** The tables a person can supply. */
export type TableKind = "inhabitants" | "ses";
export const TABLE_KINDS: readonly TableKind[] = ["inhabitants", "ses"];

export interface TableForm {
  name: Text;
  /** The heads under which the number may stand, the first in each language as in the template. */
  heads: Text;
  otherHeads: readonly string[];
}

export const CODE_HEADS = ["code", "gemeentecode", "municipality_code"];
export const NAME_HEADS = ["naam", "name", "gemeente", "municipality", "gemeentenaam", "provincie", "province"];

export const tableForms: Record<TableKind, TableForm> = {
  inhabitants: {
    name: t("inwoners", "inhabitants"),
    heads: t("inwoners", "inhabitants"),
    otherHeads: ["aantal inwoners"],
  },
  ses: {
    name: t("SES-WOA-scores", "SES-WOA scores"),
    heads: t("score", "score"),
    otherHeads: ["ses-woa", "ses_woa", "ses-woa-score", "ses"],
  },
};

/** Rows with these codes hold the number for the whole country, as in tables of Statistics Netherlands. */
export const NATION_CODES = ["NL", "NL00", "NL01"];
