import { dayOf } from "@keten/calendar";
import { law } from "@keten/law";
import type { Law, Reform } from "@keten/law-language";
import { t } from "@keten/text";

/** Made-up measures for scenarios that ask "what if". They are nobody's proposal. */
const moratoriumEritrea: Reform = {
  id: "what-if-moratorium-eritrea",
  title: t("wat als: een besluitmoratorium voor Eritrea", "what if: a decision moratorium for Eritrea"),
  source: {
    id: "what-if-moratorium-eritrea",
    title: t("Verzonnen maatregel voor een scenario", "Made-up measure for a scenario"),
    kind: "policy",
    locator: "simulation/chain/law/what-if.ts",
    verification: "unverified",
  },
  from: dayOf(2026, 7, 1),
  until: dayOf(2027, 7, 1),
  knownFrom: dayOf(2026, 7, 1),
  changes: [
    {
      change: "set-row",
      table: "decision-moratoria",
      row: {
        id: "what-if-moratorium-eritrea-row",
        title: t("besluitmoratorium Eritrea (verzonnen)", "decision moratorium Eritrea (made up)"),
        keys: { nationality: ["ERI"] },
        values: { lengthening: { months: 12 }, state: "stopped" },
      },
    },
  ],
};

/** The law, with the made-up measures that a scenario may switch on. */
export const lawWithWhatIfs: Law = { ...law, reforms: [...law.reforms, moratoriumEritrea] };
export { lawWithWhatIfs as law };
