import { type BulletinFigures, bulletinGrades, type GradeCounts } from "./schema";

/** All organizations that the counts hold. */
export const countedIn = (counts: GradeCounts) =>
  bulletinGrades.reduce((sum, grade) => sum + counts[grade], 0);

/** Organizations with a grade. */
export const ratedIn = (counts: GradeCounts) => countedIn(counts) - counts.N;

/** One figure of the bulletin as a row of its sheet. Texts are keys below `creditBulletin`, or names as they stand. */
export type FigureRow = {
  part: "grades" | "kinds" | "subdistricts" | "lists" | "cases" | "movers";
  of: { key: string } | { name: string; nameEn: string };
  figure: string;
  value: number;
  before: number | null;
};

/** Every figure of a bulletin, one a row, in the order of the paper. */
export function figureRows(figures: BulletinFigures): FigureRow[] {
  const counted = (
    part: FigureRow["part"],
    of: FigureRow["of"],
    counts: GradeCounts,
    before: GradeCounts | null,
  ): FigureRow[] =>
    bulletinGrades.map((grade) => ({
      part,
      of,
      figure: `grades.${grade}`,
      value: counts[grade],
      before: before?.[grade] ?? null,
    }));
  const single = (part: FigureRow["part"], of: FigureRow["of"], figure: string, value: number | null) =>
    value === null ? [] : [{ part, of, figure, value, before: null }];
  const { lists, cases, movers } = figures;
  return [
    ...counted("grades", { key: "district" }, figures.grades, figures.gradesBefore),
    ...single("grades", { key: "district" }, "median", figures.median),
    ...figures.kinds.flatMap(({ kind, counts, median }) => [
      ...counted("kinds", { key: `kinds.${kind}` }, counts, null),
      ...single("kinds", { key: `kinds.${kind}` }, "median", median),
    ]),
    ...figures.subdistricts.flatMap(({ counts, median, ...of }) => [
      ...counted("subdistricts", of, counts, null),
      ...single("subdistricts", of, "median", median),
    ]),
    ...Object.entries(lists).flatMap(([list, { entered, left, standing }]) => [
      ...single("lists", { key: `lists.${list}` }, "entered", entered),
      ...single("lists", { key: `lists.${list}` }, "left", left),
      ...single("lists", { key: `lists.${list}` }, "standing", standing),
    ]),
    ...Object.entries(cases).flatMap(([procedure, { received, granted, refused }]) => [
      ...single("cases", { key: `cases.${procedure}` }, "received", received),
      ...single("cases", { key: `cases.${procedure}` }, "granted", granted),
      ...single("cases", { key: `cases.${procedure}` }, "refused", refused),
    ]),
    ...[...movers.up, ...movers.down].map(({ name, before, after }) => ({
      part: "movers" as const,
      of: { name, nameEn: name },
      figure: "total",
      value: after.total,
      before: before.total,
    })),
  ];
}
