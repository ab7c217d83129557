import { t } from "@keten/text";
import { cited, programme } from "../neighbours/written.js";
import type { Programme } from "../programmes/programme.js";

const notInReport = (one: Programme): Programme => ({ ...one, sources: one.sources.slice(0, -1) });

/** What is planned for return and decides no case yet. */
export const returnProgrammes = [
  notInReport(
    programme({
      id: "return-regulation",
      subject: "return",
      title: t(
        "Europese Terugkeerverordening (nog geen geldend recht)",
        "European Return Regulation (not yet law in force)",
      ),
      says: t(
        "Terugkeerhubs bij afspraak, een Europees terugkeerbevel, plicht tot meewerken en langere bewaring; politiek akkoord van 1 juni 2026. Dat zij is vastgesteld en bekendgemaakt is niet gevonden.",
        "Return hubs by agreement, a European Return Order, a duty to cooperate and longer detention; political agreement of 1 June 2026. That it was adopted and published was not found.",
      ),
      before: t("Richtlijn 2008/115, die blijft gelden.", "Directive 2008/115, which stays in force."),
      from: "2026-06-01",
      owner: "Raad van de EU en Europees Parlement",
      status: "announced",
      cause: {
        kind: "european-act",
        says: t("Een voorstel van de Commissie van maart 2025.", "A Commission proposal of March 2025."),
      },
      rules: ["return.decision", "detention.return-term"],
      sources: [
        cited(
          "return-regulation-2026",
          t(
            "Politiek akkoord over de Terugkeerverordening, verslagen van derden",
            "Political agreement on the Return Regulation, reports by third parties",
          ),
          "press",
          "akkoord van 1 juni 2026",
          "2026-06-01",
        ),
      ],
    }),
  ),
];
