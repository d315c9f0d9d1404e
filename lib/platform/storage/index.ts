export { type FileKind, fileKinds } from "./kinds";
export { attachmentHeaders, displayName } from "./names";
export { StorageProblem } from "./problem";
export { removeUnreferenced } from "./remove-unreferenced";
export { openFile, type StoredFile, storeFile, storeFiles } from "./store-file";
