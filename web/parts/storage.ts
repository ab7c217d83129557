/**
 * What the browser remembers for this reader. A browser may refuse to keep anything (private windows,
 * full storage); the pages then work on without memory, and `remember` says that nothing was kept.
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (fault) {
    if (fault instanceof DOMException) return null;
    throw fault;
  }
}

/** Keeps a value, or forgets it where it is null. Answers whether the browser did so. */
export function remember(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch (fault) {
    if (fault instanceof DOMException) return false;
    throw fault;
  }
}

/** The keys under which the browser remembers something that begin like this, in order. */
export function rememberedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort();
  } catch (fault) {
    if (fault instanceof DOMException) return [];
    throw fault;
  }
}
