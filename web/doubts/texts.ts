import { t } from "@keten/text";
import { catalogue } from "../words/catalogue.js";

export const doubtTexts = catalogue("doubts", {
  title: t("Wat is niet zeker?", "What is not certain?"),
  lede: t(
    "Elke regel in Keten heeft een bron. Hier staat wat nog niemand heeft nagekeken, wat is uitgerekend, en waar bronnen elkaar tegenspreken.",
    "Every rule in Keten has a source. Here stands what nobody has checked yet, what was computed, and where sources contradict each other.",
  ),
  read: t("Hoe is gelezen?", "How was it read?"),
  lines: t("{count} regels recht", "{count} lines of law"),
  unverified: t("Niet nagekeken ({count})", "Not checked ({count})"),
  unverifiedLede: t(
    "Uit het geheugen of uit een lijst van derden. Controleer dit zelf voordat u erop vertrouwt.",
    "From memory or from a third party's list. Check this yourself before you rely on it.",
  ),
  conflicts: t("Bronnen spreken elkaar tegen ({count})", "Sources contradict each other ({count})"),
  conflictsLede: t(
    "Keten volgt de eerste bron en waarschuwt bij elk antwoord.",
    "Keten follows the first source and warns with every answer.",
  ),
  ends: t("Einde uitgerekend ({count})", "End computed ({count})"),
  endsLede: t(
    "Het einde volgt uit een berekening of aankondiging. Of het is verlengd, is niet gevonden.",
    "The end follows from a calculation or announcement. Whether it was prolonged was not found.",
  ),
  views: t("Rechter en overheid verschillen ({count})", "Court and authority differ ({count})"),
  viewsLede: t(
    "Hier geeft Keten twee antwoorden: dat van de overheid en dat van de rechter.",
    "Here Keten gives two answers: that of the authority and that of the court.",
  ),
  none: t("Niets.", "Nothing."),
  other: t("Andere bron: {text}", "Another source: {text}"),
  rule: t("Regel", "Rule"),
  what: t("Wat", "What"),
  source: t("Bron", "Source"),
  why: t("Wat is niet zeker", "What is not certain"),
  noNote: t("De bron is niet in een officiële tekst nagekeken.", "The source was not checked in an official text."),
  usedBy: t("Gebruikt door", "Used by"),
});
