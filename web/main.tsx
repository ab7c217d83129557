import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
import { StrictMode } from "react";
import { preload } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "./shell/app.js";
import { startLanguage } from "./shell/settings.js";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import "./shell/shell.css";
import "./style/print.css";

// The letters of every page; the style sheet alone would ask for them only after the first text is there.
preload(sans, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
startLanguage();
const root = document.getElementById("root");
if (!root) throw new Error("the page has no element with id root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
