import {
  type CapacityEstimate,
  capacityEstimate,
  type Distribution,
  distributeWithTables,
  distributionCsv,
  distributionInputs,
  type MunicipalityShare,
  readTables,
  type SuppliedText,
  TABLE_KINDS,
  type TableKind,
  templateOf,
} from "@keten/distribution";
import { municipalityRegister, series, sources } from "@keten/figures";
import { fill, KetenError, type Problem, t } from "@keten/text";
import type { Context, Outcome } from "../context.js";
import { EXIT } from "../exit.js";
import { byOption } from "../input/by-option.js";
import { readNumber } from "../input/numbers-and-days.js";
import { readText } from "../input/read-file.js";
import { problem } from "../problems.js";
import { distributionText, estimateText, explanationText } from "../show/distribution.js";
import { distributeWords as words } from "../words/distribute.js";

export interface DistributeCommandOptions {
  places?: string;
  people?: string;
  occupancy?: string;
  minors?: string;
  cycle?: string;
  inhabitants?: string;
  ses?: string;
  municipality?: string;
  template?: string;
  check?: boolean;
  csv?: boolean;
}

/** A number of places over all municipalities; or an empty table for it, or a check of one that was filled in. */
export function distribute(context: Context, options: DistributeCommandOptions): Outcome {
  const problems: Problem[] = [];
  const estimate = estimateOf(context, options, problems);
  const places = estimate?.places ?? readNumber("--places", options.places, problems);
  const minors = readNumber("--minors", options.minors, problems);
  const cycle = readNumber("--cycle", options.cycle, problems);
  const template = TABLE_KINDS.find((one) => one === options.template);
  if (options.template !== undefined && template === undefined) problems.push(wrongTemplate(options.template));
  if (options.check && options.inhabitants === undefined && options.ses === undefined)
    problems.push(
      problem("check-without-table", {
        field: "--check",
        allowed: t("--inhabitants BESTAND of --ses BESTAND", "--inhabitants FILE or --ses FILE"),
      }),
    );
  if (problems.length > 0) throw new KetenError(problems);
  const inputs = distributionInputs({ series, sources }, municipalityRegister());
  if (template !== undefined) {
    const table = templateOf(template, inputs, context.language);
    return { exit: EXIT.done, json: { table }, text: () => unixLines(table) };
  }
  const texts = textsOf(options);
  if (options.check) return checked(context, readTables(inputs, texts));
  const asked = {
    ...(places === undefined ? {} : { places }),
    ...(minors === undefined ? {} : { minors }),
    ...(cycle === undefined ? {} : { cycle }),
  };
  const answer = byOption(() => distributeWithTables(inputs, asked, texts));
  const one = options.municipality === undefined ? undefined : municipalityIn(answer, options.municipality);
  return {
    exit: EXIT.done,
    json: { ...(one ?? answer), ...(estimate ? { estimate } : {}) },
    text: () => {
      if (options.csv) return unixLines(distributionCsv(one ? { ...answer, municipalities: [one] } : answer, "en"));
      const text = one ? explanationText(context, answer, one) : distributionText(context, answer);
      return estimate ? `${estimateText(context, estimate)}\n\n${text}` : text;
    },
  };
}

/** The number of places that an expected number of people asks for; nothing where nobody asked for that. */
function estimateOf(
  { today }: Context,
  { places, people, occupancy }: DistributeCommandOptions,
  problems: Problem[],
): CapacityEstimate | undefined {
  if (people === undefined && occupancy === undefined) return undefined;
  const before = problems.length;
  if (places !== undefined) problems.push(problem("places-twice", { field: "--places", value: places }));
  if (people === undefined || occupancy === undefined) {
    const field = people === undefined ? "--people" : "--occupancy";
    problems.push(problem("estimate-incomplete", { field, values: { field } }));
  }
  const expected = readNumber("--people", people, problems, [1, 1_000_000]);
  const percent = readNumber("--occupancy", occupancy, problems, [1, 100]);
  if (problems.length > before || expected === undefined || percent === undefined) return undefined;
  const estimate = capacityEstimate(expected, percent / 100, today);
  if (estimate === null) throw new Error("the law has no rule on the capacity estimate today");
  return estimate;
}

/** @throws KetenError with every file that cannot be read */
function textsOf({ inhabitants, ses }: DistributeCommandOptions): Partial<Record<TableKind, SuppliedText>> {
  const files = { inhabitants, ses };
  const problems: Problem[] = [];
  const texts: Partial<Record<TableKind, SuppliedText>> = {};
  for (const kind of TABLE_KINDS) {
    const file = files[kind];
    if (file === undefined) continue;
    try {
      texts[kind] = { content: readText(file), file };
    } catch (error) {
      if (!(error instanceof KetenError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new KetenError(problems);
  return texts;
}

function checked({ say }: Context, { inhabitants, scores, warnings = [] }: ReturnType<typeof readTables>): Outcome {
  const found = [
    ...(inhabitants ? [{ table: "inhabitants" as const, municipalities: Object.keys(inhabitants).length }] : []),
    ...(scores ? [{ table: "ses" as const, municipalities: Object.keys(scores).length }] : []),
  ];
  return {
    exit: EXIT.done,
    json: { tables: found, warnings },
    text: () =>
      [
        ...found.map(({ table, municipalities }) =>
          say(fill(words.checked, { table: words.tables[table], count: municipalities })),
        ),
        ...warnings.map(({ message }) => say(message)),
      ].join("\n"),
  };
}

function municipalityIn({ municipalities }: Distribution, asked: string): MunicipalityShare {
  const wanted = asked.trim().toLowerCase();
  const found = municipalities.find(({ code, name }) => [code.toLowerCase(), name.toLowerCase()].includes(wanted));
  if (found) return found;
  const near = municipalities.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, 5);
  const names = near.map(({ code, name }) => `${name} (${code})`).join(", ");
  throw new KetenError([
    problem("municipality-unknown", {
      field: "--municipality",
      value: asked,
      values: { value: asked },
      allowed: names === "" ? t("een naam of een code als GM0363", "a name or a code like GM0363") : t(names, names),
    }),
  ]);
}

function wrongTemplate(value: string): Problem {
  const all = TABLE_KINDS.join(", ");
  return problem("option-not-allowed", {
    field: "--template",
    value,
    values: { field: "--template", value },
    allowed: t(`een van: ${all}`, `one of: ${all}`),
  });
}

/** The command ends its answer with a line end of its own. */
const unixLines = (table: string) => table.replaceAll("\r\n", "\n").trimEnd();
