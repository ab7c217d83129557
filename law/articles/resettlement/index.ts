import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Part } from "../part.js";
import { resettlementFacts } from "./facts.js";
import { resettlementFindings } from "./findings.js";
import { quota, quotaKnown, quotas } from "./quota.js";
import { resettlementRules } from "./rules.js";
import { framework2024 } from "./sources.js";

/** Resettlement: nomination, admission, status and rights at entry. */
export const resettlement: Part = {
  facts: resettlementFacts,
  findings: resettlementFindings,
  tables: [quotas],
  rules: [...resettlementRules, quota, quotaKnown],
  programmes: [
    {
      id: "resettlement-frameworks-2024-2025",
      subject: "resettlement",
      title: t("Beleidskaders hervestiging 2024 en 2025", "Resettlement frameworks 2024 and 2025"),
      says: t(
        "Het kabinet zegt hoe Nederland in 2024 en 2025 vluchtelingen hervestigt, na het kader voor 2020 tot en met 2023.",
        "The cabinet says how the Netherlands resettles refugees in 2024 and 2025, after the framework for 2020 to 2023.",
      ),
      before: t("Een kader voor vier jaar.", "A framework for four years."),
      from: day("2024-12-18"),
      owner: "Ministerie van Asiel en Migratie",
      status: "event",
      cause: {
        kind: "government",
        says: t(
          "Het vorige kader liep af; het kabinet wil minder mensen toelaten.",
          "The former framework ended; the cabinet wants to admit fewer people.",
        ),
      },
      rules: ["resettlement.admission", "resettlement.quota"],
      sources: [framework2024],
      note: t(
        "Van de brief is alleen het begin gelezen; de aantallen staan verderop.",
        "Only the beginning of the letter was read; the numbers stand further on.",
      ),
    },
  ],
};
