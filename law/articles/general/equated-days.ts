import { day, type EquatedDay } from "@keten/law-language";
import { source } from "../sources/source.js";

const decree = source({
  id: "kb-gelijkgestelde-dagen",
  nl: "Koninklijke besluiten die dagen gelijkstellen met feestdagen, naar lijsten van derden",
  en: "Royal decrees that equate days with public holidays, from third-party lists",
  kind: "decree",
  locator: "Algemene termijnenwet, art. 3, lid 3",
  verification: "unverified",
});

/** Days equated with a public holiday by decree, 2020 to 2028; no list was found for later years. */
export const equatedDays: EquatedDay[] = [
  "2020-05-22",
  "2021-05-14",
  "2022-05-27",
  "2023-04-28",
  "2023-05-19",
  "2024-05-10",
  "2024-12-27",
  "2025-05-30",
  "2026-01-02",
  "2026-05-15",
  "2027-05-07",
  "2028-04-28",
  "2028-05-26",
].map((iso) => ({ day: day(iso), source: decree }));
