import { and, booleanFact, choose, no, not, or, otherwise, when, yes } from "@keten/law-language";
import { applied, lawOf, married, ruled, saying, yesOrNo } from "../support/made-up.js";

/** Nine guests in eight rooms, each alone in a room: impossible, but nobody sees that from the facts one by one. */
const GUESTS = 9;
const ROOMS = 8;
const inRoom = Array.from({ length: GUESTS }, (_, guest) =>
  Array.from({ length: ROOMS }, (_, room) => {
    const { label, question, meaning } = married.definition;
    return booleanFact(`guest${guest}room${room}`, { label, question, meaning, unstated: "ask" });
  }),
);
const everybodyHasRoom = inRoom.map((rooms) => or(...rooms));
const nobodyShares = inRoom.flatMap((rooms, guest) =>
  inRoom.slice(0, guest).flatMap((others) => rooms.map((here, room) => not(and(here, others[room]!)))),
);

export const law = lawOf(
  [
    ruled("right", yesOrNo, [
      saying("first", choose(when(and(...everybodyHasRoom, ...nobodyShares), yes), otherwise(no))),
    ]),
  ],
  { facts: [applied, ...inRoom.flat()].map(({ definition }) => definition) },
);
