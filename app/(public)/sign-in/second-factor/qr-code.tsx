import { create } from "qrcode";

const quiet = 4;

/** A QR code as a drawing: dark on light in either theme, because readers expect that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data: squares } = create(text, { errorCorrectionLevel: "M" }).modules;
  const path = Array.from(squares)
    .map((isDark, index) => (isDark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : ""))
    .join("");
  const side = size + 2 * quiet;
  return (
    <div data-theme="light" className="mt-3 w-fit rounded border border-line bg-surface text-ink">
      <svg
        role="img"
        aria-label={label}
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        shapeRendering="crispEdges"
        className="h-auto w-56 max-w-full"
      >
        <path d={path} fill="currentColor" />
      </svg>
    </div>
  );
}
