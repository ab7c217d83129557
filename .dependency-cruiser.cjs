/** The rooms of the house; arrows run one way, and a room is entered by its index.ts only. */
const rooms = {
  calendar: [],
  text: [],
  "law/language": ["calendar", "text"],
  "law/articles": ["calendar", "text", "law/language"],
  figures: ["calendar", "text"],
  glossary: ["text"],
  "reception/distribution": ["calendar", "text", "law/language", "law/articles", "figures"],
  "reception/places": ["calendar", "text", "law/language", "law/articles", "figures"],
  "simulation/engine": ["calendar", "text"],
  "simulation/chain": ["calendar", "text", "law/language", "law/articles", "figures", "simulation/engine"],
  server: [
    "calendar",
    "text",
    "law/language",
    "law/articles",
    "figures",
    "reception/distribution",
    "reception/places",
    "simulation/engine",
    "simulation/chain",
  ],
  web: ["calendar", "text", "law/language", "law/articles", "glossary", "reception/distribution"],
  cli: [
    "calendar",
    "text",
    "law/language",
    "law/articles",
    "figures",
    "glossary",
    "reception/distribution",
    "reception/places",
    "simulation/engine",
    "simulation/chain",
    "server",
  ],
};
const within = (names) => names.map((name) => `^${name}/`).join("|");

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `arrows-from-${room.replace("/", "-")}`,
      severity: "error",
      comment: "Arrows run one way: see the table of rooms in CONTRIBUTING.md.",
      from: { path: `^${room}/` },
      to: { path: within(Object.keys(rooms)), pathNot: within([room, ...may]) },
    })),
    ...Object.keys(rooms).map((room) => ({
      name: `front-door-of-${room.replace("/", "-")}`,
      severity: "error",
      comment: "A room is entered by its index.ts.",
      from: { pathNot: `^${room}/` },
      to: { path: `^${room}/`, pathNot: `^${room}/(dist/)?index\\.(ts|js|d\\.ts)$|^${room}/package.json$` },
    })),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^web/dist/|(^|/)(node_modules|dist-types|\\.stryker-tmp|bench|scripts)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
