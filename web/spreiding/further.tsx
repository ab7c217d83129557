import { Link } from "wouter";
import { useTexts } from "../words/catalogue.js";
import { spreadTexts } from "./texts.js";

/** Pages that go on where this one stops. */
const PAGES = [
  { path: "/spreiding/tafel", name: "toTable", more: "toTableMore" },
  { path: "/spreiding/huisvesting", name: "toHousing", more: "toHousingMore" },
  { path: "/plaatsen", name: "toPlaces", more: "toPlacesMore" },
] as const;

export function Further() {
  const say = useTexts(spreadTexts);
  return (
    <section className="further no-print" aria-labelledby="verder">
      <h2 id="verder">{say("further")}</h2>
      <ul className="further-list">
        {PAGES.map(({ path, name, more }) => (
          <li key={path}>
            <Link href={path}>{say(name)}</Link>
            <span className="soft">{say(more)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
