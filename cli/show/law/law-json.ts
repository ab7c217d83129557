import { type Fact, type Finding, sourceToJson } from "@keten/law-language";

/** A fact for programs, as the API gives it. */
export const factJson = ({ source, ...fact }: Fact): object => ({
  ...fact,
  ...(source ? { source: sourceToJson(source) } : {}),
});

/** A finding for programs, as the API gives it. */
export const findingJson = (finding: Finding): object => ({ ...finding, sources: finding.sources.map(sourceToJson) });
