import { day, type Source } from "@keten/law-language";
import type { Text } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024 } from "../sources/national.js";
import { source } from "../sources/source.js";

type Written = Omit<Programme, "from" | "until" | "sources" | "subject"> & {
  from: string;
  until?: string;
  subject?: string;
  sources?: readonly Source[];
};

/** A programme with its days as ISO text; the annual report of 2024 tells of each. */
export const programme = ({ from, until, sources = [], subject = "neighbours", ...rest }: Written): Programme => ({
  ...rest,
  subject,
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
  sources: [...sources, emn2024],
});

/** Something published about a programme, cited in the annual report and not read itself. */
export const cited = (
  id: string,
  title: Text,
  kind: Source["kind"],
  locator: string,
  published?: string,
  url?: string,
) =>
  source({
    id,
    nl: title.nl,
    en: title.en,
    kind,
    locator,
    verification: "secondary",
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  });
