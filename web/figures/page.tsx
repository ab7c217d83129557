import { useCallback, useMemo } from "react";
import { Link, useParams } from "wouter";
import { get } from "../api/client.js";
import { Clocks } from "../parts/clocks.js";
import { Problems } from "../parts/problems.js";
import { useLoaded } from "../parts/use-loaded.js";
import { NARROW, useMedia } from "../parts/use-media.js";
import { Loading } from "../shell/loading.js";
import { Page } from "../shell/page.js";
import { useLanguage, useTexts } from "../words/catalogue.js";
import { today, useFormat } from "../words/format.js";
import { keptSearch, useChoice } from "./data/choice.js";
import type { Overview } from "./data/model.js";
import { catalogueOf } from "./data/overview.js";
import { figureTexts } from "./texts.js";
import { SeriesList } from "./view/series-list.js";
import { SeriesView } from "./view/series-view.js";
import "./figures.css";

/** The series a reader sees first. */
const FIRST = "first-applications";

const loadOverview = (signal: AbortSignal): Promise<Overview> => get("/v1/figures", signal);

export default function FiguresPage() {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const language = useLanguage();
  const { series: id } = useParams<{ series?: string }>();
  const narrow = useMedia(NARROW);
  const [choice, choose] = useChoice();
  const [overview, retry] = useLoaded(useCallback(loadOverview, []));
  const catalogue = useMemo(() => (overview.state === "ready" ? catalogueOf(overview.value) : null), [overview]);
  const asked = id ?? (narrow ? null : FIRST);
  const series = catalogue?.series.find((one) => one.definition.id === asked);
  return (
    <Page
      title={say("title")}
      {...(id && series ? { tab: format.text(series.definition.title) } : {})}
      {...(narrow && id ? {} : { lede: say("lede") })}
      aside={
        <>
          <Clocks
            days={{ on: today(), knownOn: choice.knownOn }}
            setDays={({ knownOn }) => choose({ knownOn })}
            show={["knownOn"]}
          />
          <a className="small no-print" href={`/v1/figures-download?format=csv&language=${language}`} download>
            {say("downloadAll")}
          </a>
        </>
      }
    >
      {overview.state === "loading" ? <Loading text={say("loading")} /> : null}
      {overview.state === "failed" ? (
        <div className="wrap">
          <Problems problems={overview.problems} retry={retry} />
        </div>
      ) : null}
      {catalogue ? (
        <div className="wrap figures">
          {narrow && id ? null : (
            <SeriesList catalogue={catalogue} chosen={series?.definition.id ?? null} search={keptSearch(choice)} />
          )}
          <div className="figures-main">
            {narrow && id ? (
              <p className="figures-back no-print">
                <Link href={`/cijfers${keptSearch(choice)}`}>{say("back")}</Link>
              </p>
            ) : null}
            {series ? <SeriesView key={series.definition.id} series={series} catalogue={catalogue} /> : null}
            {!series && asked !== null ? (
              <div>
                <h2>{say("unknownTitle")}</h2>
                <p>{say("unknown", { id: asked })}</p>
              </div>
            ) : null}
          </div>
        </div>
      ) : null}
    </Page>
  );
}
