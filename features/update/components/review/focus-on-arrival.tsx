"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** Takes the focus when it appears in place of what somebody has just pressed; never on opening a page. */
export function FocusOnArrival(props: ComponentProps<"div">) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && navigator.userActivation?.hasBeenActive) area.current?.focus();
  }, []);
  return <div ref={area} tabIndex={-1} {...props} />;
}
