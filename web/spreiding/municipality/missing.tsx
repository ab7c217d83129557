import { parseDay } from "@keten/calendar";
import { useCallback } from "react";
import { Link } from "wouter";
import { get } from "../../api/client.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { spreadTexts } from "../texts.js";

interface Found {
  code: string;
  name: string;
  ended: { on: string; into: { code: string; name: string } } | null;
}

/** Says of an address without a municipality that there is none, or what took the place of the one that was. */
export function MissingMunicipality({ code, kept }: { code: string; kept: string }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const load = useCallback(
    (signal: AbortSignal) =>
      get<{ municipalities: Found[] }>(`/v1/municipalities?code=${encodeURIComponent(code)}`, signal),
    [code],
  );
  const [loaded] = useLoaded(load);
  const found = loaded.state === "ready" ? loaded.value.municipalities[0] : undefined;
  const since = found?.ended ? parseDay(found.ended.on) : null;
  return (
    <div className="spread-unknown" role="status">
      <h2>{say("unknownTitle")}</h2>
      {found?.ended && since && "day" in since ? (
        <p>
          {say("endedMunicipality", { name: found.name, code: found.code, day: format.day(since.day) })}{" "}
          <Link href={`/spreiding/${found.ended.into.code}${kept}`}>{found.ended.into.name}</Link>
        </p>
      ) : (
        <p>{say("unknown", { code })}</p>
      )}
    </div>
  );
}
