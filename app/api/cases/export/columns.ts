import { procedureWords } from "@/components/cases/inbox-procedures";
import type { InboxColumn, ListedCase } from "@/lib/domain/cases/inbox/schema";
import { dateInShanghai } from "@/lib/platform/clock";
import type { SheetColumn } from "@/lib/platform/sheets/columns";

type Words = { (key: string, values?: Record<string, string | number>): string; has(key: string): boolean };
type Column = Omit<SheetColumn<ListedCase>, "title">;

const day = (moment: Date | null) => moment && dateInShanghai(moment);

function wordsOfTime({ timeLeft }: ListedCase, t: Words): string {
  const words = (key: string, days = 0) => t(`cases.inbox.deadlines.${key}`, { days });
  if (timeLeft.state === "none") return "";
  if (timeLeft.state === "paused") return words("paused");
  const { left, unit } = timeLeft;
  if (left === 0) return words("today");
  return left < 0 ? words(`${unit}Over`, -left) : words(`${unit}Left`, left);
}

/** What each column of an export holds, in the reader's words: number and title always, the deadline as a date and in words. */
export function caseSheetColumns(
  chosen: readonly InboxColumn[],
  t: Words,
  locale: string,
): SheetColumn<ListedCase>[] {
  const place = (named: { name: string; englishName: string } | null) =>
    named && (locale === "en" ? named.englishName : named.name);
  const word = (row: ListedCase, sort: string, value: string) => {
    const key = `${procedureWords[row.procedure].namespace}.${sort}.${value}`;
    return t.has(key) ? t(key) : value;
  };
  const columns: Record<InboxColumn, Column> = {
    kind: { kind: "text", width: 18, value: (row) => word(row, "kinds", row.kind) },
    status: { kind: "text", width: 18, value: (row) => word(row, "statuses", row.status) },
    turn: { kind: "text", width: 20, value: (row) => t(`cases.inbox.parties.${row.waitsFor}`) },
    deadline: { kind: "text", width: 18, value: (row) => wordsOfTime(row, t) },
    assignee: { kind: "text", width: 12, value: (row) => row.assignee?.name },
    submitted: { kind: "date", value: (row) => day(row.submittedAt) },
    subdistrict: { kind: "text", width: 16, value: (row) => place(row.subdistrict) },
    supervisoryUnit: { kind: "text", value: (row) => place(row.supervisoryUnit) },
    applicant: { kind: "text", width: 12, value: (row) => row.createdByName },
    accepted: { kind: "date", value: (row) => day(row.acceptedAt) },
    outcome: {
      kind: "text",
      width: 10,
      value: (row) => row.outcome && word(row, "outcomes", row.outcome),
    },
    closed: { kind: "date", value: (row) => day(row.closedAt) },
  };
  const heading = (name: string) => t(`cases.inbox.columns.${name}`);
  const shown = chosen.flatMap((column) => {
    const sheet = { title: heading(column), ...columns[column] };
    if (column !== "deadline") return [sheet];
    const value = ({ timeLeft }: ListedCase) => (timeLeft.state === "running" ? timeLeft.dueOn : null);
    return [
      { title: t("cases.inbox.export.due"), kind: "date" as const, value },
      { ...sheet, title: t("cases.inbox.export.left") },
    ];
  });
  return [
    { title: heading("number"), kind: "code", value: (row) => row.number },
    { title: heading("title"), kind: "text", width: 40, value: (row) => row.title },
    ...shown,
  ];
}
