/** The kinds of file the portal takes in, told by content and never by name. */
export const fileKinds = ["pdf", "png", "jpeg", "webp", "xlsx", "docx", "csv", "text"] as const;
export type FileKind = (typeof fileKinds)[number];

export const contentTypes: Record<FileKind, string> = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv",
  text: "text/plain",
};

/** Endings that a file of this kind may carry; the first is put on when the name has another. */
export const extensions: Record<FileKind, readonly [string, ...string[]]> = {
  pdf: ["pdf"],
  png: ["png"],
  jpeg: ["jpg", "jpeg"],
  webp: ["webp"],
  xlsx: ["xlsx"],
  docx: ["docx"],
  csv: ["csv"],
  text: ["txt"],
};
