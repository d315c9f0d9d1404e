import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

/** What a registration goes through; labels stand at `applications.way`. */
export const stages = [
  "submitted",
  "preCheck",
  "consent",
  "acceptance",
  "review",
  "decision",
  "certificate",
] as const;
export type Stage = (typeof stages)[number];

/** The stages that an application of this kind goes through; what is skipped for it is left out. */
export function stagesOf({ kind, isDirect }: { kind: RegistrationKind; isDirect: boolean }): Stage[] {
  const { isPreChecked, needsConsent, certificate } = kindTraits[kind];
  const isPassed: Partial<Record<Stage, boolean>> = {
    preCheck: isPreChecked,
    consent: needsConsent && !isDirect,
    certificate: certificate !== "none",
  };
  return stages.filter((stage) => isPassed[stage] ?? true);
}
