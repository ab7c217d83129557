import { law } from "@keten/law";
import { reachOf } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { keten, ketenJson } from "./support/keten.js";

describe("keten rules", () => {
  it("lists every rule with what it takes, gives and rests on", async () => {
    const { exit, json } = await ketenJson(["rules"]);
    expect(exit).toBe(0);
    const rules = json["rules"] as Record<string, unknown>[];
    expect(rules.map((one) => one["id"])).toEqual(law.rules.map((one) => one.id));
    for (const rule of rules) {
      const facts = (rule["facts"] as { id: string }[]).map(({ id }) => id);
      // What holds for everybody on a day needs no fact; of every other rule the list is what it can ask.
      expect([...facts].sort(), String(rule["id"])).toEqual([...reachOf(law, [String(rule["id"])]).facts].sort());
      expect(rule["sources"], String(rule["id"])).not.toEqual([]);
      expect(rule["versions"], String(rule["id"])).not.toEqual([]);
      expect(["official", "secondary", "unverified"]).toContain(rule["verification"]);
    }
    const term = rules.find((one) => one["id"] === "asylum.decision-term");
    expect(term).toMatchObject({ result: { kind: "term" }, from: "2001-04-01" });
    expect(term?.["facts"]).toContainEqual(
      expect.objectContaining({ id: "applicationDate", type: { kind: "date" }, unstated: "ask" }),
    );
    expect(term?.["facts"]).toContainEqual(
      expect.objectContaining({ id: "responsibleSince", unstated: "absent", unstatedBecause: expect.anything() }),
    );
    expect(term?.["versions"]).toMatchObject([
      { from: "2001-04-01", until: "2026-06-12" },
      { from: "2026-06-12", until: null },
    ]);
  });

  it("shows one rule with its text, as known on a day", async () => {
    const versions = async (day: string) => {
      const { json } = await ketenJson(["rules", "asylum.decision-term", "--known-on", day]);
      return (json["rule"] as { text: { versions: unknown[] } }).text.versions;
    };
    expect(await versions("2024-01-01")).toMatchObject([{ from: "2001-04-01", until: null }]);
    expect(await versions("2026-11-21")).toMatchObject([
      { from: "2001-04-01", until: "2026-06-12" },
      { from: "2026-06-12", until: null },
    ]);
    const { out } = await keten(["rules", "asylum.decision-term"]);
    for (const part of ["Beslistermijn asielaanvraag", "6 maanden na de dag van de aanvraag", "responsibleSince", "●"])
      expect(out).toContain(part);
  });

  it("keeps names whole on a narrow screen", async () => {
    const { out } = await keten(["rules"], { width: 60 });
    for (const { id } of law.rules) expect(out).toContain(id);
  });
});

describe("keten facts", () => {
  it("lists every fact with how it is written and what it means", async () => {
    const { exit, json } = await ketenJson(["facts"]);
    expect(exit).toBe(0);
    expect((json["facts"] as { id: string }[]).map((one) => one.id)).toEqual(law.facts.map((one) => one.id));
    const { out } = await keten(["facts", "--lang", "en"]);
    for (const { id } of law.facts) expect(out).toContain(id);
    expect(out).toContain("a day, as year-month-day");
  });
});

describe("keten ask", () => {
  it("asks question after question until nothing is open", async () => {
    const answers: Record<string, string> = { applicationDate: "2026-07-15", nationality: "ERI" };
    const asked: string[] = [];
    for (;;) {
      const facts = asked.flatMap((name) => ["--fact", `${name}=${answers[name]}`]);
      const { exit, json } = await ketenJson(["ask", "asylum.decision-term", ...facts]);
      expect(exit).toBe(0);
      const next = json["next"] as { fact: { id: string; question: unknown; type: unknown } } | null;
      if (next === null) break;
      expect(next.fact).toMatchObject({ question: { nl: expect.any(String) }, type: { kind: expect.any(String) } });
      asked.push(next.fact.id);
      expect(asked.length).toBeLessThan(5);
    }
    expect(asked[0]).toBe("applicationDate");
  });

  it("says for a person how to answer", async () => {
    const { out } = await keten(["ask", "asylum.decision-term"]);
    expect(out).toContain("Op welke dag is de asielaanvraag ingediend?");
    expect(out).toContain("--fact applicationDate=");
  });

  it("asks nothing where the law gives no answer", async () => {
    const { exit, json } = await ketenJson([
      "ask",
      "asylum.decision-term",
      "applicationDate=1999-01-01",
      "nationality=TUR",
    ]);
    expect(exit).toBe(4);
    expect(json).toMatchObject({ status: "refused", next: null, problems: [{ code: "no-law-that-day" }] });
  });
});

describe("help", () => {
  it("tells what every command does, in two languages", async () => {
    const dutch = await keten(["--help"]);
    const english = await keten(["--help", "--lang", "en"]);
    expect([dutch.exit, english.exit]).toEqual([0, 0]);
    for (const name of [
      "decide",
      "ask",
      "rules",
      "facts",
      "check",
      "changes",
      "simulate",
      "figures",
      "serve",
      "doctor",
    ]) {
      expect(dutch.out).toContain(name);
      const one = await keten([name, "--help"]);
      expect(one.exit).toBe(0);
      expect(one.out).toContain(`Gebruik: keten ${name}`);
      expect(one.out).not.toMatch(/Usage:|Options:|\[options\]/);
    }
    expect(english.out).toContain("Usage: keten");
  });

  it("gives the version", async () => {
    expect(await keten(["--version"])).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
