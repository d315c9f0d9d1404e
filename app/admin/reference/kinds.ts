export const referenceKinds = ["subdistricts", "communities", "supervisoryUnits"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export const isReferenceKind = (text: unknown): text is ReferenceKind =>
  referenceKinds.some((kind) => kind === text);
