import { Disclosure } from "../../parts/disclosure.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Assumption, Plan, PlanResult } from "../data/api.js";
import { placesTexts } from "../texts.js";
import { ListTable, monthOf, Section } from "./kit.js";

/** The agreed maxima under each way of counting. */
export function MaximumPart({ result: { maxima } }: { result: PlanResult }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  if (maxima.length === 0) return null;
  return (
    <Section id="maxima-title" title={say("maximumTitle")}>
      {maxima.map(({ id, name, maximum, agreed, readings }) => (
        <div key={id} className="stack">
          <p className="places-text">
            {say("maximumText", { name, maximum: format.number(maximum), counting: say(agreed) })}
          </p>
          <ul className="places-readings">
            {readings.map(({ counting, says }) => (
              <li key={counting}>{format.text(says)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** Every location of the plan, and every number with what it rests on. */
export function GroundsPart({ plan, result }: { plan: Plan; result: PlanResult }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const value = ({ value, byPeriod }: Assumption) =>
    value !== undefined ? format.number(value) : (byPeriod ?? []).map((one) => format.number(one.value)).join(" → ");
  const { assumptions } = result;
  const count = (basis: Assumption["basis"]) =>
    assumptions.filter(({ assumption }) => assumption.basis === basis).length;
  return (
    <>
      <Section id="locations-title" title={say("locationsTitle")}>
        <Disclosure summary={say("locationsCount", { count: plan.locations.length })}>
          <ListTable
            label={say("locationsTitle")}
            rows={plan.locations}
            keyOf={({ id }) => id}
            columns={[
              { name: say("location"), cell: ({ name }) => name },
              { name: say("type"), cell: ({ type }) => say(`type_${type}`) },
              { name: say("places"), number: true, cell: ({ places }) => value(places) },
              {
                name: say("opensIn"),
                number: true,
                cell: ({ opens }) => (opens === undefined ? say("fromStart") : monthOf(format, opens)),
              },
              {
                name: say("closesIn"),
                number: true,
                cell: ({ closes }) => (closes === undefined ? say("toEnd") : monthOf(format, closes)),
              },
            ]}
          />
        </Disclosure>
      </Section>
      <Section id="grounds-title" title={say("assumptionsTitle")}>
        <Disclosure
          summary={say("assumptionsCount", {
            total: assumptions.length,
            source: count("source"),
            fitted: count("fitted"),
            estimate: count("estimate"),
            guess: count("guess"),
          })}
        >
          <ListTable
            label={say("assumptionsTitle")}
            rows={assumptions}
            keyOf={({ path }) => path}
            columns={[
              { name: say("number"), cell: ({ path }) => <span className="places-path">{path}</span> },
              { name: say("value"), number: true, cell: ({ assumption }) => value(assumption) },
              {
                name: say("basis"),
                cell: ({ assumption: { basis, source } }) =>
                  `${say(`basis_${basis}`)}${source === undefined ? "" : ` (${source})`}`,
              },
              { name: say("note"), cell: ({ assumption }) => assumption.note },
            ]}
          />
        </Disclosure>
      </Section>
    </>
  );
}
