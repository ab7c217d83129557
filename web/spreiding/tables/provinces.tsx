import type { Distribution, ProvinceShare, Sourced } from "@keten/distribution";
import type { ReactNode } from "react";
import { saveCsv } from "../../parts/charts/csv.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
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
const NOTES = {
  published: "provinceNotePublished",
  approximation: "provinceNoteApproximation",
  computed: "provinceNoteComputed",
} as const;

/** A column with what it shows in a row. */
interface Shown extends Column<ProvinceShare> {
  cell: (one: ProvinceShare) => ReactNode;
}

/** The provinces: what was asked of them and what is known beside it. Unknown is a word, never a zero. */
export function ProvinceTable({ distribution, choice, choose }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const language = useLanguage();
  const { provinces } = distribution;
  const most = Math.max(...provinces.flatMap(({ places, offered }) => [places, offered?.value ?? 0]));
  const bounded = (value: Sourced | undefined): ReactNode =>
    value ? say(`bound_${value.bound ?? "exactly"}`, { count: format.number(value.value) }) : <NotFound />;
  const sourced = (id: "toAdd" | "lasting" | "remaining"): Shown => ({
    id,
    label: say(id),
    numeric: true,
    value: (one) => one[id]?.value ?? null,
    cell: (one) => bounded(one[id]),
  });
  // A round has its own figures; what is known of no province at all is no column.
  const known = (id: "toAdd" | "lasting" | "offered" | "remaining") => provinces.some((one) => one[id] !== undefined);
  const name: Column<ProvinceShare> = { id: "name", label: say("province"), numeric: false, value: (one) => one.name };
  const columns: Shown[] = [
    {
      id: "places",
      label: say("task"),
      numeric: true,
      value: ({ places }) => places,
      cell: ({ places }) => format.number(places),
    },
    ...(known("lasting") ? [sourced("lasting")] : []),
    ...(known("toAdd") ? [sourced("toAdd")] : []),
    ...(known("offered")
      ? [
          {
            id: "offered",
            label: say("offered"),
            numeric: true,
            value: ({ offered }: ProvinceShare) => offered?.value ?? null,
            cell: (one: ProvinceShare) => <Offered one={one} />,
          },
          {
            id: "difference",
            label: say("difference"),
            numeric: true,
            value: gap,
            cell: (one: ProvinceShare) => <Difference one={one} />,
          },
        ]
      : []),
    ...(known("remaining") ? [sourced("remaining")] : []),
  ];
  const order = orderOf([name, ...columns], choice.provinceSort);
  const sort = (provinceSort: string) => choose({ provinceSort });
  const rows = sorted(provinces, order, format.sort);
  const kind = provinces[0]?.kind ?? "approximation";
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
      <p className="soft spread-note">{say(NOTES[kind], { places: format.number(distribution.places) })}</p>
      <SortSelect columns={[name, ...columns]} order={order} sort={sort} />
      <table className="list-table province-table">
        <thead>
          <tr>
            <SortHead column={name} order={order} sort={sort} />
            {columns.map((column) => (
              <SortHead key={column.id} column={column} order={order} sort={sort} />
            ))}
            {known("offered") ? (
              <th scope="col" className="province-bar">
                {say("offeredBar")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.code}>
              <th scope="row">{one.name}</th>
              {columns.map((column) => (
                <td key={column.id} className="number" data-label={column.label}>
                  {column.cell(one)}
                </td>
              ))}
              {known("offered") ? (
                <td className="province-bar" data-label={say("offeredBar")}>
                  <OfferBar task={one.places} offered={one.offered?.value ?? null} most={most} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("total")}</th>
            <td className="number" data-label={say("task")}>
              {format.number(distribution.sum)}
            </td>
            <td colSpan={columns.length - (known("offered") ? 0 : 1)} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function NotFound() {
  return <span className="muted">{useTexts(spreadTexts)("notFound")}</span>;
}

function Offered({ one: { offered, offeredLater, met } }: { one: ProvinceShare }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  if (!offered) return met === true ? <span className="muted">{say("metMore")}</span> : <NotFound />;
  return (
    <span>
      {format.number(offered.value)}
      {offeredLater ? (
        <span className="province-later">{say("later", { count: format.number(offeredLater.value) })}</span>
      ) : null}
    </span>
  );
}

function Difference({ one }: { one: ProvinceShare }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const value = gap(one);
  if (value === null && one.met === undefined) return <NotFound />;
  if (value === null) return <span className="muted">{say(one.met ? "metYes" : "metNo")}</span>;
  return (
    <b className={value < 0 ? "province-short" : "province-over"}>
      {value > 0 ? "+" : ""}
      {format.number(value)}
    </b>
  );
}
