import { KetenError } from "@keten/text";

/** The engine will not answer this question: outside the modelled law, contradictory, or in conflict. */
export class Refusal extends KetenError {}
