import { day } from "@keten/law-language";
import { t } from "@keten/text";
import { indOnPending } from "../family/sources.js";
import type { Programme } from "../programmes/programme.js";
import { emn2024, twoStatus } from "../sources/national.js";
import { source } from "../sources/source.js";
import {
  advisoryCouncil,
  bill,
  cabinet20December,
  coalitionAccord2024,
  councilOfStateAdvice,
  emergencyBill,
  governmentProgramme2024,
  houseVotes2025,
  senateVotes2026,
  twoStatusBill,
} from "./sources.js";

const accord2026 = source({
  id: "coalitieakkoord-2026",
  nl: "Coalitieakkoord van D66, VVD en CDA, 30 januari 2026, naar persberichten",
  en: "Coalition accord of D66, VVD and CDA, 30 January 2026, from press reports",
  kind: "press",
  locator: "coalitieakkoord 2026",
  verification: "secondary",
});
const later = t(
  "Wat er na de genoemde dagen mee gebeurde, is niet gevonden.",
  "What became of it after the days named was not found.",
);

/** Bills and plans that change no rule modelled here, or that have become law or were rejected, with their path. */
export const billProgrammes: Programme[] = [
  {
    id: "two-status-act-adopted",
    subject: "permit",
    title: t("Eerste Kamer neemt het tweestatusstelsel aan", "Senate adopts the two-status act"),
    says: t(
      "Op 20 december 2024 naar de Raad van State, advies op 10 februari 2025 gepubliceerd, door de Tweede Kamer aangenomen op 3 juli 2025 (95 tegen 55), door de Eerste Kamer op 21 april 2026 (41 tegen 34), van kracht op 12 juni 2026.",
      "To the Council of State on 20 December 2024, advice published on 10 February 2025, adopted by the House on 3 July 2025 (95 to 55), by the Senate on 21 April 2026 (41 to 34), in force on 12 June 2026.",
    ),
    before: t("Eén asielstatus voor iedereen.", "One asylum status for everybody."),
    from: day("2026-04-21"),
    owner: "Eerste Kamer",
    status: "event",
    cause: { kind: "parliament", says: t("De stemming van 21 april 2026.", "The vote of 21 April 2026.") },
    rules: ["permit.ground", "family.circle", "family.conditions", "family.waiting-until"],
    sources: [twoStatusBill, councilOfStateAdvice, houseVotes2025, senateVotes2026],
  },
  {
    id: "emergency-bill-rejected",
    subject: "permit",
    title: t("Eerste Kamer verwerpt de Asielnoodmaatregelenwet", "Senate rejects the emergency measures bill"),
    says: t(
      "Met 31 stemmen voor en 44 tegen. Ook de novelle over strafbaarheid van illegaal verblijf (36 855) wordt verworpen, met 37 tegen 38. De kortere vergunning en het einde van de vergunning voor onbepaalde tijd kwamen daarna met de uitvoeringswet van het Pact.",
      "With 31 votes for and 44 against. The amending bill on the offence of illegal stay (36 855) is rejected too, 37 to 38. The shorter permit and the end of the indefinite permit then came with the act implementing the Pact.",
    ),
    from: day("2026-04-21"),
    owner: "Eerste Kamer",
    status: "event",
    cause: { kind: "parliament", says: t("De stemming van 21 april 2026.", "The vote of 21 April 2026.") },
    rules: ["permit.duration", "permit.indefinite"],
    sources: [emergencyBill, senateVotes2026],
  },
  {
    id: "two-status-pending-applications",
    subject: "family",
    title: t(
      "Nieuwe nareisregels ook voor meer dan 19.000 lopende aanvragen",
      "New family rules for more than 19,000 pending applications too",
    ),
    says: t(
      "De IND past de nieuwe regels toe op aanvragen die op 12 juni 2026 open waren. Enkele tientallen afwijzingen worden eerst aan de rechter voorgelegd; andere geraakte zaken wachten daarop.",
      "The IND applies the new rules to applications open on 12 June 2026. Several dozen refusals are first put before the courts; other cases concerned wait for that.",
    ),
    from: day("2026-06-12"),
    owner: "IND",
    status: "running",
    cause: {
      kind: "government",
      says: t(
        "De wet kent geen uitzondering voor lopende aanvragen, volgens de IND.",
        "The act has no exception for pending applications, according to the IND.",
      ),
    },
    rules: ["family.circle", "family.conditions", "family.decision"],
    sources: [indOnPending, twoStatus],
    note: t("Uitspraken zijn niet gevonden.", "Rulings were not found."),
  },
  {
    id: "bill-return-and-detention",
    subject: "return",
    title: t("Plan: niet meewerken aan uitzetting strafbaar", "Plan: refusing to cooperate with removal an offence"),
    says: t(
      "Het voorstel Wet terugkeer en vreemdelingenbewaring (34 309) ligt bij de Eerste Kamer. Een novelle wijzigt het; op 20 december 2024 voegde het kabinet toe dat weigeren mee te werken aan uitzetting strafbaar wordt. De Adviesraad vroeg in april 2025 om een grens aan “verboden voorwerpen” en waarborgen bij langere ophouding.",
      "The return and detention bill (34 309) lies with the Senate. An amending bill changes it; on 20 December 2024 the cabinet added that refusing to cooperate with removal becomes an offence. In April 2025 the Advisory Council asked to limit “prohibited objects” and for safeguards with longer holding.",
    ),
    before: t("Niet meewerken is geen strafbaar feit.", "Refusing to cooperate is no offence."),
    from: day("2024-12-20"),
    owner: "minister van Asiel en Migratie",
    status: "announced",
    cause: { kind: "government", says: t("Meer terugkeer.", "More returns.") },
    sources: [
      bill("34 309", "Voorstel Wet terugkeer en vreemdelingenbewaring", "Return and detention bill"),
      cabinet20December,
      advisoryCouncil("advies novelle, april 2025", "advice on the amending bill, April 2025"),
    ],
    note: later,
  },
  {
    id: "bill-housing-priority",
    subject: "reception",
    title: t("Plan: geen voorrang voor statushouders bij sociale huur", "Plan: no housing priority for permit holders"),
    says: t(
      "Aangekondigd in 2024, in consultatie van 17 februari tot en met 16 maart 2025, door de Adviesraad in maart 2025 ontraden, op 3 oktober 2025 naar de Tweede Kamer (36 831). Gemeenten zouden statushouders geen voorrang meer mogen geven omdat zij statushouder zijn.",
      "Announced in 2024, in consultation from 17 February to 16 March 2025, advised against by the Advisory Council in March 2025, sent to the House on 3 October 2025 (36 831). Municipalities could no longer give permit holders priority because they are permit holders.",
    ),
    before: t(
      "Gemeenten mogen voorrang geven en moeten een taakstelling halen.",
      "Municipalities may give priority and must meet a housing task.",
    ),
    from: day("2025-02-17"),
    owner: "minister van Volkshuisvesting en Ruimtelijke Ordening",
    status: "announced",
    cause: { kind: "government", says: t("Het regeerprogramma van 2024.", "The government programme of 2024.") },
    sources: [
      bill(
        "36 831",
        "Voorstel Wet nieuwe regels inzake huisvesting vergunninghouders",
        "Bill on new rules for the housing of permit holders",
        "official",
        "https://www.rijksoverheid.nl/actueel/nieuws/2025/10/03/wetsvoorstel-schrappen-voorrang-statushouders-naar-tweede-kamer",
      ),
      advisoryCouncil("advies verbod op voorrang, maart 2025", "advice on the ban on priority, March 2025"),
    ],
    note: later,
  },
  {
    id: "bill-repeal-dispersal",
    subject: "reception",
    title: t("Plan: Spreidingswet intrekken", "Plan: repeal of the dispersal act (Spreidingswet)"),
    says: t(
      "Aangekondigd op 16 mei en 13 september 2024; op 14 november 2024 zei de minister dat het voorstel begin 2025 komt. De Adviesraad was in mei 2025 kritisch over de contourennota. Het coalitieakkoord van 30 januari 2026 laat de wet voorlopig staan.",
      "Announced on 16 May and 13 September 2024; on 14 November 2024 the minister said the bill would come in early 2025. In May 2025 the Advisory Council was critical of the outline. The coalition accord of 30 January 2026 keeps the act for now.",
    ),
    before: t("De Spreidingswet geldt sinds 31 januari 2024.", "The act holds since 31 January 2024."),
    from: day("2024-11-14"),
    owner: "minister van Asiel en Migratie",
    status: "announced",
    cause: { kind: "government", says: t("Het regeerprogramma van 2024.", "The government programme of 2024.") },
    sources: [
      emn2024,
      coalitionAccord2024,
      governmentProgramme2024,
      advisoryCouncil("contourennota Spreidingswet, mei 2025", "outline on the dispersal act, May 2025"),
      accord2026,
    ],
    note: later,
  },
  {
    id: "bill-biometrics-powers",
    subject: "neighbours",
    title: t("Plan: bevoegdheden voor biometrie voortzetten", "Plan: continued powers on biometrics"),
    says: t(
      "De tijdelijke bevoegdheden om vingerafdrukken en gezichtsopnamen van vreemdelingen te nemen worden blijvend. De Adviesraad vond dat in juli 2025 gerechtvaardigd, met meer waarborgen en toezicht.",
      "The temporary powers to take fingerprints and facial images of aliens become permanent. In July 2025 the Advisory Council found that justified, with more safeguards and supervision.",
    ),
    from: day("2025-07-01"),
    owner: "minister van Asiel en Migratie",
    status: "announced",
    sources: [advisoryCouncil("advies biometrie, juli 2025", "advice on biometrics, July 2025")],
    note: t("De dag in juli 2025 is niet gevonden.", "The day in July 2025 was not found."),
  },
  {
    id: "bill-naturalisation-ten-years",
    subject: "neighbours",
    title: t("Plan: tien jaar wachten op het Nederlanderschap", "Plan: ten years' wait for Dutch nationality"),
    says: t(
      "Het kabinet stemde vóór de verkiezingen van 29 oktober 2025 in met een concept: tien in plaats van vijf jaar verblijf, met twee maanden consultatie. De Adviesraad raadde het in december 2025 af. In de Rijkswet staat op 1 oktober 2026 nog vijf jaar.",
      "Before the elections of 29 October 2025 the cabinet agreed to a draft: ten instead of five years of stay, with two months of consultation. The Advisory Council advised against it in December 2025. On 1 October 2026 the Act still says five years.",
    ),
    before: t("Vijf jaar verblijf.", "Five years of stay."),
    from: day("2025-10-01"),
    owner: "staatssecretaris van Justitie en Veiligheid",
    status: "announced",
    cause: { kind: "government", says: t("Het hoofdlijnenakkoord van 2024.", "The coalition accord of 2024.") },
    sources: [
      source({
        id: "upday-naturalisatie-2025",
        nl: "Persbericht over het besluit van de ministerraad: van vijf naar tien jaar",
        en: "Press report on the cabinet's decision: from five to ten years",
        kind: "press",
        locator: "upday, naturalisatie tien jaar",
        url: "https://www.upday.com/nl/binnenland/kabinet-wachttijd-nederlandse-nationaliteit-van-5-naar-10-jaar/s1vjmyw",
        verification: "secondary",
      }),
      advisoryCouncil("advies Rijkswet op het Nederlanderschap, december 2025", "advice on nationality, December 2025"),
    ],
    note: t(
      "De dag van het kabinetsbesluit is niet gevonden; hier telt 1 oktober 2025.",
      "The day of the cabinet's decision was not found; 1 October 2025 is used here.",
    ),
  },
];
