import { useTranslations } from "next-intl";
import type { TaskGroup } from "@/components/record/task-list";
import type { Tone } from "@/components/ui/tag";
import type { Completeness, SectionState } from "@/lib/domain/registrations/application/queries/completeness";

const tones: Record<SectionState, Tone> = { notStarted: "neutral", incomplete: "warn", complete: "ok" };

type Correction = { target: string };
type OpenTasks = Pick<Completeness, "sections" | "materials"> & { corrections: readonly Correction[] };

/** Sections and documents of an application, each with its state; what an office wants corrected says so. */
export function useTaskGroups(id: string, { sections, materials, corrections }: OpenTasks): TaskGroup[] {
  const t = useTranslations("applications.tasks");
  const words = useTranslations("registrations");
  const toCorrect = (key: string) =>
    corrections.filter(({ target }) => target === key || target.startsWith(`${key}.`)).length;
  const correcting = (count: number) => ({ tone: "warn" as const, label: t("correct", { count }) });
  const questions = sections.map(({ key, state }) => ({
    href: `/applications/${id}/sections/${key}`,
    label: words(`sections.${key}`),
    hint: t.has(`hints.${key}`) ? t(`hints.${key}`) : undefined,
    status: toCorrect(key) > 0 ? correcting(toCorrect(key)) : { tone: tones[state], label: t(state) },
  }));
  const papers = materials.map(({ material: { key, isRequired }, documents }) => {
    const state = documents.length > 0 ? t("files", { count: documents.length }) : null;
    const status = state
      ? { tone: "ok" as const, label: state }
      : { tone: "neutral" as const, label: t(isRequired ? "missing" : "voluntary") };
    return {
      href: `/applications/${id}/materials#${key}`,
      label: words(`materials.${key}`),
      status: toCorrect(key) > 0 ? correcting(toCorrect(key)) : status,
    };
  });
  return [
    { title: t("sections"), tasks: questions },
    ...(papers.length > 0 ? [{ title: t("materials"), tasks: papers }] : []),
  ];
}
