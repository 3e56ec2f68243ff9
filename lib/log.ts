/** Writes one line of JSON to the standard error output; the cause goes here and never to the reader. */
export function logError(message: string, cause: unknown): void {
  const error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), message, error })}\n`);
}
