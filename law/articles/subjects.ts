import { type Text, t } from "@keten/text";

/** The subjects under which rules stand together, in the order of a case. */
export const subjects: { id: string; title: Text }[] = [
  { id: "screening", title: t("Screening aan de grens en in het land", "Screening at the border and inland") },
  { id: "asylum-procedure", title: t("Asiel: procedure", "Asylum: procedure") },
  { id: "responsible-state", title: t("Welk land is verantwoordelijk", "Which State is responsible") },
  { id: "asylum-terms", title: t("Asiel: termijnen", "Asylum: time limits") },
  { id: "asylum-silence", title: t("Asiel: als de IND te laat is", "Asylum: when the IND is late") },
  { id: "assessment", title: t("Asiel: beoordeling", "Asylum: assessment") },
  { id: "country", title: t("Landenbeleid en landeninformatie", "Country policy and country information") },
  { id: "asylum-appeal", title: t("Asiel: beroep", "Asylum: appeal") },
  { id: "permit", title: t("Verblijfsvergunning asiel", "Asylum residence permit") },
  { id: "family", title: t("Gezinshereniging (nareis)", "Family reunification (nareis)") },
  { id: "temporary-protection", title: t("Tijdelijke bescherming (Oekraïne)", "Temporary protection (Ukraine)") },
  { id: "minors", title: t("Kinderen en kwetsbare mensen", "Minors and vulnerable people") },
  { id: "reception", title: t("Opvang", "Reception") },
  { id: "distribution", title: t("Spreiding van opvangplekken", "Distribution of reception places") },
  { id: "housing", title: t("Huisvesting van vergunninghouders", "Housing of permit holders") },
  { id: "return", title: t("Terugkeer", "Return") },
  { id: "detention", title: t("Bewaring", "Detention") },
  { id: "resettlement", title: t("Hervestiging", "Resettlement") },
  { id: "solidarity", title: t("Solidariteit tussen EU-landen", "Solidarity between EU States") },
  { id: "neighbours", title: t("Aangrenzend recht en beleid", "Neighbouring law and policy") },
];
