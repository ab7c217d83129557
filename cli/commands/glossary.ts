import { type Term, termSubjects, terms } from "@keten/glossary";
import { KetenError, t } from "@keten/text";
import type { Context, Outcome } from "../context.js";
import { EXIT } from "../exit.js";
import { problem } from "../problems.js";
import { glossaryListText, termText } from "../show/glossary.js";

/** The words of the field by subject, or one of them with its meaning. */
export async function glossary(context: Context, word: string | undefined): Promise<Outcome> {
  if (word === undefined)
    return {
      exit: EXIT.done,
      json: { subjects: termSubjects(), terms: terms() },
      text: () => glossaryListText(context, termSubjects(), terms()),
    };
  const term = await termCalled(word);
  return { exit: EXIT.done, json: { term }, text: () => termText(context, term, terms()) };
}

const namesOf = ({ id, name, plural, also = [] }: Term): string[] =>
  [id, name.nl, name.en, plural?.nl, plural?.en, ...also].filter((one) => one !== undefined);

async function termCalled(word: string): Promise<Term> {
  const wanted = word.trim().toLowerCase();
  const all = terms();
  const exact =
    all.find(({ id }) => id === wanted) ??
    all.find((term) => namesOf(term).some((one) => one.toLowerCase() === wanted));
  if (exact) return exact;
  const holding = all.filter(
    (term) => wanted !== "" && namesOf(term).some((one) => one.toLowerCase().includes(wanted)),
  );
  const [only] = holding;
  if (only && holding.length === 1) return only;
  throw new KetenError([
    problem("term-unknown", {
      field: "term",
      value: word,
      values: { value: word },
      ...(await suggestion(word, holding.length > 0 ? holding : all, holding.length > 0)),
    }),
  ]);
}

/** The words that hold what was asked, or else the nearest one. */
async function suggestion(word: string, some: readonly Term[], areThose: boolean) {
  if (areThose) {
    const ids = some.map(({ id }) => id).join(", ");
    return { allowed: t(`bedoelt u een van deze: ${ids}?`, `did you mean one of these: ${ids}?`) };
  }
  const { nearest } = await import("@keten/law-language");
  const near = nearest(word, some.flatMap(namesOf));
  if (near === undefined) return { allowed: t("zie keten glossary", "see keten glossary") };
  return { allowed: t(`bedoelt u ${near}?`, `did you mean ${near}?`) };
}
