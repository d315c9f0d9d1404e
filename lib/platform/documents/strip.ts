import type { DocumentLanguage } from "./definition";

export type Canvas = PDFKit.PDFDocument;

/**
 * The smallest part of a page that is never broken. `height` in points; `draw` paints with its top left corner at x, y.
 * `withNext` keeps it on the page of the strip after it; `repeat` is drawn again on top of a new page;
 * `gap` is empty space above, dropped at the top of a page; `newPage` starts one.
 */
export type Strip = {
  height: number;
  draw: (canvas: Canvas, x: number, y: number) => void;
  gap?: number;
  withNext?: boolean;
  repeat?: Strip;
  newPage?: boolean;
};

/** The room a block has, in points. `height` is that of an empty page. */
export type Room = { width: number; height: number; language: DocumentLanguage };
