import { type Organisation, terms } from "@keten/glossary";
import { law } from "@keten/law";
import type { Text } from "@keten/text";
import { type RefObject, useId } from "react";
import { Link } from "wouter";
import { sentence } from "../forms/fact-value.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { glossaryTexts } from "./texts.js";

interface Props {
  organisation: Organisation;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What one organisation does, what it gets and from whom, what it passes on and to whom. */
export function OrganisationCard({ organisation, heading }: Props) {
  const say = useTexts(glossaryTexts);
  const format = useFormat();
  const term = terms().find((one) => one.id === organisation.term);
  const rules = law.rules.filter((rule) => term?.rules?.includes(rule.id));
  const [name, full] = [format.text(term?.name ?? organisation.fullName), format.text(organisation.fullName)];
  const id = useId();
  return (
    <section className="card who-card" aria-labelledby={id}>
      <div className="who-card-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {full.toLowerCase().startsWith(name.toLowerCase()) ? full : say("fullTitle", { name: sentence(name), full })}
        </h3>
        {term ? <p className="soft">{format.text(term.definition).replace(`${full}. `, "")}</p> : null}
      </div>
      <Side title={say("does")} texts={organisation.does} />
      <Side title={say("receives")} texts={organisation.receives} />
      <Side title={say("gives")} texts={organisation.gives} />
      {rules.length > 0 ? (
        <p className="who-card-head term-links small">
          {say("rules")}
          {rules.map((rule) => (
            <Link key={rule.id} href={`/regels/${rule.id}`}>
              {sentence(format.text(rule.title))}
            </Link>
          ))}
        </p>
      ) : null}
    </section>
  );
}

function Side({ title, texts }: { title: string; texts: readonly Text[] }) {
  const format = useFormat();
  return (
    <div>
      <h4 className="who-side">{title}</h4>
      <ul className="who-side-list">
        {texts.map((text) => (
          <li key={text.nl}>{format.text(text)}</li>
        ))}
      </ul>
    </div>
  );
}
