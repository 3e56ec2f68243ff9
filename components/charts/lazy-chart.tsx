"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Direction } from "@/lib/i18n/locales";
import type { ChallengeBarsPlot } from "./prepare-challenge-bars";
import type { StageDistributionPlot } from "./prepare-stage-distribution";
import type { StageStepsPlot } from "./prepare-stage-steps";

export type Drawing =
  | { kind: "stage-distribution"; plot: StageDistributionPlot }
  | { kind: "stage-steps"; plot: StageStepsPlot }
  | { kind: "challenge-bars"; plot: ChallengeBarsPlot };

const nearBy = "300px";

/** The place of a drawing, which is fetched when it nears the screen or the page is printed. */
export function LazyChart({
  drawing,
  dir,
  height,
  failedText,
}: {
  drawing: Drawing;
  dir: Direction;
  /** A CSS length, kept free from the start. */
  height: string;
  /** Shown instead of the drawing when it cannot be fetched. */
  failedText: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [content, setContent] = useState<ReactNode>(null);
  useEffect(() => {
    const start = () => {
      stop();
      draw(drawing, dir).then(setContent, () => setContent(failedText));
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && start(),
      { rootMargin: nearBy },
    );
    const stop = () => {
      observer.disconnect();
      removeEventListener("beforeprint", start);
    };
    if (place.current) observer.observe(place.current);
    addEventListener("beforeprint", start);
    return stop;
  }, [drawing, dir, failedText]);
  return (
    <div
      ref={place}
      className="plot-drawing"
      dir={typeof content === "string" ? dir : "ltr"}
      style={{ height }}
    >
      {content}
    </div>
  );
}

async function draw({ kind, plot }: Drawing, dir: Direction): Promise<ReactNode> {
  switch (kind) {
    case "stage-distribution": {
      const { StageDistributionDrawing } = await import("./stage-distribution-drawing");
      return <StageDistributionDrawing plot={plot} dir={dir} />;
    }
    case "stage-steps": {
      const { StageStepsDrawing } = await import("./stage-steps-drawing");
      return <StageStepsDrawing plot={plot} dir={dir} />;
    }
    case "challenge-bars": {
      const { ChallengeBarsDrawing } = await import("./challenge-bars-drawing");
      return <ChallengeBarsDrawing plot={plot} dir={dir} />;
    }
  }
}
