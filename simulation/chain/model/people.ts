import type { EventHandle } from "@keten/engine";

/** The people in the chain at one time, column by column; rows of people who left are used again. */
export class People {
  nationality = new Uint16Array(4096);
  applicationDay = new Int32Array(4096);
  dueDay = new Int32Array(4096);
  /** The person's luck in the outcome, kept from the application to the decision. */
  luck = new Float64Array(4096);
  preparation = new Int32Array(4096);
  shortRoute = new Uint8Array(4096);
  beyondTerm = new Uint8Array(4096);
  /** The event of the passing of the legal term; -1 where there is none. */
  termEvent = new Float64Array(4096);
  #free: number[] = [];
  #used = 0;

  add(): number {
    const row = this.#free.pop() ?? this.#used++;
    if (row >= this.nationality.length) this.#grow();
    this.dueDay[row] = 0;
    this.beyondTerm[row] = 0;
    this.termEvent[row] = -1;
    return row;
  }

  remove(row: number): void {
    this.#free.push(row);
  }

  #grow(): void {
    const length = this.nationality.length * 2;
    this.nationality = copied(this.nationality, new Uint16Array(length));
    this.applicationDay = copied(this.applicationDay, new Int32Array(length));
    this.dueDay = copied(this.dueDay, new Int32Array(length));
    this.luck = copied(this.luck, new Float64Array(length));
    this.preparation = copied(this.preparation, new Int32Array(length));
    this.shortRoute = copied(this.shortRoute, new Uint8Array(length));
    this.beyondTerm = copied(this.beyondTerm, new Uint8Array(length));
    this.termEvent = copied(this.termEvent, new Float64Array(length));
  }
}

function copied<Column extends { set(from: ArrayLike<number>): void }>(from: ArrayLike<number>, to: Column): Column {
  to.set(from);
  return to;
}

export const NO_EVENT: EventHandle = -1;
