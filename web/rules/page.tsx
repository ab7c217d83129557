import { law } from "@keten/law";
import { useMemo } from "react";
import { Link, useParams } from "wouter";
import { lastChanges } from "../changes/rule-changes.js";
import { sentence } from "../forms/fact-value.js";
import { Clocks, useClocks } from "../parts/clocks.js";
import { NARROW, useMedia } from "../parts/use-media.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { ChangedLately } from "./latest-changes.js";
import { RuleList } from "./list/rule-list.js";
import { RuleView } from "./rule-view.js";
import { ruleTexts } from "./texts.js";
import "./rules.css";

/** The rule a reader sees first. */
const FIRST = "asylum.decision-term";

export default function RulesPage() {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const { id } = useParams<{ id?: string }>();
  const [days, setDays] = useClocks();
  const narrow = useMedia(NARROW);
  const asked = id ?? (narrow ? null : FIRST);
  const rule = law.rules.find((one) => one.id === asked);
  const { knownOn } = days;
  const changed = useMemo(() => lastChanges(law, knownOn), [knownOn]);
  const list = (
    <div className="rules-side">
      <RuleList law={law} chosen={rule?.id ?? null} knownOn={knownOn} changed={changed} />
      <ChangedLately law={law} knownOn={knownOn} />
    </div>
  );
  return (
    <Page
      title={say("title")}
      {...(id && rule ? { tab: sentence(format.text(rule.title)) } : {})}
      {...(narrow && id ? {} : { lede: say("lede") })}
      aside={<Clocks days={days} setDays={setDays} />}
    >
      <div className="wrap rules">
        {narrow && id ? null : list}
        <div className="rules-main">
          {narrow && id ? (
            <p className="rules-back no-print">
              <Link href="/regels">{say("back")}</Link>
            </p>
          ) : null}
          {rule ? (
            <RuleView law={law} rule={rule} clocks={days} changes={changed.get(rule.id) ?? []} />
          ) : asked === null ? (
            narrow ? null : (
              <p>{say("choose")}</p>
            )
          ) : (
            <div className="rule-unknown">
              <h2>{say("unknownTitle")}</h2>
              <p>{say("unknown", { id: asked })}</p>
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
