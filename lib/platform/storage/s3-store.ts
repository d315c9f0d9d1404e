import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import type http from "node:http";
import { type FileStore, isSha256 } from "./file-store";
import { StorageProblem } from "./problem";
import { s3Request, textOf } from "./s3-request";
import type { RemoteSettings } from "./settings";

const keyOf = (sha256: string) => `files/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;

async function refuseUnless(answer: http.IncomingMessage, ...accepted: number[]) {
  if (accepted.includes(answer.statusCode ?? 0)) return;
  const said = await textOf(answer);
  const outOfRoom = /QuotaExceeded|StorageFull|InsufficientStorage/.test(said) || answer.statusCode === 507;
  throw new StorageProblem(outOfRoom ? "full" : "unavailable");
}

/** Files in an S3-compatible store, under the same two levels as on disk. */
export function s3Store(settings: RemoteSettings): FileStore {
  return {
    async put({ path, sha256, size }) {
      try {
        const body = { stream: createReadStream(path), sha256, size };
        const answer = await s3Request(settings, "PUT", keyOf(sha256), body);
        await refuseUnless(answer, 200);
        answer.resume();
      } finally {
        await rm(path, { force: true });
      }
    },

    async open(sha256) {
      const answer = await s3Request(settings, "GET", keyOf(sha256));
      if (answer.statusCode === 404) {
        answer.resume();
        return null;
      }
      await refuseUnless(answer, 200);
      return { stream: answer, size: Number(answer.headers["content-length"]) };
    },

    async remove(sha256, storedBefore) {
      const found = await s3Request(settings, "HEAD", keyOf(sha256));
      found.resume();
      if (new Date(found.headers["last-modified"] ?? 0) >= storedBefore) return false;
      const answer = await s3Request(settings, "DELETE", keyOf(sha256));
      await refuseUnless(answer, 200, 204, 404);
      answer.resume();
      return true;
    },

    async *list() {
      let token: string | undefined;
      do {
        const query = new URLSearchParams({ "list-type": "2", prefix: "files/" });
        if (token) query.set("continuation-token", token);
        const answer = await s3Request(settings, "GET", `?${query}`);
        await refuseUnless(answer, 200);
        const listing = await textOf(answer);
        for (const [, entry = ""] of listing.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const sha256 = /<Key>[^<]*?([0-9a-f]{64})<\/Key>/.exec(entry)?.[1];
          const storedAt = /<LastModified>([^<]+)<\/LastModified>/.exec(entry)?.[1];
          if (sha256 && storedAt && isSha256(sha256)) yield { sha256, storedAt: new Date(storedAt) };
        }
        token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(listing)?.[1];
      } while (token);
    },
  };
}
