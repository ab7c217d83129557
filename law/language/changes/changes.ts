import type { Day } from "@keten/calendar";
import { type Text, t } from "@keten/text";
import { type Annulment, type CauseKind, type Entry, isAnnulment } from "../model/entry.js";
import type { Exception, Law, Position, Rule, TableRow } from "../model/rule.js";
import type { Source } from "../model/source.js";
import { type EntryRole, entriesOf, type PlacedEntry } from "../resolve/entries-of.js";
import { cameWith, said } from "./said.js";

/**
 * `began` and `ended` tell from when to when a line of law holds, `known` that it became public on another
 * day than it began, `annulled` that it was struck down as if it had never held.
 */
export type LawChangeKind = "began" | "ended" | "known" | "annulled";

export interface LawChange {
  kind: LawChangeKind;
  /** For `began` the first day, for `ended` the first day without it, otherwise the day it became public. */
  date: Day;
  /** The entry, or the position that a court or the authority took on one. */
  entry: string;
  role: EntryRole | "position";
  owner: { kind: "rule" | "table" | "parameter"; id: string; title: Text };
  title: Text;
  /** What the law said until then, and from then on; null where it said nothing. */
  before: Text | null;
  after: Text | null;
  /** Why: what moved the lawmaker, what a court or the authority found, or else the text that it rests on. */
  cause: Text;
  /** What kind of thing moved it, where a source says so. */
  causeKind?: CauseKind;
  /** What is uncertain about this line of law. */
  note: Text | null;
  /** The annulment by which, as is known now, this line never held. */
  voidedBy?: string;
  sources: readonly Source[];
}

