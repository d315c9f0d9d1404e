import clsx, { type ClassValue } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ["xs", "s", "m", "l", "xl", "2xl"],
      radius: ["tag", "panel"],
      shadow: ["panel", "float"],
      spacing: ["control", "row", "header"],
    },
  },
});

/** Joins class names; of two that set the same property the later one wins. */
export function cn(...names: ClassValue[]): string {
  return merge(clsx(names));
}
