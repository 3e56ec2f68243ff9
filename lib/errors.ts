/** One thing that is wrong with what was sent: where it is (`stages.0.date`, or the name of a form's field) and a code for what is wrong. */
export interface Fault {
  path: string;
  code: string;
}

/** A rule of the tracker that a request broke. The code is for messages and status, the text for the log; the faults say which fields. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly faults: readonly Fault[];
  constructor(code: DomainErrorCode, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.faults = faults;
  }
}
export type DomainErrorCode = "not-found" | "signed-out" | "forbidden" | "conflict" | "invalid";

/** A fault of the installation that whoever runs the tracker can mend; the message is one sentence for them. */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorError";
  }
}
