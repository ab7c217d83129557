export interface Preference {
  value: string;
  quality: number;
}

/** Reads an `Accept` or `Accept-Language` header, best first (RFC 9110, section 12.4.2); leaves out what has q=0. */
export function readAccept(header: string): Preference[] {
  return header
    .split(",")
    .map((part) => {
      const [value = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { value: value.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ value, quality }) => value !== "" && quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

/** Whether a reader takes a media type; without the header, everything. */
export function accepts(header: string | undefined, mediaType: string): boolean {
  if (header === undefined || header.trim() === "") return true;
  const [type] = mediaType.split("/");
  return readAccept(header).some(({ value }) => value === mediaType || value === `${type}/*` || value === "*/*");
}
