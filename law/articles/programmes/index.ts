import { parts } from "../parts.js";
import type { Programme } from "./programme.js";

/** What happened beside the rules, oldest first. */
export const programmes: Programme[] = parts
  .flatMap((part) => part.programmes ?? [])
  .sort((a, b) => a.from - b.from || a.id.localeCompare(b.id, "en"));
