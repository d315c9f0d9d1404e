export type PaletteEntry = {
  href: string;
  label: string;
  /** What kind of thing it is: "Page", "Organization", "Case". */
  kind?: string;
  /** Other spellings that should find it: pinyin, initials, numbers. */
  keywords?: string;
};
