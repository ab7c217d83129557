import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024 } from "../sources/national.js";
import { equalityRuling, letterMarch2024, letterOctober2024, workInstruction2024 } from "./sources.js";

/** Letters that brought the policy in line with the Court, and the announcement of the new way of assessing. */
export const assessmentProgrammes: Programme[] = [
  {
    id: "assessment-letter-march-2024",
    subject: "assessment",
    title: t(
      "Beoordeling van asiel aangepast aan de Europese praktijk",
      "Asylum assessment adapted to European practice",
    ),
    says: t(
      "De brief van 5 maart 2024 kondigt de nieuwe geloofwaardigheidsbeoordeling en risicoprofielen per 1 juli aan, en volgt het Hof van Justitie bij politieke overtuiging, de glijdende schaal en vrouwen als sociale groep.",
      "The letter of 5 March 2024 announces the new credibility assessment and risk profiles as of 1 July, and follows the Court of Justice on political opinion, the sliding scale and women as a social group.",
    ),
    before: t(
      "Integrale weging, risicogroepen, alleen een fundamentele politieke overtuiging, en bij willekeurig geweld alleen de algemene toestand.",
      "Integral weighing, risk groups, only a fundamental political opinion, and with indiscriminate violence only the general situation.",
    ),
    from: day("2024-03-05"),
    owner: "IND",
    status: "event",
    cause: {
      kind: "judgment",
      says: t(
        "Arresten van 21 september en 9 november 2023 en 16 januari 2024, en een motie van de Tweede Kamer.",
        "Judgments of 21 September and 9 November 2023 and 16 January 2024, and a motion of the House.",
      ),
    },
    rules: [
      "assessment.credibility",
      "assessment.risk-profile",
      "assessment.political-opinion",
      "assessment.violence-scale",
      "assessment.women-social-group",
    ],
    sources: [letterMarch2024, emn2024],
  },
  {
    id: "assessment-change-july-2024",
    subject: "assessment",
    title: t(
      "Geloofwaardigheid en risicoprofielen sinds 1 juli 2024",
      "Credibility and risk profiles since 1 July 2024",
    ),
    says: t(
      "Zonder voldoende documenten kan een relaas alleen geloofwaardig worden bevonden als aan alle vijf voorwaarden is voldaan. Een risicoprofiel helpt bij de individuele beoordeling.",
      "Without sufficient documents an account can be found credible only if all five conditions are met. A risk profile helps in the individual assessment.",
    ),
    before: t(
      "Alles werd samen gewogen; wie bij een risicogroep hoorde kreeg eerder bescherming, los van het persoonlijke risico.",
      "All things were weighed together; a member of a risk group was protected sooner, apart from the personal risk.",
    ),
    from: day("2024-07-01"),
    owner: "IND",
    status: "event",
    cause: {
      kind: "motion",
      says: t(
        "Een motie van de Tweede Kamer: minder voordeel van de twijfel, meer bewijslast bij de aanvrager.",
        "A motion of the House: less benefit of the doubt, more burden of proof with the applicant.",
      ),
    },
    rules: ["assessment.credibility", "assessment.risk-profile"],
    sources: [workInstruction2024, emn2024],
  },
  {
    id: "assessment-letter-october-2024",
    subject: "assessment",
    title: t("Vereenzelviging met gelijkheid in het beleid", "Identification with equality in policy"),
    says: t(
      "Voortaan drie stappen: vereenzelvigt de aanvraagster zich met de gelijkheid van man en vrouw, hoort zij daardoor bij een groep die als afwijkend geldt, en is haar vrees gegrond?",
      "From now on three steps: does the applicant identify with the equality of women and men, does she thereby belong to a group seen as deviant, and is her fear well-founded?",
    ),
    before: t(
      "Beleid voor verwesterde vrouwen: een westerse leefstijl telde alleen als uiting van een fundamentele overtuiging.",
      "Policy for westernised women: a western lifestyle counted only as the expression of a fundamental conviction.",
    ),
    from: day("2024-10-16"),
    owner: "AenM",
    status: "event",
    cause: {
      kind: "judgment",
      says: t(
        "Het arrest van het Hof van Justitie van 11 juni 2024.",
        "The judgment of the Court of Justice of 11 June 2024.",
      ),
    },
    rules: ["assessment.equality"],
    sources: [letterOctober2024, equalityRuling],
  },
];
