import type { EventHandle } from "@keten/engine";

/**
 * The simulated people who are in the chain at one time, column by column; the rows of people who left are
 * used again. A column that the law reads carries the mark of an absent value where there is none.
 */
const COLUMNS = {
  /** Two words that name a person in every run: where the person comes from, and a number. */
  idHigh: Int32Array,
  idLow: Int32Array,
  /** The row of the sponsor of family members, -1 where there is none. */
  sponsor: Int32Array,
  /** The place in the law's list of countries. */
  nationality: Uint16Array,
  group: Uint8Array,
  birthDay: Int32Array,
  /** 1 male, 0 female. */
  sex: Uint8Array,
  /** 0 alone or with people who apply too, 1 follows a sponsor. */
  familyType: Uint8Array,
  unaccompanied: Uint8Array,
  arrivalDay: Int32Array,
  madeDay: Int32Array,
  registeredDay: Int32Array,
  applicationDay: Int32Array,
  /** 1 where another State was asked to take the person over. */
  dublinState: Uint8Array,
  /** The day the Netherlands became responsible after all. */
  responsibleDay: Int32Array,
  originRecognitionRate: Float64Array,
  safeCountry: Uint8Array,
  /** Answers of the law: places among the values of the rule. */
  regime: Uint8Array,
  track: Uint8Array,
  /** The last day of the legal term, and the same in the court's view with all that is known. */
  dueDay: Int32Array,
  dueDayCourt: Int32Array,
  stage: Uint8Array,
  stageSince: Int32Array,
  decisionDay: Int32Array,
  /** The place of the kind of decision among the values of the fact. */
  decisionKind: Uint8Array,
  procedure: Uint8Array,
  appealDay: Int32Array,
  exitDay: Int32Array,
  /** Where the person will go when the present stage ends otherwise than planned; a stage number. */
  exitKind: Uint8Array,
  inReception: Uint8Array,
  /** 1 where the single steps of the person are kept. */
  followed: Uint8Array,
  /** Persons that an awaited family stands for. */
  size: Uint8Array,
  /** The event by which a person leaves without a decision; -1 where there is none. */
  leaveEvent: Float64Array,
  /** The event that makes the case ready; -1 where there is none. */
  readyEvent: Float64Array,
} as const;

export type Column = keyof typeof COLUMNS;
export type PersonColumns = { [Name in Column]: InstanceType<(typeof COLUMNS)[Name]> };

export const ABSENT_DAY = -2147483648;
export const ABSENT_CHOICE = 255;
export const NO_EVENT: EventHandle = -1;

const NAMES = Object.keys(COLUMNS) as Column[];
const FIRST_LENGTH = 4096;

export class People {
  columns: PersonColumns = columnsOf(FIRST_LENGTH);
  /** Rows below this one have been in use. */
  used = 0;
  /** All that were ever added. */
  made = 0;
  readonly #free: number[] = [];
  #length = FIRST_LENGTH;

  /** @param isFollowed whether the single steps of a person of this key are kept */
  constructor(readonly isFollowed: (idHigh: number, idLow: number) => boolean) {}

  add(idHigh: number, idLow: number): number {
    const row = this.#free.pop() ?? this.used++;
    this.made++;
    if (row >= this.#length) this.#grow();
    const { columns } = this;
    columns.idHigh[row] = idHigh;
    columns.idLow[row] = idLow;
    columns.sponsor[row] = -1;
    columns.familyType[row] = 0;
    columns.dublinState[row] = 0;
    columns.responsibleDay[row] = ABSENT_DAY;
    columns.dueDay[row] = ABSENT_DAY;
    columns.dueDayCourt[row] = ABSENT_DAY;
    columns.decisionDay[row] = ABSENT_DAY;
    columns.decisionKind[row] = ABSENT_CHOICE;
    columns.procedure[row] = ABSENT_CHOICE;
    columns.appealDay[row] = ABSENT_DAY;
    columns.exitDay[row] = ABSENT_DAY;
    columns.leaveEvent[row] = NO_EVENT;
    columns.readyEvent[row] = NO_EVENT;
    columns.size[row] = 1;
    columns.followed[row] = this.isFollowed(idHigh, idLow) ? 1 : 0;
    return row;
  }

  remove(row: number): void {
    this.#free.push(row);
  }

  /** People in the model now. */
  get living(): number {
    return this.used - this.#free.length;
  }

  #grow(): void {
    this.#length *= 2;
    const longer = columnsOf(this.#length);
    for (const name of NAMES) longer[name].set(this.columns[name]);
    this.columns = longer;
  }
}

function columnsOf(length: number): PersonColumns {
  return Object.fromEntries(NAMES.map((name) => [name, new COLUMNS[name](length)])) as PersonColumns;
}
