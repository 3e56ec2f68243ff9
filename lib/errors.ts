/** A rule of the tracker that a request broke. The code is for messages and status, the text for the log. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  constructor(code: DomainErrorCode, message: string) {
    super(message);
    this.name = "DomainError";
    this.code = code;
  }
}
export type DomainErrorCode = "not-found" | "forbidden" | "conflict" | "invalid";

/** A fault of the installation that whoever runs the tracker can mend; the message is one sentence for them. */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorError";
  }
}
