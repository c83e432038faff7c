/** What the operator of a process reads when it cannot do its work. The message says what to do, so no stack is shown. */
export class OperatorError extends Error {}
