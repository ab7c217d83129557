import { type ReactNode, useId, useState } from "react";
import "./disclosure.css";

interface Props {
  summary: string;
  children: ReactNode;
  open?: boolean;
  className?: string;
}

/** Text that opens on request, and always stands on the printed page. */
export function Disclosure({ summary, children, open = false, className }: Props) {
  const id = useId();
  const [shown, setShown] = useState(open);
  return (
    <div className={className ? `disclosure ${className}` : "disclosure"}>
      <button
        type="button"
        className="link disclosure-button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {summary}
      </button>
      <div id={id} className="disclosure-content" data-shown={shown}>
        {children}
      </div>
    </div>
  );
}
