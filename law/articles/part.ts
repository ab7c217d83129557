import type { FactHandle, Finding, Guard, Incompatible, Parameter, Reform, Rule, Table } from "@keten/law-language";
import type { Programme } from "./programmes/programme.js";

/**
 * One part of the law: what its folder adds to the whole. Facts that several parts ask for live in `facts/`; a part
 * lists the facts it brings itself.
 */
export interface Part {
  facts?: readonly FactHandle[];
  findings?: readonly Finding[];
  parameters?: readonly Parameter[];
  tables?: readonly Table[];
  rules?: readonly Rule[];
  guards?: readonly Guard[];
  reforms?: readonly Reform[];
  incompatible?: readonly Incompatible[];
  programmes?: readonly Programme[];
}
