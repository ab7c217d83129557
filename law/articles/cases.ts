import type { Case } from "@keten/law-language";
import { parts } from "./parts.js";

/** The cases that test the law, read from the data files of its parts; each stands on the page of its rule. */
export const cases: Case[] = parts.flatMap((part) => part.cases ?? []);
