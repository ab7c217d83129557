import type { Case } from "@keten/law-language";
import { europeanCases } from "./european.js";
import { nationalCases } from "./national.js";

/** The cases that test the law; each stands on the page of its rule. */
export const cases: Case[] = [...nationalCases, ...europeanCases];
