import { t } from "@keten/text";
import type { SituationHelper } from "./situation.js";

export const refugeeCouncil: SituationHelper = {
  organisation: "refugee-council",
  does: t(
    "Geeft gratis uitleg en hulp, ook in veel opvanglocaties.",
    "Explains and helps free of charge, also in many reception centres.",
    "يشرح لك ويساعدك مجاناً، أيضاً في كثير من مراكز الاستقبال.",
  ),
};

export const legalAid: SituationHelper = {
  organisation: "legal-aid-board",
  does: t(
    "Regelt een advocaat voor wie die zelf niet kan betalen.",
    "Arranges a lawyer for people who cannot pay one.",
    "يرتّب محامياً لمن لا يستطيع أن يدفع.",
  ),
};

export const coa: SituationHelper = {
  organisation: "coa",
  does: t(
    "Zorgt voor opvang: een plek, geld voor eten en zorg.",
    "Provides reception: a place, money for food, and care.",
    "يوفّر الاستقبال: مكاناً ومالاً للطعام ورعاية.",
  ),
};

export const nidos: SituationHelper = {
  organisation: "nidos",
  does: t(
    "Is voogd van kinderen onder 18 die hier zonder ouders zijn.",
    "Is the guardian of children under 18 who are here without parents.",
    "هي الوصيّة على الأطفال دون 18 عاماً الموجودين هنا بلا والدين.",
  ),
};

export const municipality: SituationHelper = {
  organisation: "municipality",
  does: t(
    "Zorgt voor opvang van mensen uit Oekraïne en schrijft u in.",
    "Provides reception for people from Ukraine and registers you.",
    "توفّر الاستقبال للقادمين من أوكرانيا وتسجّلك.",
  ),
};

export const iom: SituationHelper = {
  organisation: "iom",
  does: t(
    "Helpt u als u zelf terug wilt naar uw land.",
    "Helps you if you want to return to your country yourself.",
    "تساعدك إذا أردت العودة إلى بلدك بنفسك.",
  ),
};
