/** Three linked rings: full, half, open. The same signs say everywhere how sure a thing is. */
export function Brand() {
  return (
    <svg className="brand-mark" width="48" height="20" viewBox="0 0 48 20" aria-hidden="true" focusable="false">
      <path d="M15 10h2.9M30.1 10h2.9" className="brand-link" />
      <circle cx="8" cy="10" r="7" className="brand-fill" />
      <circle cx="24" cy="10" r="6.1" className="brand-ring" />
      <path d="M24 4a6 6 0 0 0 0 12z" className="brand-fill" />
      <circle cx="40" cy="10" r="6.1" className="brand-ring" strokeDasharray="2.9 1.89" />
    </svg>
  );
}
