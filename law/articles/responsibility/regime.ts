import { choice, rule } from "@keten/law-language";
import { t } from "@keten/text";
import { registrationDate } from "../facts/asylum.js";
import { dublin3, migrationManagement } from "./sources.js";
import { underBoth } from "./start.js";

/** Which law says what State examines an application: the day of registration decides. */
export const responsibilityLaw = rule("responsibility.law", {
  subject: "responsible-state",
  title: t("welk recht over het verantwoordelijke land geldt", "which law on the responsible State applies"),
  summary: t(
    "Naar de dag van registratie: Dublin III, of de Verordening asiel- en migratiebeheer.",
    "By the day of registration: Dublin III, or the Regulation on asylum and migration management.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "dublin-iii", label: t("Dublin III (Verordening 604/2013)", "Dublin III (Regulation 604/2013)") },
      {
        id: "migration-management",
        label: t(
          "de Verordening asiel- en migratiebeheer (2024/1351)",
          "the Regulation on asylum and migration management (2024/1351)",
        ),
      },
    ],
  },
  selectedBy: registrationDate,
  versions: underBoth(
    "responsibility-law",
    { title: t("Dublin III", "Dublin III"), sources: [dublin3("49")], says: choice("dublin-iii") },
    {
      title: t("Verordening asiel- en migratiebeheer", "Regulation on asylum and migration management"),
      sources: [migrationManagement("84 en 85")],
      says: choice("migration-management"),
    },
  ),
});
