import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { type CaseParty, type CaseProcedure, caseParties, caseProcedures } from "../schema";

/** Lists that an inbox offers, the work that waits first. */
export const inboxTabs = [
  "waiting",
  "mine",
  "unassigned",
  "due",
  "overdue",
  "others",
  "asked",
  "closed",
  "all",
] as const;
export type InboxTab = (typeof inboxTabs)[number];

/** What the list can be sorted by; a minus before the word turns the order round. */
export const inboxOrders = ["due", "submitted", "number", "title", "kind", "status", "closed"] as const;
export type InboxOrder = (typeof inboxOrders)[number];

/** Columns that a reader may choose beside number and title, in their order on the screen. */
export const inboxColumns = [
  "kind",
  "status",
  "turn",
  "deadline",
  "assignee",
  "submitted",
  "subdistrict",
  "supervisoryUnit",
  "applicant",
  "accepted",
  "outcome",
  "closed",
] as const;
export type InboxColumn = (typeof inboxColumns)[number];

/** Shown to a reader who chose none. */
export const usualColumns: readonly InboxColumn[] = inboxColumns.slice(0, 6);

const firstOf = (sent: unknown) => (Array.isArray(sent) ? sent[0] : sent);
const one = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(firstOf, schema);

/** Values of a filter; what is not understood is left out. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((sent) => [...new Set([sent].flat())])
    .transform((texts) => texts.filter((text) => schema.safeParse(text).success) as z.output<Schema>[])
    .catch([])
    .default([]);

const word = z.string().regex(/^[a-zA-Z]{1,40}$/);
const day = one(
  z
    .string()
    .refine(isCalendarDate)
    .transform((text) => text as CalendarDate)
    .nullable()
    .catch(null)
    .default(null),
);
const orders = inboxOrders.flatMap((order) => [order, `-${order}`] as const);

/** An address of an inbox. What it does not understand it leaves out: old and foreign links still open the list. */
const inboxQuerySchema = z.object({
  tab: one(z.enum(inboxTabs).catch("waiting").default("waiting")),
  q: one(
    z
      .string()
      .max(200)
      .transform((text) => text.replace(/\s+/gu, " ").trim())
      .catch("")
      .default(""),
  ),
  procedure: listOf(z.enum(caseProcedures)),
  kind: listOf(word),
  status: listOf(word),
  subdistrict: listOf(z.string().regex(/^\d{9}$/)),
  /** "me", "nobody" or an account. */
  assignee: listOf(z.union([z.enum(["me", "nobody"]), z.uuid()])),
  outcome: listOf(word),
  /** Whose turn it is; "nobody" where a case has ended. */
  turn: listOf(z.enum(caseParties)),
  /** Ground of a refusal. */
  ground: listOf(word),
  /** What a resident's complaint is about. */
  topic: listOf(word),
  direct: one(z.enum(["yes", "no"]).nullable().catch(null).default(null)),
  submittedFrom: day,
  submittedTo: day,
  dueFrom: day,
  dueTo: day,
  decidedFrom: day,
  decidedTo: day,
  sort: one(z.enum(orders).nullable().catch(null).default(null)),
  size: one(
    z.coerce
      .number()
      .pipe(z.literal([20, 50, 100]))
      .catch(20)
      .default(20),
  ),
  page: one(z.coerce.number().int().min(1).max(100_000).catch(1).default(1)),
});

export type InboxQuery = z.output<typeof inboxQuerySchema>;

/** What a reader looks for, and the moment at which they look: lists by deadline depend on it. */
export type InboxSearch = InboxQuery & { now: Date; today: CalendarDate };

export type InboxParams = Record<string, string | string[] | undefined>;

/** Reads an address of an inbox as of `now`. */
export function readInboxSearch(params: InboxParams, now: Date): InboxSearch {
  return { ...inboxQuerySchema.parse(params), now, today: dateInShanghai(now) };
}

const empty = inboxQuerySchema.parse({});

/** The query of an address for a search, without "?", defaults left out: equal lists have equal addresses. */
export function inboxQueryText(query: Partial<InboxQuery>): string {
  const text = new URLSearchParams();
  for (const name of Object.keys(empty) as (keyof InboxQuery)[]) {
    const value = query[name];
    if (value === undefined || value === null || value === empty[name]) continue;
    for (const part of [value].flat()) text.append(name, String(part));
  }
  return text.toString();
}

/** The address of a list under a path such as "/bureau/cases", or of one case with the list it was opened from. */
export function inboxAddress(path: string, query: Partial<InboxQuery>): string {
  const text = inboxQueryText(query);
  return text === "" ? path : `${path}?${text}`;
}

/** The order in force: what ended last comes first among ended cases, else what is due first. */
export function orderOf({ sort, tab }: Pick<InboxQuery, "sort" | "tab">) {
  return sort ?? (tab === "closed" ? "-closed" : "due");
}

export const columnsSchema = z.object({
  columns: listOf(z.enum(inboxColumns)),
  /** The query of the address to come back to, without "?". */
  query: z.string().max(2_000).default(""),
});

export const saveViewSchema = z.object({
  name: z.string().trim().min(1).max(40),
  /** The query of the address, without "?". */
  query: z.string().max(2_000),
});

export const exportSchema = z.object({
  format: z.enum(["xlsx", "csv"]),
  /** The list as an address, so that a reader of the record can open the same. */
  filter: z.string().max(4_000),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
});

/** Why a case stands out to this reader: never opened, a message of the applicant, sent in again. */
export const unreadMarks = ["unopened", "message", "resubmitted"] as const;
export type UnreadMark = (typeof unreadMarks)[number];

/** Time left for a case as a list shows it: `left` in `unit`, negative when overdue. */
export type TimeLeft =
  | { state: "running"; dueOn: CalendarDate; left: number; unit: "workingDays" | "days" }
  | { state: "paused" }
  | { state: "none" };

type Named = { name: string; englishName: string };

/** One line of an inbox. */
export type ListedCase = {
  id: string;
  number: string | null;
  procedure: CaseProcedure;
  kind: string;
  status: string;
  waitsFor: CaseParty;
  title: string;
  isDirect: boolean;
  createdByName: string;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  closedAt: Date | null;
  outcome: string | null;
  assignee: { id: string; name: string } | null;
  subdistrict: Named | null;
  supervisoryUnit: Named | null;
  timeLeft: TimeLeft;
};

/** The same with what is new to its reader. */
export type MarkedCase = ListedCase & { marks: UnreadMark[] };
