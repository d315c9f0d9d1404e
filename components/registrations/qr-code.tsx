import QRCode from "qrcode";

type QrCodeProps = {
  /** Full address that the code opens. */
  content: string;
  label: string;
};

/** A QR code, drawn on the server without script: black on white in every theme, because many readers know no other. */
export function QrCode({ content, label }: QrCodeProps) {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    [...modules.data.slice(row * modules.size, (row + 1) * modules.size)].join(""),
  );
  const dark = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-3 -3 ${modules.size + 6} ${modules.size + 6}`}
      shapeRendering="crispEdges"
      className="size-36 shrink-0 rounded border border-line"
    >
      <rect x={-3} y={-3} width="100%" height="100%" fill="white" />
      <path d={dark.join("")} fill="black" />
    </svg>
  );
}
