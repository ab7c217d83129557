import { createHash } from "node:crypto";
import type { Day } from "@keten/calendar";
import type { ChainPart } from "./chain-part.js";
import { chainOfYear } from "./chain-year.js";
import { asFolder, ownFolder } from "./files/own-folder.js";
import { readRegister } from "./files/register.js";
import { shippedFolder } from "./files/shipped.js";
import { readStore } from "./files/store.js";
import type { Figure, FigureSource, SeriesAnswer, SeriesDefinition, SeriesQuery } from "./model.js";
import type { MunicipalityRegister } from "./municipalities.js";
import { querySeries } from "./series.js";

/** The published figures of one folder. All answers are plain data that can be written as JSON. */
export interface Figures {
  /** The cells of a series, in order of period. Throws a `KetenError` on an unknown series or source. */
  series(id: string, query: SeriesQuery): SeriesAnswer;
  sources(): FigureSource[];
  definitions(): SeriesDefinition[];
  /** Every part of the picture of the chain in a year; throws on a year outside `chainYears`. */
  chainYear(year: number, options?: { knownOn?: Day }): ChainPart[];
  /** SHA-256 of every figure that could be known on a day, or of all figures. */
  hash(knownOn?: Day): string;
}

/**
 * Reads a folder of figures, by default those that come with Keten, and on top of it a folder with more of their
 * figures, such as `ownFolder()`. Throws a `KetenError` that names file, row and column of each fault.
 */
export function loadFigures(folder: URL = shippedFolder, onTop?: URL): Figures {
  const store = readStore(asFolder(folder), onTop && asFolder(onTop));
  return {
    series: (id, query) => querySeries(store, id, query),
    sources: () => [...store.sources.values()],
    definitions: () => [...store.definitions.values()],
    chainYear: (year, options = {}) => chainOfYear(store, year, options.knownOn),
    hash: (knownOn) => hashOf(store.figures, knownOn),
  };
}

function hashOf(figures: readonly Figure[], knownOn: Day | undefined): string {
  const known = figures.filter((figure) => knownOn === undefined || figure.published <= knownOn);
  const lines = known.map((figure) =>
    JSON.stringify([
      figure.series,
      figure.period,
      figure.freq,
      figure.geo,
      figure.citizenship,
      figure.category ?? "",
      figure.value,
      figure.bound ?? "",
      figure.unit,
      figure.source,
      figure.published,
    ]),
  );
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

let loaded: Figures | undefined;
const figures = (): Figures => (loaded ??= loadFigures(shippedFolder, ownFolder()));

/** The figures that come with Keten and those of the user's own folder (KETEN_FIGURES), read at first use. */
export const series: Figures["series"] = (id, query) => figures().series(id, query);
export const sources: Figures["sources"] = () => figures().sources();
export const definitions: Figures["definitions"] = () => figures().definitions();
export const chainYear: Figures["chainYear"] = (year, options) => figures().chainYear(year, options);
export const figuresHash: Figures["hash"] = (knownOn) => figures().hash(knownOn);

let register: MunicipalityRegister | undefined;
/**
 * The municipalities and provinces as they have been since 1 January 2023, and codes that ended; read at first use.
 * Of another folder where one is named. Throws a `KetenError` that names file, row and column of each fault.
 */
export const municipalityRegister = (folder?: URL): MunicipalityRegister =>
  folder ? readRegister(folder) : (register ??= readRegister());