/** Every line of law that began, ended, became known or was annulled from a day up to and including another. */
export function changesBetween(law: Law, from: Day, to: Day): LawChange[] {
  const history = new History(law);
  const changes = [
    ...history.placed.flatMap((one) =>
      isAnnulment(one.entry) ? history.ofAnnulment(one.entry) : history.ofEntry(one),
    ),
    ...law.rules.flatMap((rule) => rule.positions.map((position) => history.ofPosition(rule, position))),
  ].filter(({ date }) => date >= from && date <= to);
  return changes.sort((a, b) => a.date - b.date || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly LawChangeKind[] = ["ended", "annulled", "began", "known"];

class History {
  readonly placed: readonly PlacedEntry[];
  readonly #byId: ReadonlyMap<string, PlacedEntry>;
  /** What takes entries away, without what was itself struck down. */
  readonly #annulments: readonly Annulment[];

  constructor(readonly law: Law) {
    // A step that two versions share is one line of law.
    const placed = [...new Map(entriesOf(law).map((one) => [one.entry, one])).values()];
    const versions = new Map(placed.flatMap((one) => (one.role === "version" ? [[one.entry.id, one.entry]] : [])));
    this.placed = placed.filter(({ entry, role }) => {
      const version = role === "exception" ? versions.get((entry as Exception).of ?? "") : undefined;
      return version === undefined || !cameWith(entry as Exception, version);
    });
    this.#byId = new Map(this.placed.map((one) => [one.entry.id, one]));
    const all = this.placed.map((one) => one.entry).filter(isAnnulment);
    const struckDown = new Set(all.filter((one) => one.annuls.since === "start").map((one) => one.annuls.entry));
    this.#annulments = all.filter((one) => !struckDown.has(one.id));
  }

  ofEntry(one: PlacedEntry): LawChange[] {
    const { entry, role, title } = one;
    const after = said(this.law, one);
    const base = {
      entry: entry.id,
      role,
      owner: this.owner(one.owner),
      title,
      note: entry.note ?? null,
      sources: entry.sources,
    };
    const cause = entry.cause?.says ?? entry.sources[0]?.title ?? title;
    const voided = this.voidedBy(entry);
    const begun = { ...base, after, cause, ...kindOf(entry), ...(voided ? { voidedBy: voided.id } : {}) };
    const replaced = entry.replaces === undefined ? undefined : this.#byId.get(entry.replaces);
    const before = replaced ?? this.neighbour(one, (other) => this.endOf(other)?.day === entry.from);
    const changes: LawChange[] = [{ ...begun, kind: "began", date: entry.from, before: this.text(before) }];
    if (entry.knownFrom !== entry.from)
      changes.push({ ...begun, kind: "known", date: entry.knownFrom, before: this.text(before) });
    const end = voided ? undefined : this.endOf(entry);
    if (end) {
      const next = this.neighbour(one, (other) => other.from === end.day);
      changes.push({
        ...base,
        kind: "ended",
        date: end.day,
        before: after,
        after: this.text(next),
        cause: end.by?.cause?.says ?? end.by?.because ?? next?.entry.sources[0]?.title ?? cause,
        ...kindOf(end.by),
        sources: end.by?.sources ?? entry.sources,
      });
    }
    return changes;
  }

  ofAnnulment(annulment: Annulment): LawChange[] {
    const target = this.#byId.get(annulment.annuls.entry);
    if (!target) return [];
    const fromStart = annulment.annuls.since === "start";
    // An end that is announced on the day itself is told by the end alone.
    if (!fromStart && annulment.knownFrom === annulment.annuls.since) return [];
    return [
      {
        kind: fromStart ? "annulled" : "known",
        date: annulment.knownFrom,
        entry: annulment.id,
        role: "annulment",
        owner: this.owner(target.owner),
        title: target.title,
        before: this.text(target),
        after: null,
        cause: annulment.cause?.says ?? annulment.because,
        ...kindOf(annulment),
        note: annulment.note ?? null,
        sources: annulment.sources,
      },
    ];
  }

  ofPosition(rule: Rule, position: Position): LawChange {
    const target = this.#byId.get(position.entry);
    const earlier = rule.positions
      .filter((one) => one.entry === position.entry && one.view === position.view && one.knownFrom < position.knownFrom)
      .sort((a, b) => a.rank - b.rank || a.knownFrom - b.knownFrom)
      .at(-1);
    return {
      kind: "known",
      date: position.knownFrom,
      entry: position.id,
      role: "position",
      owner: this.owner(rule.id),
      title: target?.title ?? position.source.title,
      before: earlier ? verdictText(earlier) : t("telt mee", "counts"),
      after: verdictText(position),
      cause: position.note ?? position.source.title,
      ...(position.view === "court" ? { causeKind: "judgment" as const } : {}),
      note: null,
      sources: [position.source],
    };
  }

  private text(one: PlacedEntry | undefined): Text | null {
    return one ? said(this.law, one) : null;
  }

  private voidedBy({ id }: Entry): Annulment | undefined {
    return this.#annulments.find((one) => one.annuls.entry === id && one.annuls.since === "start");
  }

  /** The first day without an entry, by its own text or by a later end; undefined where none is known. */
  private endOf({ id, until }: Entry): { day: Day; by?: Annulment } | undefined {
    let end: { day: Day; by?: Annulment } | undefined = until === undefined ? undefined : { day: until };
    for (const by of this.#annulments) {
      if (by.annuls.entry !== id || by.annuls.since === "start") continue;
      if (end === undefined || by.annuls.since < end.day) end = { day: by.annuls.since, by };
    }
    return end;
  }

  /** The entry that stood, or will stand, in the place of this one. */
  private neighbour({ entry, owner, role }: PlacedEntry, fits: (other: Entry) => boolean): PlacedEntry | undefined {
    if (role === "step" || role === "exception") return undefined;
    return this.placed.find(
      (other) =>
        other.owner === owner &&
        other.role === role &&
        other.entry !== entry &&
        !this.voidedBy(other.entry) &&
        fits(other.entry) &&
        (role !== "row" || sameKeys(entry as TableRow, other.entry as TableRow)),
    );
  }

  private owner(id: string): LawChange["owner"] {
    const kinds = { rule: this.law.rules, table: this.law.tables, parameter: this.law.parameters } as const;
    for (const kind of ["rule", "table", "parameter"] as const) {
      const found = (kinds[kind] as readonly { id: string; title: Text }[]).find((one) => one.id === id);
      if (found) return { kind, id, title: found.title };
    }
    throw new Error(`nothing in the law is called ${id}`);
  }
}

const kindOf = (entry: Entry | undefined): { causeKind?: CauseKind } =>
  entry?.cause ? { causeKind: entry.cause.kind } : {};

const sameKeys = (a: TableRow, b: TableRow) => JSON.stringify(a.keys) === JSON.stringify(b.keys);

function verdictText({ view, verdict }: Position): Text {
  if (view === "court")
    return verdict === "applies"
      ? t("telt mee volgens de rechter", "counts according to the court")
      : t("telt niet mee volgens de rechter", "does not count according to the court");
  return verdict === "applies"
    ? t("telt mee volgens de overheid zelf", "counts according to the authority itself")
    : t("telt niet mee volgens de overheid zelf", "does not count according to the authority itself");
}
