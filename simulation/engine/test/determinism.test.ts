import { createHash } from "node:crypto";
import { checksumOf, ENGINE_VERSION, runReplications } from "@keten/engine";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";
import { prepare } from "./reference-model.mjs";
import { sampleOf } from "./theory.js";

interface Input {
  seed: number;
  decisionStaff?: number;
  days?: number;
  fault?: "prepare" | "run" | "death" | null;
}
interface Result {
  daily: Int32Array;
  arrivals: number;
}

const model = new URL("./reference-model.mjs", import.meta.url);
const inWorkers = (input: Input, workers: number, numbers = [0, 1, 2, 3, 4, 5, 6, 7]) =>
  runReplications<Input, Result>({ model, input, numbers, workers });
const checksum = async (input: Input, workers: number, numbers?: number[]) =>
  checksumOf((await inWorkers(input, workers, numbers)).map((one) => ({ ...one, daily: one.result.daily })));

describe("the same input", () => {
  it("gives the same checksum with one, two and eight workers, in any order of replications", async () => {
    const one = await checksum({ seed: 41 }, 1);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await checksum({ seed: 41 }, 2)).toBe(one);
    expect(await checksum({ seed: 41 }, 8)).toBe(one);
    expect(await checksum({ seed: 41 }, 2, [3, 7, 1, 0, 6, 2, 5, 4])).toBe(one);
  });

  it("gives on every machine what it gave on the first", async () => {
    // Whoever changes this on purpose raises ENGINE_VERSION.
    expect(await checksum({ seed: 41 }, 1, [0, 1])).toBe(
      "62a80bf43cce558cdb242c13cf9b0f1064bbea5ada4edd91bb6f094e2afe2753",
    );
    expect(ENGINE_VERSION).toBe("0.3.0");
  });

  it("gives another checksum for another seed, number of replications or capacity", async () => {
    const all = await Promise.all([
      checksum({ seed: 41 }, 1, [0, 1, 2]),
      checksum({ seed: 42 }, 1, [0, 1, 2]),
      checksum({ seed: 41 }, 1, [0, 1]),
      checksum({ seed: 41, decisionStaff: 31 }, 1, [0, 1, 2]),
    ]);
    expect(new Set(all).size).toBe(4);
  });

  it("is summed up over the numbers with the lowest byte first, by replication", () => {
    const bytes = Buffer.alloc(16);
    for (const [index, value] of [1, -2, 258, 2_147_483_647].entries()) bytes.writeInt32LE(value, index * 4);
    const expected = createHash("sha256").update(bytes).digest("hex");
    const first = { replication: 0, daily: Int32Array.of(1, -2) };
    const second = { replication: 1, daily: Int32Array.of(258, 2_147_483_647) };
    expect(checksumOf([first, second])).toBe(expected);
    expect(checksumOf([second, first])).toBe(expected);
    expect(checksumOf([{ ...first, replication: 2 }, second])).not.toBe(expected);
  });
});

describe("workers", () => {
  it("hand on what the model says is wrong, and end", async () => {
    await expect(inWorkers({ seed: 1, fault: "prepare" }, 2)).rejects.toThrow(KetenError);
    await expect(inWorkers({ seed: 1, fault: "run" }, 2)).rejects.toThrow("the model gave up");
    await expect(inWorkers({ seed: 1, fault: "death" }, 2)).rejects.toThrow("stopped with code 3");
    const nowhere = new URL("./no-such-model.mjs", import.meta.url);
    await expect(runReplications({ model: nowhere, input: {}, numbers: [0], workers: 1 })).rejects.toThrow(
      "no-such-model",
    );
    await expect(inWorkers({ seed: 1 }, 0)).rejects.toThrow(RangeError);
  });

  it("stop when cancelled, with the reason given", async () => {
    const cancel = new AbortController();
    const running = runReplications<Input, Result>({
      model,
      input: { seed: 1 },
      numbers: Array.from({ length: 500 }, (_, number) => number),
      workers: 2,
      signal: cancel.signal,
      onResult: () => cancel.abort(new Error("enough")),
    });
    await expect(running).rejects.toThrow("enough");
    await expect(
      runReplications({ model, input: { seed: 1 }, numbers: [0], workers: 1, signal: cancel.signal }),
    ).rejects.toThrow("enough");
  });

  it("say when each is ready, and give nothing for nothing", async () => {
    const seen: number[] = [];
    const results = await runReplications<Input, Result>({
      model,
      input: { seed: 1 },
      numbers: [4, 2, 9],
      workers: 2,
      onResult: ({ replication }) => seen.push(replication),
    });
    expect(seen.sort((a, b) => a - b)).toEqual([2, 4, 9]);
    expect(results.map(({ replication }) => replication)).toEqual([2, 4, 9]);
    expect(await inWorkers({ seed: 1 }, 2, [])).toEqual([]);
  });
});

describe("two configurations share their people", () => {
  const days = 400;
  const run = (seed: number, decisionStaff: number, replication: number): { waiting: number; joined: number[] } => {
    const { daily } = prepare({ seed, decisionStaff, days })(replication);
    const columns = daily.length / days;
    const total = (day: number, stage: number) =>
      [0, 1, 2].reduce((sum, group) => sum + daily[day * columns + stage * 3 + group]!, 0);
    let waiting = 0;
    for (let day = 100; day < days; day++) waiting += total(day, 7);
    return { waiting: waiting / (days - 100), joined: Array.from({ length: days }, (_, day) => total(day, 3)) };
  };

  it("so that a difference scatters at least ten times less, in variance, than between independent runs", () => {
    // More work than staff: the queue at the decision is what a backlog is. One in twenty-five more staff.
    const pairs = Array.from({ length: 30 }, (_, replication) => replication);
    const shared = pairs.map((replication) => {
      const base = run(51, 25, replication);
      const variant = run(51, 26, replication);
      expect(variant.joined).toEqual(base.joined);
      return base.waiting - variant.waiting;
    });
    const independent = pairs.map((replication) => run(51, 25, replication).waiting - run(52, 26, replication).waiting);
    const together = sampleOf(shared);
    const apart = sampleOf(independent);
    // A ratio of two variances of 30 each scatters by a third: ten times less is far inside what is found.
    expect(apart.variance / together.variance).toBeGreaterThan(10);
    // Both tell the same story, the shared one with certainty: more staff, fewer people waiting.
    expect(together.mean).toBeGreaterThan(10 * together.error);
    expect(Math.abs(together.mean - apart.mean)).toBeLessThan(4 * (together.error + apart.error));
  });
});
