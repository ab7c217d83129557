import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codesOf, keten, ketenJson, oneObject, scratchFolder, started } from "./support/keten.js";
import { firstApplicants, statisticsServer } from "./support/statistics.js";

const scratch = scratchFolder();
const now = new Date("2026-06-01T12:00:00Z");
const options = (folder: string) => ({ now, environment: { LANG: "nl_NL.UTF-8", KETEN_FIGURES: folder } });
const fresh = (name: string) => join(scratch.path, name);

/** Eurostat with the yearly first applicants, and nothing else. */
const eurostat = (count: () => number) =>
  statisticsServer((asked, response) => {
    const isThere = asked.pathname.endsWith("migr_asyappctza") && asked.searchParams.get("applicant") === "FRST";
    const empty = { error: [{ status: 400, id: 100, label: "ERR_NO_RESULT" }] };
    response.writeHead(isThere ? 200 : 400, { "content-type": "application/json" });
    response.end(JSON.stringify(isThere ? firstApplicants("2025", count()) : empty));
  });
const from = (url: string) => ["figures", "refresh", "first-applications", "--eurostat", url, "--cbs", url];

describe("keten figures refresh", () => {
  it("brings new figures into a folder of one's own, once, and a revision beside what it revises", async () => {
    let count = 24_000;
    const { url } = await eurostat(() => count);
    const folder = fresh("mine");
    const first = await ketenJson(from(url), options(folder));
    // CBS and the monthly data are not on this server: what can be read is kept, what cannot is named.
    expect([first.exit, first.json["rows"], first.json["file"]]).toEqual([1, 1, "2026-06-01.csv"]);
    expect(codesOf(first.json)).toEqual(["selection-empty", "request-refused", "request-refused"]);
    expect(readFileSync(join(folder, "2026-06-01.csv"), "utf8")).toContain("24000");

    const again = await ketenJson(from(url), options(folder));
    expect(again.json).toMatchObject({ rows: 0, unchanged: 1, file: null });

    count = 24_135;
    await ketenJson(from(url), { ...options(folder), now: new Date("2026-06-15T12:00:00Z") });
    expect(readdirSync(folder).sort()).toEqual(["2026-06-01.csv", "2026-06-15.csv", "files.csv"]);
  });

  it("says once for each server that it cannot be reached, and writes nothing", async () => {
    const { url, stop } = await statisticsServer(() => undefined);
    await stop();
    const folder = fresh("offline");
    const { exit, json } = await ketenJson(["figures", "refresh", "--eurostat", url, "--cbs", url], options(folder));
    expect([exit, codesOf(json), json["rows"]]).toEqual([5, ["server-unreachable"], 0]);
    expect(existsSync(folder)).toBe(false);
    const { out } = await keten(
      ["figures", "refresh", "--eurostat", url, "--cbs", url, "--lang", "en"],
      options(folder),
    );
    expect(out).toContain("Is there a connection to the internet?");
    expect(out).toContain("Nothing was written.");
  });

  it("stops at Ctrl-C in the middle of an answer, and writes nothing", async () => {
    const { url, asked } = await statisticsServer((_asked, response) => {
      response.writeHead(200).write("{");
    });
    const folder = fresh("stopped");
    const command = started([...from(url), "--figures", folder, "--json"]);
    await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(0);
    const at = performance.now();
    command.stop("SIGINT");
    const told = await command.ended;
    expect(performance.now() - at).toBeLessThan(2_000);
    expect([told.exit, codesOf(oneObject(told.out))]).toEqual([130, ["simulation-cancelled"]]);
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    ["a series that cannot be refreshed", ["penalty-payments", "--figures", "x"], "series-not-refreshable"],
    ["no folder", [], "figures-folder-missing"],
    ["an option of another command", ["--source", "CBS-80059", "--figures", "x"], "option-unknown"],
    ["two series", ["asylum-applicants", "family-arrivals", "--figures", "x"], "argument-too-many"],
    ["a file for a folder", ["first-applications", "--figures", "package.json"], "figures-folder-no-folder"],
    ["an address that is none", ["first-applications", "--figures", "x", "--eurostat", "ftp://x"], "address-wrong"],
  ])("refuses %s", async (_, words, code) => {
    const { exit, json } = await ketenJson(["figures", "refresh", ...words, "--cbs", "http://127.0.0.1:1"]);
    expect([exit, codesOf(json)]).toEqual([2, expect.arrayContaining([code])]);
    expect(existsSync("x")).toBe(false);
  });
});
