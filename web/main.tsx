import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./shell/app.js";
import { startLanguage } from "./shell/settings.js";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import "./shell/shell.css";
import "./style/print.css";

startLanguage();
const root = document.getElementById("root");
if (!root) throw new Error("the page has no element with id root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
