import type { ListedStep } from "@/components/applications/step-list";
import { type WritingStep, writingSteps } from "@/components/applications/steps";
import type { Completeness } from "@/lib/domain/registrations/application/queries/completeness";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

type OpenTasks = Pick<Completeness, "sections" | "materials"> & {
  corrections: readonly { target: string }[];
};

/** The pages of an application with how far each is; `label` names a page in the reader's language. */
export function listedSteps(
  id: string,
  kind: RegistrationKind,
  open: OpenTasks,
  label: (step: WritingStep["key"]) => string,
): ListedStep[] {
  const isToCorrect = (key: string) =>
    open.corrections.some(({ target }) => target === key || target.startsWith(`${key}.`));
  const required = open.materials.filter(({ material }) => material.isRequired);
  const handedIn = required.filter(({ documents }) => documents.length > 0).length;
  const begun = open.materials.some(({ documents }) => documents.length > 0);
  const ofMaterials = () => {
    if (open.materials.some(({ material }) => isToCorrect(material.key))) return "correct";
    if (handedIn === required.length) return "complete";
    return begun ? "incomplete" : "notStarted";
  };
  return writingSteps(id, kind).map((step) => {
    if (step.key === "check") return { ...step, label: label(step.key), state: null };
    if (step.key === "materials") return { ...step, label: label(step.key), state: ofMaterials() };
    const section = open.sections.find(({ key }) => key === step.key);
    const state = isToCorrect(step.key) ? "correct" : (section?.state ?? "notStarted");
    return { ...step, label: label(step.key), state };
  });
}
