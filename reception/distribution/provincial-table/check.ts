import { type Day, isoOf, parseDay } from "@keten/calendar";
import { type Problem, type Text, t } from "@keten/text";
import { cycleRecord, cycleRecords } from "../cycle/records.js";
import type { CycleFigures } from "../inputs.js";
import type { Municipality, Province } from "../model.js";
import { problem } from "../problems.js";
import { otherName } from "../tables/names.js";
import { type Commitment, TASKS, type Trade, type Worksheet } from "./model.js";
import { netOfTrades } from "./trades.js";

/** What exists, so that a worksheet can be judged against it. */
export interface Register {
  provinces: readonly Province[];
  municipalities: readonly Municipality[];
  /** Codes that are no longer in use: the first day without them, and the code of today that they lead to. */
  ended: readonly { code: string; name: string; until: Day; successor: string }[];
  /** The numbers that were published, where these are to be held against those of a worksheet. */
  cycles?: readonly Pick<CycleFigures, "year" | "municipalities">[];
}

/** Everything that does not hold in a worksheet whose shape is right, each with its field; none where all holds. */
export function worksheetProblems(sheet: Worksheet, register: Register): Problem[] {
  const problems: Problem[] = [];
  if (!register.provinces.some(({ code }) => code === sheet.province)) {
    const list = register.provinces.map(({ code, name }) => `${code} ${name}`).join(", ");
    problems.push(
      problem("worksheet-province-unknown", {
        field: "province",
        value: sheet.province,
        values: { value: sheet.province },
        allowed: t(list, list),
      }),
    );
  }
  const known = cycleRecord(sheet.cycle) !== null;
  if (!known) {
    const list = cycleRecords.map(({ year }) => year).join(", ");
    problems.push(
      problem("worksheet-cycle-unknown", {
        field: "cycle",
        value: sheet.cycle,
        values: { value: sheet.cycle },
        allowed: t(list, list),
      }),
    );
  }
  problems.push(...indicativeProblems(sheet, register));
  const names = new Map(register.municipalities.map(({ code, name }) => [code, name]));
  const placed = (field: string, code: string) => placeProblems(sheet, register, field, code);
  sheet.commitments.forEach((one, index) => {
    const field = `commitments[${index}]`;
    problems.push(...placed(`${field}.municipality`, one.municipality), ...commitmentProblems(sheet, one, field));
  });
  sheet.trades.forEach((trade, index) => {
    const field = `trades[${index}]`;
    problems.push(...placed(`${field}.from`, trade.from), ...placed(`${field}.to`, trade.to));
    if (trade.from === trade.to) {
      const name = names.get(trade.to) ?? trade.to;
      problems.push(
        problem("trade-with-itself", { field: `${field}.to`, value: trade.to, values: { field: `${field}.to`, name } }),
      );
    }
  });
  problems.push(...tradesTooLarge(sheet, names));
  problems.push(...twice(sheet, names, placed));
  return problems;
}

/** A code that no municipality of the province has, and why not. */
function placeProblems(sheet: Worksheet, register: Register, field: string, code: string): Problem[] {
  const found = register.municipalities.find((one) => one.code === code);
  if (found?.province === sheet.province) return [];
  if (found) {
    const province = register.provinces.find((one) => one.code === found.province)?.name ?? found.province;
    return [
      problem("worksheet-municipality-elsewhere", {
        field,
        value: code,
        values: { field, name: found.name, province },
      }),
    ];
  }
  const ended = register.ended.find((one) => one.code === code);
  if (ended) {
    const name = register.municipalities.find((one) => one.code === ended.successor)?.name;
    const into = name === undefined ? ended.successor : `${name} (${ended.successor})`;
    return [
      problem("worksheet-municipality-ended", {
        field,
        value: code,
        values: { field, value: code, name: ended.name, since: isoOf(ended.until), into },
        allowed: t(into, into),
      }),
    ];
  }
  return [
    problem("worksheet-municipality-unknown", {
      field,
      value: code,
      values: { field, value: code },
      allowed: t(
        "een code van het CBS van een gemeente in deze provincie, als GM0363",
        "a code of Statistics Netherlands of a municipality in this province, as GM0363",
      ),
    }),
  ];
}

/** Every municipality of the province once, and together the number of the province. */
function indicativeProblems(sheet: Worksheet, register: Register): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  sheet.indicative.forEach(({ municipality, name, places, minors, kind }, index) => {
    const field = `indicative[${index}]`;
    const at = `${field}.municipality`;
    const known = otherName(name, municipality, register);
    if (known !== undefined)
      problems.push(
        problem("worksheet-name-other", {
          field: `${field}.name`,
          value: name,
          values: { field: `${field}.name`, code: municipality, known, value: name },
          allowed: t(known, known),
        }),
      );
    if (kind === "published") problems.push(...notPublished(sheet.cycle, municipality, places, field, register));
    problems.push(...placeProblems(sheet, register, at, municipality));
    if (seen.has(municipality))
      problems.push(
        problem("worksheet-municipality-twice", { field: at, value: municipality, values: { field: at, name } }),
      );
    seen.add(municipality);
    if (minors !== null && minors > places) problems.push(minorsTooMany(`${field}.minors`, minors, places));
  });
  for (const { code, name, province } of register.municipalities) {
    if (province === sheet.province && !seen.has(code))
      problems.push(problem("worksheet-municipality-missing", { field: "indicative", value: code, values: { name } }));
  }
  const sum = sheet.indicative.reduce((total, { places }) => total + places, 0);
  if (sum !== sheet.places) {
    problems.push(
      problem("worksheet-total-wrong", {
        field: "places",
        value: sheet.places,
        values: { sum, value: sheet.places },
        allowed: t(String(sum), String(sum)),
      }),
    );
  }
  return problems;
}

