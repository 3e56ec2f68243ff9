"use client";

import { Component, type ReactNode } from "react";

/** Shows nothing where its children fail in the browser. */
export class SwallowError extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
