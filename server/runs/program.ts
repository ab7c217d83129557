/** The program of the threads that simulate. */
export const SIMULATION_PROGRAM = new URL("./worker.js", import.meta.url);
