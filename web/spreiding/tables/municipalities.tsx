import type { Distribution, MunicipalityShare, Sourced } from "@keten/distribution";
import { useId, useState } from "react";
import { Link } from "wouter";
import { saveCsv } from "../../parts/charts/csv.js";
import { PHONE, useMedia } from "../../parts/use-media.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { type Choose, KINDS, type Kind, keptSearch, type SpreadChoice } from "../data/choice.js";
import { answersTo } from "../data/names.js";
import { municipalitiesCsv } from "../data/table-csv.js";
import type { SpreadMunicipality } from "../data/use-commitments.js";
import { spreadTexts } from "../texts.js";
import { useSpreadWords } from "../words.js";
import { type Column, orderOf, SortHead, SortSelect, sorted } from "./sorting.js";

/** So many rows stand on the page before the reader asks for all of them; on paper they all do. */
const FEW = { screen: 12, phone: 5 };

interface Props {
  distribution: Distribution;
  choice: SpreadChoice;
  choose: Choose;
  chosen: string | null;
}

export function MunicipalityTable({ distribution, choice, choose, chosen }: Props) {
  const say = useTexts(spreadTexts);
  const words = useSpreadWords();
  const format = useFormat();
  const language = useLanguage();
  const few = useMedia(PHONE) ? FEW.phone : FEW.screen;
  const [all, setAll] = useState(false);
  const atTable = distribution.municipalities.some(({ committed }: SpreadMunicipality) => committed !== undefined);
  const provinces = new Map(distribution.provinces.map(({ code, name }) => [code, name]));
  const column = (
    id: string,
    label: string,
    value: Column<MunicipalityShare>["value"],
    numeric = true,
  ): Column<MunicipalityShare> => ({ id, label, numeric, value });
  const columns = [
    column("name", say("municipality"), ({ name }) => name, false),
    column("province", say("province"), (one) => provinces.get(one.province) ?? null, false),
    column("inhabitants", say("inhabitants"), (one) => one.inhabitants),
    column("places", say("places"), ({ places }) => places),
    column("kind", say("kind"), ({ kind }) => say(kind), false),
    column("perHead", say("perThousand"), (one) => (one.inhabitants > 0 ? one.places / one.inhabitants : null)),
    ...(atTable
      ? [column("committed", say("committed"), ({ committed }: SpreadMunicipality) => committed?.counted ?? null)]
      : []),
    { ...column("decision", say("decision"), ({ decision }) => decision?.value ?? null), rare: true },
    { ...column("realised", say("realised"), ({ realised }) => realised?.value ?? null), rare: true },
  ];
  const order = orderOf(columns, choice.sort);
  const sort = (written: string) => choose({ sort: written });
  const found = distribution.municipalities.filter(
    (one) =>
      (choice.province === null || one.province === choice.province) &&
      (choice.kind === null || one.kind === choice.kind) &&
      answersTo(one, choice.search),
  );
  const rows = sorted(found, order, format.sort);
  const narrowed = found.length < distribution.municipalities.length;
  return (
    <section aria-labelledby="per-gemeente" className="spread-section spread-municipalities">
      <div className="spread-head">
        <h2 id="per-gemeente">{say("perMunicipality")}</h2>
        <button
          type="button"
          className="link small no-print"
          onClick={() =>
            saveCsv(municipalitiesCsv(distribution, rows, say, language), `spreiding-${choice.round}-gemeenten`)
          }
        >
          {say("csvMunicipalities")}
        </button>
      </div>
      <Filters distribution={distribution} choice={choice} choose={choose} />
      <SortSelect columns={columns} order={order} sort={sort} />
      <p className="spread-found" role="status">
        {rows.length > 0 ? (
          <>
            {say("found", { count: rows.length })},{" "}
            {say("foundSum", { places: format.number(rows.reduce((sum, one) => sum + one.places, 0)) })}.
          </>
        ) : (
          say(choice.search ? "nothing" : "nothingHere", { text: choice.search })
        )}{" "}
        {narrowed ? (
          <button
            type="button"
            className="link no-print"
            onClick={() => choose({ search: "", province: null, kind: null })}
          >
            {say("clear")}
          </button>
        ) : null}
      </p>
      {rows.length > 0 ? (
        <table className="list-table municipality-table">
          <thead>
            <tr>
              {columns.map((one) => (
                <SortHead key={one.id} column={one} order={order} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, index) => (
              <tr
                key={one.code}
                className={!all && index >= few ? "beyond" : undefined}
                data-chosen={one.code === chosen || undefined}
              >
                <th scope="row">
                  <Link href={`/spreiding/${one.code}${keptSearch(choice)}`}>{one.name}</Link>
                </th>
                <td data-label={say("province")}>{provinces.get(one.province)}</td>
                <td className="number" data-label={say("inhabitants")}>
                  {format.number(one.inhabitants)}
                </td>
                <td className="number" data-label={say("places")}>
                  <b>{format.number(one.places)}</b>
                </td>
                <td data-label={say("kind")}>
                  <KindSign kind={one.kind} />
                </td>
                <td className="number" data-label={say("perThousand")}>
                  {words.perThousand(one) ?? say("notFound")}
                </td>
                {atTable ? <AtTable one={one} /> : null}
                <Known label={say("decision")} value={one.decision} />
                <Known label={say("realised")} value={one.realised} />
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {rows.length > few ? (
        <button
          type="button"
          className="button button--second no-print"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say("showFew") : say("showAll", { count: rows.length })}
        </button>
      ) : null}
    </section>
  );
}

function Known({ label, value }: { label: string; value: Sourced | undefined }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  return (
    <td className="number rare" data-label={label}>
      {value ? format.number(value.value) : <span className="muted">{say("notFound")}</span>}
    </td>
  );
}

/** What counts of what the municipality brings, of its task after trades. */
function AtTable({ one: { committed } }: { one: SpreadMunicipality }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  return (
    <td className="number" data-label={say("committed")}>
      {committed ? (
        say("committedOf", { counted: format.number(committed.counted), task: format.number(committed.task) })
      ) : (
        <span className="muted">{say("commitmentNone")}</span>
      )}
    </td>
  );
}

/** The form of the tile beside the number, with its word. */
function KindSign({ kind }: { kind: Kind }) {
  const say = useTexts(spreadTexts);
  return <span className={`kind-sign kind-sign--${kind}`}>{say(kind)}</span>;
}

function Filters({ distribution, choice, choose }: Omit<Props, "chosen">) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const [search, province, kind] = [useId(), useId(), useId()];
  const present = KINDS.filter((one) => distribution.municipalities.some((municipality) => municipality.kind === one));
  return (
    <div className="spread-filters no-print">
      <div>
        <label htmlFor={search}>{say("search")}</label>
        <input
          id={search}
          className="field"
          type="search"
          autoComplete="off"
          value={choice.search}
          onChange={(event) => choose({ search: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={province}>{say("province")}</label>
        <select
          id={province}
          className="field"
          value={choice.province ?? ""}
          onChange={(event) => choose({ province: event.target.value || null })}
        >
          <option value="">{say("allProvinces")}</option>
          {distribution.provinces
            .toSorted((a, b) => format.sort(a.name, b.name))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </div>
      {present.length > 1 ? (
        <div>
          <label htmlFor={kind}>{say("kind")}</label>
          <select
            id={kind}
            className="field"
            value={choice.kind ?? ""}
            onChange={(event) => choose({ kind: KINDS.find((one) => one === event.target.value) ?? null })}
          >
            <option value="">{say("allKinds")}</option>
            {present.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </div>
  );
}
