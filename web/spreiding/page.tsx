import type { Distribution, MunicipalityShare } from "@keten/distribution";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { saveSvg } from "../parts/charts/save-picture.js";
import { Note } from "../parts/note.js";
import { Problems } from "../parts/problems.js";
import { useMedia } from "../parts/use-media.js";
import { usePrintFoot } from "../parts/use-print-foot.js";
import { Loading } from "../shell/loading.js";
import { STAY } from "../shell/navigation.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { keptSearch, useChoice } from "./data/choice.js";
import { type OwnTables, TABLES } from "./data/own-tables.js";
import { useCommitments, withCommitments } from "./data/use-commitments.js";
import { useDistribution } from "./data/use-distribution.js";
import { Further } from "./further.js";
import { MapSection } from "./map/map-section.js";
import { MissingMunicipality } from "./municipality/missing.js";
import { MunicipalityPanel } from "./municipality/panel.js";
import { OwnNumber } from "./round/own-number.js";
import { OwnTablesForm } from "./round/own-tables.js";
import { RoundCard } from "./round/round-card.js";
import { RoundTools } from "./round/round-tools.js";
import { MunicipalityTable } from "./tables/municipalities.js";
import { ProvinceTable } from "./tables/provinces.js";
import { spreadTexts } from "./texts.js";
import { useSpreadWords } from "./words.js";
import "./spreiding.css";

/** The steps of a round are asked of the law, which is large and comes after the map. */
const CycleStrip = lazy(() => import("./cycle/strip.js"));
/** Below this width the map leaves no room beside it, and a municipality opens as a page of its own. */
const NARROW = "(max-width: 81.99em)";
/** What a reader of a wide screen sees beside the map before choosing: the city whose number a court looked into. */
const FIRST = "GM0518";

const LEDES = { some: "lede", none: "ledeNone", computed: "ledeComputed" } as const;
const hasPublished = ({ municipalities }: Distribution): boolean =>
  municipalities.some(({ kind }) => kind === "published");

const provinceName = ({ provinces }: Distribution, { province }: MunicipalityShare): string =>
  provinces.find(({ code }) => code === province)?.name ?? province;

/** How places for asylum applicants are spread over municipalities and provinces. */
export default function SpreadPage() {
  const say = useTexts(spreadTexts);
  const words = useSpreadWords();
  const format = useFormat();
  const narrow = useMedia(NARROW);
  const { municipality } = useParams<{ municipality?: string }>();
  const code = municipality?.toUpperCase() ?? null;
  const [, go] = useLocation();
  const [choice, choose] = useChoice();
  const [tables, setTables] = useState<OwnTables>({});
  const { loaded, retry } = useDistribution(choice, tables);
  const picture = useRef<SVGSVGElement>(null);
  const [commitments, retryCommitments] = useCommitments(String(choice.round), choice.fill === "commitment");
  const plain = loaded.state === "ready" ? loaded.value : null;
  const distribution = useMemo(
    () => (plain && commitments.state === "ready" ? withCommitments(plain, commitments.value) : plain),
    [plain, commitments],
  );
  const shown = code ?? (narrow ? null : FIRST);
  const one = distribution?.municipalities.find((each) => each.code === shown) ?? null;
  const kept = keptSearch(choice);
  const open = useCallback(
    (to: string) => go(`/spreiding/${to}${kept}`, narrow ? {} : { state: STAY }),
    [go, kept, narrow],
  );
  usePrintFoot(say("printFoot"));
  const alone = narrow && code !== null;
  // On a phone another page opens, and its top comes in sight; beside the map nothing moves.
  useEffect(() => {
    if (alone) scrollTo(0, 0);
  }, [alone]);
  const lede = useMemo(
    () =>
      distribution
        ? say(LEDES[distribution.kind === "computed" ? "computed" : hasPublished(distribution) ? "some" : "none"], {
            places: format.number(distribution.places),
            municipalities: distribution.municipalities.length,
          })
        : say("ledeFirst"),
    [distribution, say, format],
  );
  const files = TABLES.flatMap((name) => tables[name]?.file ?? []);
  const unknown = code !== null && distribution !== null && one === null;
  return (
    <Page
      title={say("title")}
      {...(one && code ? { tab: `${one.name} · ${say("title")}` } : {})}
      {...(alone ? {} : { lede })}
      aside={<RoundTools choice={choice} choose={choose} />}
    >
      {loaded.state === "loading" ? <Loading text={say("loading")} /> : null}
      {loaded.state === "failed" ? (
        <div className="wrap">
          <Problems problems={loaded.problems} retry={retry} />
        </div>
      ) : null}
      {distribution && !code ? <p className="wrap spread-print">{lede}</p> : null}
      {distribution ? (
        <div className="wrap spread" data-alone={code !== null || undefined}>
          {alone ? (
            <p className="no-print">
              <Link href={`/spreiding${kept}`}>{say("back")}</Link>
            </p>
          ) : null}
          {unknown && code !== null ? <MissingMunicipality code={code} kept={kept} /> : null}
          {files.length > 0 ? (
            <Note kind="info">
              <p>{say("withOwnTables", { files: format.list(files) })}</p>
            </Note>
          ) : null}
          <p className="hidden-text" role="status">
            {code !== null && one && !alone
              ? say("chosenNow", { name: one.name, province: provinceName(distribution, one) })
              : ""}
          </p>
          <div className="spread-top">
            {alone ? null : (
              <MapSection
                distribution={distribution}
                choice={choice}
                choose={choose}
                chosen={one?.code ?? null}
                open={open}
                picture={picture}
                commitments={commitments}
                retryCommitments={retryCommitments}
                savePicture={() => {
                  if (picture.current)
                    saveSvg(
                      picture.current,
                      {
                        title: say("pictureTitle", { round: choice.round, fill: words.fill(choice.fill) }),
                        subtitle: lede,
                        source: say("pictureSource", { steps: words.steps(choice.fill).join(", ") }),
                      },
                      `spreiding-${choice.round}`,
                    );
                }}
              />
            )}
            <div className="spread-side">
              {one ? (
                <section aria-label={say("panel")}>
                  <MunicipalityPanel distribution={distribution} one={one} choice={choice} />
                </section>
              ) : null}
              {alone ? null : <RoundCard distribution={distribution} choice={choice} />}
            </div>
          </div>
          {alone ? null : (
            <OwnNumber distribution={distribution} choice={choice} choose={choose}>
              <OwnTablesForm choice={choice} tables={tables} setTables={setTables} />
            </OwnNumber>
          )}
          {alone ? null : (
            <Suspense fallback={null}>
              <CycleStrip distribution={distribution} round={choice.round} />
            </Suspense>
          )}
          {alone ? null : (
            <div className="spread-tables">
              <ProvinceTable distribution={distribution} choice={choice} choose={choose} />
              <MunicipalityTable
                distribution={distribution}
                choice={choice}
                choose={choose}
                chosen={one?.code ?? null}
              />
            </div>
          )}
          {alone ? null : <Further />}
        </div>
      ) : null}
    </Page>
  );
}
