import { and, before, day, exception, is, no, not, onOrAfter, yes } from "@keten/law-language";
import { applied, colour, dated, lawOf, married, ruled, saying, text, working, yesOrNo } from "../support/made-up.js";

const except = (label: string, parts: Omit<Parameters<typeof exception>[1], "label" | "title" | keyof typeof dated>) =>
  exception(label, { ...dated, label, title: text(label), ...parts });

/** Exceptions that exclude each other, that have an order, or of which a third settles the case of both. */
export const law = lawOf([
  ruled("exclusive", yesOrNo, [saying("exclusive-first", no)], {
    exceptions: [
      except("red", { when: is(colour, "red"), says: yes }),
      except("married-not-red", { when: and(married, not(is(colour, "red"))), says: yes }),
    ],
  }),
  ruled("in-time", yesOrNo, [saying("in-time-first", no)], {
    exceptions: [
      except("early", { when: and(married, before(applied, "2022-01-01")), says: yes }),
      except("late", { when: and(married, onOrAfter(applied, "2022-01-01")), says: no }),
    ],
  }),
  ruled("ordered", yesOrNo, [saying("ordered-first", no)], {
    exceptions: [
      except("spouse", { when: married, says: yes }),
      except("worker", { when: working, says: no, over: ["spouse"] }),
    ],
  }),
  ruled("settled", yesOrNo, [saying("settled-first", no)], {
    exceptions: [
      except("settled-spouse", { when: married, says: yes }),
      except("settled-worker", { when: working, says: no }),
      except("settled-both", { when: and(married, working), says: yes, over: ["settled-spouse", "settled-worker"] }),
    ],
  }),
  ruled("by-period", yesOrNo, [saying("by-period-first", no)], {
    exceptions: [
      { ...except("until-2022", { when: married, says: yes }), until: day("2022-01-01") },
      except("since-2022", { when: and(married, onOrAfter(applied, "2022-01-01")), says: no }),
    ],
  }),
]);
