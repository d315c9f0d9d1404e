import type { ListedCheck } from "@/lib/domain/annual-checks/listing/queries/checks";
import type { SheetColumn } from "@/lib/platform/sheets/columns";

type Words = (key: string) => string;

/** The columns of a list of checks as a file, in the reader's words. */
export function checkSheetColumns(t: Words, locale: string): SheetColumn<ListedCheck>[] {
  const heading = (key: string) => t(`annualChecks.list.${key}`);
  const place = (named: { name: string; englishName: string } | null) =>
    named && (locale === "en" ? named.englishName : named.name);
  return [
    { title: heading("number"), kind: "text", width: 18, value: ({ number }) => number },
    { title: heading("title"), kind: "text", width: 36, value: ({ title }) => title },
    { title: heading("identifier"), kind: "text", width: 22, value: ({ identifier }) => identifier },
    { title: heading("kind"), kind: "text", width: 16, value: ({ kind }) => t(`annualChecks.forms.${kind}`) },
    {
      title: heading("status"),
      kind: "text",
      width: 12,
      value: ({ status }) => t(`annualChecks.statuses.${status}`),
    },
    {
      title: heading("conclusion"),
      kind: "text",
      width: 12,
      value: ({ outcome }) => outcome && t(`annualChecks.conclusions.${outcome}`),
    },
    { title: heading("filedOn"), kind: "date", value: ({ filedOn }) => filedOn },
    { title: heading("dueOn"), kind: "date", value: ({ dueOn }) => dueOn },
    { title: heading("late"), kind: "integer", value: ({ late }) => late },
    { title: heading("missed"), kind: "integer", value: ({ missedYears }) => missedYears },
    { title: heading("subdistrict"), kind: "text", width: 16, value: (row) => place(row.subdistrict) },
    { title: heading("unit"), kind: "text", width: 28, value: (row) => place(row.supervisoryUnit) },
  ];
}
