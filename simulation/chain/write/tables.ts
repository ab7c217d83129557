import { type Text, t } from "@keten/text";

/**
 * What a column holds. In CSV a date is `YYYY-MM-DD` and a month `YYYY-MM`; in Parquet a date is a DATE, a month a
 * text, an integer an INT32, a long an INT64 and a number a DOUBLE.
 */
export type ColumnType = "text" | "date" | "month" | "integer" | "long" | "number";

export interface Column {
  name: string;
  type: ColumnType;
  /** Whether a cell may be empty. */
  nullable: boolean;
  meaning: Text;
}

export interface Table {
  title: Text;
  columns: readonly Column[];
}

const column = (name: string, type: ColumnType, nl: string, en: string, nullable = false): Column => ({
  name,
  type,
  nullable,
  meaning: t(nl, en),
});

const scenario = column("scenario", "text", "de naam van het scenario", "the name of the scenario");
const measure = column("measure", "text", "wat er is geteld", "what was counted");
const group = column("group", "text", "de herkomstgroep, of TOTAL voor iedereen", "the origin group, or TOTAL for all");
const replication = column("replication", "integer", "het nummer van de herhaling", "the number of the replication");
const date = column(
  "date",
  "date",
  "de laatste dag van de maand: een stand van die dag, of een som over de maand",
  "the last day of the month: a count of that day, or a sum over the month",
);

const quantile = (p: number, nullable = false): Column =>
  column(
    `p${p}`,
    "number",
    `in ${p} van de 100 herhalingen is het lager dan dit`,
    `in ${p} of 100 replications it is lower than this`,
    nullable,
  );
const statistics: readonly Column[] = [
  column("mean", "number", "het gemiddelde van de herhalingen", "the mean of the replications"),
  quantile(5, true),
  ...[10, 25, 50, 75, 80, 90].map((p) => quantile(p)),
  quantile(95, true),
  column("n", "integer", "hoeveel herhalingen er zijn", "how many replications there are"),
];
const wait = (p: number): Column =>
  column(
    `p${p}`,
    "integer",
    `van wie een besluit kreeg, kregen ${p} van de 100 het binnen zo veel dagen`,
    `of those decided, ${p} of 100 were decided within so many days`,
    true,
  );
const amount = (p: number): Column => ({
  ...quantile(p),
  meaning: t(`euro; ${quantile(p).meaning.nl}`, `euros; ${quantile(p).meaning.en}`),
});

/** The tables of a result: the files it is written to and the columns of each, in order. */
export const TABLES = {
  run: {
    title: t("De som zelf", "The run itself"),
    columns: [
      scenario,
      column("scenario_hash", "text", "vingerafdruk van het scenario", "fingerprint of the scenario"),
      column("law_hash", "text", "vingerafdruk van het recht", "fingerprint of the law"),
      column("figures_hash", "text", "vingerafdruk van de cijfers", "fingerprint of the figures"),
      column("engine_version", "text", "de versie van de rekenmachine", "the version of the engine"),
      column("seed", "long", "het begin van het toeval", "the seed of the dice"),
      column("replications", "integer", "hoeveel herhalingen er zijn", "how many replications there are"),
      column("start", "date", "de eerste dag", "the first day"),
      column("years", "integer", "hoeveel jaren", "how many years"),
      column("checksum", "text", "vingerafdruk van de uitkomst", "fingerprint of the result"),
      column("seconds", "number", "hoe lang het duurde", "how long it took", true),
    ],
  },
  bands: {
    title: t("Hoe ver de herhalingen uiteenlopen", "How far the replications spread"),
    columns: [scenario, measure, group, date, ...statistics],
  },
  differences: {
    title: t("Wat de variant verandert, per herhaling", "What the variant changes, replication by replication"),
    columns: [
      scenario,
      column("baseline", "text", "waarmee is vergeleken", "what it is compared with"),
      measure,
      group,
      date,
      ...statistics,
    ],
  },
  replications: {
    title: t("Iedere herhaling", "Every replication"),
    columns: [
      scenario,
      replication,
      measure,
      group,
      { ...date, name: "month" },
      column("value", "integer", "het aantal", "the count"),
    ],
  },
  waits: {
    title: t("Hoe lang aanvragers wachten", "How long applicants wait"),
    columns: [
      scenario,
      column("cohort", "month", "de maand van aanvraag", "the month of application"),
      group,
      column("stage", "text", "waarop zij wachten", "what they wait for"),
      column("decided", "number", "mensen met een besluit", "people decided"),
      ...[10, 50, 90].map(wait),
      column(
        "share_beyond_term",
        "number",
        "het deel van alle aanvragers voor wie eerst de termijn voorbijging",
        "the share of all applicants whose term passed first",
        true,
      ),
      column("open", "number", "mensen die aan het einde nog wachten", "people still waiting at the end"),
    ],
  },
  costs: {
    title: t("Kosten", "Costs"),
    columns: [
      scenario,
      column("year", "integer", "het jaar", "the year"),
      column("kind", "text", "de soort kosten", "the kind of cost"),
      ...[10, 50, 90].map(amount),
    ],
  },
  flows: {
    title: t("Stappen tussen de stappen van de keten", "Steps between the stages of the chain"),
    columns: [
      scenario,
      column("month", "month", "de maand", "the month"),
      column("from_stage", "text", "van", "from"),
      column("to_stage", "text", "naar", "to"),
      { ...group, meaning: t("de herkomstgroep", "the origin group") },
      column("persons", "number", "mensen, gemiddeld over de herhalingen", "people, mean over the replications"),
    ],
  },
  journeys: {
    title: t("De weg van enkele verzonnen mensen", "The way of a few made-up people"),
    columns: [
      scenario,
      replication,
      column("person", "text", "het kenmerk van de verzonnen persoon", "the mark of the made-up person"),
      column("day", "date", "de dag", "the day"),
      column("event", "text", "wat er gebeurde", "what happened"),
      column("stage", "text", "waar de persoon toen was", "where the person then was"),
      column("rule_entry", "text", "de regel die het bepaalde, als er een was", "the rule that decided it, if any"),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

export const isTableName = (name: string): name is TableName => Object.hasOwn(TABLES, name);
