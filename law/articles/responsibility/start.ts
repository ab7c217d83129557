import {
  choose,
  commencement,
  type Dated,
  day,
  type Expr,
  onOrAfter,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  version,
  when,
} from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { registrationDate } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { migrationManagement, startOnTwelfth } from "./sources.js";

const european = {
  kind: "european-act",
  says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
} as const;

/** From which registration on the Regulation on asylum and migration management governs responsibility. */
export const regulationStart = parameter("responsibility.regulation-start", {
  title: t(
    "de eerste dag van de Verordening asiel- en migratiebeheer",
    "the first day of the Regulation on asylum and migration management",
  ),
  type: "date",
  values: [
    parameterValue("regulation-start-july", {
      from: "2026-06-12",
      knownFrom: "2024-05-22",
      coveredUntil: COVERED.pact,
      sources: [migrationManagement("83, 84 en 85")],
      conflict: {
        says: t(
          "een latere kopie van de verordening, EUR-Lex, de Raad en de IND noemen 12 juni 2026; een rectificatie van deze dag is niet gevonden.",
          "a later copy of the Regulation, EUR-Lex, the Council and the IND give 12 June 2026; a corrigendum on this day was not found.",
        ),
        sources: startOnTwelfth,
      },
      note: t(
        "Artikel 84 zegt “na” en “vóór” 1 juli; wie op 1 juli zelf is geregistreerd valt volgens artikel 85 onder de nieuwe verordening.",
        "Article 84 says “after” and “before” 1 July; who is registered on 1 July itself falls under the new Regulation by article 85.",
      ),
      value: day("2026-07-01"),
    }),
  ],
});

/** The days on which sources disagree about the law: the parameter decides. */
const disputed = commencement({
  on: "2026-06-12",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
  because: t(
    "Over de eerste dag van de nieuwe verordening spreken bronnen elkaar tegen: 12 juni of 1 juli 2026.",
    "Sources disagree about the first day of the new Regulation: 12 June or 1 July 2026.",
  ),
  sources: [migrationManagement("84 en 85")],
});

/** From this day no source doubts that the Regulation governs. */
export const regulation = commencement({
  on: "2026-07-01",
  knownFrom: "2024-05-22",
  coveredUntil: COVERED.pact,
  because: t(
    "Voor aanvragen die zijn geregistreerd vanaf 1 juli 2026 geldt de Verordening asiel- en migratiebeheer.",
    "The Regulation on asylum and migration management governs applications registered from 1 July 2026.",
  ),
  cause: european,
  sources: [migrationManagement("84 en 85")],
});

export const dublin = { from: "2014-01-01", knownFrom: "2013-06-29", coveredUntil: COVERED.pact };

type Told = Pick<Dated, "sources" | "note"> & { title: Text; says: Expr };

/** The versions of a rule on responsibility: Dublin III, the disputed days, the Regulation. */
export const underBoth = (id: string, old: Told, now: Told) => [
  version(`${id}-dublin`, { ...dublin, ...old }),
  disputed.ends(`${id}-dublin`),
  version(`${id}-disputed`, {
    ...disputed.begins,
    title: t(
      `tussen 12 juni en 1 juli 2026: ${old.title.nl}; of ${now.title.nl}`,
      `between 12 June and 1 July 2026: ${old.title.en}; or ${now.title.en}`,
    ),
    sources: [...old.sources, ...now.sources],
    says: choose(when(onOrAfter(registrationDate, parameterOf(regulationStart)), now.says), otherwise(old.says)),
  }),
  regulation.ends(`${id}-disputed`),
  version(`${id}-regulation`, { ...regulation.begins, ...now }),
];
