/** Which methods each address knows, collected while the addresses are made. */
export class KnownPaths {
  private readonly templates = new Map<string, { pattern: RegExp; methods: Set<string>; open: boolean }>();

  add(template: string, method: string, open: boolean): void {
    const known = this.templates.get(template);
    if (known) {
      known.methods.add(method);
      known.open ||= open;
      return;
    }
    this.templates.set(template, { pattern: patternOf(template), methods: new Set([method]), open });
  }

  /** Null where there is nothing at this path whatever the method. */
  find(path: string): { allow: string; open: boolean } | null {
    for (const { pattern, methods, open } of this.templates.values()) {
      if (pattern.test(path)) return { allow: [...methods, "OPTIONS"].sort().join(", "), open };
    }
    return null;
  }
}

function patternOf(template: string): RegExp {
  const parts = template
    .split("/")
    .map((part) => (part.startsWith(":") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${parts.join("/")}$`);
}
