import { Readable } from "node:stream";
import { renderDocument } from "@/lib/platform/documents";
import { storeFile } from "@/lib/platform/storage";
import type { Chance } from "./chance";
import { uuidAt } from "./identities";

/** A file of the demonstration, kept in the file store. */
export type Paper = { id: string; sha256: string; name: string; kind: string; size: number };

/** Draws the page of one paper: its title, what it is there to show, and whose seal it would bear. */
export async function storePaper(
  chance: Chance,
  madeAt: Date,
  { title, text, sealOf }: { title: string; text: string; sealOf: string },
): Promise<Paper> {
  const pdf = await renderDocument({
    language: "zh-CN",
    title,
    madeAt,
    watermark: "演示",
    blocks: [
      { kind: "heading", text: title, align: "center" },
      { kind: "space", height: 24 },
      { kind: "paragraph", indent: true, text },
      { kind: "seal", text: "演示材料", lines: [`${sealOf}（盖章）`, "2026年"], align: "right" },
    ],
  });
  const name = `${title}.pdf`;
  const rules = { allow: ["pdf"] as const, maxBytes: 2_000_000, name };
  const { sha256, kind, size } = await storeFile(Readable.from([pdf]), rules);
  return { id: uuidAt(chance, madeAt), sha256, name, kind, size };
}
