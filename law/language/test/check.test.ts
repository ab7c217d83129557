import { readdirSync } from "node:fs";
import { check, type Law } from "@keten/law-language";
import { describe, expect, it } from "vitest";

interface Example {
  law: Law;
  cases?: readonly { rule: string }[];
}
const inFolder = (name: string) =>
  readdirSync(new URL(`./${name}/`, import.meta.url))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""));

describe("a law with one fault: the check tells that fault and no other", () => {
  for (const code of inFolder("bad"))
    it(code, async () => {
      const { law, cases } = (await import(`./bad/${code}.ts`)) as Example;
      const problems = check(law, cases);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      const [problem] = problems;
      expect(problem?.field, "names what is at fault").toBeTruthy();
      for (const language of ["nl", "en"] as const) {
        expect(problem?.message[language], "no mark was left unfilled").not.toMatch(/\{\w+\}/);
        if (!code.startsWith("reform-") && code !== "reforms-collide")
          expect(problem?.allowed?.[language], "says what would be right").toBeTruthy();
      }
      expect(problem?.message.nl).not.toBe(problem?.message.en);
    });
});

describe("a law without faults", () => {
  for (const name of inFolder("good"))
    it(name, async () => {
      const { law, cases } = (await import(`./good/${name}.ts`)) as Example;
      expect(check(law, cases).map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
    });
});
