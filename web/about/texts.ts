import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const aboutTexts = catalogue("about", {
  aboutTitle: t("Over Keten", "About Keten"),
  aboutLede: t(
    "Keten is het Nederlandse asiel- en migratiestelsel als software: één stel regels dat een zaak uitlegt en een beleid doorrekent.",
    "Keten is the Dutch asylum and migration system as software: one set of rules that explains a case and calculates a policy.",
  ),
  doesTitle: t("Wat Keten doet", "What Keten does"),
  does1: t(
    "Wat geldt? zegt welke regel op een dag geldt, tot wanneer iemand moet beslissen en waar dat staat.",
    "What applies? tells which rule holds on a day, until when someone must decide and where that is written.",
  ),
  does2: t(
    "Regels toont elke regel met zijn tekst, zijn versies in de tijd en zijn bron.",
    "Rules shows each rule with its text, its versions in time and its source.",
  ),
  does3: t(
    "De keten toont de gepubliceerde cijfers van een jaar als één beeld.",
    "The chain shows the published figures of a year as one picture.",
  ),
  does4: t(
    "Scenario’s laat verzonnen mensen één voor één door de keten lopen en toont hoe ver de uitkomsten uiteenlopen.",
    "Scenarios lets made-up people go through the chain one by one and shows how far the outcomes spread.",
  ),
  does5: t(
    "Cijfers zet gepubliceerde getallen naast elkaar, ook waar bronnen verschillen.",
    "Figures puts published numbers side by side, also where sources differ.",
  ),
  does6: t(
    "Begrippen legt woorden in gewone taal uit en toont wie wat doet.",
    "Glossary explains words in plain language and shows who does what.",
  ),
  notTitle: t("Wat Keten niet doet", "What Keten does not do"),
  not1: t(
    "Keten neemt geen besluit. Dit is uitleg, geen besluit.",
    "Keten takes no decisions. It explains; it decides nothing.",
  ),
  not2: t(
    "Een oordeel over iemands verhaal blijft bij mensen. Zo’n [open norm](open-norm) vult Keten niet in.",
    "Judging a person’s account stays with people. Keten does not fill in such an [open norm](open-norm).",
  ),
  not3: t(
    "Keten bewaart uw antwoorden niet. Ze staan alleen in uw eigen browser.",
    "Keten does not keep your answers. They stay in your own browser.",
  ),
  sureTitle: t("Hoe zeker is het?", "How sure is it?"),
  sureOfficial: t(
    "Gelezen in de wet, het besluit of de uitspraak zelf, of geteld door wie het cijfer maakt.",
    "Read in the act, the decree or the ruling itself, or counted by whoever makes the figure.",
  ),
  sureSecondary: t(
    "Gelezen in een overzicht, een bericht of een verslag.",
    "Read in an overview, a news report or a summary.",
  ),
  sureUnverified: t(
    "Door niemand vergeleken met een bron, of afgeleid uit andere getallen.",
    "Compared with a source by nobody, or derived from other numbers.",
  ),
  clocksTitle: t("Twee klokken", "Two clocks"),
  clocks: t(
    "Een regel geldt in een periode, en wij weten dat vanaf een dag. Een rechter kan een maatregel achteraf [vernietigen](annulment). Daarom vraagt Keten twee dagen: waarop het geldt, en wat toen bekend was.",
    "A rule holds over a period, and we know so from a day. A court can [annul](annulment) a measure afterwards. So Keten asks for two days: when it applies, and what was known.",
  ),
  futureTitle: t("Nooit één lijn", "Never one line"),
  future: t(
    "De toekomst is een [band](band). Keten rekent een scenario twintig keer, met telkens andere [aannames](assumption). De band laat zien hoe ver die uiteenlopen.",
    "The future is a [band](band). Keten runs a scenario twenty times, each with other [assumptions](assumption). The band shows how far they spread.",
  ),
  licence: t(
    "De code is open onder de licentie EUPL-1.2. De lettertypen Source Sans 3 en Source Serif 4 vallen onder de SIL Open Font License 1.1.",
    "The code is open under the EUPL-1.2 licence. The typefaces Source Sans 3 and Source Serif 4 are under the SIL Open Font License 1.1.",
  ),
  accessTitle: t("Toegankelijkheid", "Accessibility"),
  accessLede: t(
    "Keten wil voor iedereen werken: met toetsenbord, schermlezer, grote letters, veel contrast en een telefoon.",
    "Keten wants to work for everyone: with a keyboard, a screen reader, large letters, high contrast and a phone.",
  ),
  doneTitle: t("Wat is gedaan", "What has been done"),
  done1: t(
    "Alles is te bedienen met het toetsenbord. De plek waar u bent, heeft een rand.",
    "Everything can be used with the keyboard. The place where you are has an edge.",
  ),
  done2: t(
    "Elk beeld heeft een zin en een tabel of lijst met dezelfde gegevens.",
    "Every picture has a sentence and a table or list with the same data.",
  ),
  done3: t(
    "Kleur is nooit het enige teken: vorm en woord zeggen hetzelfde.",
    "Colour is never the only sign: shape and word say the same.",
  ),
  done4: t(
    "Licht, donker, hoog contrast, minder beweging en grotere letters van uw apparaat worden gevolgd.",
    "Light, dark, high contrast, less motion and larger letters of your device are followed.",
  ),
  done6: t(
    "Woorden uit het recht hebben waar ze het eerst voorkomen een stippellijn naar hun uitleg.",
    "Words of law have a dotted line to their explanation where they first occur.",
  ),
  done5: t(
    "Elke pagina wordt bij elke verandering automatisch nagekeken op de regels van WCAG 2.2, niveau A en AA.",
    "Every page is checked automatically at every change against the rules of WCAG 2.2, levels A and AA.",
  ),
  openTitle: t("Wat nog niet is gedaan", "What has not been done yet"),
  open1: t(
    "Geen mens heeft de pagina’s met een schermlezer nagelopen. Een automatische controle vindt maar een deel van de fouten.",
    "No person has gone through the pages with a screen reader. An automatic check finds only part of the faults.",
  ),
  open2: t(
    "De teksten zijn er in het Nederlands en Engels. Andere talen ontbreken nog.",
    "The texts are in Dutch and English. Other languages are still missing.",
  ),
  open3: t(
    "Er is nog geen onafhankelijke toets gedaan, en dus geen formele verklaring.",
    "No independent audit has been done yet, so there is no formal statement.",
  ),
});
