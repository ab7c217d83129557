import type { ChoiceValue } from "@keten/law-language";
import { t } from "@keten/text";

/** What can decide which State examines an application, in the order of the law. */
export const criteria: ChoiceValue[] = [
  {
    id: "security",
    label: t("gevaar voor de veiligheid: het land dat dit vaststelde", "danger to security: the State that found it"),
  },
  {
    id: "own-choice",
    label: t("Nederland behandelt de aanvraag uit eigen keuze", "the Netherlands examines it by choice"),
  },
  {
    id: "minor-family",
    label: t("kind alleen: het land van gezin, broer of zus", "child alone: the State of family or sibling"),
  },
  {
    id: "minor-relative",
    label: t("kind alleen: het land van oom, tante of grootouder", "child alone: the State of the relative"),
  },
  {
    id: "minor-first-registration",
    label: t("kind alleen: het land van de eerste registratie", "child alone: the State of first registration"),
  },
  {
    id: "minor-present",
    label: t("kind alleen: het land waar het aanvroeg en is", "child alone: the State where it applied and is"),
  },
  {
    id: "child-interest",
    label: t(
      "kind alleen: een mens bepaalt welk land in het belang van het kind is",
      "child alone: a person decides which State is in the child's interests",
    ),
  },
  {
    id: "dependant",
    label: t(
      "het land van de persoon van wie of voor wie zorg nodig is",
      "the State of the person giving or needing care",
    ),
  },
  {
    id: "dependant-here",
    label: t("wie zorg nodig heeft kan niet reizen: Nederland", "the dependent person cannot travel: the Netherlands"),
  },
  {
    id: "family-protected",
    label: t("het land waar een gezinslid mag wonen", "the State where a family member may live"),
  },
  {
    id: "family-applicant",
    label: t("het land waar een gezinslid asiel vraagt", "the State where a family member asks for asylum"),
  },
  {
    id: "family-together",
    label: t(
      "het gezin blijft samen: het land van de meesten, anders van de oudste",
      "the family stays together: the State of most of them, else of the oldest",
    ),
  },
  {
    id: "document",
    label: t("het land dat het verblijfsdocument of visum gaf", "the State that issued the residence document or visa"),
  },
  { id: "diploma", label: t("het land dat het diploma gaf", "the State that issued the diploma") },
  { id: "visa-free", label: t("het land van binnenkomst zonder visumplicht", "the State of visa-free entry") },
  { id: "transit", label: t("het land van de luchthaven", "the State of the airport") },
  { id: "relocated", label: t("het land van herplaatsing", "the State of relocation") },
  {
    id: "rescue",
    label: t("het land waar de persoon na een redding aan land kwam", "the State of disembarkation after a rescue"),
  },
  {
    id: "irregular-entry",
    label: t("het eerste land van onregelmatige binnenkomst", "the first State of irregular entry"),
  },
  { id: "five-months", label: t("het land van een verblijf van vijf maanden", "the State of a stay of five months") },
  { id: "first-registration", label: t("het land van de eerste aanvraag", "the State of the first application") },
];
