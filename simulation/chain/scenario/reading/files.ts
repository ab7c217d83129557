import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { KetenError, type Problem, t } from "@keten/text";
import { problem } from "../../problems.js";
import { readJson } from "./json.js";
import { isPart, type Layer, overlaid } from "./layers.js";
import { placeOf } from "./places.js";
import type { WrittenScenario } from "./written.js";
import { readYaml } from "./yaml.js";

const SHIPPED = fileURLToPath(new URL("../../../scenarios/", import.meta.url));
const NAME = /^[a-z0-9-]+$/;
const YAML = [".yaml", ".yml"];

/** The names of the scenarios that come with Keten. */
export function scenarioNames(): string[] {
  return readdirSync(SHIPPED)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** A file and the name under which the reader knows it. */
interface File {
  path: string;
  shown: string;
}

/** A shipped name, or a file that is named from another one. */
function fileOf(nameOrPath: string, beside: File): File {
  if (NAME.test(nameOrPath)) return { path: join(SHIPPED, `${nameOrPath}.json`), shown: `${nameOrPath}.json` };
  if (isAbsolute(nameOrPath)) return { path: nameOrPath, shown: nameOrPath };
  return { path: join(dirname(beside.path), nameOrPath), shown: join(dirname(beside.shown), nameOrPath) };
}

/** Beside the scenarios that come with Keten: where a scenario that was given as data stands. */
const BESIDE_SHIPPED: File = { path: join(SHIPPED, "scenario"), shown: "scenario" };

interface ReadLayer {
  layer: Layer;
  problems: Problem[];
}

/** Reads a scenario by its name or from a file, with all it builds on. */
export function readLayers(nameOrPath: string): ReadLayer & { id: string } {
  const here: File = { path: join(process.cwd(), "scenario"), shown: "scenario" };
  const file = fileOf(nameOrPath, here);
  const { content, places, problems } = readFile(file, nameOrPath, undefined);
  const below = withBase({ content, places }, file, [file.path]);
  return {
    id: basename(file.path, extname(file.path)),
    layer: below.layer,
    problems: [...problems, ...below.problems],
  };
}

/** A scenario given as data, laid over what it builds on. */
export function withBaseOfData(layer: Layer): ReadLayer {
  return withBase(layer, BESIDE_SHIPPED, []);
}

/** The scenario on which one that comes with Keten builds. */
export function shippedBase(name: string): string | null {
  const { content } = readFile(fileOf(name, BESIDE_SHIPPED), name, undefined);
  return isPart(content) && typeof content["extends"] === "string" ? content["extends"] : null;
}

/** Follows `extends` to the scenarios below and lays the differences over them. */
function withBase(layer: Layer, file: File, passed: readonly string[]): ReadLayer {
  const { content, places } = layer;
  if (!isPart(content) || !("extends" in content)) return { layer, problems: [] };
  const { extends: name, ...differences } = content;
  const at = placeOf(places, "extends");
  const where = { field: "extends", value: name, ...(at === undefined ? {} : { at }) };
  if (typeof name !== "string")
    throw new KetenError([
      problem("value-wrong-kind", {
        ...where,
        values: { field: "extends" },
        allowed: t("de naam van een scenario of een bestand", "the name of a scenario or a file"),
      }),
    ]);
  const base = fileOf(name, file);
  if (passed.includes(base.path)) throw new KetenError([problem("scenario-circular", { ...where, values: { name } })]);
  const { problems, ...read } = readFile(base, name, where);
  const below = withBase(read, base, [...passed, base.path]);
  const own = new Map([...places].filter(([path]) => path !== "extends" && !path.startsWith("extends.")));
  return {
    layer: overlaid(below.layer, { content: differences, places: own }),
    problems: [...problems, ...below.problems],
  };
}

function readFile(
  file: File,
  name: string,
  where: Pick<Problem, "field" | "value" | "at"> | undefined,
): WrittenScenario {
  const details = { ...(where ?? { field: "scenario", value: name }), values: { name, file: file.shown, reason: "" } };
  let text: string;
  try {
    text = readFileSync(file.path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!missing)
      throw new KetenError([problem("scenario-unreadable", { ...details, values: { ...details.values, reason } })]);
    const names = scenarioNames().join(", ");
    throw new KetenError([
      problem("scenario-not-found", {
        ...details,
        allowed: t(`een van ${names}, of een JSON- of YAML-bestand`, `one of ${names}, or a JSON or YAML file`),
      }),
    ]);
  }
  const read = YAML.includes(extname(file.path).toLowerCase()) ? readYaml : readJson;
  return read(text.replace(/^\uFEFF/, ""), file.shown);
}
