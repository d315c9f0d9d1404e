import type { Prisma } from "@/lib/platform/db/generated/client";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment, openingDay } from "../moments";
import type { Applicant } from "./matter";

/** Hands out an account a person: whoever files for an organization or a group signs in as themselves. */
export function applicantBook() {
  const chance = chanceOf("applicants");
  const since = officeMoment(chance, openingDay);
  const known = new Map<string, Applicant>();
  const accounts: Prisma.AccountCreateManyInput[] = [];
  const memberships: Prisma.MembershipCreateManyInput[] = [];
  const person = (key: string, name: string): Applicant => {
    const before = known.get(key);
    if (before) return before;
    const applicant = { accountId: uuidAt(chance, since), name };
    known.set(key, applicant);
    accounts.push({ id: applicant.accountId, loginName: key.toLowerCase(), name, createdAt: since });
    return applicant;
  };
  return {
    accounts,
    memberships,
    /** Somebody who applies in person. */
    person: (key: string, name: string) => person(`p.${key}`, name),
    /** The legal representative at the desk of a registered organization. */
    ofOrganization(organizationId: string, code: string, name: string): Applicant {
      const key = `o.${code.slice(-8)}`;
      const isNew = !known.has(key);
      const applicant = person(key, name);
      if (isNew) {
        memberships.push({
          id: uuidAt(chance, since),
          accountId: applicant.accountId,
          role: "legalRepresentative",
          organizationId,
          grantedAt: since,
        });
      }
      return applicant;
    },
  };
}

export type ApplicantBook = ReturnType<typeof applicantBook>;
