"use client";

import { notFound } from "next/navigation";
import { Component, type ReactNode, Suspense } from "react";

/**
 * Gives the page the status 404 while it keeps its content: thrown in the page itself, Next would send an empty
 * document to readers without JavaScript. All in one client module, so that the browser has nothing to wait for
 * between the boundary and the error that it swallows.
 */
export function NotFoundStatus() {
  return (
    <SwallowError>
      <Suspense>
        <ThrowNotFound />
      </Suspense>
    </SwallowError>
  );
}

function ThrowNotFound(): null {
  notFound();
}

class SwallowError extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
