import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const MOST_FIRST_KB = 200;

describe("what a first visit loads", () => {
  const page = readFileSync(`${dist}index.html`, "utf8");
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] as string);

  it(`is at most ${MOST_FIRST_KB} kB of script, compressed`, () => {
    expect(first.length).toBeGreaterThan(0);
    const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(dist + file)).length, 0);
    expect(bytes / 1000).toBeLessThan(MOST_FIRST_KB);
  });

  it("holds no chart library and no rules; they come when a page needs them", () => {
    for (const file of first) {
      const script = readFileSync(dist + file, "utf8");
      expect(script).not.toContain("asylum.decision-term");
      expect(script).not.toContain("observablehq");
    }
  });

  it("writes no script and no style into the page", () => {
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
    expect(page).not.toMatch(/<style|style="/);
  });
});
