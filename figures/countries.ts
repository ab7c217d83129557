/**
 * The one list of codes for a citizenship: ISO 3166-1 alpha-3, and how Eurostat and Statistics Netherlands (CBS)
 * write the same. Everything that enters the figures passes through here.
 */

// ISO 3166-1 alpha-3 followed by alpha-2.
const ISO = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI
  BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT
  BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU
  CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET
  FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR
  GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR
  IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB
  LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
  MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE
  NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
  PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ
  SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC
  TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY
  USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
`;

const ALPHA3 = new Map(
  ISO.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(3), pair.slice(0, 3)] as const),
);

/** Kosovo, stateless and unknown have no code in ISO 3166-1 and are counted all the same. */
const BESIDE_ISO = ["XKX", "XXA", "UNK"] as const;

const CITIZENSHIPS: ReadonlySet<string> = new Set(["TOTAL", ...ALPHA3.values(), ...BESIDE_ISO]);

/** Whether a code may stand in the column `citizenship`. */
export const isCitizenship = (code: string): boolean => CITIZENSHIPS.has(code);

const EUROSTAT_OWN: Readonly<Record<string, string>> = {
  TOTAL: "TOTAL",
  EL: "GRC",
  UK: "GBR",
  XK: "XKX",
  STLS: "XXA",
  UNK: "UNK",
};

/**
 * The citizenship Eurostat means by a code; `group` for a group of countries, which is no citizenship (its codes are
 * longer than two letters); nothing where the code is not known here.
 */
export function citizenshipOfEurostat(code: string): string | "group" | undefined {
  const own = EUROSTAT_OWN[code] ?? ALPHA3.get(code);
  return own ?? (code.length > 2 ? "group" : undefined);
}

/** A nationality of CBS: its code, and how its Dutch name begins, to notice when codes are numbered anew. */
interface CbsNationality {
  citizenship: string;
  name: RegExp;
}

// As published code that reads table 80059ned has them; other nationalities wait for a look at the table's own list.
const CBS: Readonly<Record<string, CbsNationality>> = {
  NAT9278: { citizenship: "AFG", name: /^afgh/i },
  NAT9298: { citizenship: "BIH", name: /^bosni/i },
  NAT9310: { citizenship: "CHN", name: /^chin/i },
  NAT9326: { citizenship: "ERI", name: /^eritr/i },
  NAT9350: { citizenship: "IRQ", name: /^iraa?k/i },
  NAT9351: { citizenship: "IRN", name: /^iraa?n/i },
  NAT9417: { citizenship: "ROU", name: /^roeme/i },
  NAT9437: { citizenship: "SDN", name: /^s(oe|u)dan/i },
  NAT9444: { citizenship: "SYR", name: /^syri/i },
  NAT9458: { citizenship: "TUR", name: /^tur/i },
};

/** The citizenship CBS means by a code of its list, if code and name both agree with what is known here. */
export function citizenshipOfCbs(code: string, title: string): string | undefined {
  const known = CBS[code.trim()];
  return known?.name.test(title.trim()) ? known.citizenship : undefined;
}

/** Whether a code of CBS is one of those known here, whatever its name. */
export const isCbsNationality = (code: string): boolean => code.trim() in CBS;
