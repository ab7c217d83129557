import {
  anyDay,
  booleanFact,
  choice,
  choiceFact,
  dateFact,
  exception,
  extend,
  is,
  type Law,
  law,
  months,
  rule,
  type Source,
  term,
  version,
  weeks,
} from "@keten/law-language";
import { t } from "@keten/text";

const text = (word: string) => t(`${word} (nl)`, word);

const act: Source = {
  id: "library-act",
  title: text("the Library Act, made up for this test"),
  kind: "act",
  locator: "art. 3",
  published: 14_610,
  verification: "official",
};
const dated = { from: "2010-01-01", knownFrom: "2010-01-01", coveredUntil: "2030-01-01", sources: [act] };

const loanDate = dateFact("loanDate", {
  label: text("the day of the loan"),
  question: text("When was it lent?"),
  meaning: text("The day on which the book left the library."),
  unstated: "ask",
});
const extensionDate = dateFact("extensionDate", {
  label: text("the day of the extension"),
  question: text("When was it extended?"),
  meaning: text("The day on which the library extended the loan."),
  unstated: "absent",
  unstatedBecause: text("an extension exists only once it is recorded"),
  source: act,
});
const member = booleanFact("member", {
  label: text("membership"),
  question: text("Is it a member?"),
  meaning: text("Somebody who paid for this year."),
  unstated: "ask",
});
const kind = choiceFact(
  "kind",
  [
    { id: "book", label: text("a book") },
    { id: "film", label: text("a film") },
  ],
  { label: text("the kind"), question: text("What was lent?"), meaning: text("What was lent."), unstated: "ask" },
);

const returnTerm = rule("library.return-term", {
  subject: "library",
  title: text("The term to return a loan"),
  summary: text("Says until when a loan may be kept."),
  result: { kind: "term" },
  selectedBy: loanDate,
  actor: "reader",
  versions: [
    version("library.return-term/2010", {
      ...dated,
      title: text("Three weeks"),
      says: term({
        from: loanDate,
        length: weeks(3),
        steps: [
          extend("library.return-term/extension", months(1), {
            ...dated,
            title: text("An extension"),
            when: { node: "exists", type: "boolean", of: extensionDate },
            effective: extensionDate,
          }),
        ],
        endsOn: anyDay(act),
      }),
    }),
  ],
});

const fee = rule("library.fee", {
  subject: "library",
  title: text("The fee"),
  summary: text("Says what a loan costs."),
  result: {
    kind: "choice",
    values: [
      { id: "free", label: text("free") },
      { id: "paid", label: text("paid") },
    ],
  },
  selectedBy: loanDate,
  versions: [version("library.fee/2010", { ...dated, title: text("Paid"), says: choice("paid") })],
  exceptions: [
    exception("library.fee/member", {
      ...dated,
      label: "member",
      title: text("Members borrow for free"),
      when: { node: "and", type: "boolean", of: [member, is(kind, "book")] },
      says: choice("free"),
    }),
  ],
});

const definitions = [loanDate, extensionDate, member, kind].map(({ definition }) => definition);

/** A law of a made-up library: small, whole, and nothing that could be taken for real law. */
export const sampleLaw: Law = law({
  version: "1.2.3",
  facts: definitions,
  findings: [
    {
      id: "damage",
      question: text("Is it damaged?"),
      answers: [{ id: "yes", label: text("yes") }],
      decidedBy: ["librarian"],
      points: [text("the cover")],
      secondPerson: false,
      sources: [act],
    },
  ],
  parameters: [],
  tables: [],
  rules: [returnTerm, fee],
  equatedDays: [],
  remediesByAct: {},
  reforms: [],
});
