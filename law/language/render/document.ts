import type { Day } from "@keten/calendar";
import { fill, type Text, t } from "@keten/text";
import { type Annulment, type Entry, isAnnulment } from "../model/entry.js";
import type { Expr, Step, TermNode } from "../model/expression.js";
import type { Exception, Law, Position, Rule, Version } from "../model/rule.js";
import { type Source, type Verification, weakest } from "../model/source.js";
import { type EntryRole, entriesOf, reachOf } from "../resolve/entries-of.js";
import { stepsOf } from "../resolve/steps-of.js";
import { visibleOn } from "../resolve/visible.js";
import { prose } from "./prose.js";
import { rowsOfTable, type TextRow } from "./table-rows.js";

/** A rule as a page shows it, as known on a day. */
export interface RuleDocument {
  id: string;
  subject: string;
  title: Text;
  summary: Text;
  actor?: string;
  verification: Verification;
  /** What each version says, in words and as a table of "if" and "then". */
  versions: VersionText[];
  exceptions: VersionText[];
  entries: EntryLine[];
  /** The facts it can ask for, through the rules it uses as well. */
  facts: string[];
  findings: string[];
  uses: string[];
  usedBy: string[];
}

export interface VersionText {
  entry: string;
  title: Text;
  from: Day;
  until?: Day;
  sentence: Text;
  rows: TextRow[];
  sources: readonly Source[];
  verification: Verification;
  note?: Text;
}

/** One entry on the strip of time. */
export interface EntryLine {
  entry: string;
  role: EntryRole;
  owner: string;
  title: Text;
  from: Day;
  until?: Day;
  knownFrom: Day;
  coveredUntil: Day;
  /** `void` was struck down as if it never held; `ended` lost its end later; `unknown` was not yet known. */
  state: "held" | "ended" | "void" | "unknown";
  by?: { entry: string; because: Text; knownFrom: Day; sources: readonly Source[] };
  positions: readonly Position[];
  sources: readonly Source[];
  verification: Verification;
  note?: Text;
  conflict?: Entry["conflict"];
}

const verificationOf = (sources: readonly Source[]) => weakest(sources.map((source) => source.verification));

/** Renders a rule as known on a day; undefined where there is no such rule. */
export function documentOf(law: Law, id: string, { knownOn }: { knownOn: Day }): RuleDocument | undefined {
  const rule = law.rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const reach = reachOf({ ...law, rules: law.rules.map((one) => ({ ...one, alongside: {} })) }, [id]);
  const own = reachOf({ ...law, rules: [{ ...rule, alongside: {} }] }, [id]);
  const entries = linesOf(law, rule, own.tables, own.parameters, knownOn);
  const versions = visibleOn<Version>(rule.versions, knownOn).held.map((one) =>
    versionText(law, rule, one, one.says, knownOn),
  );
  const exceptions = visibleOn<Exception>(rule.exceptions, knownOn).held.map((one) => {
    const text = versionText(law, rule, one, one.says, knownOn);
    const when = prose(one.when, law);
    return {
      ...text,
      sentence: fill(t("als {when}: {sentence}", "if {when}: {sentence}"), { when, sentence: text.sentence }),
    };
  });
  return {
    id,
    subject: rule.subject,
    title: rule.title,
    summary: rule.summary,
    ...(rule.actor ? { actor: rule.actor } : {}),
    verification: weakest(entries.filter((one) => one.role === "version").map((one) => one.verification)),
    versions,
    exceptions,
    entries,
    facts: law.facts.map((fact) => fact.id).filter((fact) => reach.facts.has(fact)),
    findings: [...reach.findings],
    uses: [...reach.rules].filter((one) => one !== id),
    usedBy: law.rules.filter((one) => one.id !== id && reachOf(law, [one.id]).rules.has(id)).map((one) => one.id),
  };
}

function versionText(law: Law, rule: Rule, entry: Version | Exception, says: Expr, knownOn: Day): VersionText {
  const rows = rowsOf(law, rule, says, knownOn);
  return {
    entry: entry.id,
    title: entry.title,
    from: entry.from,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    sentence: says.node === "choose" ? sentenceOf(rows) : resultText(law, rule, says),
    rows,
    sources: entry.sources,
    verification: verificationOf(entry.sources),
    ...(entry.note ? { note: entry.note } : {}),
  };
}

const sentenceOf = (rows: readonly TextRow[]): Text =>
  t(
    rows.map((row) => `${row.gives.nl} (${row.when.nl})`).join("; "),
    rows.map((row) => `${row.gives.en} (${row.when.en})`).join("; "),
  );

/** A value of the rule by its own label: a choice reads by what the rule calls it. */
function resultText(law: Law, rule: Rule, expr: Expr): Text {
  if (expr.node === "constant" && expr.type === "choice" && rule.result.kind === "choice") {
    const label = rule.result.values.find((one) => one.id === expr.value)?.label;
    if (label) return label;
  }
  return prose(expr, law);
}

