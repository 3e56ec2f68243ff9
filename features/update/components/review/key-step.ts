/** How far a key moves in a list: 1 for the next, -1 for the one before, 0 for any other key. */
export function stepOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">) {
  if (event.ctrlKey || event.metaKey || event.altKey) return 0;
  if (event.key === "ArrowDown" || event.key === "j" || event.key === "J") return 1;
  return event.key === "ArrowUp" || event.key === "k" || event.key === "K" ? -1 : 0;
}
