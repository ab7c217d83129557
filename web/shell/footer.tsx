import { Link } from "wouter";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { shellTexts } from "./texts.js";

export function Footer() {
  const say = useTexts(shellTexts);
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="legend">
          <b>{say("legend")}</b>
          <SourceMark status="official" />
          <SourceMark status="secondary" />
          <SourceMark status="unverified" />
          <span className="legend-item">
            <svg width="62" height="18" aria-hidden="true" focusable="false" className="legend-band">
              <rect width="62" height="18" className="band-outer" />
              <rect width="62" height="9" y="4.5" className="band-inner" />
            </svg>
            {say("forecast")}
          </span>
        </div>
        <p>
          {say("open")} <Link href="/over">{say("about")}</Link> ·{" "}
          <Link href="/toegankelijkheid">{say("accessibility")}</Link> ·{" "}
          <Link href="/hoe-goed-is-het-model">{say("model")}</Link> ·{" "}
          <Link href="/wat-veranderde-er">{say("changes")}</Link> ·{" "}
          <Link href="/wat-is-niet-zeker">{say("doubts")}</Link>
        </p>
      </div>
    </footer>
  );
}
