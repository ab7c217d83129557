/** The ticks of a day fit above this many orders of one day: together 53 bits. */
const ORDERS = 4294967296;

/** The few events next in turn: the first is the one with the lowest tick, of these the one that was pushed first. */
export class ReadyHeap {
  size = 0;
  #order = 0;
  #keys = new Float64Array(256);
  #slots = new Int32Array(256);

  /** The slot of the first event. */
  get first(): number {
    return this.#slots[0]!;
  }

  /** The tick of the first event. */
  get firstTick(): number {
    return Math.floor(this.#keys[0]! / ORDERS);
  }

  /** Orders count from zero again; the heap must be empty. */
  startDay(): void {
    this.#order = 0;
  }

  push(tick: number, slot: number): void {
    if (this.size === this.#slots.length) this.#grow();
    const keys = this.#keys;
    const slots = this.#slots;
    const key = tick * ORDERS + this.#order++;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = keys[parent]!;
      if (key > above) break;
      keys[at] = above;
      slots[at] = slots[parent]!;
      at = parent;
    }
    keys[at] = key;
    slots[at] = slot;
  }

  pop(): void {
    const keys = this.#keys;
    const slots = this.#slots;
    const size = --this.size;
    const key = keys[size]!;
    const slot = slots[size]!;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= size) break;
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! > key) break;
      keys[at] = keys[child]!;
      slots[at] = slots[child]!;
      at = child;
    }
    keys[at] = key;
    slots[at] = slot;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    const slots = new Int32Array(this.#slots.length * 2);
    slots.set(this.#slots);
    this.#slots = slots;
  }
}
