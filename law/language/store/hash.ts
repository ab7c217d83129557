import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Law } from "../model/rule.js";
import { canonicalJson } from "./canonical.js";
import { lawToJson } from "./law-json.js";

const hashes = new WeakMap<Law, string>();

/** SHA-256 of a text, in hexadecimal. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The identity of a rule set: SHA-256 of its canonical JSON. */
export function hashOf(law: Law): string {
  let hash = hashes.get(law);
  if (!hash) hashes.set(law, (hash = sha256Of(canonicalJson(lawToJson(law)))));
  return hash;
}
