import { choice, choose, findingOf, is, otherwise, when } from "@keten/law-language";
import { chosen, credible, lawOf, married, ruled, saying } from "../support/made-up.js";

/** Who is not married is refused by no human. */
export const law = lawOf(
  [
    ruled(
      "refusal",
      chosen("refused", "not-refused"),
      [
        saying(
          "first",
          choose(
            when(
              married,
              choose(when(is(findingOf(credible), "no"), choice("refused")), otherwise(choice("not-refused"))),
            ),
            otherwise(choice("refused")),
          ),
        ),
      ],
      { act: { kind: "refusal", favourable: false, authority: "IND" } },
    ),
  ],
  { findings: [credible] },
);
