import type { Tone } from "@/components/ui/tag";

export const batchTones: Record<"checked" | "confirmed" | "discarded" | "annulled", Tone> = {
  checked: "warn",
  confirmed: "ok",
  discarded: "neutral",
  annulled: "neutral",
};
