import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fill, KetenError, type Text, t } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT, type Exit } from "../../exit.js";
import { postgresqlAnswers } from "../../input/postgresql-answers.js";
import { marked } from "../../show/wrap.js";
import { machineWords } from "../../words/machine.js";
import { type PlaceOptions, placeOf } from "./serve.js";

const words = machineWords.doctor;

/** `note` is something that Keten can do without. */
interface Finding {
  id: string;
  title: Text;
  state: "good" | "note" | "bad";
  detail: Text;
  /** How the command ends where this is bad. */
  exit?: Exit;
}

/** Looks whether Keten can start on this computer, without changing anything that is kept. */
export async function doctor(context: Context, options: PlaceOptions): Promise<Outcome> {
  const { data, databaseUrl } = placeOf(context, options);
  const findings: Finding[] = [
    nodeVersion(),
    await lawLoaded(),
    await figuresLoaded(),
    await scenariosThere(),
    await dataFolder(data),
    await database(databaseUrl),
    pages(),
    browser(context.environment["KETEN_TEST_CHROMIUM"]),
  ];
  const bad = findings.filter((one) => one.state === "bad");
  return {
    exit: bad[0]?.exit ?? (bad.length > 0 ? EXIT.fault : EXIT.done),
    json: { fine: bad.length === 0, findings: findings.map(({ exit, ...finding }) => finding) },
    text: () => findingsText(context, findings, bad.length === 0),
  };
}

function findingsText({ say, style, width }: Context, findings: readonly Finding[], fine: boolean): string {
  const signs = { good: style("✓", "green"), note: style("–", "dim"), bad: style("✗", "red") };
  const lines = findings.flatMap(({ title, state, detail }) =>
    marked(signs[state], `${say(title)}: ${say(detail)}`, width),
  );
  return [...lines, "", style(say(fine ? words.good : words.bad), "bold")].join("\n");
}

function nodeVersion(): Finding {
  const own = JSON.parse(readFileSync(new URL("../../../../package.json", import.meta.url), "utf8")) as {
    engines: { node: string };
  };
  const wanted = own.engines.node.replace(/^>=/, "");
  const version = process.versions.node;
  const fine = compareVersions(version, wanted) >= 0;
  const detail = fill(fine ? words.nodeFine : words.nodeOld, { version, wanted });
  return { id: "node", title: words.node, state: fine ? "good" : "bad", detail };
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Loads something of our own; where that fails, why. */
async function loaded(id: string, title: Text, load: () => Promise<Text>): Promise<Finding> {
  try {
    return { id, title, state: "good", detail: await load() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const detail = error instanceof KetenError ? error.problems[0]?.message : undefined;
    return { id, title, state: "bad", detail: detail ?? t(reason, reason) };
  }
}

const lawLoaded = () =>
  loaded("law", words.law, async () => {
    const [{ law, cases }, { hashOf }] = await Promise.all([import("@keten/law"), import("@keten/law-language")]);
    const counts = { rules: law.rules.length, facts: law.facts.length, cases: cases.length };
    return fill(words.lawLoaded, { ...counts, hash: hashOf(law) });
  });

const figuresLoaded = () =>
  loaded("figures", words.figures, async () => {
    const { definitions, figuresHash } = await import("@keten/figures");
    return fill(words.figuresLoaded, { series: definitions().length, hash: figuresHash() });
  });

const scenariosThere = () =>
  loaded("scenarios", words.scenarios, async () => {
    const { loadScenario, scenarioNames } = await import("@keten/chain");
    const names = scenarioNames();
    for (const name of names) loadScenario(name);
    return t(names.join(", "), names.join(", "));
  });

async function dataFolder(folder: string): Promise<Finding> {
  const path = resolve(folder);
  const head = { id: "data", title: words.data, exit: EXIT.unavailable };
  if (!existsSync(path)) {
    const reason = refusal(() => accessSync(nearestFolder(path), constants.W_OK));
    return reason === null
      ? { ...head, state: "good", detail: fill(words.dataNew, { folder: path }) }
      : { ...head, state: "bad", detail: fill(words.dataNotMade, { folder: path, reason }) };
  }
  const { lockFolder } = await import("@keten/server");
  try {
    lockFolder(path).release();
    return { ...head, state: "good", detail: fill(words.dataFree, { folder: path }) };
  } catch (error) {
    if (error instanceof KetenError) return { ...head, state: "bad", detail: error.problems[0]?.message ?? words.bad };
    const reason = error instanceof Error ? error.message : String(error);
    return { ...head, state: "bad", detail: t(reason, reason) };
  }
}

function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function database(address: string | undefined): Promise<Finding> {
  const head = { id: "database", title: words.database, exit: EXIT.unavailable };
  if (address === undefined) return { ...head, state: "note", detail: words.databaseNone };
  const { fine, detail } = await postgresqlAnswers(address);
  return { ...head, state: fine ? "good" : "bad", detail };
}

function pages(): Finding {
  const built = existsSync(new URL("../../../../web/dist/index.html", import.meta.url));
  return {
    id: "pages",
    title: words.pages,
    state: built ? "good" : "note",
    detail: built ? words.pagesBuilt : words.pagesMissing,
  };
}

function browser(file: string | undefined): Finding {
  const head = { id: "browser", title: words.browser };
  if (!file) return { ...head, state: "note", detail: words.browserNone };
  const reason = refusal(() => accessSync(file, constants.X_OK));
  return reason === null
    ? { ...head, state: "good", detail: t(file, file) }
    : { ...head, state: "note", detail: fill(words.browserMissing, { file, reason }) };
}

function refusal(look: () => void): string | null {
  try {
    look();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
