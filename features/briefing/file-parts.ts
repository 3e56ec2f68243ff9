const partSize = 65_536;

/** A file in parts, to be sent as they are taken. It is recorded before its last one goes: whoever gave up on the way holds no file, and nothing is kept of it. */
export async function* fileParts(
  bytes: Uint8Array,
  record: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (; at + partSize < bytes.length; at += partSize) yield bytes.subarray(at, at + partSize);
  await record();
  yield bytes.subarray(at);
}

/** A body that asks for its next part only when the one before is taken. */
export function bodyOf(parts: AsyncGenerator<Uint8Array>, onGivenUp: () => void) {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: onGivenUp,
    },
    { highWaterMark: 0 },
  );
}
