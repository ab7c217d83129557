import { booleanFact, choiceFact } from "@keten/law-language";
import { type Text, t } from "@keten/text";

type Texts = { label: Text; question: Text; meaning: Text };
type Values = Parameters<typeof choiceFact>[1];

/** Something that counts against or for a person only once a named official has recorded it with reasons. */
const recordedBy = (authority: string, texts: Texts) => ({
  ...texts,
  unstated: "absent" as const,
  unstatedBecause: t(
    `Dit telt pas als iemand van ${authority} het met redenen vastlegt.`,
    `This counts only once somebody of ${authority} records it, with reasons.`,
  ),
  decidedBy: authority,
});

export const recorded = (id: string, texts: Texts, authority = "IND") => booleanFact(id, recordedBy(authority, texts));
export const recordedChoice = (id: string, values: Values, texts: Texts, authority = "IND") =>
  choiceFact(id, values, recordedBy(authority, texts));
