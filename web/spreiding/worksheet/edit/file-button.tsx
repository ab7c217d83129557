import { useId, useRef } from "react";

interface Props {
  label: string;
  accept: string;
  hint?: string;
  open: (file: File) => void;
}

/** A button that opens a file; the browser's own field, whose words are those of the browser, stays out of sight. */
export function FileButton({ label, accept, hint, open }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="table-import no-print">
      <button
        type="button"
        className="button button--second button--small"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <label htmlFor={id} className="hidden-text">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        className="hidden-text"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) open(file);
        }}
      />
      {hint ? (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
