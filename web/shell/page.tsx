import { type ReactNode, useEffect, useRef } from "react";
import { useNavigationCount } from "./navigation.js";

interface Props {
  title: string;
  lede?: string;
  /** What stands at the end of the page head: the two clocks, a button. */
  aside?: ReactNode;
  /** Replaces the title in the browser's tab; never holds a name or a nationality. */
  tab?: string;
  children: ReactNode;
}

/** A page: its one `h1`, its title in the tab, and after a click on a link the focus on that heading. */
export function Page({ title, lede, aside, tab, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useNavigationCount();
  useEffect(() => {
    document.title = `${tab ?? title} · Keten`;
  }, [tab, title]);
  useEffect(() => {
    if (moved > 0) heading.current?.focus({ preventScroll: true });
  }, [moved]);
  return (
    <>
      <div className="wrap page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lede ? <p className="lede">{lede}</p> : null}
        </div>
        {aside ? <div className="page-head-aside">{aside}</div> : null}
      </div>
      {children}
    </>
  );
}
