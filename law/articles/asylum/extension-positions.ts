import { before, position } from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../facts/asylum.js";
import { ib202528 } from "../sources/national.js";
import { courtOfJustice, districtCourt, lateDecision2500, lateDecision4020, RANK, ruling } from "../sources/rulings.js";

const unlawful = (wbv: string) => ({ nl: `${wbv} niet toegepast`, en: `${wbv} not applied` });
const valid = (wbv: string) => ({ nl: `${wbv} toegepast`, en: `${wbv} applied` });

const district = (
  id: string,
  entry: string,
  verdict: "applies" | "disapplied",
  ecli: string,
  on: string,
  verification: "official" | "secondary" = "secondary",
) => {
  const wbv = entry.replace(/^wbv-(\d+)-/, "WBV $1/");
  return position(id, {
    entry,
    view: "court",
    verdict,
    rank: RANK.districtCourt,
    knownFrom: on,
    source: ruling(ecli, districtCourt, on, verdict === "applies" ? valid(wbv) : unlawful(wbv), verification),
  });
};

/** Who held what of the three general extensions by nine months. */
export const extensionPositions = [
  district("rb-2023-136", "wbv-2022-22", "disapplied", "NL:RBDHA:2023:136", "2023-01-06"),

  // Only for applications made up to nine months after the first extension began.
  {
    ...district("rb-2023-19612", "wbv-2023-3", "applies", "NL:RBDHA:2023:19612", "2023-12-12"),
    scope: before(applicationDate, "2023-06-28"),
    note: t(
      "Rechtbank Den Haag 12 december 2023: de verlenging mocht voor aanvragen tot negen maanden na 27 september 2022.",
      "District Court The Hague 12 December 2023: the extension was allowed for applications up to nine months after 27 September 2022.",
    ),
  },
  district("rb-2025-18187", "wbv-2023-3", "applies", "NL:RBDHA:2025:18187", "2025-08-27"),

  district("rb-2024-20290", "wbv-2023-26", "disapplied", "NL:RBDHA:2024:20290", "2024-12-02"),
  district("rb-2025-327", "wbv-2023-26", "applies", "NL:RBDHA:2025:327", "2025-01-13"),
  district("rb-2025-788", "wbv-2023-26", "disapplied", "NL:RBDHA:2025:788", "2025-01-23"),
  {
    ...district("rb-2025-2500", "wbv-2023-26", "disapplied", "NL:RBDHA:2025:2500", "2025-02-21"),
    source: lateDecision2500,
  },
  {
    ...district("rb-2025-4020", "wbv-2023-26", "disapplied", "NL:RBDHA:2025:4020", "2025-03-03"),
    source: lateDecision4020,
  },
  position("zimir", {
    entry: "wbv-2023-26",
    view: "court",
    verdict: "disapplied",
    rank: RANK.courtOfJustice,
    knownFrom: "2025-05-08",
    source: ruling(
      "EU:C:2025:326",
      courtOfJustice,
      "2025-05-08",
      {
        nl: "“gelijktijdig” vraagt een sterke stijging in korte tijd, niet een langzame groei (C-662/23, Zimir)",
        en: "“simultaneously” requires a sharp rise in a short time, not gradual growth (C-662/23, Zimir)",
      },
      "official",
    ),
  }),
  position("ind-stops-2025", {
    entry: "wbv-2023-26",
    view: "policy",
    verdict: "disapplied",
    rank: 0,
    knownFrom: "2025-06-30",
    source: ib202528,
    note: t(
      "In juni 2025 stopte de IND met deze verlenging. De juiste dag is niet gevonden; hier telt de laatste dag van die maand.",
      "In June 2025 the IND stopped applying this extension. The exact day was not found; the last day of that month is used here.",
    ),
  }),
];
