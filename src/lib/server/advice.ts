/** Something that the operator must know or do, in French; shown as it is, without a stack. */
export class Advice extends Error {}
