import { join } from "node:path";
import { z } from "zod";

const remote = z.object({
  S3_ENDPOINT: z.url(),
  S3_BUCKET: z.string().min(1),
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
  S3_REGION: z.string().min(1).default("us-east-1"),
  /** "host" puts the bucket before the endpoint's name, as some Chinese clouds demand. */
  S3_ADDRESSING: z.enum(["path", "host"]).default("path"),
});

export type RemoteSettings = z.infer<typeof remote>;
export type StorageSettings = { directory: string; remote?: RemoteSettings };

/**
 * Where files are kept: in STORAGE_DIR or below DATA_DIR on the local disk, or in an S3-compatible store when S3_ENDPOINT
 * is set. Throws with the setting's name when the store is set up by half.
 */
export function storageSettings(environment: NodeJS.ProcessEnv = process.env): StorageSettings {
  const directory = environment.STORAGE_DIR || join(environment.DATA_DIR || ".data", "files");
  return environment.S3_ENDPOINT ? { directory, remote: remote.parse(environment) } : { directory };
}
