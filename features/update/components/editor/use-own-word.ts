import { ownWordSource } from "@/domain/update/new-entry";
import { useEditor } from "./editor-context";

/** Adds the country's word of today to the sources, where it is not there yet; gives its id. */
export function useOwnWord(): () => string {
  const { draft, today, countryName, change } = useEditor();
  return () => {
    const source = ownWordSource(today, countryName);
    if (draft.sources.every(({ id }) => id !== source.id))
      change({ part: "sources", id: source.id, field: null }, source);
    return source.id;
  };
}
