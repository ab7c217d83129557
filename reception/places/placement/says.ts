import { law } from "@keten/law";
import { type Text, t } from "@keten/text";
import { EMERGENCY, type Placed } from "./model.js";

const EMERGENCY_NAME = t("noodopvang", "emergency reception");

/** The name of a kind of place, as the law's rules write it. */
export function kindName(kind: string): Text {
  if (kind === EMERGENCY) return EMERGENCY_NAME;
  for (const id of ["reception.location", "minors.reception"]) {
    const result = law.rules.find((one) => one.id === id)?.result;
    const value = result?.kind === "choice" ? result.values.find((one) => one.id === kind) : undefined;
    if (value) return value.label;
  }
  return t(kind, kind);
}

/** Why a person has to decide first. */
interface Open {
  /** The members of the family would get different kinds of place. */
  differ: boolean;
  /** The right to reception itself is the question. */
  rightOpen: boolean;
}

/** What happens to one person, in a sentence. */
export function saysOf(placed: Omit<Placed, "says">, location: string | null, open: Open): Text {
  const kind = kindName(placed.kind ?? "");
  const needed = kindName(placed.needs.kind ?? "");
  const at = location ?? "";
  switch (placed.state) {
    case "placed":
      return placed.moved
        ? t(`Verhuist naar ${at}: ${kind.nl}.`, `Moves to ${at}: ${kind.en}.`)
        : t(`Krijgt een plek in ${at}: ${kind.nl}.`, `Gets a place in ${at}: ${kind.en}.`);
    case "stays":
      return t(`Blijft in ${at}: ${kind.nl}.`, `Stays in ${at}: ${kind.en}.`);
    case "unsuitable":
      return t(
        `${placed.moved ? "Verhuist naar" : "Verblijft in"} ${at} (${kind.nl}), maar heeft een andere soort nodig: ${needed.nl}. Daar is geen plek.`,
        `${placed.moved ? "Moves to" : "Lives in"} ${at} (${kind.en}), but needs another kind: ${needed.en}. There is no place.`,
      );
    case "without-place":
      return t(
        `Er is geen plek: nodig is ${needed.nl}. Iemand moet nu opvang regelen.`,
        `There is no place: what is needed is ${needed.en}. Somebody has to arrange reception now.`,
      );
    case "for-a-person":
      return forAPerson(placed, at, open);
  }
}

function forAPerson({ needs, location }: Omit<Placed, "says">, at: string, { differ, rightOpen }: Open): Text {
  const keeps = location === null ? t("", "") : t(` Blijft tot dan in ${at}.`, ` Stays in ${at} until then.`);
  const why = rightOpen
    ? t(
        "Volgens de regels is er geen recht op opvang meer of nog niet; een medewerker beslist, met redenen.",
        "By the rules there is no right to reception any more or yet; an official decides, with reasons.",
      )
    : differ
      ? t(
          "De leden van dit gezin zouden verschillende soorten plekken krijgen; een medewerker beslist, en het gezin blijft bij elkaar.",
          "The members of this family would get different kinds of place; an official decides, and the family stays together.",
        )
      : needs.missing.length > 0
        ? t(
            `Nog niet te zeggen: onbekend is ${needs.missing.join(", ")}.`,
            `Cannot be said yet: not known is ${needs.missing.join(", ")}.`,
          )
        : needs.kind === null
          ? t(
              "De regel geeft hier geen soort plek; een medewerker beslist.",
              "The rule gives no kind of place here; an official decides.",
            )
          : t(
              "Een ander lid van het gezin wacht op een beslissing.",
              "Another member of the family awaits a decision.",
            );
  return t(`${why.nl}${keeps.nl}`, `${why.en}${keeps.en}`);
}
