import { and, atLeast, numberFact, or } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded } from "../facts/written.js";

const none = t(
  "Een grond telt pas als het besluit hem noemt, met de feiten van de zaak.",
  "A ground counts only if the decision names it, with the facts of the case.",
);

export const heavyGrounds = numberFact(
  "heavyGrounds",
  { unit: "count", min: 0, max: 13 },
  recorded(
    t("het aantal zware gronden in het besluit", "the number of heavy grounds in the decision"),
    t("Hoeveel zware gronden noemt het besluit?", "How many heavy grounds does the decision name?"),
    t(
      "Tot 12 juni 2026: Vreemdelingenbesluit 5.1b, lid 3, a tot en met m, zoals onttrekken aan toezicht, valse papieren, niet meewerken aan vaststelling van identiteit.",
      "Until 12 June 2026: Aliens Decree 5.1b(3)(a) to (m), such as evading supervision, false papers, not cooperating on identity.",
    ),
    none,
  ),
);

export const lightGrounds = numberFact(
  "lightGrounds",
  { unit: "count", min: 0, max: 6 },
  recorded(
    t("het aantal lichte gronden in het besluit", "the number of light grounds in the decision"),
    t("Hoeveel lichte gronden noemt het besluit?", "How many light grounds does the decision name?"),
    t(
      "Tot 12 juni 2026: Vreemdelingenbesluit 5.1b, lid 4, a tot en met f, zoals geen vaste woonplaats of geen middelen.",
      "Until 12 June 2026: Aliens Decree 5.1b(4)(a) to (f), such as no fixed abode or no means.",
    ),
    none,
  ),
);

export const abscondingGrounds = numberFact(
  "abscondingGrounds",
  { unit: "count", min: 0, max: 21 },
  recorded(
    t(
      "het aantal gronden voor een onderduikrisico in het besluit",
      "the number of grounds for a risk of absconding in the decision",
    ),
    t(
      "Hoeveel gronden voor een onderduikrisico noemt het besluit?",
      "How many grounds for a risk of absconding does the decision name?",
    ),
    t(
      "Sinds 12 juni 2026: Vreemdelingenbesluit 5.6, lid 2, a tot en met u; bij g, i, m en p tot en met u is extra uitleg nodig.",
      "Since 12 June 2026: Aliens Decree 5.6(2)(a) to (u); for g, i, m and p to u extra reasons are needed.",
    ),
    none,
  ),
);

export const groundFacts = [heavyGrounds, lightGrounds, abscondingGrounds];

/** Two grounds of the old lists, heavy or light alike; a list of which nothing is recorded counts for nothing. */
export const twoOfBoth = or(
  atLeast(heavyGrounds, 2),
  atLeast(lightGrounds, 2),
  and(atLeast(heavyGrounds, 1), atLeast(lightGrounds, 1)),
);
