import { exception, no, yes } from "@keten/law-language";
import { dated, lawOf, married, ruled, saying, text, working, yesOrNo } from "../support/made-up.js";

/** Somebody who is married and has work falls under both. */
export const law = lawOf([
  ruled("right", yesOrNo, [saying("first", no)], {
    exceptions: [
      exception("spouse", { ...dated, label: "spouse", title: text("spouse"), when: married, says: yes }),
      exception("worker", { ...dated, label: "worker", title: text("worker"), when: working, says: no }),
    ],
  }),
]);
