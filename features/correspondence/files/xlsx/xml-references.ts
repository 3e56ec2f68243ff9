const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const reference = /&(?:(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));)?/g;

/** What a text of XML means: a line feed for each line end, and what its references stand for. Undefined where one is none that XML itself has. */
export function meantBy(written: string): string | undefined {
  let isPlain = true;
  const text = written
    .replace(/\r\n?/g, "\n")
    .replace(reference, (_, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name] ?? "";
      const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
      if (isCharacter(code)) return String.fromCodePoint(code);
      isPlain = false;
      return "";
    });
  return isPlain ? text : undefined;
}

/** Whether XML 1.0 has a place for it. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code <= 0x10ffff && !isHalf && code !== 0xfffe && code !== 0xffff;
}
