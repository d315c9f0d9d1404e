import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { NotFound } from "../errors";
import { detectKind } from "./detect-kind";
import { isSha256 } from "./file-store";
import type { FileKind } from "./kinds";
import { displayName } from "./names";
import { StorageProblem } from "./problem";
import { type Pace, receive, type Upload, usualPace } from "./receive";
import { fileStore, incomingDirectory } from "./store";

export type StoredFile = { sha256: string; size: number; kind: FileKind; name: string };

/** `maxBytes` is the greatest size; `allow` the kinds taken; `name` the sender's name for the file, never trusted. */
export type UploadRules = { allow: readonly FileKind[]; maxBytes: number; name: string; pace?: Pace };

/**
 * Receives, examines and keeps one file. Call it before the transaction that refers to the result: a file that no row
 * refers to is removed by `removeUnreferenced` later. Throws `StorageProblem` and leaves nothing when it is refused.
 */
export async function storeFile(upload: Upload, rules: UploadRules): Promise<StoredFile> {
  const received = await receive(upload, incomingDirectory(), rules.maxBytes, rules.pace ?? usualPace);
  try {
    const kind = await detectKind(received.path, received.size, rules.name);
    if (!rules.allow.includes(kind)) throw new StorageProblem("notAllowed", { kind });
    await fileStore().put(received);
    return { sha256: received.sha256, size: received.size, kind, name: displayName(rules.name, kind) };
  } catch (error) {
    await rm(received.path, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Keeps several files of one form, at most `maxFiles`. */
export async function storeFiles(
  uploads: readonly { upload: Upload; name: string }[],
  rules: Omit<UploadRules, "name"> & { maxFiles: number },
): Promise<StoredFile[]> {
  if (uploads.length > rules.maxFiles) throw new StorageProblem("tooMany", { limit: rules.maxFiles });
  const stored: StoredFile[] = [];
  for (const { upload, name } of uploads) stored.push(await storeFile(upload, { ...rules, name }));
  return stored;
}

/** Opens a stored file for reading. Throws `NotFound` when there is none; whoever opens it destroys or reads the stream. */
export async function openFile(sha256: string): Promise<{ stream: Readable; size: number }> {
  const file = isSha256(sha256) ? await fileStore().open(sha256) : null;
  if (!file) throw new NotFound();
  return file;
}
