import { join } from "node:path";
import type { FileStore } from "./file-store";
import { localStore } from "./local-store";
import { s3Store } from "./s3-store";
import { storageSettings } from "./settings";

/** The store that the settings name. */
export function fileStore(): FileStore {
  const { directory, remote } = storageSettings();
  return remote ? s3Store(remote) : localStore(directory);
}

/** Where uploads wait until they are examined; on the same disk as the local store, so that moving is atomic. */
export const incomingDirectory = () => join(storageSettings().directory, "incoming");
