import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { nextNumber } from "@/lib/platform/db/number-series";
import { makeUscc } from "@/lib/platform/identifiers/uscc";
import { takeAnnouncementNumber } from "../../announcements/commands/announce";
import type { OrganizationKind } from "../../organizations/schema";
import type { ParsedAnswers } from "../application/reading/schema";
import { takeCertificateNumber } from "../certificates/commands/issue";
import { announcementOf, filingSeries, newKind } from "../decisions/rules";
import type { RegistrationCase } from "../queries/registration";
import { kindTraits } from "../rules";

/** Numbers that an approval uses; empty where it needs none. */
export type Numbers = {
  /** Credit code or filing number of a new entry. */
  identifier: string;
  certificate: string;
  announcement: string;
};

/** The next credit code of the district's own range that no entry bears. */
async function takeCreditCode(tx: Transaction, kind: OrganizationKind, division: string): Promise<string> {
  for (;;) {
    const body = `MJX${String(await nextNumber(tx, "uscc-MJX")).padStart(5, "0")}`;
    const [group, service] = [makeUscc("1", division, body), makeUscc("2", division, body)];
    const taken = await tx.organization.count({ where: { uscc: { in: [group, service] } } });
    if (taken === 0) return kind === "socialGroup" ? group : service;
  }
}

/** The next filing number of a subdistrict in a year that no entry bears. */
async function takeFilingNumber(
  tx: Transaction,
  subdistrictCode: string,
  today: CalendarDate,
): Promise<string> {
  const series = filingSeries(subdistrictCode, today);
  for (;;) {
    const number = `${series}-${String(await nextNumber(tx, series)).padStart(4, "0")}`;
    if ((await tx.organization.count({ where: { filingNumber: number } })) === 0) return number;
  }
}

async function takeIdentifier(
  tx: Transaction,
  kind: OrganizationKind | null,
  answers: ParsedAnswers,
  today: CalendarDate,
): Promise<string> {
  const subdistrictCode = answers.group?.subdistrictCode ?? answers.place?.subdistrictCode;
  if (kind === null || subdistrictCode === undefined) return "";
  return kind === "communityOrganization"
    ? takeFilingNumber(tx, subdistrictCode, today)
    : takeCreditCode(tx, kind, subdistrictCode.slice(0, 6));
}

/**
 * Takes the numbers that an approval uses, always in the same order and before anything is recorded, so that approvals
 * wait for each other instead of standing in each other's way.
 */
export async function takeNumbers(
  tx: Transaction,
  registration: RegistrationCase,
  answers: ParsedAnswers,
  today: CalendarDate,
): Promise<Numbers> {
  const brought = newKind(registration.kind, answers);
  const certified =
    kindTraits[registration.kind].certificate === "none" ? null : (brought ?? registration.organizationKind);
  return {
    identifier: await takeIdentifier(tx, brought, answers, today),
    certificate: certified ? await takeCertificateNumber(tx, certified, today) : "",
    announcement: announcementOf(registration.kind, answers) ? await takeAnnouncementNumber(tx, today) : "",
  };
}
