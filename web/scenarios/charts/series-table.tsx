import { parseDay } from "@keten/calendar";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { signed } from "../form/numbers.js";
import type { BandRow } from "../runs/api.js";
import type { PublishedPoint } from "./published.js";
import { lightBand, type Series } from "./series.js";
import { chartTexts } from "./texts.js";

interface Props {
  scenario: Series;
  baseline: Series | null;
  published: readonly PublishedPoint[];
  /** Whether the numbers are changes, with their sign. */
  signs?: boolean;
}

/** The bands of a chart at the end of each half year, or by year, with what was measured. */
export function SeriesTable({ scenario, baseline, published, signs = false }: Props) {
  const say = useTexts(chartTexts);
  const format = useFormat();
  const write = (value: number) =>
    signs ? signed(Math.round(value), format.number) : format.number(Math.round(value));
  const day = (iso: string) => {
    const parsed = parseDay(iso);
    return "day" in parsed ? format.day(parsed.day) : iso;
  };
  const shown = scenario.bands.filter(
    (row) => scenario.bands.length < 14 || row.date.endsWith("-12-31") || row.date.endsWith("-06-30"),
  );
  const before = published.filter((point) => point.date < (shown[0]?.date ?? ""));
  const columns = ["low", "middleLow", "middleHigh", "high"] as const;
  const cells = (row: BandRow) => {
    const [low, high] = lightBand(row);
    return [low, row.p25, row.p75, high].map(write);
  };
  const name = (layer: "scenario" | "baseline", column: (typeof columns)[number]) =>
    baseline ? `${say(column)}, ${say(layer)}` : say(column);
  const measured = published.length > 0;
  const measuredOn = (date: string) => published.find((point) => point.date === date);
  return (
    <div className="table-box">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{say(scenario.kind === "level" ? "date" : "year")}</th>
            {measured ? (
              <th scope="col" className="number">
                {say("measured")}
              </th>
            ) : null}
            {(baseline ? (["baseline", "scenario"] as const) : (["scenario"] as const)).flatMap((layer) =>
              columns.map((column) => (
                <th key={layer + column} scope="col" className="number">
                  {name(layer, column)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {before.map((point) => (
            <tr key={point.date}>
              <th scope="row">{scenario.kind === "level" ? day(point.date) : point.date.slice(0, 4)}</th>
              <td className="number" data-label={say("measured")}>
                {format.number(point.value)}
              </td>
              <td colSpan={baseline ? 8 : 4} className="empty-cell" />
            </tr>
          ))}
          {shown.map((row) => {
            const base = baseline?.bands.find((band) => band.date === row.date);
            const point = measuredOn(row.date);
            return (
              <tr key={row.date}>
                <th scope="row">{scenario.kind === "level" ? day(row.date) : row.date.slice(0, 4)}</th>
                {measured ? (
                  <td className="number" data-label={say("measured")}>
                    {point ? format.number(point.value) : "–"}
                  </td>
                ) : null}
                {[
                  ...(base ? cells(base).map((text, index) => ["baseline" as const, text, index] as const) : []),
                  ...cells(row).map((text, index) => ["scenario" as const, text, index] as const),
                ].map(([layer, text, index]) => (
                  <td key={layer + columns[index]} className="number" data-label={name(layer, columns[index] ?? "low")}>
                    {text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
