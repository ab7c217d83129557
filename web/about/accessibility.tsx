import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { aboutTexts } from "./texts.js";
import "./about.css";

export default function Accessibility() {
  const say = useTexts(aboutTexts);
  return (
    <Page title={say("accessTitle")} lede={say("accessLede")}>
      <div className="wrap reading">
        <section>
          <h2>{say("doneTitle")}</h2>
          <ul>
            <li>{say("done1")}</li>
            <li>{say("done2")}</li>
            <li>{say("done3")}</li>
            <li>{say("done4")}</li>
            <li>{say("done5")}</li>
            <li>{say("done6")}</li>
          </ul>
        </section>
        <section>
          <h2>{say("openTitle")}</h2>
          <ul>
            <li>{say("open1")}</li>
            <li>{say("open2")}</li>
            <li>{say("open3")}</li>
          </ul>
        </section>
      </div>
    </Page>
  );
}
