import type { Distribution, ProvinceShare } from "@keten/distribution";
import { saveCsv } from "../../parts/charts/csv.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { type Format, useFormat } from "../../words/format.js";
import type { Choose, SpreadChoice } from "../data/choice.js";
import { provincesCsv } from "../data/table-csv.js";
import { spreadTexts } from "../texts.js";
import { OfferBar } from "./offer-bar.js";
import { type Column, orderOf, SortHead, SortSelect, sorted } from "./sorting.js";

interface Props {
  distribution: Distribution;
  choice: SpreadChoice;
  choose: Choose;
}

const gap = ({ offered, places }: ProvinceShare): number | null => (offered ? offered.value - places : null);

/** The twelve provinces: what was asked and what they offered. Unknown is a word, never a zero. */
export function ProvinceTable({ distribution, choice, choose }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const language = useLanguage();
  const columns: Column<ProvinceShare>[] = [
    { id: "name", label: say("province"), numeric: false, value: ({ name }) => name },
    { id: "places", label: say("task"), numeric: true, value: ({ places }) => places },
    { id: "offered", label: say("offered"), numeric: true, value: ({ offered }) => offered?.value ?? null },
    { id: "difference", label: say("difference"), numeric: true, value: gap },
    { id: "remaining", label: say("remaining"), numeric: true, value: ({ remaining }) => remaining?.value ?? null },
  ];
  const order = orderOf(columns, choice.provinceSort);
  const sort = (provinceSort: string) => choose({ provinceSort });
  const rows = sorted(distribution.provinces, order, format.sort);
  const most = Math.max(...distribution.provinces.flatMap(({ places, offered }) => [places, offered?.value ?? 0]));
  const [name, task, offered, difference, remaining] = columns as [
    Column<ProvinceShare>,
    Column<ProvinceShare>,
    Column<ProvinceShare>,
    Column<ProvinceShare>,
    Column<ProvinceShare>,
  ];
  const head = (column: Column<ProvinceShare>) => <SortHead column={column} order={order} sort={sort} />;
  return (
    <section aria-labelledby="per-provincie" className="spread-section">
      <div className="spread-head">
        <h2 id="per-provincie">{say("perProvince")}</h2>
        <button
          type="button"
          className="link small no-print"
          onClick={() => saveCsv(provincesCsv(distribution, say, language), `spreiding-${choice.round}-provincies`)}
        >
          {say("csvProvinces")}
        </button>
      </div>
      <SortSelect columns={columns} order={order} sort={sort} />
      <table className="list-table province-table">
        <thead>
          <tr>
            {head(name)}
            {head(task)}
            {head(offered)}
            {head(difference)}
            <th scope="col" className="province-bar">
              {say("offeredBar")}
            </th>
            {head(remaining)}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.code}>
              <th scope="row">{one.name}</th>
              <td className="number" data-label={task.label}>
                {format.number(one.places)}
              </td>
              <td className="number" data-label={offered.label}>
                <Offered one={one} />
              </td>
              <td className="number" data-label={difference.label}>
                <Difference one={one} format={format} />
              </td>
              <td className="province-bar" data-label={say("offeredBar")}>
                <OfferBar task={one.places} offered={one.offered?.value ?? null} most={most} />
              </td>
              <td className="number" data-label={remaining.label}>
                {one.remaining ? format.number(one.remaining.value) : <span className="muted">{say("notFound")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("total")}</th>
            <td className="number" data-label={task.label}>
              {format.number(distribution.sum)}
            </td>
            <td colSpan={4} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Offered({ one: { offered, offeredLater, met } }: { one: ProvinceShare }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  if (!offered) return <span className="muted">{met === true ? say("metMore") : say("notFound")}</span>;
  return (
    <>
      {format.number(offered.value)}
      {offeredLater ? (
        <span className="province-later">{say("later", { count: format.number(offeredLater.value) })}</span>
      ) : null}
    </>
  );
}

function Difference({ one, format }: { one: ProvinceShare; format: Format }) {
  const say = useTexts(spreadTexts);
  const value = gap(one);
  if (value === null)
    return <span className="muted">{one.met === undefined ? say("notFound") : say(one.met ? "metYes" : "metNo")}</span>;
  return (
    <b className={value < 0 ? "province-short" : "province-over"}>
      {value > 0 ? "+" : ""}
      {format.number(value)}
    </b>
  );
}
