import type { Distribution, Worksheet } from "@keten/distribution";
import { useCallback, useState } from "react";
import { useParams } from "wouter";
import { Problems } from "../../parts/problems.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { Loading } from "../../shell/loading.js";
import { Page } from "../../shell/page.js";
import { useTexts } from "../../words/catalogue.js";
import { loadDistribution, loadSaved, type Saved } from "./data/api.js";
import { type Draft, keepDraft, keptDraft, newSlot } from "./data/memory.js";
import { Editor } from "./editor.js";
import { Start } from "./start.js";
import { tableTexts } from "./texts.js";
import "./worksheet.css";

/** Any cycle has the same provinces and municipalities since 2023. */
const ANY_CYCLE = 2024;

interface Loaded {
  distribution: Distribution;
  saved: Saved | null;
}

/** The worksheet of a provincial table, at an address of its own once it is saved. */
export default function WorksheetPage() {
  const { id } = useParams<{ id?: string }>();
  return <Worksheets key={id ?? "new"} id={id ?? null} />;
}

function Worksheets({ id }: { id: string | null }) {
  const say = useTexts(tableTexts);
  const [begun, setBegun] = useState<{ sheet: Worksheet; slot: string } | null>(null);
  const [round, setRound] = useState(0);
  const load = useCallback(
    async (signal: AbortSignal): Promise<Loaded> => {
      const [distribution, saved] = await Promise.all([
        loadDistribution(ANY_CYCLE, signal),
        id === null ? null : loadSaved(id, signal),
      ]);
      return { distribution, saved };
    },
    [id],
  );
  const [loaded, retry] = useLoaded(load);
  if (loaded.state !== "ready") {
    return (
      <Page title={say("title")} lede={say("lede")}>
        {loaded.state === "loading" ? (
          <Loading text={say("loading")} />
        ) : (
          <div className="wrap">
            <Problems problems={loaded.problems} retry={retry} />
          </div>
        )}
      </Page>
    );
  }
  const { distribution, saved } = loaded.value;
  const draft = draftOf(id, saved, begun?.sheet ?? null);
  if (draft === null) {
    return (
      <Start
        provinces={distribution.provinces}
        begin={(sheet, slot = newSlot()) => {
          keepDraft(slot, { sheet, basedOn: null });
          setBegun({ sheet, slot });
        }}
      />
    );
  }
  return (
    <Editor
      key={round}
      id={id}
      slot={id ?? begun?.slot ?? ""}
      saved={saved}
      draft={draft}
      distribution={distribution}
      discard={() => {
        setRound(round + 1);
        retry();
      }}
    />
  );
}

/** What the reader works on: what they changed before and did not save, else what was saved or has just begun. */
function draftOf(id: string | null, saved: Saved | null, begun: Worksheet | null): Draft | null {
  if (id === null) return begun === null ? null : { sheet: begun, basedOn: null };
  const kept = keptDraft(id);
  if (kept !== null) return kept;
  return saved === null ? null : { sheet: saved.worksheet, basedOn: saved.version };
}
