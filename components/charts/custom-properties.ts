import type { CSSProperties } from "react";

/** Values for the style sheet of an element. React passes custom properties on as they are; its type only does not know their names. */
export function customProperties(values: Record<`--${string}`, string | number>): CSSProperties {
  return values as CSSProperties;
}
