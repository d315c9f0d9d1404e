import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The text of a Word document, as a reader would see it, without its marks. */
export async function wordText(file: Buffer): Promise<string> {
  const archive = await fromBufferPromise(file, { lazyEntries: true });
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== "word/document.xml") continue;
    const markup = (await buffer(await archive.openReadStreamPromise(entry))).toString("utf8");
    return markup.replace(/<[^>]+>/g, "").replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
  }
  throw new Error("no document inside");
}
