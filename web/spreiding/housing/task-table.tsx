import type { HousingTask, MunicipalTask } from "@keten/distribution";
import { useId, useState } from "react";
import { csvText, saveCsv } from "../../parts/charts/csv.js";
import { PHONE, useMedia } from "../../parts/use-media.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { answersTo } from "../data/names.js";
import { type Column, orderOf, SortHead, SortSelect, sorted } from "../tables/sorting.js";
import { housingTexts } from "./texts.js";

const FEW = { screen: 12, phone: 5 };

/** The task of every municipality: searchable, sortable, and as a table for a spreadsheet. */
export function TaskTable({ task }: { task: HousingTask }) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const language = useLanguage();
  const id = useId();
  const few = useMedia(PHONE) ? FEW.phone : FEW.screen;
  const [all, setAll] = useState(false);
  const [search, setSearch] = useState("");
  const [written, sort] = useState("-task");
  const provinces = new Map(task.provinces.map(({ code, name }) => [code, name]));
  const told = task.totals.told > 0;
  const own: Column<MunicipalTask>[] = [
    { id: "backlog", label: say("backlog"), numeric: true, value: ({ backlog }) => backlog },
    { id: "realised", label: say("realised"), numeric: true, value: ({ realised }) => realised },
    { id: "left", label: say("left"), numeric: true, value: ({ left }) => left },
  ];
  const columns: Column<MunicipalTask>[] = [
    { id: "name", label: say("municipality"), numeric: false, value: ({ name }) => name },
    { id: "province", label: say("province"), numeric: false, value: (one) => provinces.get(one.province) ?? null },
    { id: "inhabitants", label: say("inhabitants"), numeric: true, value: ({ inhabitants }) => inhabitants },
    { id: "task", label: say("task"), numeric: true, value: (one) => one.task },
    ...(told ? own : []),
  ];
  const order = orderOf(columns, written);
  const rows = sorted(
    task.municipalities.filter((one) => answersTo(one, search)),
    order,
    format.sort,
  );
  const save = () =>
    saveCsv(
      csvText(
        ["code", ...columns.map(({ id }) => id)],
        rows.map((one) => [one.code, ...columns.map(({ value }) => value(one))]),
        language,
      ),
      "huisvesting-gemeenten",
    );
  return (
    <section aria-labelledby="taak-per-gemeente" className="spread-section">
      <div className="spread-head">
        <h2 id="taak-per-gemeente">{say("perMunicipality")}</h2>
        <button type="button" className="link small no-print" onClick={save}>
          {say("csv")}
        </button>
      </div>
      <div className="spread-filters no-print">
        <div>
          <label htmlFor={id}>{say("search")}</label>
          <input
            id={id}
            className="field"
            type="search"
            autoComplete="off"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      </div>
      <SortSelect columns={columns} order={order} sort={sort} />
      <p className="spread-found" role="status">
        {rows.length === 0
          ? say("nothing")
          : say("found", {
              count: rows.length,
              task: format.number(rows.reduce((sum, one) => sum + one.task, 0)),
            })}
      </p>
      {rows.length > 0 ? (
        <table className="list-table municipality-table housing-table">
          <thead>
            <tr>
              {columns.map((one) => (
                <SortHead key={one.id} column={one} order={order} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, index) => (
              <tr key={one.code} className={!all && index >= few ? "beyond" : undefined}>
                <th scope="row">{one.name}</th>
                <td data-label={say("province")}>{provinces.get(one.province)}</td>
                <td className="number" data-label={say("inhabitants")}>
                  {format.number(one.inhabitants)}
                </td>
                <td className="number" data-label={say("task")}>
                  <b>{format.number(one.task)}</b>
                </td>
                {told ? <OwnCells one={one} /> : null}
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

function OwnCells({ one }: { one: MunicipalTask }) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const cell = (value: number | null) =>
    value === null ? <span className="muted">{say("notKnown")}</span> : format.number(value);
  return (
    <>
      <td className="number" data-label={say("backlog")}>
        {cell(one.backlog)}
      </td>
      <td className="number" data-label={say("realised")}>
        {cell(one.realised)}
      </td>
      <td className="number" data-label={say("left")}>
        {one.left !== null && one.left < 0 ? say("ahead", { count: format.number(-one.left) }) : cell(one.left)}
      </td>
    </>
  );
}
