import type { Canvas } from "./strip";

/** A place in the document's structure, for readers that speak it. Parts of one element share one tag, also over pages. */
export type Tag = {
  type: "Document" | "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD" | "Figure";
  within?: Tag;
  /** What a figure says. */
  alt?: string;
};

const root: Tag = { type: "Document" };
const elements = new WeakMap<Canvas, Map<Tag, PDFKit.PDFStructureElement>>();

function elementOf(canvas: Canvas, tag: Tag): PDFKit.PDFStructureElement {
  const known = elements.get(canvas) ?? new Map<Tag, PDFKit.PDFStructureElement>();
  elements.set(canvas, known);
  const found = known.get(tag);
  if (found) return found;
  const element = canvas.struct(tag.type, { alt: tag.alt });
  known.set(tag, element);
  if (tag === root) canvas.addStructure(element);
  else elementOf(canvas, tag.within ?? root).add(element);
  return element;
}

/** Draws what belongs to an element of the document's structure. */
export function drawTagged(canvas: Canvas, tag: Tag, draw: () => void): void {
  const content = canvas.markStructureContent(tag.type);
  draw();
  canvas.endMarkedContent();
  elementOf(canvas, tag).add(content);
}

/** Draws what a reader that speaks passes over: lines, grounds, page numbers, repeated headers. */
export function drawArtifact(canvas: Canvas, draw: () => void): void {
  canvas.markContent("Artifact", { type: "Layout" });
  draw();
  canvas.endMarkedContent();
}
