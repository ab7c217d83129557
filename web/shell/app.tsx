import { Suspense } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { useTexts } from "../words/catalogue.js";
import { Footer } from "./footer.js";
import { Guard } from "./guard.js";
import { Header } from "./header.js";
import { Loading } from "./loading.js";
import { useNavigation } from "./navigation.js";
import { Offline } from "./offline.js";
import { Page } from "./page.js";
import { MOVED, SITE_PAGES } from "./pages.js";
import { shellTexts } from "./texts.js";

/** The first address that fits is taken, so those in which everything is fixed go before those with a name to fill in. */
const ROUTES = SITE_PAGES.flatMap(({ paths, component, keeps }) =>
  paths.map((path) => ({ path, component, key: keeps ? paths[0] : path })),
).toSorted((a, b) => Number(a.path.includes(":")) - Number(b.path.includes(":")));

export function App() {
  const say = useTexts(shellTexts);
  const [location] = useLocation();
  useNavigation();
  return (
    <>
      <a className="skip-link" href="#main">
        {say("skip")}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Offline />
        <Guard page={location} broken={<Broken />} unloaded={<Unloaded />}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {ROUTES.map(({ path, component, key }) => (
                <Route key={key} path={path} component={component} />
              ))}
              {Object.entries(MOVED).map(([from, to]) => (
                <Route key={from} path={from}>
                  <Redirect to={to} replace />
                </Route>
              ))}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </Guard>
      </main>
      <Footer />
    </>
  );
}

function NotFound() {
  const say = useTexts(shellTexts);
  return (
    <Page title={say("notFoundTitle")} lede={say("notFound")}>
      {null}
    </Page>
  );
}

function Broken() {
  const say = useTexts(shellTexts);
  return (
    <Page title={say("brokenTitle")} lede={say("broken")}>
      <div className="wrap">
        <button type="button" className="button" onClick={() => location.reload()}>
          {say("reload")}
        </button>
      </div>
    </Page>
  );
}

function Unloaded() {
  const say = useTexts(shellTexts);
  return (
    <Page title={say("unloadedTitle")} lede={say("unloaded")}>
      <div className="wrap">
        <button type="button" className="button" onClick={() => location.reload()}>
          {say("reload")}
        </button>
      </div>
    </Page>
  );
}
