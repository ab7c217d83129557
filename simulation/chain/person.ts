import { type ColumnsOf, Entities, type EventHandle } from "@keten/engine";

/**
 * The simulated people who are in the chain at one time, column by column; the rows of people who left are
 * used again. A column that the law reads carries the mark of an absent value where there is none.
 */
const COLUMNS = {
  /** Two words that name a person in every run: where the person comes from, and a number. */
  idHigh: "i32",
  idLow: "i32",
  /** The row of the sponsor of family members, -1 where there is none. */
  sponsor: "i32",
  /** The place in the law's list of countries. */
  nationality: "u16",
  group: "u8",
  birthDay: "i32",
  /** 1 male, 0 female. */
  sex: "u8",
  /** 0 alone or with people who apply too, 1 follows a sponsor. */
  familyType: "u8",
  unaccompanied: "u8",
  arrivalDay: "i32",
  madeDay: "i32",
  registeredDay: "i32",
  applicationDay: "i32",
  /** 1 where another State was asked to take the person over. */
  dublinState: "u8",
  /** The day the Netherlands became responsible after all. */
  responsibleDay: "i32",
  originRecognitionRate: "f64",
  safeCountry: "u8",
  /** Answers of the law: places among the values of the rule. */
  regime: "u8",
  track: "u8",
  /** The last day of the legal term, and the same in the court's view with all that is known. */
  dueDay: "i32",
  dueDayCourt: "i32",
  stage: "u8",
  stageSince: "i32",
  decisionDay: "i32",
  /** The place of the kind of decision among the values of the fact. */
  decisionKind: "u8",
  procedure: "u8",
  appealDay: "i32",
  exitDay: "i32",
  /** Where the person will go when the present stage ends otherwise than planned; a stage number. */
  exitKind: "u8",
  inReception: "u8",
  /** 1 where the single steps of the person are kept. */
  followed: "u8",
  /** Persons that an awaited family stands for. */
  size: "u8",
  /** The event by which a person leaves without a decision; -1 where there is none. */
  leaveEvent: "f64",
  /** The event that makes the case ready; -1 where there is none. */
  readyEvent: "f64",
} as const;

export type PersonColumns = ColumnsOf<typeof COLUMNS>;

export const ABSENT_DAY = -2147483648;
export const ABSENT_CHOICE = 255;
export const NO_EVENT: EventHandle = -1;

/** The stage of somebody who is not in the chain yet: none. */
const NOT_YET = 255;
const FIRST_LENGTH = 4096;

export class People {
  /** All that were ever added. */
  made = 0;
  readonly #rows = new Entities(COLUMNS, FIRST_LENGTH);

  /** @param isFollowed whether the single steps of a person of this key are kept */
  constructor(readonly isFollowed: (idHigh: number, idLow: number) => boolean) {}

  /** To be read anew after somebody is added. */
  get columns(): PersonColumns {
    return this.#rows.columns;
  }

  add(idHigh: number, idLow: number): number {
    const row = this.#rows.add();
    this.made++;
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
    columns.stage[row] = NOT_YET;
    columns.inReception[row] = 0;
    columns.followed[row] = this.isFollowed(idHigh, idLow) ? 1 : 0;
    return row;
  }

  remove(row: number): void {
    this.#rows.remove(row);
  }

  /** Rows below this one have been in use. */
  get used(): number {
    return this.#rows.rows;
  }

  /** People in the model now. */
  get living(): number {
    return this.#rows.size;
  }
}
