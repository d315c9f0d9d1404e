import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Column } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { Tag } from "@/components/ui/tag";
import type { InboxColumn, MarkedCase, UnreadMark } from "@/lib/domain/cases/inbox/schema";
import { type CalendarDate, dateInShanghai, yearOf } from "@/lib/platform/clock";
import { formatDate, formatDay } from "@/lib/platform/i18n/formats";
import { InboxDeadline } from "./inbox-deadline";
import { procedureWords } from "./inbox-procedures";

/** What the list can be sorted by at the head of a column. */
const sorts: Partial<Record<InboxColumn, string>> = {
  kind: "kind",
  status: "status",
  deadline: "due",
  submitted: "submitted",
  closed: "closed",
};

/** Columns of words, which may take two lines; dates and names of people stay on one. */
const wrapping: readonly InboxColumn[] = ["kind", "status", "subdistrict", "supervisoryUnit"];

type Traits = {
  chosen: readonly InboxColumn[];
  alarm: { amber: number; red: number };
  today: CalendarDate;
};

/** Without the year while it is this year: the list is dense. */
const dayOf = (date: CalendarDate, today: CalendarDate, locale: string) =>
  yearOf(date) === yearOf(today) ? formatDay(date, locale) : formatDate(date, locale);

const none = <span className="text-ink-3">—</span>;

/** The columns of an inbox: number and title always, the others as the reader chose. */
export function useInboxColumns({ chosen, alarm, today }: Traits): Column<MarkedCase>[] {
  const t = useTranslations("cases.inbox");
  const translate = useTranslations();
  const locale = useLocale();
  const place = (named: { name: string; englishName: string } | null) =>
    named ? (locale === "en" ? named.englishName : named.name) : none;
  const day = (moment: Date | null) => (moment ? dayOf(dateInShanghai(moment), today, locale) : none);
  const word = (row: MarkedCase, sort: "kinds" | "statuses" | "outcomes", value: string) => {
    const key = `${procedureWords[row.procedure].namespace}.${sort}.${value}`;
    return translate.has(key as never) ? translate(key as never) : value;
  };
  const cells: Record<InboxColumn, (row: MarkedCase) => ReactNode> = {
    kind: (row) => word(row, "kinds", row.kind),
    status: (row) => (
      <StatusTag
        tone={procedureWords[row.procedure].tones[row.status] ?? "neutral"}
        className="sm:whitespace-normal"
      >
        {word(row, "statuses", row.status)}
      </StatusTag>
    ),
    turn: (row) => t(`parties.${row.waitsFor}`),
    deadline: (row) => <InboxDeadline time={row.timeLeft} alarm={alarm} />,
    assignee: (row) => row.assignee?.name ?? <span className="text-ink-3">{t("nobody")}</span>,
    submitted: (row) => day(row.submittedAt),
    subdistrict: (row) => place(row.subdistrict),
    supervisoryUnit: (row) => (row.isDirect ? t("direct") : place(row.supervisoryUnit)),
    applicant: (row) => row.createdByName,
    accepted: (row) => day(row.acceptedAt),
    outcome: (row) => (row.outcome ? word(row, "outcomes", row.outcome) : none),
    closed: (row) => day(row.closedAt),
  };
  return [
    {
      key: "number",
      header: t("columns.number"),
      sort: "number",
      className: "whitespace-nowrap",
      cell: ({ number }) => number ?? "—",
    },
    {
      key: "title",
      header: t("columns.title"),
      sort: "title",
      className: "min-w-56",
      cell: ({ title, marks }) => <TitleWithMarks title={title} marks={marks} />,
    },
    ...chosen.map((key) => ({
      key,
      header: t(`columns.${key}`),
      sort: sorts[key],
      className: wrapping.includes(key) ? "min-w-24" : "whitespace-nowrap max-sm:whitespace-normal",
      cell: cells[key],
    })),
  ];
}

/** The title, in bold and with a dot while something of the case is new to the reader; then what is new. */
function TitleWithMarks({ title, marks }: { title: string; marks: readonly UnreadMark[] }) {
  const t = useTranslations("cases.inbox.marks");
  if (marks.length === 0) return title;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 max-sm:justify-end">
      <span className="font-semibold">
        <span
          title={t("unopened")}
          className="mr-1.5 inline-block size-2 rounded-full bg-pine align-middle"
        />
        <span className="sr-only">{t("unopened")} </span>
        {title}
      </span>
      {marks
        .filter((mark) => mark !== "unopened")
        .map((mark) => (
          <Tag key={mark} tone="info">
            {t(mark)}
          </Tag>
        ))}
    </span>
  );
}
