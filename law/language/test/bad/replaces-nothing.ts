import { yes } from "@keten/law-language";
import { lawOf, ruled, saying, yesOrNo } from "../support/made-up.js";

export const law = lawOf([ruled("right", yesOrNo, [{ ...saying("first", yes), replaces: "frist" }])]);
