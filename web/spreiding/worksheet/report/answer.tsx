import type { Balance, Worksheet } from "@keten/distribution";
import { useTexts } from "../../../words/catalogue.js";
import { useFormat } from "../../../words/format.js";
import { tableTexts } from "../texts.js";

/** Whether the province meets its task, first in a sentence and then in numbers. */
export function TableAnswer({ sheet, balance, province }: { sheet: Worksheet; balance: Balance; province: string }) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const { number } = format;
  const headline =
    balance.shortage > 0
      ? say("short", { province, count: number(balance.shortage) })
      : balance.surplus > 0
        ? say("enough", { province, count: number(balance.surplus) })
        : say("exact", { province });
  const lines = [
    [say("task"), balance.task],
    [say("counted"), balance.places],
    [
      balance.shortage > 0 ? say("shortage") : say("surplus"),
      balance.shortage > 0 ? balance.shortage : balance.surplus,
    ],
    [say("promising"), balance.promising],
    [say("remaining"), balance.remaining],
    [say("committed"), balance.committed],
    [say("ofWhichMinors"), balance.minors],
  ] as const;
  return (
    <section className="table-answer" aria-labelledby="table-headline">
      <h2 id="table-headline" className="table-headline" aria-live="polite">
        {headline}
      </h2>
      <dl className="table-numbers">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      {balance.unassigned > 0 ? <p>{say("unassigned", { count: number(balance.unassigned) })}</p> : null}
      <p className="small soft">{say("numbersFrom", { places: number(sheet.places) })}</p>
    </section>
  );
}
