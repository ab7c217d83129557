import type { Part } from "../part.js";
import { solidarityFacts } from "./facts.js";
import {
  dutchForm,
  dutchMoney,
  dutchPersons,
  minimumMoney,
  minimumRelocations,
  personValue,
  pledges,
  poolMoney,
  poolPersons,
  pools,
} from "./pool.js";
import { solidarityProgrammes } from "./programmes.js";
import { relocationRules } from "./relocation.js";
import { shareRules } from "./share.js";

/** The pool, the key and a State's share; relocation between States. */
export const solidarity: Part = {
  facts: solidarityFacts,
  parameters: [minimumRelocations, minimumMoney],
  tables: [pools, pledges],
  rules: [poolPersons, poolMoney, personValue, ...shareRules, dutchPersons, dutchMoney, dutchForm, ...relocationRules],
  programmes: solidarityProgrammes,
};
