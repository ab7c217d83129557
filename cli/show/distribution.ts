import type {
  CapacityEstimate,
  Distribution,
  ExplanationStep,
  MunicipalityShare,
  SourceLine,
} from "@keten/distribution";
import { fill } from "@keten/text";
import type { Context } from "../context.js";
import { distributeWords as words } from "../words/distribute.js";
import { numbersIn } from "./numbers.js";
import { MARK } from "./sources.js";
import { table } from "./table.js";
import { marked, wrapped } from "./wrap.js";

/** How the number of places follows from the people expected. */
export function estimateText(context: Context, { people, occupancy, places, rule, notes }: CapacityEstimate): string {
  const number = numbersIn(context);
  const line = fill(words.estimate, {
    people: number(people),
    percent: number(Math.round(occupancy * 100)),
    places: number(places),
    rule,
  });
  return [
    ...wrapped(context.say(line), context.width),
    ...notes.flatMap((note) => marked("!", context.style(context.say(note), "yellow"), context.width)),
  ].join("\n");
}

/** A distribution for people: what it is, the provinces, all municipalities, the sources. */
export function distributionText(context: Context, answer: Distribution): string {
  const { say, width, style } = context;
  const number = numbersIn(context);
  const name = new Map(answer.provinces.map((one) => [one.code, one.name]));
  const provinces = answer.provinces.map((one) => [
    one.code,
    one.name,
    number(one.places),
    one.minors === null ? "" : number(one.minors),
    one.offered ? number(one.offered.value) : say(words.notFound),
    say(words.kinds[one.kind]),
  ]);
  const municipalities = answer.municipalities.map((one) => [
    one.code,
    one.name,
    name.get(one.province) ?? "",
    number(one.inhabitants),
    one.score === null ? "" : number(one.score),
    number(one.places),
    one.minors === null ? "" : number(one.minors),
    say(words.kinds[one.kind]),
  ]);
  return [
    ...introduction(context, answer).flatMap((text) => wrapped(text, width)),
    ...answer.warnings.flatMap(({ message }) => marked("!", style(say(message), "yellow"), width)),
    "",
    table([words.code, words.province, words.places, words.minorsHead, words.offered, words.kind].map(say), provinces, {
      width,
      right: [2, 3, 4],
    }),
    "",
    table(
      [
        words.code,
        words.municipality,
        words.province,
        words.inhabitants,
        words.score,
        words.places,
        words.minorsHead,
        words.kind,
      ].map(say),
      municipalities,
      { width, right: [3, 4, 5, 6] },
    ),
    "",
    say(words.more),
    "",
    ...sourceList(context, answer.sources),
  ].join("\n");
}

function introduction(context: Context, answer: Distribution): string[] {
  const { say } = context;
  const number = numbersIn(context);
  const known = answer.municipalities.filter(({ kind }) => kind === "published").length;
  const what = answer.kind === "computed" ? words.computed : known > 0 ? words.asPublished : words.approximation;
  const values = { places: number(answer.places), count: answer.municipalities.length, known };
  return [
    say(fill(what, values)),
    ...(answer.sum === answer.places ? [] : [say(fill(words.sum, { sum: number(answer.sum) }))]),
    ...(answer.minorsKind === null
      ? []
      : [say(fill(words.minors[answer.minorsKind], { minors: number(answer.minors ?? 0) }))]),
  ];
}

/** How the number of one municipality comes about, line by line, with the sources of each. */
export function explanationText(context: Context, { sources }: Distribution, one: MunicipalityShare): string {
  const { say, width, style } = context;
  const number = numbersIn(context);
  const steps = one.explanation.flatMap((step) => {
    const value = step.value === null ? say(words.notFound) : number(rounded(step));
    return [
      ...marked(MARK[step.verification], `${say(step.label)}: ${value}`, width),
      ...(step.how ? wrapped(say(step.how), width - 4).map((line) => style(`    ${line}`, "dim")) : []),
    ];
  });
  const used = new Set(one.explanation.flatMap((step) => step.sources));
  return [
    style(say(fill(words.explained, { name: `${one.name} (${one.code})` })), "bold"),
    say(words.kinds[one.kind]),
    "",
    ...steps,
    "",
    ...sourceList(
      context,
      sources.filter(({ id }) => used.has(id)),
    ),
  ].join("\n");
}

/** Weights are small numbers, whose digits count. */
const rounded = ({ value, unit }: ExplanationStep) =>
  unit === "weight" || value === null ? (value ?? 0) : Math.round(value * 1000) / 1000;

const sourceList = ({ say, width }: Context, sources: readonly SourceLine[]): string[] => [
  say(words.sources),
  ...sources.flatMap(({ title, locator, url, verification }) =>
    marked(MARK[verification], [`${say(title)} (${locator})`, url].filter(Boolean).join("  "), width),
  ),
];
