import type { Balance, MunicipalBalance } from "@keten/distribution";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { bare } from "../edit/line-words.js";
import { tableTexts } from "../texts.js";

const COLUMNS = ["indicative", "traded", "task", "committed", "counted", "promising", "shortage", "remaining"] as const;

/** What a phone leaves out of a row, because there is nothing of it. */
const isNothing = (row: MunicipalBalance, key: (typeof COLUMNS)[number]): boolean =>
  (key === "indicative" && row.traded === 0) ||
  ((key === "traded" || key === "committed" || key === "counted" || key === "promising") && row[key] === 0);

/** Every municipality of the province with what it is asked, what it brings and what remains. */
export function MunicipalTable({ balance }: { balance: Balance }) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const { number, sort } = format;
  const rows = [...balance.municipalities].sort((a, b) => sort(a.name, b.name));
  const total = (key: "indicative" | "traded" | "shortage" | "remaining") =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const signed = (value: number) => (value > 0 ? `+${number(value)}` : number(value));
  const short = (row: Pick<MunicipalBalance, "shortage" | "surplus">) =>
    row.shortage > 0 ? (
      <b className="table-short">{number(-row.shortage)}</b>
    ) : row.surplus > 0 ? (
      `+${number(row.surplus)}`
    ) : (
      "0"
    );
  const remaining = (row: MunicipalBalance) =>
    row.exempt ? (
      <span className="small soft">{say("exempt", { reason: bare(format.text(row.exempt.reason)) })}</span>
    ) : (
      number(row.remaining)
    );
  const headingOf = (key: (typeof COLUMNS)[number]) => (key === "shortage" ? say("shortOrSpare") : say(key));
  const cellOf = (row: MunicipalBalance, key: (typeof COLUMNS)[number]) => {
    if (key === "traded") return row.traded === 0 ? "–" : signed(row.traded);
    if (key === "shortage") return short(row);
    if (key === "remaining") return balance.remaining === 0 ? "–" : remaining(row);
    return number(row[key]);
  };
  const totals: Record<(typeof COLUMNS)[number], string> = {
    indicative: number(total("indicative")),
    traded: number(total("traded")),
    task: number(balance.task),
    committed: number(balance.committed),
    counted: number(balance.places),
    promising: number(balance.promising),
    shortage: balance.shortage > 0 ? number(-balance.shortage) : `+${number(balance.surplus)}`,
    remaining: number(balance.remaining - balance.unassigned),
  };
  return (
    <section className="table-part" aria-labelledby="table-municipalities" id="gemeenten">
      <h2 id="table-municipalities">{say("municipalities")}</h2>
      <div className="table-scroll">
        <table className="list-table table-municipal">
          <caption className="hidden-text">{say("municipalities")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("municipality")}</th>
              {COLUMNS.map((key) => (
                <th key={key} scope="col" className="number">
                  {headingOf(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.municipality}>
                <th scope="row">
                  <span>
                    {row.name}
                    {row.kind === "approximation" ? null : (
                      <span className="small muted table-kind"> {say(row.kind)}</span>
                    )}
                  </span>
                </th>
                {COLUMNS.map((key) => (
                  <td
                    key={key}
                    className={isNothing(row, key) ? "number table-nothing" : "number"}
                    data-label={headingOf(key)}
                  >
                    {cellOf(row, key)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say("total")}</th>
              {COLUMNS.map((key) => (
                <td key={key} className="number" data-label={headingOf(key)}>
                  <b>{totals[key]}</b>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small soft">{say("remainingHow")}</p>
    </section>
  );
}
