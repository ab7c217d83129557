import { SourceMark } from "../parts/source-mark.js";
import { WithTerms } from "../parts/term.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { aboutTexts } from "./texts.js";
import "./about.css";

export default function About() {
  const say = useTexts(aboutTexts);
  return (
    <Page title={say("aboutTitle")} lede={say("aboutLede")}>
      <div className="wrap reading">
        <section>
          <h2>{say("doesTitle")}</h2>
          <ul>
            <li>{say("does1")}</li>
            <li>{say("does2")}</li>
            <li>{say("does3")}</li>
            <li>{say("does4")}</li>
            <li>{say("does5")}</li>
            <li>{say("does6")}</li>
          </ul>
        </section>
        <section>
          <h2>{say("notTitle")}</h2>
          <ul>
            <li>{say("not1")}</li>
            <li>
              <WithTerms text={say("not2")} />
            </li>
            <li>{say("not3")}</li>
          </ul>
        </section>
        <section>
          <h2>{say("sureTitle")}</h2>
          <dl className="sure">
            {(["official", "secondary", "unverified"] as const).map((status) => (
              <div key={status}>
                <dt>
                  <SourceMark status={status} strong />
                </dt>
                <dd>
                  {say(
                    ({ official: "sureOfficial", secondary: "sureSecondary", unverified: "sureUnverified" } as const)[
                      status
                    ],
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{say("clocksTitle")}</h2>
          <p>
            <WithTerms text={say("clocks")} />
          </p>
        </section>
        <section>
          <h2>{say("futureTitle")}</h2>
          <p>
            <WithTerms text={say("future")} />
          </p>
        </section>
        <p className="small soft">{say("licence")}</p>
      </div>
    </Page>
  );
}
