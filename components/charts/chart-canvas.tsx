"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { CanvasProps } from "./series";

function Waiting() {
  const t = useTranslations("interface.charts");
  return <p className="grid h-full place-items-center text-ink-3 text-s">{t("loading")}</p>;
}

// Drawn only in the browser: the library is large, and the words and the table stand there without it.
const canvases = {
  bars: dynamic(() => import("./canvas/bars"), { ssr: false, loading: Waiting }),
  stack: dynamic(() => import("./canvas/stack"), { ssr: false, loading: Waiting }),
  lines: dynamic(() => import("./canvas/lines"), { ssr: false, loading: Waiting }),
};

/** The drawing of a chart, fetched when a page has one. */
export function ChartCanvas({
  kind,
  label,
  ...props
}: CanvasProps & { kind: keyof typeof canvases; label: string }) {
  const Canvas = canvases[kind];
  return (
    <div
      role="img"
      aria-label={label}
      style={{ height: `${props.height}rem` }}
      className="my-3 w-full print:break-inside-avoid"
    >
      <Canvas {...props} />
    </div>
  );
}
