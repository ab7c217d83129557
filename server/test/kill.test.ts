import { afterAll, beforeAll, expect, it } from "vitest";
import { type Served, serve } from "./support/server-process.js";
import { checksumOf, small } from "./support/small.js";
import { onBothDatabases, type TestPlace } from "./support/storages.js";

/** Each kill costs the start of a server: fifty take minutes, so that is for whoever asks for it. */
const KILLS = Number(process.env["KETEN_TEST_KILLS"] ?? 3);
/** A server lives until it has acknowledged some receipts, and then a little longer. */
const MOST_RECEIPTS = 20;
const MOST_MILLISECONDS = 300;
const REPLICATIONS = 6;
const MINUTE = 60_000;

/** Random enough for moments to kill at, and the same each time: numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = Number((BigInt(state) * 1_103_515_245n + 12_345n) % 2n ** 31n);
    return state / 2 ** 31;
  };
}

interface Kept {
  id: string;
  receipt: unknown;
}
interface Run {
  id: string;
  state: string;
  progress: number;
  checksum: string | null;
}

const json = { "content-type": "application/json" };
const post = (url: string, content: object): Promise<Response> =>
  fetch(url, { method: "POST", headers: json, body: JSON.stringify(content) });

/** Does something again and again until the server is gone. */
async function untilGone(work: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    try {
      await work(turn);
    } catch (error) {
      // The connection broke: the server is gone, and what was asked last was not acknowledged.
      if (error instanceof TypeError || (error as Error).name === "AbortError") return;
      throw error;
    }
  }
}

onBothDatabases(`a server that is killed at ${KILLS} random moments (KETEN_TEST_KILLS=50 for fifty)`, (fresh) => {
  let at: TestPlace;
  let served: Served | undefined;
  beforeAll(async () => {
    at = await fresh();
  });
  afterAll(async () => {
    served?.child.kill("SIGKILL");
    await served?.gone;
    await at.remove();
  });

  async function start(): Promise<Served> {
    served = await serve(at.place);
    return served;
  }

  it(
    "has lost no receipt and no run that it acknowledged, and its runs end as if nothing had happened",
    async () => {
      const receipts: Kept[] = [];
      const runs = new Map<number, string>();
      const next = random(12_345);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const { url, child, gone } = await start();
        const enough = receipts.length + 1 + Math.floor(next() * MOST_RECEIPTS);
        const extra = next() * MOST_MILLISECONDS;
        const keeping = [1, 2].map((side) =>
          untilGone(async (turn) => {
            const by = { name: `life ${kill}, side ${side}, turn ${turn}`, role: "test" };
            const facts = { applicationDate: "2024-04-10", nationality: "SYR" };
            const answer = await post(`${url}/receipts`, { question: { rule: "asylum.decision-term", facts }, by });
            expect(answer.status).toBe(201);
            receipts.push((await answer.json()) as Kept);
            if (receipts.length === enough) setTimeout(() => child.kill("SIGKILL"), extra);
          }),
        );
        const asking = untilGone(async (turn) => {
          const seed = kill * 1000 + turn;
          // One new run in each life; then somebody looks how far it is.
          if (turn === 0) {
            const answer = await post(`${url}/simulation-runs`, small({ seed, replications: REPLICATIONS }));
            expect(answer.status).toBe(202);
            runs.set(seed, ((await answer.json()) as Run).id);
          } else {
            expect((await fetch(`${url}/simulation-runs`)).status).toBe(200);
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        });
        await Promise.all([...keeping, asking]);
        await gone;
      }
      expect(receipts.length).toBeGreaterThan(KILLS);
      expect(runs.size).toBeGreaterThan(0);

      const { url } = await start();
      for (const { id, receipt } of receipts) {
        const found = await fetch(`${url}/receipts/${id}`);
        expect(found.status).toBe(200);
        expect(((await found.json()) as Kept).receipt).toEqual(receipt);
      }
      const last = receipts.at(-1);
      const replayed = await fetch(`${url}/receipts/${last?.id}/replays`, { method: "POST" });
      expect(await replayed.json()).toMatchObject({ same: true });

      for (const [seed, id] of runs) {
        const find = async () => (await (await fetch(`${url}/simulation-runs/${id}`)).json()) as Run;
        await expect
          .poll(async () => (await find()).state, { timeout: 3 * MINUTE, interval: 200 })
          .not.toMatch(/queued|running/);
        expect(await find()).toMatchObject({ state: "done", problems: [] });
        expect((await find()).checksum).toBe(checksumOf({ seed, replications: REPLICATIONS }));
      }
    },
    4 * MINUTE + KILLS * 20_000,
  );

  it(
    "goes on with a run within fifteen seconds after it is started again",
    async () => {
      served?.child.kill("SIGKILL");
      await served?.gone;
      const first = await start();
      const scenario = small({ seed: 99, years: 4, replications: 40 });
      const { id } = (await (await post(`${first.url}/simulation-runs`, scenario)).json()) as Run;
      const progress = async (url: string) =>
        ((await (await fetch(`${url}/simulation-runs/${id}`)).json()) as Run).progress;
      await expect.poll(() => progress(first.url), { timeout: 2 * MINUTE, interval: 50 }).toBeGreaterThan(0);
      first.child.kill("SIGKILL");
      await first.gone;
      const second = await start();
      const before = await progress(second.url);
      expect(before).toBeLessThan(40);
      await expect.poll(() => progress(second.url), { timeout: 15_000, interval: 50 }).toBeGreaterThan(before);
      await fetch(`${second.url}/simulation-runs/${id}/cancellations`, { method: "POST" });
    },
    4 * MINUTE,
  );
});
