import { choice, choose, exception, findingOf, is, otherwise, when } from "@keten/law-language";
import { chosen, credible, dated, lawOf, married, ruled, saying, text, working } from "../support/made-up.js";

const outcome = chosen("refused", "not-refused");
const notCredible = is(findingOf(credible), "no");

const assessment = ruled("assessment", chosen("credible", "not-credible"), [
  saying("weighed", choose(when(notCredible, choice("not-credible")), otherwise(choice("credible")))),
]);

/** A refusal that a human decides on every way: asked first, asked last, through another rule, and in the exception. */
export const law = lawOf(
  [
    assessment,
    ruled(
      "refusal",
      outcome,
      [
        saying("asked-first", choose(when(notCredible, choice("refused")), otherwise(choice("not-refused"))), {
          until: "2022-01-01",
        }),
        saying(
          "asked-last",
          choose(
            when(married, choose(when(notCredible, choice("refused")), otherwise(choice("not-refused")))),
            otherwise(
              choose(
                when(is({ node: "rule", type: "choice", rule: "assessment" }, "not-credible"), choice("refused")),
                otherwise(choice("not-refused")),
              ),
            ),
          ),
          { from: "2022-01-01" },
        ),
      ],
      {
        act: { kind: "refusal", favourable: false, authority: "IND" },
        exceptions: [
          exception("worker", {
            ...dated,
            label: "worker",
            title: text("worker"),
            when: working,
            says: choose(when(notCredible, choice("refused")), otherwise(choice("not-refused"))),
          }),
        ],
      },
    ),
    ruled("grant", outcome, [saying("granted", choice("not-refused"))], {
      act: { kind: "grant", favourable: true, authority: "IND" },
    }),
  ],
  { findings: [credible] },
);
