import type { SpokenLanguage } from "./catalogue.js";

/**
 * Countries whose nationality a person can hold: ISO 3166-1 alpha-3, which the rules use, followed by
 * alpha-2, which the browser needs to name them. XKX is Kosovo, as UNHCR and Eurostat write it.
 */
const PAIRS = `
  AFGAF AGOAO ALBAL ANDAD AREAE ARGAR ARMAM ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BFABF BGDBD BGRBG BHRBH
  BHSBS BIHBA BLRBY BLZBZ BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA CHECH CHLCL CHNCN CIVCI CMRCM CODCD
  COGCG COLCO COMKM CPVCV CRICR CUBCU CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH
  ESPES ESTEE ETHET FINFI FJIFJ FRAFR FSMFM GABGA GBRGB GEOGE GHAGH GINGN GMBGM GNBGW GNQGQ GRCGR GRDGD GTMGT
  GUYGY HKGHK HNDHN HRVHR HTIHT HUNHU IDNID INDIN IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JORJO JPNJP KAZKZ
  KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV
  MACMO MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MOZMZ MRTMR MUSMU MWIMW
  MYSMY NAMNA NERNE NGANG NICNI NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PERPE PHLPH PLWPW PNGPG POLPL
  PRKKP PRTPT PRYPY PSEPS QATQA ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SLBSB SLESL SLVSV SMRSM SOMSO SRBRS
  SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SYCSC SYRSY TCDTD TGOTG THATH TJKTJ TKMTM TLSTL TONTO TTOTT TUNTN
  TURTR TUVTV TWNTW TZATZ UGAUG UKRUA URYUY USAUS UZBUZ VATVA VCTVC VENVE VNMVN VUTVU WSMWS XKXXK YEMYE ZAFZA
  ZMBZM ZWEZW
`;

const ALPHA2 = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** Codes of the rules that are no country. */
const SPECIAL: Record<string, Record<SpokenLanguage, string>> = {
  XXA: { nl: "Staatloos", en: "Stateless", ar: "عديم الجنسية" },
  UNK: { nl: "Onbekend", en: "Unknown", ar: "غير معروف" },
};

const names = new Map<SpokenLanguage, Intl.DisplayNames>();

/** The name of a country in a language, from the browser; the code itself where it knows no name. */
export function countryName(code: string, language: SpokenLanguage): string {
  const special = SPECIAL[code];
  if (special) return special[language];
  const alpha2 = ALPHA2.get(code);
  if (!alpha2) return code;
  let displayNames = names.get(language);
  if (!displayNames) {
    displayNames = new Intl.DisplayNames([language], { type: "region" });
    names.set(language, displayNames);
  }
  return displayNames.of(alpha2) ?? code;
}
