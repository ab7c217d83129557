import { type Text, t } from "./text.js";

const REASONS: Record<string, Text> = {
  ENOENT: t("het bestaat niet", "it does not exist"),
  EISDIR: t("het is een map", "it is a folder"),
  ENOTDIR: t("een deel van het pad is geen map", "a part of the path is no folder"),
  EACCES: t("u mag het niet lezen", "you may not read it"),
  EPERM: t("u mag het niet lezen", "you may not read it"),
};

/** Why a file could not be read, from the error that a system gives; in the system's own words where it is a rare one. */
export function unreadableBecause(error: unknown): Text {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  return REASONS[code] ?? t(message, message);
}
