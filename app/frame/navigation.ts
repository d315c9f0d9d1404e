import type { Role } from "@/lib/platform/auth/actor";

/** An entry of a desk's side navigation: its message key under `desks.navigation`, and who sees it. */
type DeskEntry = { key: string; href: string; roles?: readonly Role[] };
type DeskSection = { key: string; entries: readonly DeskEntry[] };

const bureau: readonly DeskSection[] = [
  {
    key: "work",
    entries: [
      { key: "home", href: "/bureau" },
      { key: "cases", href: "/bureau/cases" },
      { key: "amendments", href: "/bureau/amendments" },
      { key: "statistics", href: "/bureau/statistics" },
    ],
  },
  {
    key: "supervision",
    entries: [
      { key: "annualChecks", href: "/bureau/annual-checks" },
      { key: "evaluations", href: "/bureau/evaluations" },
      { key: "inspections", href: "/bureau/inspections" },
      { key: "contactChecks", href: "/bureau/contact-checks" },
      { key: "complaints", href: "/bureau/complaints" },
      { key: "penalties", href: "/bureau/penalties" },
      { key: "lists", href: "/bureau/lists" },
    ],
  },
  {
    key: "credit",
    entries: [
      { key: "credit", href: "/bureau/credit" },
      { key: "rulebooks", href: "/bureau/credit/rulebooks" },
      { key: "externalRecords", href: "/bureau/external-records" },
      { key: "restrictedPersons", href: "/bureau/restricted-persons" },
    ],
  },
  {
    key: "records",
    entries: [
      { key: "register", href: "/bureau/organizations" },
      { key: "deadlines", href: "/bureau/organizations/deadlines" },
      { key: "announcements", href: "/bureau/announcements" },
    ],
  },
];

const center: readonly DeskSection[] = [
  {
    key: "work",
    entries: [
      { key: "home", href: "/center" },
      { key: "cases", href: "/center/cases" },
      { key: "filings", href: "/applications" },
      { key: "annualChecks", href: "/center/annual-checks" },
      { key: "organizations", href: "/center/organizations" },
      { key: "deadlines", href: "/center/deadlines" },
    ],
  },
];

const organization: readonly DeskSection[] = [
  {
    key: "work",
    entries: [
      { key: "home", href: "/organization" },
      { key: "applications", href: "/applications" },
      { key: "annualReports", href: "/organization/annual-checks" },
      { key: "credit", href: "/organization/credit" },
      { key: "evaluations", href: "/organization/evaluations" },
      { key: "questions", href: "/organization/complaints" },
      { key: "members", href: "/organization/members" },
    ],
  },
];

const admin: readonly DeskSection[] = [
  {
    key: "work",
    entries: [
      { key: "home", href: "/admin" },
      { key: "accounts", href: "/admin/accounts", roles: ["systemAdmin", "securityAdmin", "auditAdmin"] },
      { key: "imports", href: "/admin/imports", roles: ["systemAdmin", "auditAdmin"] },
    ],
  },
  {
    key: "district",
    entries: [
      { key: "reference", href: "/admin/reference", roles: ["systemAdmin"] },
      { key: "calendar", href: "/admin/calendar", roles: ["systemAdmin"] },
      { key: "rules", href: "/admin/rules", roles: ["systemAdmin"] },
    ],
  },
  {
    key: "running",
    entries: [
      { key: "jobs", href: "/admin/jobs", roles: ["systemAdmin"] },
      { key: "events", href: "/admin/events", roles: ["auditAdmin", "securityAdmin"] },
      { key: "health", href: "/admin/health", roles: ["systemAdmin", "securityAdmin", "auditAdmin"] },
    ],
  },
];

/** Each desk's side navigation, in the order of the day's work. */
export const deskNavigation = {
  bureau,
  center,
  organization,
  admin,
  supervisoryUnit: [
    {
      key: "work",
      entries: [
        { key: "home", href: "/supervisory-unit" },
        { key: "cases", href: "/supervisory-unit/cases" },
        { key: "annualChecks", href: "/supervisory-unit/annual-checks" },
        { key: "supervised", href: "/supervisory-unit/organizations" },
      ],
    },
  ],
  reviewer: [{ key: "work", entries: [{ key: "home", href: "/reviewer" }] }],
} as const satisfies Record<string, readonly DeskSection[]>;

export const deskHome = {
  organization: "/organization",
  center: "/center",
  supervisoryUnit: "/supervisory-unit",
  bureau: "/bureau",
  reviewer: "/reviewer",
  admin: "/admin",
} as const;

/** The sections that this role sees, without those that would be empty. */
export function navigationFor(desk: keyof typeof deskNavigation, role: string): DeskSection[] {
  const sections: readonly DeskSection[] = deskNavigation[desk];
  return sections
    .map((section) => ({
      ...section,
      entries: section.entries.filter(({ roles }) => !roles || roles.some((allowed) => allowed === role)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
