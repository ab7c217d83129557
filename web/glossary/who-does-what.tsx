import { type Organisation, organisations, stages, terms } from "@keten/glossary";
import { useEffect, useId, useRef, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { useMedia } from "../parts/use-media.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { OrganisationCard } from "./organisation-card.js";
import { placeOnMap } from "./place-on-map.js";
import { glossaryTexts } from "./texts.js";

const FIRST = "ind";
const WHO = "wie";
const TOO_NARROW = "(max-width: 47.99em)";

/** The organisations over the stages of the chain, and what the chosen one does. */
export function WhoDoesWhat({ asked }: { asked: string | undefined }) {
  const say = useTexts(glossaryTexts);
  const id = useId();
  const narrow = useMedia(TOO_NARROW);
  const [wanted, setWanted] = useState<"map" | "list">("map");
  const [search] = useSearchParams();
  const all = organisations();
  const asWho = search.get(WHO);
  const chosen = all.find((one) => one.term === (asWho ?? asked)) ?? all.find((one) => one.term === FIRST);
  const card = useRef<HTMLHeadingElement>(null);
  const before = useRef(asWho);
  useEffect(() => {
    if (before.current === asWho) return;
    before.current = asWho;
    card.current?.focus();
  }, [asWho]);
  const as = narrow ? "list" : wanted;
  const address = (one: Organisation) => {
    const after = new URLSearchParams(search);
    after.set(WHO, one.term);
    return `?${after}`;
  };
  return (
    <section aria-labelledby={id} className="who">
      <div className="who-head">
        <h2 id={id}>{say("whoDoesWhat")}</h2>
        {narrow ? null : (
          <fieldset className="who-choice no-print">
            <legend className="hidden-text">{say("shownAs")}</legend>
            {(["map", "list"] as const).map((one) => (
              <button
                key={one}
                type="button"
                className={`button button--small${as === one ? "" : " button--second"}`}
                aria-pressed={as === one}
                onClick={() => setWanted(one)}
              >
                {say(one === "map" ? "asMap" : "asList")}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <p className="hidden-text">{say("chooseOrganisation")}</p>
      {as === "map" ? (
        <OrganisationMap chosen={chosen} address={address} />
      ) : (
        <OrganisationTable chosen={chosen} address={address} />
      )}
      {chosen ? <OrganisationCard organisation={chosen} heading={card} /> : null}
    </section>
  );
}

interface ViewProps {
  chosen: Organisation | undefined;
  address: (one: Organisation) => string;
}

const nameOf = (one: Organisation) => terms().find((term) => term.id === one.term)?.name ?? one.fullName;

function useStages(): (one: Organisation) => string {
  const say = useTexts(glossaryTexts);
  const format = useFormat();
  const titles = new Map(stages().map((stage) => [stage.id, format.text(stage.title)]));
  return ({ from, to }) =>
    from === to ? (titles.get(from) ?? "") : say("fromTo", { from: titles.get(from) ?? "", to: titles.get(to) ?? "" });
}

function OrganisationMap({ chosen, address }: ViewProps) {
  const format = useFormat();
  const stagesOf = useStages();
  const placed = placeOnMap(
    organisations(),
    stages().map((stage) => stage.id),
  );
  const rows = Math.max(...placed.map((one) => one.row)) + 1;
  return (
    <div className="who-map">
      {stages().map((stage, index) => (
        <div key={stage.id} className="who-stage" style={{ gridColumn: index + 1, gridRow: `1 / ${rows + 2}` }}>
          {format.text(stage.title)}
        </div>
      ))}
      <ul className="who-list">
        {placed.map(({ organisation, row, first, last }) => (
          <li
            key={organisation.term}
            className="who-place"
            style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: row + 2 }}
          >
            <Link
              href={address(organisation)}
              className="who-tile"
              aria-current={organisation === chosen ? "true" : undefined}
            >
              <b>{sentence(format.text(nameOf(organisation)))}</b>
              <span>{format.text(organisation.task)}</span>
              <span className="hidden-text">, {stagesOf(organisation)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OrganisationTable({ chosen, address }: ViewProps) {
  const say = useTexts(glossaryTexts);
  const format = useFormat();
  const stagesOf = useStages();
  return (
    <table className="list-table who-table">
      <thead>
        <tr>
          <th scope="col">{say("organisation")}</th>
          <th scope="col">{say("task")}</th>
          <th scope="col">{say("stage")}</th>
        </tr>
      </thead>
      <tbody>
        {organisations().map((one) => (
          <tr key={one.term}>
            <th scope="row">
              <Link href={address(one)} aria-current={one === chosen ? "true" : undefined}>
                {sentence(format.text(nameOf(one)))}
              </Link>
            </th>
            <td data-label={say("task")}>{format.text(one.task)}</td>
            <td data-label={say("stage")}>{stagesOf(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
