export { fileKinds } from "./kinds";
export { attachmentHeaders, displayName } from "./names";
export { removeUnreferenced } from "./remove-unreferenced";
export { openFile, storeFile, storeFiles } from "./store-file";
