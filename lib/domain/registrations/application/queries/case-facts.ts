import type { Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import { caseSearchKeys } from "../../../cases/rules";
import type { RegistrationCase } from "../../queries/registration";
import { applicableKinds, type SectionAnswers, type SectionKey } from "../schema";

const longestTitle = 160;

const textOf = (answers: SectionAnswers, field: string): string => {
  const value = answers[field];
  return typeof value === "string" ? value.trim() : "";
};

function titleFacts(registration: RegistrationCase, answers: SectionAnswers) {
  const title = textOf(answers, "name").slice(0, longestTitle);
  const { number, createdByName } = registration;
  return { title, ...caseSearchKeys({ title, number, createdByName }) };
}

async function subdistrictFact(tx: Transaction, answers: SectionAnswers) {
  const code = textOf(answers, "subdistrictCode");
  const found = await tx.subdistrict.findUnique({ where: { code }, select: { code: true } });
  return { subdistrictCode: found?.code ?? null };
}

async function supervisionFacts(tx: Transaction, answers: SectionAnswers) {
  const isDirect = textOf(answers, "isDirectRegistration") === "true";
  const id = textOf(answers, "supervisoryUnitId");
  if (isDirect || !isUuid(id)) return { isDirect, supervisoryUnitId: null };
  const unit = await tx.supervisoryUnit.findUnique({ where: { id }, select: { id: true } });
  return { isDirect, supervisoryUnitId: unit?.id ?? null };
}

/**
 * What a section says about the case itself: its title, the kind of organization, the subdistrict and who supervises.
 * A case of an organization that already exists follows the register and not what is applied for.
 */
export async function caseFactsOf(
  tx: Transaction,
  registration: RegistrationCase,
  section: SectionKey,
  answers: SectionAnswers,
): Promise<Prisma.CaseUncheckedUpdateManyInput> {
  if (registration.organizationId !== null) return {};
  switch (section) {
    case "name": {
      const organizationKind =
        applicableKinds.find((kind) => kind === textOf(answers, "organizationKind")) ?? null;
      return { ...titleFacts(registration, answers), organizationKind };
    }
    case "group":
      return {
        ...titleFacts(registration, answers),
        organizationKind: "communityOrganization",
        ...(await subdistrictFact(tx, answers)),
      };
    case "place":
      return subdistrictFact(tx, answers);
    case "supervision":
      return supervisionFacts(tx, answers);
    default:
      return {};
  }
}
