import highsModule from "highs";

/** The package is typed as if loaded the old way; as a module its default is the loader itself. */
const load = highsModule as unknown as typeof highsModule.default;

type Highs = Awaited<ReturnType<typeof load>>;
let loaded: Promise<Highs> | undefined;

/** The solver (HiGHS, compiled to WebAssembly), loaded once. */
export const solver = (): Promise<Highs> => (loaded ??= load());
