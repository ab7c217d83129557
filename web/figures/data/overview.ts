import type { Extent, FigureSource, Overview, SeriesDefinition } from "./model.js";
import { SUBJECTS, type SubjectId, subjectOf } from "./subjects.js";

/** A series with everything the page says of it before its values are read. */
export interface KnownSeries {
  definition: SeriesDefinition;
  extent: Extent;
  subject: SubjectId;
}

/** All series in the order of the chain, and the sources by id. */
export interface Catalogue {
  series: readonly KnownSeries[];
  sources: ReadonlyMap<string, FigureSource>;
  /** Names of provinces and municipalities by code. */
  places: ReadonlyMap<string, string>;
}

export function catalogueOf(overview: Overview): Catalogue {
  const extents = new Map(overview.extents.map((extent) => [extent.series, extent]));
  const known = overview.series.flatMap((definition): KnownSeries[] => {
    const extent = extents.get(definition.id);
    return extent ? [{ definition, extent, subject: subjectOf(definition.id) }] : [];
  });
  const order = SUBJECTS.map(({ id }) => id);
  return {
    series: known.toSorted((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject)),
    sources: new Map(overview.sources.map((source) => [source.id, source])),
    places: new Map(overview.places.map(({ code, name }) => [code, name])),
  };
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Words that people use for a series and that stand in neither its name nor its definition. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  "first-applications": "instroom aantal asielzoekers influx",
  "repeat-applications": "opvolgende aanvraag subsequent",
  "family-arrivals": "gezinshereniging family reunification",
  "unaccompanied-minors": "amv alleenstaande kinderen jongeren children",
  "pending-applications": "achterstand voorraad wachtenden backlog waiting",
  "pending-persons": "achterstand voorraad wachtenden backlog waiting",
  "pending-by-age": "achterstand wachttijd te laat backlog waiting overdue",
  "pending-family-applications": "gezinshereniging achterstand backlog",
  "decision-time": "beslistijd doorlooptijd wachttijd processing waiting duration",
  "decided-within-15-months": "op tijd doorlooptijd in time processing",
  "first-instance-decisions": "inwilliging afwijzing vergunning uitkomst granted permit outcome",
  "grant-rate": "inwilliging kans vergunning recognition",
  "ind-staff": "medewerkers fte capaciteit capacity",
  "penalty-payments": "boete te laat fine overdue",
  "reception-occupancy": "azc bezetting bewoners opvangplekken residents",
  "reception-places-needed": "tekort prognose verwachting shortage",
  "reception-cost-per-resident": "prijs geld noodopvang azc price money",
  "permit-holders-in-reception": "doorstroom woning huis housing",
  "permit-holders-allocated-housing": "huis uitplaatsing taakstelling home",
  departures: "terugkeer uitzetting return removal",
  "return-cases-closed": "terugkeer uitzetting return removal",
  "return-case-inflow": "terugkeer uitzetting return removal",
  "dublin-transfers": "overdracht",
  "reception-task": "spreidingswet gemeente provincie verdeling municipality province distribution",
  "reception-task-decided": "spreidingswet gemeente verdeelbesluit municipality",
  "reception-places-offered": "spreidingswet provincie aanbod province offer",
  inhabitants: "bevolking gemeente population municipality",
  "ses-woa-score": "spreidingswet gemeente welvaart municipality wealth",
  "ukraine-registered": "oorlog vluchtelingen war refugees",
};

/** Whether every word a reader typed stands in what a series is called or counts, or in who counted it. */
export function matches({ definition, extent }: KnownSeries, typed: string, sources: Catalogue["sources"]): boolean {
  const publishers = extent.sources.map((id) => sources.get(id)?.publisher ?? "");
  const words = plain(
    [
      definition.id,
      definition.title.nl,
      definition.title.en,
      definition.definition.nl,
      definition.definition.en,
      OTHER_WORDS[definition.id] ?? "",
      ...publishers,
    ].join(" "),
  );
  return plain(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Up to four series to read next: those a person is likely to want beside this one, then its neighbours. */
export function othersOf(catalogue: Catalogue, id: string): KnownSeries[] {
  const subject = catalogue.series.find((one) => one.definition.id === id)?.subject;
  const near = catalogue.series.filter((one) => one.definition.id !== id && one.extent.values > 1);
  const rank = (one: KnownSeries): number =>
    (one.subject === subject ? 0 : 2) + (STRIKING.includes(one.definition.id) ? 0 : 1);
  return near.toSorted((a, b) => rank(a) - rank(b)).slice(0, 4);
}

const STRIKING: readonly string[] = [
  "pending-by-age",
  "penalty-payments",
  "permit-holders-in-reception",
  "reception-occupancy",
  "first-applications",
  "decision-time",
  "departures",
  "ukraine-registered",
];
