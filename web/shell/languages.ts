import type { SpokenLanguage } from "../words/catalogue.js";

/** The pages that applicants use, which speak Arabic as well. */
const IN_ARABIC: readonly string[] = ["/wat-geldt"];

/** The languages in which a page can be read. */
export const languagesOf = (path: string): readonly SpokenLanguage[] =>
  IN_ARABIC.includes(path) ? ["nl", "en", "ar"] : ["nl", "en"];
