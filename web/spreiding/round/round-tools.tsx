import { useTexts } from "../../words/catalogue.js";
import { type Choose, ROUNDS, type SpreadChoice } from "../data/choice.js";
import { spreadTexts } from "../texts.js";

/** Which round of the act is shown, and the way to paper. */
export function RoundTools({ choice, choose }: { choice: SpreadChoice; choose: Choose }) {
  const say = useTexts(spreadTexts);
  return (
    <div className="round-tools no-print">
      <fieldset className="round-choice">
        <legend className="hidden-text">{say("rounds")}</legend>
        {ROUNDS.map((year) => (
          <button
            key={year}
            type="button"
            className={year === choice.round ? "button button--small" : "button button--small button--second"}
            aria-pressed={year === choice.round}
            onClick={() => choose({ round: year, places: null })}
          >
            {say("round", { year })}
          </button>
        ))}
      </fieldset>
      <button type="button" className="button button--small button--second" onClick={() => print()}>
        {say("print")}
      </button>
    </div>
  );
}
