export { contentTypes, type FileKind, fileKinds } from "./kinds";
export { attachmentHeaders, displayName } from "./names";
export { StorageProblem, type StorageReason } from "./problem";
export type { Upload } from "./receive";
export { removeUnreferenced } from "./remove-unreferenced";
export { openFile, type StoredFile, storeFile, storeFiles, type UploadRules } from "./store-file";
