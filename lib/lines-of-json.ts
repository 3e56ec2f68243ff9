export type SendLine = (value: unknown) => void;

/**
 * A body of lines of JSON, written by work that sends them as it goes on. The signal ends the work when whoever asked
 * hangs up, of which the request tells or the body's reader.
 */
export function bodyOfLines(
  requestSignal: AbortSignal,
  work: (send: SendLine, signal: AbortSignal) => Promise<void>,
): ReadableStream<Uint8Array> {
  const ended = new AbortController();
  const signal = AbortSignal.any([requestSignal, ended.signal]);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const send: SendLine = (value) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      };
      await work(send, signal);
      if (!ended.signal.aborted) controller.close();
    },
    cancel: () => ended.abort(),
  });
}
