import { inLanguage, type Language, type Problem, type Text, t } from "@keten/text";
import { problem } from "../problems.js";
import { readAccept } from "./accept.js";

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** An error as every 4xx and 5xx tells it (RFC 9457); `errors` has each fault in both languages. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors: readonly Problem[];
}

const titles: Record<number, Text> = {
  400: t("Het verzoek klopt niet", "The request is not right"),
  404: t("Niet gevonden", "Not found"),
  405: t("Deze methode kan hier niet", "This method is not possible here"),
  406: t("Deze vorm van antwoord is er niet", "This form of answer does not exist"),
  408: t("Het verzoek duurde te lang", "The request took too long"),
  409: t("Dit kan nu niet", "This is not possible now"),
  413: t("Het verzoek is te groot", "The request is too large"),
  415: t("Deze vorm van inhoud wordt niet gelezen", "This form of content is not read"),
  417: t("Het verzoek verwacht te veel", "The request expects too much"),
  421: t("Dit is niet de bedoelde server", "This is not the server that was meant"),
  431: t("De kopregels zijn te groot", "The headers are too large"),
  500: t("Fout in de server", "Fault in the server"),
  503: t("De server is er nu niet", "The server is not available now"),
  507: t("Er is geen ruimte meer", "There is no room left"),
};
const otherFault = t("Het verzoek is niet uitgevoerd", "The request was not carried out");

export function problemDetails(
  status: number,
  errors: readonly Problem[],
  language: Language,
  request: string,
): ProblemDetails {
  const [first] = errors;
  return {
    type: `urn:keten:problem:${errors.length > 1 ? "several" : (first?.code ?? "unknown")}`,
    title: inLanguage(titles[status] ?? otherFault, language),
    status,
    detail: errors.map((error) => sentence(error, language)).join(" "),
    instance: `urn:uuid:${request}`,
    errors: errors.map(short),
  };
}

const LONGEST_VALUE = 200;

/** A value that was sent is repeated only where a person could read it. */
function short(error: Problem): Problem {
  const { value, ...rest } = error;
  if (value === undefined) return error;
  if (typeof value === "object" && value !== null) return rest;
  if (typeof value === "string" && value.length > LONGEST_VALUE)
    return { ...rest, value: `${value.slice(0, LONGEST_VALUE)}…` };
  return error;
}

function sentence(error: Problem, language: Language): string {
  const message = inLanguage(error.message, language);
  if (!error.allowed) return message;
  const allowed = inLanguage(error.allowed, language);
  return `${message} ${language === "en" ? "Allowed:" : "Toegestaan:"} ${allowed}${/[.?!]$/.test(allowed) ? "" : "."}`;
}

/** The first language that the reader asks for and that every message has; otherwise Dutch. */
export function languageOf(acceptLanguage: string | undefined): "nl" | "en" {
  for (const { value } of readAccept(acceptLanguage ?? "")) {
    const language = value.toLowerCase().split("-")[0];
    if (language === "nl" || language === "en") return language;
  }
  return "nl";
}

/** The message for a fault of our own: it tells where to look, never what went wrong inside. */
export function serverFault(request: string): Problem {
  return problem("server-fault", { values: { number: request } });
}
