export type {
  Distribution,
  ExplanationStep,
  Municipality,
  MunicipalityShare,
  Province,
  ProvinceShare,
  ShareKind,
  Sourced,
  SourceLine,
  Verification,
} from "./model.js";
