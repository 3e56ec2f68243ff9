import { notFound } from "next/navigation";
import { Suspense } from "react";
import { SwallowError } from "./swallow-error";

/** Gives the page the status 404 while it keeps its content: thrown in the page itself, Next would send an empty document to readers without JavaScript. */
export function NotFoundStatus() {
  return (
    <Suspense>
      <SwallowError>
        <ThrowNotFound />
      </SwallowError>
    </Suspense>
  );
}

function ThrowNotFound(): null {
  notFound();
}
