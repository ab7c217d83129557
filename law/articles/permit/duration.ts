import {
  addLength,
  and,
  answerOf,
  choose,
  days,
  exists,
  is,
  isOneOf,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { announcedEntryDate, entryVisaIssued, grantedStatus, sponsorDocumentEnd } from "./facts.js";
import { qualificationRegulation } from "./sources.js";

const old = { from: "2001-04-01", knownFrom: "2001-04-01", coveredUntil: COVERED.oldProcedure } as const;
const readOnce = t(
  "Gelezen in de teksten van 1 januari 2020 en 28 februari 2026; oudere teksten zijn niet nagekeken. In 2001 gold een kortere duur.",
  "Read in the texts of 1 January 2020 and 28 February 2026; older texts were not checked. In 2001 a shorter duration held.",
);

/** How long a permit (before 12 June 2026) or its document (since) is valid. */
export const permitValidity = parameter("permit-validity", {
  title: t("geldigheidsduur van vergunning of document", "validity of the permit or document"),
  type: "length",
  values: [
    parameterValue("permit-validity-five-years", {
      ...old,
      from: "2020-01-01",
      knownFrom: "2020-01-01",
      sources: [vw2000("28(2) (tot 12 juni 2026)")],
      note: readOnce,
      value: { months: 60 },
    }),
    pactImplementation.ends("permit-validity-five-years"),
    parameterValue("permit-validity-three-years", {
      ...pactImplementation.begins,
      sources: [vw2000("9(3) (vanaf 12 juni 2026)"), qualificationRegulation("24(4)")],
      value: { months: 36 },
    }),
  ],
});

/** How long the permit of a person with protection, or since the Pact its document, is valid. */
export const permitDuration = rule("permit.duration", {
  subject: "permit",
  title: t("geldigheidsduur van de asielvergunning", "validity of the asylum permit"),
  summary: t(
    "Eerst vijf jaar. Voor besluiten vanaf 12 juni 2026: een document van drie jaar, dat steeds met drie jaar wordt verlengd.",
    "First five years. For decisions from 12 June 2026: a document of three years, renewed by three years each time.",
  ),
  result: { kind: "length" },
  selectedBy: decisionDate,
  versions: [
    version("permit-five-years", {
      title: t("een vergunning van vijf jaar", "a permit of five years"),
      ...old,
      from: "2020-01-01",
      knownFrom: "2020-01-01",
      sources: [vw2000("28(2) (tot 12 juni 2026)")],
      note: readOnce,
      says: parameterOf(permitValidity),
    }),
    pactImplementation.ends("permit-five-years"),
    version("permit-three-year-document", {
      title: t(
        "een vergunning zonder einddatum, met een document van drie jaar",
        "a permit without end date, with a document of three years",
      ),
      ...pactImplementation.begins,
      sources: [vw2000("9(3), 28 (vanaf 12 juni 2026)"), qualificationRegulation("24(4)")],
      note: t(
        "De Europese verordening vraagt voor subsidiair beschermden ten minste een jaar en bij verlenging twee; Nederland geeft ook hun drie jaar.",
        "The European Regulation asks at least one year for subsidiary protection, and two on renewal; the Netherlands gives them three years too.",
      ),
      says: parameterOf(permitValidity),
    }),
  ],
});

/** The first day of the permit. */
export const permitStart = rule("permit.start", {
  subject: "permit",
  title: t("ingangsdatum van de asielvergunning", "first day of the asylum permit"),
  summary: t(
    "Eerst de dag waarop de aanvraag is ontvangen, nu de dag na de bekendmaking van het besluit.",
    "First the day the application was received, now the day after the decision was notified.",
  ),
  result: { kind: "date" },
  selectedBy: decisionDate,
  versions: [
    version("permit-from-application", {
      title: t("de dag waarop de aanvraag is ontvangen", "the day the application was received"),
      ...old,
      sources: [vw2000("44(2) (tot 12 juni 2026)")],
      says: applicationDate,
    }),
    pactImplementation.ends("permit-from-application"),
    version("permit-from-grant", {
      title: t("de dag na de bekendmaking van het besluit", "the day after notification of the decision"),
      ...pactImplementation.begins,
      sources: [vw2000("44(2) (vanaf 12 juni 2026)")],
      says: addLength(decisionDate, days(1)),
      except: [
        {
          id: "permit-from-entry-visa",
          label: "entry-visa",
          title: t(
            "nagereisd met een mvv: de dag na de afgifte, of de opgegeven dag van inreis",
            "followed with an entry visa: the day after its issue, or the announced day of entry",
          ),
          sources: [vb2000("3.105a (vanaf 12 juni 2026)")],
          when: and(is(grantedStatus, "family-following"), exists(entryVisaIssued)),
          says: choose(
            when(exists(announcedEntryDate), announcedEntryDate),
            otherwise(addLength(entryVisaIssued, days(1))),
          ),
        },
      ],
    }),
  ],
});

const isFamily = isOneOf(grantedStatus, "family-present", "family-following");

/** The day on which the validity that was given has passed. */
export const permitDocumentEnd = rule("permit.document-end", {
  subject: "permit",
  title: t("einde van de geldigheid", "end of validity"),
  summary: t(
    "De begindag plus de geldigheidsduur; voor een gezinslid de einddatum van de referent.",
    "The first day plus the validity; for a family member the end date of the sponsor.",
  ),
  result: { kind: "date" },
  selectedBy: decisionDate,
  versions: [
    version("permit-end-old", {
      title: t("begindag van de vergunning plus de duur", "first day of the permit plus its duration"),
      ...old,
      from: "2020-01-01",
      knownFrom: "2020-01-01",
      sources: [vw2000("28(2), 44(2) (tot 12 juni 2026)")],
      says: addLength(answerOf(permitStart), answerOf(permitDuration)),
      except: [
        {
          id: "permit-end-old-family",
          label: "family-old",
          title: t("gezinslid: gelijk met de referent", "family member: together with the sponsor"),
          sources: [vw2000("28(2), voor gezinsleden (tot 12 juni 2026)", "unverified")],
          note: t(
            "Dat de vergunning van het gezinslid met die van de referent afliep, is niet in een tekst gelezen.",
            "That the permit of the family member ran out with the sponsor's was not read in a text.",
          ),
          when: isFamily,
          says: sponsorDocumentEnd,
        },
      ],
    }),
    pactImplementation.ends("permit-end-old"),
    version("permit-end-document", {
      title: t(
        "begindag plus drie jaar: het document verloopt, de vergunning niet",
        "first day plus three years: the document expires, the permit does not",
      ),
      ...pactImplementation.begins,
      sources: [vw2000("9(3), 9(4), 9(9) (vanaf 12 juni 2026)")],
      says: addLength(answerOf(permitStart), answerOf(permitDuration)),
      except: [
        {
          id: "permit-end-family",
          label: "family",
          title: t("gezinslid: gelijk met de referent", "family member: together with the sponsor"),
          sources: [vw2000("9(4) (vanaf 12 juni 2026)"), qualificationRegulation("23(2)")],
          when: isFamily,
          says: sponsorDocumentEnd,
        },
      ],
    }),
  ],
});
