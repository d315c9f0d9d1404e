import { PageSizes, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

/** Something that can become pages: a PDF, or a picture that is placed on a page of A4. */
export type Leaf = { kind: "pdf" | "png" | "jpeg"; content: Uint8Array };

export type OpenedLeaf = { pages: number; document: PDFDocument };

const [paperWidth, paperHeight] = PageSizes.A4;
const margin = 36;

async function pictureOnPaper({ kind, content }: Leaf): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const picture = kind === "png" ? await document.embedPng(content) : await document.embedJpg(content);
  const isWide = picture.width > picture.height;
  const [width, height] = isWide ? [paperHeight, paperWidth] : [paperWidth, paperHeight];
  const scale = Math.min((width - margin * 2) / picture.width, (height - margin * 2) / picture.height, 1);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const place = { x: (width - size.width) / 2, y: (height - size.height) / 2 };
  document.addPage([width, height]).drawImage(picture, { ...place, ...size });
  return document;
}

/** Opens something for joining; null where it cannot be read, because it is damaged or locked by a password. */
export async function openLeaf(leaf: Leaf): Promise<OpenedLeaf | null> {
  try {
    const document =
      leaf.kind === "pdf"
        ? await PDFDocument.load(leaf.content, { updateMetadata: false })
        : await pictureOnPaper(leaf);
    const pages = document.getPageCount();
    return pages > 0 ? { pages, document } : null;
  } catch {
    return null;
  }
}

export type Binding = { title: string; madeAt: Date };

/** Joins what was opened into one PDF, with the number of each page among all at its top right. */
export async function joinLeaves(
  leaves: readonly OpenedLeaf[],
  { title, madeAt }: Binding,
): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  whole.setTitle(title, { showInWindowTitleBar: true });
  whole.setProducer("Linli");
  whole.setCreator("Linli");
  whole.setLanguage("zh-CN");
  whole.setCreationDate(madeAt);
  whole.setModificationDate(madeAt);
  for (const { document } of leaves) {
    const pages = await whole.copyPages(document, document.getPageIndices());
    for (const page of pages) whole.addPage(page);
  }
  const font = await whole.embedFont(StandardFonts.Helvetica);
  const pages = whole.getPages();
  pages.forEach((page, index) => {
    const text = `${index + 1} / ${pages.length}`;
    const size = 8;
    const x = page.getWidth() - margin - font.widthOfTextAtSize(text, size);
    page.drawText(text, { x, y: page.getHeight() - 24, size, font, opacity: 0.6 });
  });
  return whole.save();
}
