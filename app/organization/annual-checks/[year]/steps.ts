import { reportPath, sectionPath } from "@/components/annual-checks/targets";
import type { ListedStep } from "@/components/applications/step-list";
import type { OpenReport } from "@/lib/domain/annual-checks/report/queries/report";

/** The pages on which a report is written, with how far each is; `label` names a page in the reader's language. */
export function reportSteps(year: number, open: OpenReport, label: (step: string) => string): ListedStep[] {
  const isToCorrect = (key: string) =>
    open.corrections.some(({ target }) => target === key || target.startsWith(`${key}.`));
  const required = open.materials.filter(({ material }) => material.isRequired);
  const handedIn = required.filter(({ documents }) => documents.length > 0).length;
  const ofFiles = open.materials.some(({ material }) => isToCorrect(material.key))
    ? ("correct" as const)
    : handedIn === required.length
      ? ("complete" as const)
      : handedIn > 0
        ? ("incomplete" as const)
        : ("notStarted" as const);
  const sections = open.sections.map(({ key, state }): ListedStep => {
    const stateNow = state === "prefilled" ? "incomplete" : state;
    return {
      key,
      href: sectionPath(year, key),
      label: label(key),
      state: isToCorrect(key) ? "correct" : stateNow,
    };
  });
  return [
    ...sections,
    { key: "files", href: `${reportPath(year)}/files`, label: label("files"), state: ofFiles },
    { key: "check", href: `${reportPath(year)}/check`, label: label("check"), state: null },
  ];
}

/** The page before and the page after one of them. */
export function neighborsOf(steps: readonly ListedStep[], key: string) {
  const at = steps.findIndex((step) => step.key === key);
  return { previous: steps[at - 1] ?? null, next: steps[at + 1] ?? null };
}
