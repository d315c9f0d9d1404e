import { z } from "zod";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Match } from "@/lib/platform/search-keys";
import {
  creditGrades,
  type OrganizationKind,
  type OrganizationStatus,
  organizationKinds,
  organizationStatuses,
  partyOrganizations,
  registeredKinds,
  type Sector,
  type Standing,
  sectors,
  statutoryLists,
} from "../schema";

/** The two registers: organizations registered in law, and community organizations filed with a center. */
export const registerParts = ["registered", "filed"] as const;
export type RegisterPart = (typeof registerParts)[number];

/** `relevance` only orders a search; without one it is the order by name. */
export const registerOrders = ["relevance", "name", "newest", "oldest", "capital"] as const;
export type RegisterOrder = (typeof registerOrders)[number];

export const registerViews = ["list", "map", "figures"] as const;

export const pageSizes = [20, 50, 100] as const;

/** What a reader narrows the register by. Several values of one facet widen it, several facets narrow it. */
export const registerFacets = [
  "kind",
  "subdistrict",
  "sector",
  "status",
  "credit",
  "evaluation",
  "list",
  "founded",
  "direct",
  "government",
  "charity",
  "party",
] as const;
export type RegisterFacet = (typeof registerFacets)[number];

/** Periods of founding offered as choices; a range of any two years may stand in the address, open ends included. */
export const foundingPeriods = ["-1999", "2000-2009", "2010-2014", "2015-2019", "2020-"] as const;

export const yesOrNo = ["yes", "no"] as const;

/** Grades of evaluation from 5A to 1A, and none. */
export const evaluationChoices = ["5", "4", "3", "2", "1", "none"] as const;
export const listChoices = [...statutoryLists, "none"] as const;

/** The closed lists behind the facets; subdistricts and years are known to the database only. */
export const facetChoices = {
  kind: registeredKinds,
  sector: sectors,
  status: organizationStatuses,
  credit: creditGrades,
  evaluation: evaluationChoices,
  list: listChoices,
  founded: foundingPeriods,
  direct: yesOrNo,
  government: yesOrNo,
  charity: yesOrNo,
  party: partyOrganizations,
} as const;

const foundedRange = /^(?:\d{4})?-(?:\d{4})?$/;

const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((sent) => [sent].flat())
    .transform(
      (texts) => [...new Set(texts.filter((text) => schema.safeParse(text).success))] as z.output<Schema>[],
    )
    .catch([])
    .default([]);

const firstOf = (sent: unknown) => (Array.isArray(sent) ? sent[0] : sent);
const one = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(firstOf, schema);

/** An address of the register. What it does not understand it leaves out: old and foreign links still open the list. */
const registerQuerySchema = z.object({
  q: one(
    z
      .string()
      .max(200)
      .transform((text) => text.replace(/\s+/gu, " ").trim())
      .catch("")
      .default(""),
  ),
  register: one(z.enum(registerParts).catch("registered").default("registered")),
  kind: listOf(z.enum(organizationKinds)),
  subdistrict: listOf(z.string().regex(/^\d{9}$/)),
  community: listOf(z.string().regex(/^\d{12}$/)),
  unit: listOf(z.uuid()),
  sector: listOf(z.enum(sectors)),
  status: listOf(z.enum(organizationStatuses)),
  founded: listOf(
    z
      .string()
      .regex(foundedRange)
      .refine((text) => text !== "-"),
  ),
  credit: listOf(z.enum(creditGrades)),
  evaluation: listOf(z.enum(evaluationChoices)),
  list: listOf(z.enum(listChoices)),
  direct: listOf(z.enum(yesOrNo)),
  government: listOf(z.enum(yesOrNo)),
  charity: listOf(z.enum(yesOrNo)),
  party: listOf(z.enum(partyOrganizations)),
  sort: one(z.enum(registerOrders).catch("relevance").default("relevance")),
  view: one(z.enum(registerViews).catch("list").default("list")),
  size: one(z.coerce.number().pipe(z.literal(pageSizes)).catch(20).default(20)),
  page: one(z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1)),
});

export type RegisterQuery = z.output<typeof registerQuerySchema>;

/** Reads an address. Whoever asks for the kind of community organizations means the other register. */
export function readRegisterQuery(params: Record<string, string | string[] | undefined>): RegisterQuery {
  const query = registerQuerySchema.parse(params);
  if (!query.kind.includes("communityOrganization")) return query;
  return { ...query, register: "filed", kind: [] };
}
/** What narrows the register, without how it is shown. */
export type RegisterFilter = Omit<RegisterQuery, "sort" | "view" | "size" | "page">;

/** First and last year of a range such as "2010-2014", "-1999" or "2020-". */
export function yearsOf(range: string): { from: number | null; to: number | null } {
  const [from = "", to = ""] = range.split("-");
  return { from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) };
}

const empty = registerQuerySchema.parse({});

/** The address of a view of the register, defaults left out, so that equal views have equal addresses. */
export function registerAddress(query: Partial<RegisterQuery>, path = "/organizations"): string {
  const search = new URLSearchParams();
  for (const name of Object.keys(empty) as (keyof RegisterQuery)[]) {
    const value = query[name];
    if (value === undefined || value === empty[name]) continue;
    for (const text of [value].flat()) search.append(name, String(text));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** One line of the register, as lists show it. */
export type RegisterEntry = Standing & {
  id: string;
  kind: OrganizationKind;
  status: OrganizationStatus;
  name: string;
  englishName: string | null;
  shortName: string | null;
  formerNames: string[];
  uscc: string | null;
  filingNumber: string | null;
  sector: Sector;
  legalRepresentativeName: string;
  registeredCapital: bigint | null;
  establishedOn: CalendarDate;
  deregisteredOn: CalendarDate | null;
  certificateValidUntil: CalendarDate | null;
  isGovernmentFounded: boolean;
  isCharity: boolean;
  isDirectRegistration: boolean;
  subdistrict: { name: string; englishName: string };
  community: { name: string } | null;
};

/** An entry that a search found, and what was found where. */
export type FoundEntry = RegisterEntry & { matches: Match[] };

/** Entries by value of each facet; values without entries are left out. */
export type FacetCounts = Record<RegisterFacet, Map<string, number>>;

/** Columns that a reader may take along in an export, in their order on the sheet. */
export const exportColumns = [
  "name",
  "identifier",
  "kind",
  "status",
  "sector",
  "subdistrict",
  "community",
  "legalRepresentativeName",
  "supervisoryUnit",
  "registeredCapital",
  "establishedOn",
  "deregisteredOn",
  "certificateNumber",
  "certificateValidUntil",
  "domicile",
  "businessScope",
  "isGovernmentFounded",
  "isCharity",
  "partyOrganization",
  "creditGrade",
  "evaluationGrade",
  "statutoryList",
  "formerNames",
  "englishName",
] as const;
export type ExportColumn = (typeof exportColumns)[number];

/** Taken when the reader chose none. */
export const usualColumns: readonly ExportColumn[] = exportColumns.slice(0, 15);

export const exportSchema = z.object({
  format: z.enum(["xlsx", "csv"]),
  columns: listOf(z.enum(exportColumns)),
});
