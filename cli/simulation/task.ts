/** The numbers a person may give; the scenario's own where left out. */
export interface RunNumbers {
  replications?: number;
  workers?: number;
  seed?: number;
}

interface AnyTask {
  numbers: RunNumbers;
  /** The folder that takes the tables. */
  folder?: string;
}

/** What the simulating thread is asked to do, by its name. */
export interface Tasks {
  simulate: AnyTask & { scenario: string };
  compare: AnyTask & { baseline: string; variant: string };
  history: AnyTask & { scenario: string };
  sensitivity: AnyTask & { scenario: string; measure?: string; date?: string };
}

export type Report = (done: number, total: number) => void;
