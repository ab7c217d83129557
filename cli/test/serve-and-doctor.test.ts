import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, oneObject, scratchFolder, spawned, started } from "./support/keten.js";

const scratch = scratchFolder();
const folder = (name: string) => join(scratch.path, name);
interface Finding {
  id: string;
  state: string;
  detail: { nl: string };
}
const found = (json: Record<string, unknown>, id: string) =>
  (json["findings"] as Finding[]).find((one) => one.id === id);

describe("keten serve", () => {
  it("tells where it runs, keeps its folder to itself, and stops when asked", async () => {
    const data = folder("served");
    const server = started(["serve", "--port", "0", "--data", data, "--json"]);
    await server.until(({ out }) => out.endsWith("\n"));
    const { url, database } = oneObject(server.told.out);
    expect(database).toBe("embedded");
    const rules = (await (await fetch(`${url}/v1/rules`)).json()) as { rules: unknown[] };
    expect(rules.rules.length).toBeGreaterThan(0);

    const second = spawned(["serve", "--port", "0", "--data", data, "--json"]);
    expect([second.exit, codesOf(oneObject(second.out))]).toEqual([5, ["data-folder-in-use"]]);
    const busy = await ketenJson(["doctor", "--data", data]);
    expect(busy.exit).toBe(5);
    expect(found(busy.json, "data")).toMatchObject({ state: "bad" });

    server.stop("SIGINT");
    const { exit, out } = await server.ended;
    expect(exit).toBe(0);
    oneObject(out);
    const free = await ketenJson(["doctor", "--data", data]);
    expect([free.exit, found(free.json, "data")?.state]).toEqual([0, "good"]);
  }, 90_000);

  it("ends with 5 where the database cannot be reached", async () => {
    const { exit, json } = await ketenJson([
      "serve",
      "--port",
      "0",
      "--database-url",
      "postgres://nobody@127.0.0.1:1/none",
    ]);
    expect([exit, codesOf(json)]).toEqual([5, ["database-unreachable"]]);
  });
});

describe("keten doctor", () => {
  it("finds what is needed, and changes nothing", async () => {
    const { exit, json } = await ketenJson(["doctor", "--data", folder("untouched")]);
    expect(exit).toBe(0);
    expect(json["fine"]).toBe(true);
    for (const id of ["node", "law", "figures", "scenarios", "data"]) expect(found(json, id)?.state, id).toBe("good");
    expect(found(json, "database")?.state).toBe("note");
    const { out } = await keten(["doctor", "--data", folder("untouched"), "--lang", "en"]);
    expect(out).toContain("Keten can start.");
    expect(out).toContain("is not there yet");
  });

  it("tells a PostgreSQL server from silence, from something else, and from a wrong address", async () => {
    const answering = async (answer: string | null) => {
      const server = createServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => (answer === null ? socket.destroy() : socket.end(answer)));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as { port: number };
      const told = await ketenJson([
        "doctor",
        "--data",
        folder("none"),
        "--database-url",
        `postgres://x@127.0.0.1:${port}/y`,
      ]);
      server.close();
      return [told.exit, found(told.json, "database")?.state];
    };
    expect(await answering("N")).toEqual([0, "good"]);
    expect(await answering("HTTP/1.1 400 Bad Request\r\n")).toEqual([5, "bad"]);
    expect(await answering(null)).toEqual([5, "bad"]);
    for (const address of ["postgres://127.0.0.1:1/x", "mysql://127.0.0.1/x", "nonsense"])
      expect((await ketenJson(["doctor", "--data", folder("none"), "--database-url", address])).exit).toBe(5);
  });

  it("does not repeat a password", async () => {
    const { json } = await ketenJson([
      "doctor",
      "--data",
      folder("none"),
      "--database-url",
      "postgres://x:geheim@127.0.0.1:1/y",
    ]);
    expect(JSON.stringify(json)).not.toContain("geheim");
  });
});
