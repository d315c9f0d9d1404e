import { useLocale, useTranslations } from "next-intl";
import { reportPath, sectionPath } from "@/components/annual-checks/targets";
import type { Task, TaskGroup } from "@/components/record/task-list";
import type { Tone } from "@/components/ui/tag";
import type { OpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { isStatement } from "@/lib/domain/annual-checks/report/schema";
import { formatMoment } from "@/lib/platform/i18n/formats";

type Section = OpenReport["sections"][number];

const tones: Record<Section["state"], Tone> = {
  notStarted: "neutral",
  prefilled: "info",
  incomplete: "warn",
  complete: "ok",
};

/** Sections, statements and files of a report, each with its state, who writes it and who saved it last. */
export function useTaskGroups(year: number, open: OpenReport): TaskGroup[] {
  const [t, words, locale] = [
    useTranslations("annualReport"),
    useTranslations("applications.tasks"),
    useLocale(),
  ];
  const toCorrect = (key: string) =>
    open.corrections.filter(({ target }) => target === key || target.startsWith(`${key}.`)).length;
  const correcting = (count: number) => ({ tone: "warn" as const, label: words("correct", { count }) });

  function hintOf({ writing, saved }: Section): string | undefined {
    if (writing.length > 0) {
      const names = writing.map(({ name }) => name).join(locale === "en" ? ", " : "、");
      return t("writing", { names });
    }
    return saved
      ? t("savedBy", { name: saved.savedByName, time: formatMoment(saved.savedAt, locale) })
      : undefined;
  }

  const task = (section: Section): Task => {
    const { key, state, isUnchanged } = section;
    const label =
      state === "prefilled"
        ? t("prefilled")
        : isUnchanged && state === "complete"
          ? t("unchanged")
          : words(state);
    return {
      href: sectionPath(year, key),
      label: t(`sections.${key}`),
      hint: hintOf(section),
      status: toCorrect(key) > 0 ? correcting(toCorrect(key)) : { tone: tones[state], label },
    };
  };

  const papers: Task[] = open.materials.map(({ material: { key, isRequired }, documents }) => {
    const status =
      documents.length > 0
        ? { tone: "ok" as const, label: words("files", { count: documents.length }) }
        : { tone: "neutral" as const, label: words(isRequired ? "missing" : "voluntary") };
    return {
      href: `${reportPath(year)}/files#${key}`,
      label: t(`materials.${key}`),
      status: toCorrect(key) > 0 ? correcting(toCorrect(key)) : status,
    };
  });

  return [
    { title: t("sectionsTitle"), tasks: open.sections.filter(({ key }) => !isStatement(key)).map(task) },
    { title: t("statementsTitle"), tasks: open.sections.filter(({ key }) => isStatement(key)).map(task) },
    { title: t("filesTitle"), tasks: papers },
  ];
}
