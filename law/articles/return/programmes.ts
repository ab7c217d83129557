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
  notInReport(
    programme({
      id: "return-cash-syria-2025",
      subject: "return",
      title: t("Meer geld bij zelfstandige terugkeer naar Syrië", "More money for independent return to Syria"),
      says: t(
        "Wie zelf naar Syrië terugkeert, krijgt € 900. Bij gedwongen vertrek kan het Europese herintegratieprogramma (EURP) € 205 en ten hoogste € 1.000 in natura geven.",
        "A person who returns to Syria independently gets €900. On forced departure the European reintegration programme (EURP) can give €205 and at most €1,000 in kind.",
      ),
      from: "2025-03-01",
      owner: "DT&V",
      status: "running",
      cause: {
        kind: "events",
        says: t("De val van het regime-Assad op 8 december 2024.", "The fall of the Assad regime on 8 December 2024."),
      },
      rules: ["return.reintegration"],
      note: t(
        "Alleen de maand is bekend, uit openbare beschrijvingen; landen kunnen zijn uitgezonderd.",
        "Only the month is known, from public descriptions; countries can be excluded.",
      ),
      sources: [
        cited(
          "dtv-syrie-2025",
          t(
            "Steun bij terugkeer naar Syrië en bij gedwongen vertrek, openbare beschrijvingen",
            "Support for return to Syria and on forced departure, public descriptions",
          ),
          "policy",
          "terugkeer Syrië, maart 2025",
        ),
      ],
    }),
  ),
];
