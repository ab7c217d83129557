import { useId, useState } from "react";
import { useTexts } from "../words/catalogue.js";
import { scenarioTexts } from "./texts.js";

/** The link to a scenario, to copy; it stands in a field too, for who cannot copy by a button. */
export function Share({ address, close }: { address: string; close: () => void }) {
  const say = useTexts(scenarioTexts);
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section className="card share no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="share-title">
        <label htmlFor={id}>{say("shareTitle")}</label>
      </h2>
      <div className="share-line">
        <input id={id} className="field" readOnly value={address} onFocus={(event) => event.target.select()} />
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            // Over plain http a browser gives a page no clipboard.
            const { clipboard } = navigator as { clipboard?: Clipboard };
            if (!clipboard) return setCopied(false);
            clipboard.writeText(address).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {say("copy")}
        </button>
        <button type="button" className="button button--second button--small" onClick={close}>
          {say("close")}
        </button>
      </div>
      <p className="small soft" role="status">
        {copied === null ? "" : say(copied ? "copied" : "notCopied")}
      </p>
      <p className="small soft">{say("shareMore")}</p>
    </section>
  );
}
