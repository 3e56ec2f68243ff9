/** The first line of a text, by which a form tells whether its columns still hold. */
export function headerLine(text: string): string {
  return text.split(/\r?\n/, 1)[0]?.trim() ?? "";
}
