/** Version of the interface (not of the program): a change that breaks a reader gets a new major, and a new path. */
export const API_VERSION = "1.0.0";

const always: Readonly<Record<string, string>> = {
  "API-Version": API_VERSION,
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Of every answer that is no page: nothing in it may be shown, run or kept. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...always,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Of a page and its parts: scripts, styles and letters come from this server only, and none stands in the page. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...always,
  "Cache-Control": "no-cache",
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
};

/** Of parts whose name changes with their content. */
export const lastingPageHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  "Cache-Control": "public, max-age=31536000, immutable",
};

/** Of open data, which a page of anybody may read. */
export const openHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "API-Version",
};
