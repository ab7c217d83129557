import { Component, type ReactNode, Suspense } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { useTexts } from "../words/catalogue.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { Loading } from "./loading.js";
import { useNavigation } from "./navigation.js";
import { Page } from "./page.js";
import { MOVED, SITE_PAGES } from "./pages.js";
import { shellTexts } from "./texts.js";

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
        <Guard page={location} fallback={<Broken />}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {SITE_PAGES.flatMap(({ paths, component }) =>
                paths.map((path) => <Route key={path} path={path} component={component} />),
              )}
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

interface GuardProps {
  /** Where the reader is; another page gets a new chance. */
  page: string;
  fallback: ReactNode;
  children: ReactNode;
}

/** Shows what to do when a page fails; React reports the fault itself on the console. */
class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidUpdate(before: GuardProps) {
    if (this.state.failed && before.page !== this.props.page) this.setState({ failed: false });
  }
  override render() {
    return !this.state.failed ? this.props.children : this.props.fallback;
  }
}
