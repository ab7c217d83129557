import { Component, type ReactNode } from "react";
import { PageNotLoaded } from "./page-loader.js";

interface Props {
  /** Where the reader is; another page gets a new chance. */
  page: string;
  /** Shown where a page fails. */
  broken: ReactNode;
  /** Shown where the program of a page did not arrive. */
  unloaded: ReactNode;
  children: ReactNode;
}

interface State {
  fault: "broken" | "unloaded" | null;
}

/** Shows what to do when a page fails; React reports the fault itself on the console. */
export class Guard extends Component<Props, State> {
  override state: State = { fault: null };
  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof PageNotLoaded ? "unloaded" : "broken" };
  }
  override componentDidUpdate(before: Props) {
    if (this.state.fault !== null && before.page !== this.props.page) this.setState({ fault: null });
  }
  override render() {
    return this.state.fault === null ? this.props.children : this.props[this.state.fault];
  }
}
