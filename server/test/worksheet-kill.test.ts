import { distribute, newWorksheet, type Worksheet } from "@keten/distribution";
import { distributionServices } from "@keten/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Served, serve } from "./support/server-process.js";
import { onBothDatabases, type TestPlace } from "./support/storages.js";

const KILLS = Number(process.env["KETEN_TEST_KILLS"] ?? 3);
/** Saved before the kill; the kill itself comes a little later, in the middle of something. */
const [LEAST, MOST] = [6, 20];
const MOST_MILLISECONDS = 60;

/** Random enough for moments to kill at, and the same each time: numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = Number((BigInt(state) * 1_103_515_245n + 12_345n) % 2n ** 31n);
    return state / 2 ** 31;
  };
}

interface Stored {
  id: string;
  version: number;
  savedBy: string;
  worksheet: Worksheet;
}

onBothDatabases(`worksheets on a server that is killed ${KILLS} times while two people save`, (fresh) => {
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

  it(
    "are all there as they were acknowledged, one version after the other, none lost and none changed",
    async () => {
      const empty = newWorksheet(distribute(distributionServices().inputs(), { cycle: 2024 }), "PV29", "Tafel");
      if (!empty) throw new Error("no such province");
      const acknowledged: Stored[] = [];
      const next = random(54_321);
      let id = "";
      let turn = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        served = await serve(at.place);
        const { url, child, gone } = served;
        const post = (path: string, content: object) =>
          fetch(`${url}${path}`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(content),
          });
        if (id === "") {
          const made = (await (await post("/worksheets", { worksheet: empty, savedBy: "A" })).json()) as Stored;
          acknowledged.push(made);
          id = made.id;
        }
        const enough = acknowledged.length + LEAST + Math.floor(next() * (MOST - LEAST));
        const extra = next() * MOST_MILLISECONDS;
        let killed = false;
        const save = async (savedBy: string): Promise<void> => {
          try {
            for (;;) {
              const { version } = (await (await fetch(`${url}/worksheets/${id}`)).json()) as Stored;
              const mark = `${savedBy}-${(turn += 1)}`;
              const trade = { id: mark, task: "reception", from: "GM0718", to: "GM0717", places: 1 };
              const worksheet = { ...empty, trades: [trade] };
              const answer = await post(`/worksheets/${id}/versions`, { worksheet, savedBy, basedOn: version });
              // The other was first: look again, as a person would.
              if (answer.status === 409) continue;
              expect(answer.status).toBe(201);
              acknowledged.push((await answer.json()) as Stored);
              if (!killed && acknowledged.length >= enough) {
                killed = true;
                setTimeout(() => child.kill("SIGKILL"), extra);
              }
            }
          } catch (error) {
            // The connection broke: the server is gone, and what was asked last was not acknowledged.
            if (!(error instanceof TypeError) && (error as Error).name !== "AbortError") throw error;
          }
        };
        await Promise.all([save("Ilse"), save("Maarten")]);
        await gone;
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS * LEAST);
      expect(new Set(acknowledged.map(({ version }) => version)).size).toBe(acknowledged.length);

      served = await serve(at.place);
      const { url } = served;
      for (const { version, savedBy, worksheet } of acknowledged) {
        const found = await fetch(`${url}/worksheets/${id}/versions/${version}`);
        expect(found.status).toBe(200);
        expect((await found.json()) as Stored).toMatchObject({ version, savedBy, worksheet });
      }
      const { versions } = (await (await fetch(`${url}/worksheets/${id}/versions`)).json()) as { versions: Stored[] };
      const numbers = versions.map(({ version }) => version);
      expect(numbers).toEqual(Array.from({ length: versions.length }, (_, index) => versions.length - index));
      // At most one more than was acknowledged for each kill and each of the two.
      expect(versions.length - acknowledged.length).toBeLessThanOrEqual(2 * KILLS);
    },
    120_000 + KILLS * 20_000,
  );
});
