import { KetenError, type Problem, type Text, t } from "@keten/text";

/** What the API sends when it will not answer: `application/problem+json`. */
interface ProblemDocument {
  title?: string;
  detail?: string;
  status?: number;
  errors?: Problem[];
}

const UNREACHABLE: Text = t(
  "De gegevens zijn nu niet te bereiken. Controleer uw verbinding en probeer het opnieuw.",
  "The data cannot be reached now. Check your connection and try again.",
);
const UNREADABLE: Text = t(
  "De server gaf een antwoord dat deze pagina niet kan lezen.",
  "The server gave an answer that this page cannot read.",
);

const problem = (code: string, message: Text): Problem => ({ code, severity: "error", message });

async function answerOf<T>(request: () => Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request();
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") throw fault;
    throw new KetenError([problem("unreachable", UNREACHABLE)]);
  }
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("json")) throw new KetenError([problem("unreadable", UNREADABLE)]);
  const body = (await response.json()) as T & ProblemDocument;
  if (response.ok) return body;
  if (body.errors && body.errors.length > 0) throw new KetenError(body.errors);
  const detail = body.detail ?? body.title;
  throw new KetenError([problem("refused", detail ? t(detail, detail) : UNREADABLE)]);
}

/** Reads from the API of the server these pages come from; a fault is a `KetenError`. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answerOf(() => fetch(path, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) }));
}

export function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return answerOf(() =>
    fetch(path, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    }),
  );
}
