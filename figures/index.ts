export type { ChainPart, ChainPartId, ChainStage } from "./chain-part.js";
export { chainYears } from "./chain-year.js";
export type { Figures } from "./figures.js";
export { chainYear, definitions, figuresHash, loadFigures, series, sources } from "./figures.js";
export type {
  Bound,
  Cell,
  Figure,
  FigureSource,
  Frequency,
  SeriesAnswer,
  SeriesDefinition,
  SeriesQuery,
  SourceChoice,
  Verification,
} from "./model.js";
