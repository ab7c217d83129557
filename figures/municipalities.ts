import type { Day } from "@keten/calendar";

/** `code` is that of Statistics Netherlands: `PV20`. */
export interface ProvinceRow {
  code: string;
  name: string;
}

/** A municipality of the division that has held since 1 January 2023; `province` is the code of one. */
export interface MunicipalityRow {
  code: string;
  name: string;
  province: string;
}

/** A code that no municipality has any more. */
export interface EndedMunicipality {
  code: string;
  name: string;
  /** The first day without it. */
  until: Day;
  /** The code that the register gives in its place, which may itself have ended since. */
  successor: string;
  /** The id of a source. */
  source: string;
}

/** The municipalities and provinces of the Netherlands, and the codes that ended. */
export interface MunicipalityRegister {
  provinces: readonly ProvinceRow[];
  municipalities: readonly MunicipalityRow[];
  ended: readonly EndedMunicipality[];
}
