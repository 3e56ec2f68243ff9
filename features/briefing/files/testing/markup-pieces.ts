/** The tags of a document of markup with their attributes, in order, and the texts between them; both as they are meant. */
export function markupPieces(markup: string): { tags: string[]; texts: string[] } {
  const pieces = markup.match(/<!\[CDATA\[.*?\]\]>|<!--.*?-->|<[^>]*>|[^<]+/gs) ?? [];
  const isTag = (piece: string) => piece.startsWith("<");
  return {
    tags: pieces.filter(isTag).map(unescaped),
    texts: pieces.filter((piece) => !isTag(piece)).map(unescaped),
  };
}

export function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => meant[name] ?? "");
}

const meant: Record<string, string> = {
  ...{ lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", amp: "&" },
};
