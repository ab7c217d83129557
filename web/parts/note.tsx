import type { ReactNode } from "react";
import "./note.css";

/** A line worth stopping at: `info` on the accent tint, `warn` on ochre. */
export function Note({
  kind,
  children,
  role,
}: {
  kind: "info" | "warn";
  children: ReactNode;
  role?: "alert" | "status";
}) {
  return (
    <div className={`note note--${kind}`} role={role}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {kind === "info" ? (
          <>
            <circle cx="10" cy="10" r="8.4" className="note-line" />
            <path d="M10 9v5M10 6v.1" className="note-line note-line--thick" />
          </>
        ) : (
          <>
            <path d="M10 2.2 18.6 17.4H1.4z" className="note-line" />
            <path d="M10 8v4.2M10 14.7v.1" className="note-line note-line--thick" />
          </>
        )}
      </svg>
      <div>{children}</div>
    </div>
  );
}