/** A number may be called published only where it is the one that was published. */
function notPublished(
  year: number,
  code: string,
  places: number,
  field: string,
  { cycles, municipalities }: Register,
): Problem[] {
  if (cycles === undefined) return [];
  const published = cycles.find((one) => one.year === year)?.municipalities[code]?.published?.value;
  if (published === places) return [];
  const name = municipalities.find((one) => one.code === code)?.name ?? code;
  const number = published === undefined ? t("niet gevonden", "not found") : String(published);
  return [
    problem("worksheet-not-published", {
      field: `${field}.places`,
      value: places,
      values: { field: `${field}.places`, name, value: places, published: number },
      allowed: t("dat getal, of de soort “approximation”", "that number, or the kind “approximation”"),
    }),
  ];
}

const minorsTooMany = (field: string, value: number, places: number): Problem =>
  problem("commitment-minors-too-many", {
    field,
    value,
    values: { field, value, places },
    allowed: t(`ten hoogste ${places}`, `at most ${places}`),
  });

function commitmentProblems(sheet: Worksheet, one: Commitment, field: string): Problem[] {
  const problems: Problem[] = [];
  if (one.minors > one.places) problems.push(minorsTooMany(`${field}.minors`, one.minors, one.places));
  const [from, until] = [dayOf(one.from), one.until === null ? null : dayOf(one.until)];
  if (until !== null && until <= from) {
    const at = `${field}.until`;
    problems.push(
      problem("commitment-ends-before-start", {
        field: at,
        value: one.until,
        values: { field: at, value: one.until ?? "", from: one.from },
        allowed: after(isoOf(from)),
      }),
    );
  }
  const start = cycleStart(sheet.cycle);
  if (start === null) return problems;
  // What stands already may be older than the cycle; what is still to come cannot.
  const early = (key: "from" | "until", value: string) => {
    const at = `${field}.${key}`;
    const iso = isoOf(start);
    problems.push(
      problem("commitment-before-cycle", {
        field: at,
        value,
        values: { field: at, value, start: iso },
        allowed: key === "from" ? t(`${iso} of later`, `${iso} or later`) : after(iso),
      }),
    );
  };
  if (one.state !== "existing" && from < start) early("from", one.from);
  if (one.until !== null && until !== null && until > from && until <= start) early("until", one.until);
  return problems;
}

const after = (iso: string): Text => t(`een dag na ${iso}`, `a day after ${iso}`);

/** The day on which a cycle begins: that of the published estimate. Null for a cycle that is not known. */
export function cycleStart(year: number): number | null {
  return cycleRecord(year)?.days.find(({ event }) => event === "estimate")?.day ?? null;
}

function dayOf(iso: string): number {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(`${iso}: ${read.fault}`);
  return read.day;
}

/** Nobody can give away more of a task than it has, all trades together. */
function tradesTooLarge(sheet: Worksheet, names: ReadonlyMap<string, string>): Problem[] {
  return TASKS.flatMap((task) => {
    const asked = askedOf(sheet, task);
    const net = netOfTrades(sheet.trades, task);
    return sheet.trades.flatMap((trade: Trade, index) => {
      const own = asked.get(trade.from);
      if (trade.task !== task || trade.from === trade.to || own === undefined) return [];
      const left = own + (net.get(trade.from) ?? 0);
      if (left >= 0) return [];
      const field = `trades[${index}].places`;
      const most = Math.max(0, left + trade.places);
      return [
        problem("trade-too-large", {
          field,
          value: trade.places,
          values: { field, name: names.get(trade.from) ?? trade.from, value: trade.places, task: left + trade.places },
          allowed: t(`ten hoogste ${most}`, `at most ${most}`),
        }),
      ];
    });
  });
}

/** What each municipality is asked of a task; one whose number was not found is left out. */
function askedOf(sheet: Worksheet, task: Trade["task"]): Map<string, number> {
  if (task === "reception") return new Map(sheet.indicative.map(({ municipality, places }) => [municipality, places]));
  return new Map(
    sheet.separate.flatMap((one) => (one.task === task && one.asked !== null ? [[one.municipality, one.asked]] : [])),
  );
}

function twice(
  sheet: Worksheet,
  names: ReadonlyMap<string, string>,
  placed: (field: string, code: string) => Problem[],
): Problem[] {
  const exempt = new Set<string>();
  const separate = new Set<string>();
  const nameOf = (code: string) => names.get(code) ?? code;
  return [
    ...sheet.exemptions.flatMap(({ municipality }, index) => {
      const field = `exemptions[${index}].municipality`;
      const again = exempt.has(municipality);
      exempt.add(municipality);
      const details = { field, value: municipality, values: { field, name: nameOf(municipality) } };
      return [...placed(field, municipality), ...(again ? [problem("exemption-twice", details)] : [])];
    }),
    ...sheet.separate.flatMap(({ municipality, task }, index) => {
      const field = `separate[${index}].municipality`;
      const again = separate.has(`${municipality} ${task}`);
      separate.add(`${municipality} ${task}`);
      const details = { field, value: municipality, values: { field, name: nameOf(municipality) } };
      return [...placed(field, municipality), ...(again ? [problem("separate-task-twice", details)] : [])];
    }),
  ];
}
