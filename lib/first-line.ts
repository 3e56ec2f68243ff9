const lineEnd = 10;

/** The first line of a body and, as it arrives, what follows it. The line is null where it does not end within a number of bytes. */
export async function takeFirstLine(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ line: string | null; rest: AsyncIterable<Uint8Array> }> {
  const source = body[Symbol.asyncIterator]();
  const before: Uint8Array[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const { value, done } = await source.next();
    if (done) break;
    const at = value.indexOf(lineEnd);
    const isWithin = at >= 0 && length + at <= maxBytes;
    before.push(isWithin ? value.subarray(0, at) : value);
    length += value.length;
    if (isWithin) {
      const line = new TextDecoder().decode(Buffer.concat(before));
      return { line, rest: following(value.subarray(at + 1), source) };
    }
  }
  return { line: null, rest: following(new Uint8Array(), source) };
}

async function* following(
  begin: Uint8Array,
  source: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (begin.length > 0) yield begin;
    for (;;) {
      const { value, done } = await source.next();
      if (done) return;
      yield value;
    }
  } finally {
    await source.return?.();
  }
}
