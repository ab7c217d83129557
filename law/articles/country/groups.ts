import { type Dated, row, table } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { circular, indPages, letters } from "./sources.js";
import { ethiopia2025 } from "./violence.js";

const iran2019 = circular(
  "2019/12",
  "2019-42462",
  "asielbeleid ten aanzien van Iran",
  "asylum policy for Iran",
  "2019-07-22",
);
const belarus2022 = circular(
  "2022/13",
  "2022-14597",
  "asielbeleid ten aanzien van Belarus",
  "asylum policy for Belarus",
  "2022-06-02",
);
const signed = t(
  "De dag van ondertekening; de dag van publicatie is niet gelezen. Later beleid is niet gevonden.",
  "The day it was signed; the day of publication was not read. Later policy was not found.",
);
const groups = (
  id: string,
  title: Text,
  dated: Dated,
  nationality: string,
  group: readonly string[],
  standing: "named" | "systematic" | "serious-harm",
) => row(id, { ...dated, title, keys: { nationality, group }, values: { standing } });

const iran: Dated = {
  from: "2019-07-22",
  knownFrom: "2019-07-22",
  coveredUntil: "2020-04-17",
  sources: [iran2019, letters.iran2020],
  note: signed,
};
const sudan: Dated = {
  from: "2024-06-27",
  knownFrom: "2024-06-27",
  coveredUntil: "2024-07-08",
  sources: [indPages.sudan],
  cause: {
    kind: "events",
    says: t("Het ambtsbericht van 31 mei 2024.", "The country report of 31 May 2024."),
  },
};

/** Groups that country policy names, by country, as far as its text was read. */
export const countryGroups = table("country-groups", {
  title: t("de groepen in het landenbeleid", "the groups in country policy"),
  keys: {
    nationality: { type: "country", title: t("land", "country") },
    group: { type: "choice", title: t("groep", "group") },
  },
  values: { standing: { type: "choice", title: t("hoe het beleid de groep ziet", "how policy sees the group") } },
  coveredUntil: COVERED.countryPolicy,
  rows: [
    groups(
      "groups-iran-2019",
      t("Iran: groepen die meer gevaar lopen", "Iran: groups at greater risk"),
      iran,
      "IRN",
      ["bahai", "gonabadi-sufi", "political-critic", "open-apostate", "lgb"],
      "named",
    ),
    groups(
      "groups-iran-churches-2019",
      t(
        "Iran: actieve christenen worden systematisch vervolgd",
        "Iran: active Christians are persecuted systematically",
      ),
      iran,
      "IRN",
      ["new-church"],
      "systematic",
    ),
    groups(
      "groups-turkey-2020",
      t("Turkije: groepen die meer gevaar lopen", "Turkey: groups at greater risk"),
      {
        from: "2020-02-04",
        knownFrom: "2020-02-04",
        coveredUntil: "2020-02-04",
        sources: [letters.turkey2020],
        cause: {
          kind: "events",
          says: t("Het ambtsbericht van 31 oktober 2019.", "The country report of 31 October 2019."),
        },
      },
      "TUR",
      ["political-critic", "gulen"],
      "named",
    ),
    groups(
      "groups-belarus-2022",
      t("Belarus: groepen die meer gevaar lopen", "Belarus: groups at greater risk"),
      {
        from: "2022-06-02",
        knownFrom: "2022-06-02",
        coveredUntil: "2022-06-02",
        sources: [belarus2022],
        note: signed,
      },
      "BLR",
      ["political-critic", "journalist", "activist", "opposition", "transgender"],
      "named",
    ),
    groups(
      "groups-afghanistan-interpreters-2022",
      t(
        "Afghanistan: tolken voor westerse landen worden systematisch vervolgd",
        "Afghanistan: interpreters for Western countries are persecuted systematically",
      ),
      {
        from: "2022-06-29",
        knownFrom: "2022-06-29",
        coveredUntil: "2024-01-22",
        sources: [letters.afghanistan2022],
        note: t(
          "Naar een samenvatting van de brief. Op 23 januari 2024 is het beleid voor risicogroepen in zijn geheel herzien; de nieuwe lijst is niet gelezen.",
          "From a summary of the letter. On 23 January 2024 the policy on risk groups was revised as a whole; the new list was not read.",
        ),
      },
      "AFG",
      ["western-interpreter"],
      "systematic",
    ),
    groups(
      "groups-eritrea-2024",
      t(
        "Eritrea: ook wie de civiele dienstplicht moet vervullen loopt een reëel risico op ernstige schade",
        "Eritrea: those who must perform civil national service run a real risk of serious harm too",
      ),
      {
        from: "2024-03-29",
        knownFrom: "2024-03-29",
        coveredUntil: "2024-05-23",
        sources: [letters.eritrea2024],
        cause: {
          kind: "events",
          says: t("Het ambtsbericht van 19 december 2023.", "The country report of 19 December 2023."),
        },
      },
      "ERI",
      ["civil-conscript"],
      "serious-harm",
    ),
    groups(
      "groups-sudan-masalit-2024",
      t(
        "Soedan: geweld is systematisch gericht tegen de Masalit",
        "Sudan: violence is systematically aimed at the Masalit",
      ),
      sudan,
      "SDN",
      ["masalit"],
      "systematic",
    ),
    groups(
      "groups-sudan-2024",
      t("Soedan: risicoprofielen", "Sudan: risk profiles"),
      sudan,
      "SDN",
      [
        "african-sudanese",
        "opposition",
        "political-critic",
        "activist",
        "journalist",
        "lgb",
        "transgender",
        "woman",
        "emergency-response-room",
      ],
      "named",
    ),
    groups(
      "groups-ethiopia-2025",
      t("Ethiopië: risicoprofielen", "Ethiopia: risk profiles"),
      {
        from: "2025-10-02",
        knownFrom: "2025-10-02",
        coveredUntil: COVERED.countryPolicy,
        sources: [ethiopia2025],
        note: t(
          "De dag van ondertekening; de ingangsdag is niet gelezen.",
          "The day it was signed; the day it took effect was not read.",
        ),
      },
      "ETH",
      ["journalist", "opposition", "academic", "activist", "armed-group-oromo", "armed-group-fano"],
      "named",
    ),
  ],
});