/** An expression as a table of "if" and "then". */
function rowsOf(law: Law, rule: Rule, expr: Expr, knownOn: Day): TextRow[] {
  const always = t("altijd", "always");
  if (expr.node === "term") return termRows(law, expr, knownOn);
  if (expr.node === "choose")
    return [
      ...expr.branches.flatMap((branch) => within(prose(branch.when, law), rowsOf(law, rule, branch.gives, knownOn))),
      ...rowsOf(law, rule, expr.otherwise, knownOn).map((row) =>
        row.when === always || row.when.nl === "altijd"
          ? { ...row, when: t("in alle andere gevallen", "in all other cases") }
          : row,
      ),
    ];
  if (expr.node === "lookup") return rowsOfTable(law, rule, expr, knownOn);
  return [{ when: always, gives: resultText(law, rule, expr) }];
}

/** The lines of a branch that branches again: each with the condition of both. */
const within = (when: Text, rows: readonly TextRow[]): TextRow[] =>
  rows.map((row) => {
    if (row.when.nl === "altijd") return { ...row, when };
    if (row.when.nl === "in alle andere gevallen")
      return {
        ...row,
        when: fill(t("{when}, in andere gevallen dan hiervoor", "{when}, in other cases than above"), { when }),
      };
    return { ...row, when: fill(t("{when} en {also}", "{when} and {also}"), { when, also: row.when }) };
  });

function termRows(law: Law, term: TermNode, knownOn: Day): TextRow[] {
  const rows: TextRow[] = [{ when: t("altijd", "always"), gives: prose(term, law) }];
  const seen = new Set<string>();
  for (const { step, voidedBy, group } of stepsOf(term, law, knownOn)) {
    if (voidedBy) continue;
    if (group) {
      if (seen.has(group.id)) continue;
      seen.add(group.id);
    }
    rows.push({
      when: group ? group.title : prose(step.when, law),
      gives: group
        ? t("de termijn wordt langer met wat de maatregel bepaalt", "the term becomes longer by what the measure sets")
        : stepText(law, step),
      title: group ? group.title : step.title,
      sources: step.sources,
    });
  }
  for (const ground of term.grounds)
    rows.push({
      when: ground.title,
      gives: fill(t("ten hoogste {max}", "at most {max}"), { max: prose(ground.max, law) }),
      sources: ground.sources,
    });
  if (term.ceiling)
    rows.push({
      when: t("hoe dan ook", "in any event"),
      gives: fill(t("ten hoogste {length} na {from}", "at most {length} after {from}"), {
        length: prose(term.ceiling.length, law),
        from: prose(term.ceiling.from, law),
      }),
      sources: term.ceiling.sources,
    });
  rows.push({
    when: t(
      "de laatste dag is een zaterdag, zondag of feestdag",
      "the last day is a Saturday, Sunday or public holiday",
    ),
    gives:
      term.roll === "none"
        ? t("de dag schuift niet", "the day does not move")
        : t("de dag schuift naar de volgende werkdag", "the day moves to the next working day"),
    sources: [term.rollSource],
  });
  return rows;
}

function stepText(law: Law, step: Step): Text {
  if (step.op === "extend") return fill(t("+ {by}", "+ {by}"), { by: prose(step.by, law) });
  if (step.op === "restart")
    return fill(t("de termijn begint op {at}", "the term starts on {at}"), { at: prose(step.at, law) });
  return fill(t("de termijn staat stil van {from} tot {until}", "the term stands still from {from} until {until}"), {
    from: prose(step.during.from, law),
    until: prose(step.during.until, law),
  });
}

function linesOf(law: Law, rule: Rule, tables: Set<string>, parameters: Set<string>, knownOn: Day): EntryLine[] {
  const placed = entriesOf(law, [rule.id]).filter(
    (one) => one.owner === rule.id || tables.has(one.owner) || parameters.has(one.owner),
  );
  const annulments = placed
    .map((one) => one.entry)
    .filter(isAnnulment)
    .filter((one) => one.knownFrom <= knownOn);
  return placed
    .filter(({ entry }) => !isAnnulment(entry))
    .map(({ entry, role, owner, title }): EntryLine => {
      const by: Annulment | undefined = annulments.find((one) => one.annuls.entry === entry.id);
      const until =
        by && by.annuls.since !== "start" ? Math.min(by.annuls.since, entry.until ?? by.annuls.since) : entry.until;
      const state =
        entry.knownFrom > knownOn ? "unknown" : by ? (by.annuls.since === "start" ? "void" : "ended") : "held";
      return {
        entry: entry.id,
        role,
        owner,
        title,
        from: entry.from,
        ...(until === undefined ? {} : { until }),
        knownFrom: entry.knownFrom,
        coveredUntil: entry.coveredUntil,
        state,
        ...(by ? { by: { entry: by.id, because: by.because, knownFrom: by.knownFrom, sources: by.sources } } : {}),
        positions: rule.positions.filter((one) => one.entry === entry.id && one.knownFrom <= knownOn),
        sources: entry.sources,
        verification: verificationOf(entry.sources),
        ...(entry.note ? { note: entry.note } : {}),
        ...(entry.conflict ? { conflict: entry.conflict } : {}),
      };
    });
}
