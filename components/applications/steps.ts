import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import type { SectionKey } from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

/** A page of the writing of an application: a section, the materials, or checking the answers. */
export type WritingStep = { key: SectionKey | "materials" | "check"; href: string };

/** The pages on which an application is written, in their order. */
export function writingSteps(id: string, kind: RegistrationKind): WritingStep[] {
  const sections = sectionsOf(kind).map((key) => ({ key, href: `/applications/${id}/sections/${key}` }));
  const hasMaterials = materialsOf(kind, {}).length > 0;
  return [
    ...sections,
    ...(hasMaterials ? [{ key: "materials" as const, href: `/applications/${id}/materials` }] : []),
    { key: "check" as const, href: `/applications/${id}/check` },
  ];
}

/** The page before and the page after one of them. */
export function neighborSteps(id: string, kind: RegistrationKind, key: WritingStep["key"]) {
  const steps = writingSteps(id, kind);
  const at = steps.findIndex((step) => step.key === key);
  return { previous: at > 0 ? (steps[at - 1] ?? null) : null, next: steps[at + 1] ?? null };
}
