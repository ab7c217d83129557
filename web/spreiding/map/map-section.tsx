import type { Distribution } from "@keten/distribution";
import { type RefObject, useId, useMemo, useState } from "react";
import { Link } from "wouter";
import { Problems } from "../../parts/problems.js";
import type { Loaded } from "../../parts/use-loaded.js";
import { useMedia } from "../../parts/use-media.js";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Choose, SpreadChoice } from "../data/choice.js";
import { FILLS, fillValue, meanPerHead } from "../data/fills.js";
import type { SpreadMunicipality } from "../data/use-commitments.js";
import { spreadTexts } from "../texts.js";
import { useSpreadWords } from "../words.js";
import { layoutProvince, PROVINCE_ORDER } from "./layout.js";
import { FormLegend, StepLegend } from "./legend.js";
import { TileMap } from "./tile-map.js";

/** Below this width the whole country would be drawn too small to read and to point at. */
const SINGLE = "(max-width: 53.99em)";
/** One province alone is drawn this much larger, so that a finger finds a tile. */
const ENLARGED = 1.5;

interface Props {
  distribution: Distribution;
  choice: SpreadChoice;
  choose: Choose;
  chosen: string | null;
  open: (code: string) => void;
  picture: RefObject<SVGSVGElement | null>;
  savePicture: () => void;
  commitments: Loaded<ReadonlyMap<string, unknown>>;
  retryCommitments: () => void;
}

/** The map with what its shades and forms mean; on a small screen one province at a time. */
export function MapSection(props: Props) {
  const { distribution, choice, choose, chosen, open, picture, savePicture } = props;
  const say = useTexts(spreadTexts);
  const words = useSpreadWords();
  const format = useFormat();
  const single = useMedia(SINGLE);
  const fillId = useId();
  const mean = meanPerHead(distribution);
  const kinds = useMemo(() => new Set(distribution.municipalities.map(({ kind }) => kind)), [distribution]);
  const holes = distribution.municipalities.some(
    (one) =>
      fillValue(
        choice.fill,
        one,
        distribution.provinces.find(({ code }) => code === one.province),
        mean,
      ) === null,
  );
  return (
    <section className="spread-map" aria-label={say("map")}>
      <div className="map-tools">
        <div className="map-fill no-print">
          <label htmlFor={fillId}>{say("fillLabel")}</label>
          <select
            id={fillId}
            className="field"
            value={choice.fill}
            onChange={(event) => choose({ fill: FILLS.find((one) => one === event.target.value) ?? "places" })}
          >
            {FILLS.map((one) => (
              <option key={one} value={one}>
                {words.fill(one)}
              </option>
            ))}
          </select>
        </div>
        <StepLegend fill={choice.fill} />
      </div>
      <p className="small soft map-about">
        {say(`about_${choice.fill}`, {
          mean: format.number(1000 * mean),
          count: distribution.municipalities.filter(({ realised }) => realised !== undefined).length,
        })}
      </p>
      {choice.fill === "commitment" ? <CommitmentState {...props} /> : null}
      <FormLegend
        kinds={kinds}
        holes={holes}
        offers={distribution.provinces.some(({ offered }) => offered !== undefined)}
      />
      {single ? (
        <OneProvince distribution={distribution} choice={choice} choose={choose} chosen={chosen} open={open} />
      ) : (
        <>
          <TileMap distribution={distribution} fill={choice.fill} chosen={chosen} choose={open} picture={picture} />
          <button type="button" className="link small no-print" onClick={savePicture}>
            {say("picture")}
          </button>
        </>
      )}
    </section>
  );
}

/** Where the commitments on the map come from, or that there are none yet. */
function CommitmentState({ distribution, commitments, retryCommitments }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  if (commitments.state === "failed") return <Problems problems={commitments.problems} retry={retryCommitments} />;
  if (commitments.state === "loading") return null;
  const sheets = (distribution.municipalities as readonly SpreadMunicipality[]).flatMap(
    ({ committed }) => committed?.worksheet ?? [],
  );
  const examples = [...new Set(sheets.filter(({ example }) => example).map(({ title }) => title))];
  return (
    <p className="small map-about" role="status">
      {commitments.value.size === 0 ? (
        <>
          {say("commitmentsNone")} <Link href="/spreiding/tafel">{say("commitmentsBegin")}</Link>
        </>
      ) : null}
      {examples.length > 0 ? say("commitmentsExample", { titles: format.list(examples) }) : null}
    </p>
  );
}

/** One province, with the way to the one before and after it. */
function OneProvince({
  distribution,
  choice,
  chosen,
  open,
}: Pick<Props, "distribution" | "choice" | "choose" | "chosen" | "open">) {
  const say = useTexts(spreadTexts);
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const present = PROVINCE_ORDER.filter((code) => distribution.provinces.some((one) => one.code === code));
  const [picked, setPicked] = useState<string | null>(null);
  const code = picked ?? choice.province ?? present[0] ?? "";
  const at = present.indexOf(code);
  const turn = (step: 1 | -1) => setPicked(present[(at + step + present.length) % present.length] ?? null);
  const plan = useMemo(
    () =>
      width === null ? null : { ...layoutProvince(distribution, code, width / ENLARGED), width: width / ENLARGED },
    [distribution, code, width],
  );
  return (
    <div ref={box}>
      <div className="map-turn no-print">
        <button type="button" className="button button--second" aria-label={say("previous")} onClick={() => turn(-1)}>
          <span aria-hidden="true">‹</span>
        </button>
        <div>
          <label htmlFor={id} className="hidden-text">
            {say("oneProvince")}
          </label>
          <select id={id} className="field" value={code} onChange={(event) => setPicked(event.target.value)}>
            {present.map((one) => (
              <option key={one} value={one}>
                {distribution.provinces.find((each) => each.code === one)?.name}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button button--second" aria-label={say("next")} onClick={() => turn(1)}>
          <span aria-hidden="true">›</span>
        </button>
      </div>
      {plan ? (
        <TileMap distribution={distribution} fill={choice.fill} chosen={chosen} choose={open} plan={plan} turn={turn} />
      ) : null}
    </div>
  );
}
