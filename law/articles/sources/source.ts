import { day, type Source } from "@keten/law-language";
import { t } from "@keten/text";

type Parts = Omit<Source, "published" | "title"> & { nl: string; en: string; published?: string };

export function source({ nl, en, published, ...rest }: Parts): Source {
  const made: Source = { ...rest, title: t(nl, en) };
  if (published !== undefined) made.published = day(published);
  return made;
}

export type Verification = Source["verification"];
