export { type SeriesBreak, seriesBreaks } from "./breaks.js";
export type { ChainPart, ChainPartId, ChainStage } from "./chain-part.js";
export { chainYears } from "./chain-year.js";
export { extentsOf, type SeriesExtent } from "./extents.js";
export type { Figures } from "./figures.js";
export {
  chainYear,
  definitions,
  figuresHash,
  loadFigures,
  municipalityRegister,
  series,
  sources,
} from "./figures.js";
export { folderOf, ownFolder } from "./files/own-folder.js";
export { type SavedFigures, saveFigures } from "./files/save.js";
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
export type { EndedMunicipality, MunicipalityRegister, MunicipalityRow, ProvinceRow } from "./municipalities.js";
export { type CbsObservation, type CbsQuery, type CbsTable, readCbs } from "./readers/cbs.js";
export { type Connection, patience } from "./readers/client.js";
export { type EurostatQuery, readEurostat } from "./readers/eurostat.js";
export { type Observation, readJsonStat, type StatisticsTable } from "./readers/json-stat.js";
export { type BaseUrls, baseUrls, type RefreshAnswer, type RefreshOptions, refresh } from "./readers/refresh.js";
export { type CbsTarget, type EurostatTarget, type RefreshTarget, refreshTargets } from "./readers/targets.js";
