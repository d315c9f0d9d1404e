import { useTranslations } from "next-intl";
import { BarList } from "@/components/charts/bar-list";
import { ballotGrades } from "@/lib/domain/evaluations/schema";
import { ballotsIn, type Tally } from "@/lib/domain/evaluations/votes/rules";

/** How a vote came out: ballots by grade, and nothing about who cast them. */
export function TallyTable({ tally, label }: { tally: Tally; label: string }) {
  const t = useTranslations("evaluations");
  const all = ballotsIn(tally);
  return (
    <BarList
      label={label}
      entries={ballotGrades
        .filter((grade) => (tally[grade] ?? 0) > 0)
        .map((grade) => ({
          label: t(`grades.${grade}`),
          value: tally[grade] ?? 0,
          max: all,
          reading: t("votes.ballots", { count: tally[grade] ?? 0 }),
        }))}
    />
  );
}
