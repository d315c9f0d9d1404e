import type { TextSize, Tone } from "./definition";

/** The portal's light colours, as printed. */
export const colors: Record<Tone, string> = {
  ink: "#1d211f",
  soft: "#515853",
  faint: "#747a74",
  pine: "#174a3f",
  cinnabar: "#b23a2a",
};

export const lineColor = "#c9c2b3";
export const fineLineColor = "#e3ded3";
export const sunkenColor = "#f2efe8";
export const watermarkColor = "#f1ece2";

/** Points. */
export const sizes: Record<TextSize, number> = { fine: 7.5, small: 9, normal: 10.5, lead: 14 };
export const headingSizes = { 1: 22, 2: 14, 3: 11.5 } as const;

export const displaySize = 27;

/** Distance of baselines in relation to the size of the type. */
export const leading = 1.6;
/** Where the baseline stands within a line's height, in relation to the size of the type. */
export const baselineOffset = 1.16;
