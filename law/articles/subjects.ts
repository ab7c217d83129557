import { type Text, t } from "@keten/text";

/** The subjects under which rules stand together, in the order of a case. */
export const subjects: { id: string; title: Text }[] = [
  { id: "asylum-procedure", title: t("Asiel: procedure", "Asylum: procedure") },
  { id: "asylum-terms", title: t("Asiel: termijnen", "Asylum: time limits") },
  { id: "asylum-silence", title: t("Asiel: als de IND te laat is", "Asylum: when the IND is late") },
  { id: "asylum-appeal", title: t("Asiel: beroep", "Asylum: appeal") },
];
