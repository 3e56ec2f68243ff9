import { useEffect, useState } from "react";
import { type PartName, partNames } from "@/domain/update/draft";
import { editedParts, formFieldsOf } from "@/domain/update/field-kinds";
import { elementIdOf } from "./editor-context";

/** Which section is shown, which of its entries are unfolded, and where the focus goes next. */
export function useEditorView() {
  const [part, setPart] = useState<PartName>(editedParts[0] ?? "stages");
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<{ id: string }>();

  const fold = (inPart: PartName, id: string, isUnfolded: boolean) =>
    setUnfolded((before) => {
      const key = `${inPart}/${id}`;
      const after = new Set(before);
      if (isUnfolded) after.add(key);
      else after.delete(key);
      return after;
    });
  const goTo = (next: PartName, id?: string, field?: string) => {
    setPart(next);
    if (id !== undefined) fold(next, id, true);
    const first = id === undefined ? undefined : formFieldsOf(next)[0]?.[0];
    setTarget({ id: elementIdOf(next, id, field ?? first) });
    window.history.replaceState(null, "", `#${elementIdOf(next, id, field)}`);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page opens.
  useEffect(() => {
    const [named, id, field] = decodeURIComponent(window.location.hash.slice(1)).split("/");
    const found = partNames.find((each) => each === named);
    if (found) goTo(found, id, field);
  }, []);
  useEffect(() => {
    const element = target && document.getElementById(target.id);
    if (!element) return;
    element.closest("details")?.setAttribute("open", "");
    element.focus();
    element.scrollIntoView({ block: "center" });
  }, [target]);

  return { part, unfolded, fold, goTo };
}
