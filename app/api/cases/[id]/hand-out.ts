import { Readable } from "node:stream";
import type { Actor } from "@/lib/platform/auth/actor";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import { attachmentHeaders, openFile } from "@/lib/platform/storage";
import type { StoredFile } from "@/lib/platform/storage/store-file";

const viewable = ["pdf", "png", "jpeg", "webp"];

/**
 * Hands out a stored file: 401 to visitors, 404 where there is none that this reader may know of. Asked with `view`,
 * pictures and PDFs, of which the content and not the name told the kind, open in the browser.
 */
export async function handOut(
  request: Request,
  actor: Actor,
  ids: readonly string[],
  find: () => Promise<StoredFile>,
): Promise<Response> {
  if (actor.accountId === null) return new Response(null, { status: 401 });
  if (!ids.every(isUuid)) return new Response(null, { status: 404 });
  try {
    const file = await find();
    const { stream, size } = await openFile(file.sha256);
    const headers = attachmentHeaders({ ...file, size });
    const isViewed = new URL(request.url).searchParams.has("view") && viewable.includes(file.kind);
    if (isViewed) {
      headers["Content-Disposition"] = (headers["Content-Disposition"] ?? "").replace(
        /^attachment/,
        "inline",
      );
      // Browsers do not start their PDF reader in a sandbox; the policy of all our answers stands instead.
      delete headers["Content-Security-Policy"];
    }
    return new Response(Readable.toWeb(stream) as ReadableStream, { headers });
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    throw problem;
  }
}
