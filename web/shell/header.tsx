import { useEffect, useId, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { type SpokenLanguage, useSpokenLanguage, useTexts } from "../words/catalogue.js";
import { Brand } from "./brand.js";
import { languagesOf } from "./languages.js";
import { SITE_PAGES } from "./pages.js";
import { type Appearance, appearance, chooseLanguage, setAppearance } from "./settings.js";
import { shellTexts } from "./texts.js";

const LANGUAGE_NAME: Record<SpokenLanguage, string> = { nl: "Nederlands", en: "English", ar: "العربية" };

export function Header() {
  const say = useTexts(shellTexts);
  const [location] = useLocation();
  // A new page closes the menu: it is open only for the page on which it was opened.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === location;
  const menu = useId();
  const header = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpenOn(null);
      header.current?.querySelector<HTMLButtonElement>(".menu-button")?.focus();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [open]);

  return (
    <header className="site-header" ref={header}>
      <div className="wrap">
        <Link className="brand" href="/" aria-label={say("home")}>
          <Brand />
          Keten
        </Link>
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpenOn(open ? null : location)}
        >
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <path d="M0 1h16M0 6h16M0 11h16" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          {say("menu")}
        </button>
        <div className="site-menu" id={menu} data-open={open}>
          <nav aria-label={say("mainMenu")}>
            <ul className="site-nav">
              {SITE_PAGES.map(({ paths: [path], menu: name }) =>
                name === undefined ? null : (
                  <li key={path}>
                    <Link href={path} aria-current={isCurrent(location, path) ? "page" : undefined}>
                      {say(name)}
                    </Link>
                  </li>
                ),
              )}
            </ul>
          </nav>
          <div className="site-tools">
            <AppearanceChoice />
            <LanguageChoice />
          </div>
        </div>
      </div>
    </header>
  );
}

function isCurrent(location: string, path: string): boolean {
  return path === "/" ? location === "/" : location === path || location.startsWith(`${path}/`);
}

function LanguageChoice() {
  const say = useTexts(shellTexts);
  const current = useSpokenLanguage();
  const [location] = useLocation();
  return (
    <ul className="site-languages" aria-label={say("language")}>
      {languagesOf(location).map((language) => (
        <li key={language} lang={language}>
          <button
            type="button"
            className="link"
            aria-pressed={language === current}
            onClick={() => chooseLanguage(language)}
          >
            {LANGUAGE_NAME[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function AppearanceChoice() {
  const say = useTexts(shellTexts);
  const id = useId();
  const [choice, setChoice] = useState(appearance);
  return (
    <div className="site-appearance">
      <svg width="17" height="17" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="9" cy="9" r="7.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M9 1.4a7.6 7.6 0 0 1 0 15.2z" fill="currentColor" />
      </svg>
      <label htmlFor={id} className="hidden-text">
        {say("appearance")}
      </label>
      <select
        id={id}
        value={choice}
        onChange={(event) => {
          const next = event.target.value as Appearance;
          setChoice(next);
          setAppearance(next);
        }}
      >
        {(["system", "light", "dark"] as const).map((value) => (
          <option key={value} value={value}>
            {say(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
